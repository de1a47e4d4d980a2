/**
 * What every event of a decision and of an actor does, as a table: given, when, then. What follows for mandates is entered in
 * their own streams, in the same commit: the axes of mandates stand in `axes-spec.ts`.
 */
import { describe, expect, it } from '@jest/globals';
import { type Actor, actorCodec, actorDecider, type ActorEvent } from '#actor/domain';
import {
  decisionCodec,
  decisionDecider,
  type DecisionEvent,
  type DecisionState,
  type DecisionText,
} from '#decision/domain';
import { fold } from '#event-sourcing';

/** What it is afterwards; what is not said stays as it was. */
type Table<Event extends { readonly type: string }, Axes> = {
  readonly [T in Event['type']]: Partial<Axes> & {
    readonly given: readonly Event[];
    readonly when: Extract<Event, { readonly type: T }>;
  };
};

const on = '2005-09-01';
const by = { decision: 'b', symbol: 'RES. b', paragraph: '4' };
const textOf = (sha256: string, title: string): DecisionText => ({
  sha256,
  language: 'en',
  title,
  content: sha256,
  cites: [],
  provisions: [
    {
      ref: '1',
      chapeau: false,
      text: 'To report on water.',
      directives: [],
      obligations: [],
      funding: [],
      renews: [],
      cites: [],
      remarks: [],
    },
  ],
});

interface OfDecision {
  /** Where it stands: only a draft proposes mandates, and only what was adopted can be repealed. */
  readonly stands: string;
  /** Which wording counts, under which title, and the words of its paragraph. */
  readonly wording: string;
  /** How it was adopted. */
  readonly manner: string;
  /** How many texts are on file. */
  readonly texts: number;
  /** Whose word stands for its paragraph. */
  readonly record: string;
  /** How many delegations do not agree. */
  readonly reserved: number;
  /** Amendments and corrigenda told of it. */
  readonly changed: number;
  /** Findings that prove nothing. */
  readonly dismissed: number;
}
const ofDecision = (state: DecisionState): OfDecision => {
  if (state.status === 'unknown')
    return { stands: 'unknown', manner: '', wording: '', texts: 0, record: '', reserved: 0, changed: 0, dismissed: 0 };
  const [only] = state.text.provisions;
  return {
    stands: state.status,
    manner: state.manner?.how ?? '',
    wording: [state.text.sha256, state.text.title, only?.text].join('|'),
    texts: state.texts.length,
    record: only?.record ?? 'extracted',
    reserved: state.reservations.length,
    changed: state.amendments.length + state.corrigenda.length,
    dismissed: state.dismissed.length,
  };
};

const tabled: DecisionEvent = {
  type: 'DecisionTabled',
  stage: 'draft',
  body: 'oas-ga',
  session: null,
  text: textOf('one', 'Water'),
  on,
};
const adopted: DecisionEvent = {
  type: 'DecisionAdopted',
  symbol: 'RES. a',
  session: null,
  wording: 'as-tabled',
  issued: ['a.1.1'],
  renewed: [],
  on,
};
const reservation = { by: 'Brazil', paragraphs: ['1'], text: 'We do not.' };
const reserved: DecisionEvent = {
  type: 'ReservationEntered',
  kind: 'reservation',
  expression: null,
  ...reservation,
  on,
};

const OF_DECISIONS: Table<DecisionEvent, OfDecision> = {
  DecisionTabled: {
    given: [],
    when: tabled,
    stands: 'draft',
    wording: 'one|Water|To report on water.',
    texts: 1,
    record: 'extracted',
  },
  TextVersionAdded: {
    given: [tabled],
    when: { type: 'TextVersionAdded', stage: 'draft', text: textOf('two', 'Waters'), on },
    wording: 'two|Waters|To report on water.',
    texts: 2,
  },
  DecisionAdopted: { given: [tabled], when: adopted, stands: 'adopted' },
  AdoptionDescribed: {
    given: [tabled, adopted],
    when: {
      type: 'AdoptionDescribed',
      how: 'consensus',
      inFavour: null,
      against: null,
      abstaining: null,
      said: 'minutes',
      on,
    },
    manner: 'consensus',
  },
  DecisionWithdrawn: {
    given: [tabled],
    when: { type: 'DecisionWithdrawn', reason: 'overtaken', on },
    stands: 'withdrawn',
  },
  DecisionAmended: {
    given: [tabled, adopted],
    when: { type: 'DecisionAmended', by, what: 'the day', on },
    changed: 1,
  },
  DecisionCorrected: {
    given: [tabled, adopted],
    when: { type: 'DecisionCorrected', document: 'RES. a/Corr.1', what: 'a word', languages: ['es'], on },
    changed: 1,
  },
  DecisionRepealed: { given: [tabled, adopted], when: { type: 'DecisionRepealed', by, on }, stands: 'repealed' },
  ReservationEntered: { given: [tabled, adopted], when: reserved, reserved: 1 },
  ReservationWithdrawn: {
    given: [tabled, adopted, reserved],
    when: { type: 'ReservationWithdrawn', ...reservation, on },
    reserved: 0,
  },
  ParagraphCorrected: {
    given: [tabled],
    when: {
      type: 'ParagraphCorrected',
      wording: 'one',
      paragraph: '1',
      correction: { text: 'To report on land.' },
      basis: 'person',
      reason: 'as printed',
      on,
    },
    wording: 'one|Water|To report on land.',
    record: 'corrected',
  },
  HeadCorrected: {
    given: [tabled],
    when: {
      type: 'HeadCorrected',
      wording: 'one',
      head: { title: 'Land' },
      was: { title: 'Water' },
      basis: 'person',
      reason: 'as printed',
      on,
    },
    wording: 'one|Land|To report on water.',
  },
  EvidenceDismissed: {
    given: [tabled],
    when: {
      type: 'EvidenceDismissed',
      place: 'preamble/1',
      words: 'Having seen',
      mandate: 'b.1.1',
      reason: 'another',
      on,
    },
    dismissed: 1,
  },
};

interface OfActor {
  readonly name: string;
  readonly aliases: string;
  /** What it is, and what it is a part of. */
  readonly is: string;
  /** Whom what is asked of it is shown as. */
  readonly shownAs: string;
  readonly members: string;
  /** Who were members. */
  readonly former: string;
  /** Reports that nobody asked for: they discharge nothing. */
  readonly unasked: number;
}
const ofActor = (state: Actor): OfActor =>
  state.status === 'unknown'
    ? { name: '', aliases: '', is: '', shownAs: '', members: '', former: '', unasked: 0 }
    : {
        name: state.name,
        aliases: state.aliases.join(),
        is: `${state.kind} of ${state.partOf ?? 'none'}`,
        shownAs: state.succeededBy.join(),
        members: state.members.join(),
        former: state.formerMembers.join(),
        unasked: state.unasked.length,
      };

const registered: ActorEvent = {
  type: 'ActorRegistered',
  code: 'group-of-states',
  name: 'Group of States',
  kind: 'outside',
  aliases: [],
  partOf: null,
  on: null,
};
const joined: ActorEvent = { type: 'MemberJoined', member: 'peru', on };

const OF_ACTORS: Table<ActorEvent, OfActor> = {
  ActorRegistered: { given: [], when: registered, name: 'Group of States', is: 'outside of none' },
  AliasAdded: {
    given: [registered],
    when: { type: 'AliasAdded', alias: 'GS', language: 'en', on: null },
    aliases: 'GS',
  },
  ActorRenamed: {
    given: [registered],
    when: { type: 'ActorRenamed', name: 'Union of States', reason: 'its charter', on },
    name: 'Union of States',
    aliases: 'Group of States',
  },
  ActorDescribed: {
    given: [registered],
    when: { type: 'ActorDescribed', kind: 'group', partOf: 'oas-ga', reason: 'its statute', on: null },
    is: 'group of oas-ga',
  },
  ActorSucceeded: {
    given: [registered],
    when: { type: 'ActorSucceeded', by: ['one', 'two'], reason: 'split', on },
    shownAs: 'one,two',
  },
  MemberJoined: { given: [registered], when: joined, members: 'peru' },
  MemberLeft: {
    given: [registered, joined],
    when: { type: 'MemberLeft', member: 'peru', on: '2006-01-01' },
    members: '',
    former: 'peru',
  },
  UnaskedReportFiled: {
    given: [registered],
    when: { type: 'UnaskedReportFiled', document: 'CP/doc.1', title: null, to: null, on },
    unasked: 1,
  },
};

describe.each(Object.entries(OF_DECISIONS))('of a decision, %s', (_type, { given, when, ...then }) => {
  const before = fold(decisionDecider, given);
  const after = decisionDecider.evolve(before, when);

  it('moves what it should on every axis, and nothing else', () => {
    expect(ofDecision(after)).toEqual({ ...ofDecision(before), ...then });
    expect(ofDecision(after)).not.toEqual(ofDecision(before));
  });

  it('says nothing of a decision that is not there', () => {
    const alone = decisionDecider.evolve(decisionDecider.initialState, when);
    expect(alone.status).toBe(when.type === 'DecisionTabled' ? 'draft' : 'unknown');
  });
});

describe.each(Object.entries(OF_ACTORS))('of an actor, %s', (_type, { given, when, ...then }) => {
  const before = fold(actorDecider, given);
  const after = actorDecider.evolve(before, when);

  it('moves what it should on every axis, nothing else, and nothing twice', () => {
    expect(ofActor(after)).toEqual({ ...ofActor(before), ...then });
    expect(ofActor(after)).not.toEqual(ofActor(before));
    expect(actorDecider.evolve(after, when)).toEqual(after);
  });

  it('says nothing of somebody who is not there', () => {
    const alone = actorDecider.evolve(actorDecider.initialState, when);
    expect(alone.status).toBe(when.type === 'ActorRegistered' ? 'registered' : 'unknown');
  });
});

it.each([
  ['a decision', decisionCodec.types, Object.values(OF_DECISIONS).map(({ when }) => decisionCodec.encode(when).type)],
  ['an actor', actorCodec.types, Object.values(OF_ACTORS).map(({ when }) => actorCodec.encode(when).type)],
])('has a line for every name on disk of %s', (_what, types, names) => {
  const kind = (type: string) => type.replace(/\.v\d+$/, '');
  const told = names.map(kind);
  expect(types.map(kind).filter((type) => !type.endsWith('.entry-retracted') && !told.includes(type))).toEqual([]);
});
