import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { deciderSpec } from '#event-sourcing/testing';
import { differenceOf, type ParagraphCorrection } from './correction.js';
import { correctionWords } from './correction-words.js';
import { decisionDecider } from './decision.decider.js';
import { type DecisionEvent, type ParagraphCorrected } from './decision.events.js';
import { type TabledDecision } from './decision.state.js';
import { type DecisionText, type DirectiveTerms, type Provision } from './provision.js';

const on = '2005-06-07';
const { given } = deciderSpec(decisionDecider, { on });
const iin = { actor: 'iin', name: 'Institute' };

const directive: DirectiveTerms = {
  verb: 'urge',
  act: 'exhortation',
  addressees: [],
  through: [],
  toBeCalledUpon: [],
  class: 'exhortation',
};
const owed = (phrase: string) => ({
  kind: 'report' as const,
  by: [iin],
  via: [],
  to: [],
  form: null,
  recurrence: null,
  due: { form: 'unspecified' as const, phrase },
});
const provision = (ref: string): Provision => ({
  ref,
  chapeau: false,
  text: `To do ${ref}.`,
  directives: [directive],
  obligations: [{ id: '1', ...owed('once') }],
  funding: [],
  renews: [],
  cites: [],
  remarks: [],
});
const text: DecisionText = {
  sha256: 'first',
  language: 'en',
  title: null,
  content: 'first',
  provisions: [provision('1'), provision('2')],
  cites: [],
};
const tabled: DecisionEvent = { type: 'DecisionTabled', stage: 'adopted', body: 'oas-ga', session: null, text, on };
const second: DecisionEvent = { type: 'TextVersionAdded', stage: 'adopted', text: { ...text, sha256: 'second' }, on };

const said = { wording: 'first', paragraph: '1', basis: 'person', reason: 'misread' } as const;
const correction: ParagraphCorrection = {
  directives: { '1': { verb: 'instruct', addressees: [iin] } },
  obligations: { '1': null, '2': owed('annually') },
};
const correct = { type: 'CorrectParagraph', ...said, correction } as const;
const corrected = (what: ParagraphCorrection, basis: ParagraphCorrected['basis'] = 'person'): ParagraphCorrected => ({
  type: 'ParagraphCorrected',
  ...said,
  basis,
  correction: what,
  on,
});
const after = (...events: readonly DecisionEvent[]) => fold(decisionDecider, events) as TabledDecision;
const first = (...events: readonly DecisionEvent[]) => after(tabled, ...events).text.provisions[0];

describe('correcting a paragraph', () => {
  it('says what should have been read', () => given(tabled).when(correct).then(corrected(correction)));
  it('told twice says nothing new', () => given(tabled, corrected(correction)).when(correct).thenNothing());
  it('says of it only what nobody has said yet', () =>
    given(tabled, corrected({ text: 'To do 1.' }))
      .when({ ...correct, correction: { text: 'To do 1.', directives: { '1': { verb: 'instruct' } } } })
      .then(corrected({ directives: { '1': { verb: 'instruct' } } })));
  it('stands by what was read, where a person says just that', () =>
    given(tabled)
      .when({ ...correct, correction: { text: 'To do 1.' } })
      .then(corrected({ text: 'To do 1.' })));
  it('by a newer reader says only what differs', () =>
    given(tabled)
      .when({
        ...correct,
        basis: 'reading',
        correction: { text: 'To do 1.', chapeau: true, obligations: { '4': null } },
      })
      .then(corrected({ chapeau: true }, 'reading')));
  it('is refused for a paragraph that is not there', () =>
    given(tabled)
      .when({ ...correct, paragraph: '3' })
      .thenRejected('paragraph.unknown'));
  it('is refused for a wording that counts no more', () =>
    given(tabled, second).when(correct).thenRejected('paragraph.unknown'));
  it('is refused before it is tabled', () => given().when(correct).thenRejected('decision.not-tabled'));
  it('by a newer reader says what was not read yet, also where a person has said otherwise', () => {
    const anew = { ...correct, basis: 'reading', correction: { text: 'Read anew.' } } as const;
    given(tabled, corrected({ text: 'By hand.' }))
      .when(anew)
      .then(corrected({ text: 'Read anew.' }, 'reading'));
    given(tabled, corrected({ text: 'By hand.' }), corrected({ text: 'Read anew.' }, 'reading'))
      .when(anew)
      .thenNothing();
  });
});

describe('a corrected paragraph', () => {
  it('keeps what was not corrected, and the others as they were', () => {
    expect(first(corrected(correction))).toEqual({
      ...provision('1'),
      directives: [{ ...directive, verb: 'instruct', addressees: [iin] }],
      obligations: [{ id: '2', ...owed('annually') }],
      record: 'corrected',
      read: provision('1'),
    });
    expect(after(tabled, corrected(correction)).text.provisions[1]).toEqual(provision('2'));
    expect(after(tabled, corrected(correction)).filed).toEqual(text);
  });
  it('says what a person says, whichever was entered first', () => {
    const [byHand, anew] = [
      corrected({ text: 'By hand.' }),
      corrected({ text: 'Read anew.', chapeau: true }, 'reading'),
    ];
    const read = { ...provision('1'), text: 'Read anew.', chapeau: true };
    expect(first(byHand, anew)).toEqual({ ...read, text: 'By hand.', record: 'corrected', read });
    expect(first(anew)).toEqual(read);
    expect(first(anew, byHand)).toEqual(first(byHand, anew));
  });
  it('of several corrections follows the last for each part', () => {
    const parts = [
      corrected({ text: 'Once.' }),
      corrected({ directives: { '1': { verb: 'ask' } } }),
      corrected({ text: 'Twice.' }),
    ];
    expect(first(...parts)).toMatchObject({ text: 'Twice.', directives: [{ verb: 'ask' }] });
  });
  it('keeps the numbers of its directives, where one that was added is taken back', () => {
    const third = corrected({ directives: { '3': { ...directive, verb: 'ask' } } });
    expect(first(third)?.directives.map(({ class: listed }) => listed)).toEqual(['exhortation', null, 'exhortation']);
    expect(first(corrected({ directives: { '2': { class: 'mandate' } } }))?.directives[1]?.class).toBeNull();
  });
  it('that a person finds to be as it was read is confirmed', () => {
    expect(first(corrected({ text: 'To do 1.' }))).toEqual({ ...provision('1'), record: 'confirmed' });
  });
  it('keeps what a person put right before it was recorded above every reading', () => {
    const stands: Provision = { ...provision('1'), text: 'By hand.', record: 'corrected', read: provision('1') };
    const filed: DecisionEvent = { ...tabled, text: { ...text, provisions: [stands] } };
    const anew = corrected({ text: 'Read anew.', chapeau: true }, 'reading');
    expect(after(filed, anew).text.provisions[0]).toMatchObject({
      text: 'By hand.',
      chapeau: true,
      record: 'corrected',
      read: { text: 'Read anew.', chapeau: true },
    });
  });
  it('that a person added stays as they said, whatever is read', () => {
    const filed: DecisionEvent = {
      ...tabled,
      text: { ...text, provisions: [{ ...provision('1'), record: 'corrected', read: null }] },
    };
    given(filed)
      .when({ ...correct, basis: 'reading' })
      .thenNothing();
  });
  it('is corrected in its own wording alone', () => {
    expect(after(tabled, corrected({ text: 'By hand.' }), second).text).toEqual({ ...text, sha256: 'second' });
  });
});

describe('a paragraph that was not read', () => {
  const all = { text: 'To ask 10.', directives: { '1': directive } };
  const added = (ref: string, basis: ParagraphCorrected['basis'] = 'person') =>
    ({ ...corrected(all, basis), paragraph: ref, added: true }) as const;
  const refs = (...events: readonly DecisionEvent[]) => after(tabled, ...events).text.provisions.map(({ ref }) => ref);

  it('is added in its place, by its number', () => {
    given(tabled)
      .when({ ...correct, paragraph: '10', correction: all, added: true })
      .then(added('10'));
    expect(refs(added('10'), added('1.a'))).toEqual(['1', '1.a', '2', '10']);
    expect(after(tabled, added('10')).text.provisions[2]).toMatchObject({
      text: 'To ask 10.',
      record: 'corrected',
      read: null,
    });
    expect(after(tabled, added('10', 'reading')).text.provisions[2]).not.toHaveProperty('record');
  });
  it('told twice says nothing new', () =>
    given(tabled, added('10'))
      .when({ ...correct, paragraph: '10', correction: all, added: true })
      .thenNothing());
  it('is not one that was read', () =>
    given(tabled)
      .when({ ...correct, added: true })
      .thenRejected('paragraph.known'));
});

describe('the difference between two readings', () => {
  it('says what makes the one of the other', () => {
    const to = { ...provision('1'), directives: [], obligations: [{ id: '2', ...owed('annually') }], chapeau: true };
    const said = differenceOf(provision('1'), to) ?? {};
    expect(said).toMatchObject({ chapeau: true, directives: { '1': { class: null } }, obligations: { '1': null } });
    const now = first(corrected(said, 'reading'));
    expect(now).toMatchObject({ chapeau: true, obligations: to.obligations, directives: [{ class: null }] });
    expect(differenceOf(to, to)).toBeUndefined();
  });
});

describe('a correction in words', () => {
  it('says each thing that it puts right', () => {
    expect(correctionWords(correction)).toBe(
      'verb instruct; addressed to Institute; 1 is not owed; 2: report by Institute: annually',
    );
    expect(
      correctionWords({
        text: 'To do.',
        chapeau: false,
        funding: [],
        renews: [],
        directives: { '1': { class: null } },
      }),
    ).toBe(
      'its text is "To do."; asks by itself; renews nothing; funding unconditional; asks for nothing to be carried out',
    );
  });
});
