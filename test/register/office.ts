/** A records office on a folder of its own: the real handlers, the real store, the real register. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ICommand, type QueryBus } from '@nestjs/cqrs';
import {
  AdoptDraft,
  CorrectParagraphs,
  type Decided,
  DecideOnMandate,
  DecideOnObligation,
  type Proposal,
  RecordDecision,
  RenewMandate,
  RetractEntry,
} from '#decision/application';
import { ReviseActor } from '#actor/application';
import { RuleSessions, SetBodyDays } from '#body/application';
import { type EarlierTarget, type ParagraphCorrection, type RenewalTarget } from '#decision/domain';
import { type EventStore } from '#event-sourcing';
import { Rejection } from '#rejection';
import { type Intent, type Receipt, type ReceiptEntry } from '#journal';
import { NoteJointImplementation, TellOfReport } from '#mandate/application';
import { type MandateClass } from '#mandate/domain';
import { type Projector } from '#projector';
import { ChangeSession, ScheduleSessions } from '#session-calendar/application';
import { type DueForm, type SessionChange } from '#session-calendar/domain';
import { openRegister, type OpenRegister } from '../support/open-register.js';
import { courseCommand } from './office-course.js';
import { type Change, type OwedByDay, type Step } from './steps.js';

const actor = (code: string) => ({ actor: code, name: code });

/** A paragraph with one directive, which asks somebody for something. */
export interface AskingParagraph {
  readonly class: MandateClass | null;
  readonly addressee: string;
  /** Each under its place, from 1; null where that owes nothing. */
  readonly obligations: readonly (OwedByDay | null)[];
  readonly renews: readonly RenewalTarget[];
  /** How long it runs. */
  readonly term?: DueForm | null;
  /** What it does to earlier decisions beside renewing. */
  readonly earlier?: readonly EarlierTarget[];
  /** What its words are about. */
  readonly about?: string;
}

const directive = (addressee: string, listed: MandateClass | null, term: DueForm | null = null) => ({
  ...(term && { term: { ...term, phrase: term.form } }),
  verb: 'instruct',
  act: 'instruction',
  addressees: [actor(addressee)],
  through: [],
  toBeCalledUpon: [],
  class: listed,
});

export const owedTerms = (addressee: string, { kind, to, due, schedule, mode = null, onward = null }: OwedByDay) => ({
  kind,
  by: [addressee, ...(mode === null ? [] : ['oas-sg'])].map(actor),
  ...(mode && { mode }),
  via: onward === null ? [] : [actor('oas-sg')],
  to: [actor(to)],
  form: null,
  ...(onward && { onward: { ...onward, phrase: onward.form } }),
  recurrence: schedule ? 'again' : null,
  ...(schedule && { schedule }),
  due: { ...due, phrase: due.form },
});

/** What the body decides of a mandate, and of the other one. */
const decidedBy = (
  type: 'suspend' | 'resume' | 'terminate' | 'supersede' | 'merge' | 'reiterate' | 'amend',
  other: string,
): Decided => {
  switch (type) {
    case 'suspend':
      return { type: 'SuspendMandate' };
    case 'resume':
      return { type: 'ResumeMandate' };
    case 'terminate':
      return { type: 'TerminateMandate', byHand: true };
    case 'supersede':
      return { type: 'SupersedeMandate', successor: other, byHand: true };
    case 'reiterate':
      return { type: 'ReiterateMandate', byHand: true };
    case 'amend':
      return { type: 'AmendMandate', what: 'whom it asks', class: 'exhortation' };
    case 'merge':
      return { type: 'MergeMandate', into: other, byHand: true, decided: true };
  }
};

const termOf = (form: DueForm) => ({ ...form, phrase: form.form === 'unspecified' ? '' : form.form });

/** A change as it is told. */
export const correctionOf = (change: Change): ParagraphCorrection => {
  switch (change.what) {
    case 'addressee':
      return { directives: { '1': { addressees: [actor(change.actor)] } } };
    case 'class':
      return { directives: { '1': { class: change.class } } };
    case 'added':
      return { directives: { '2': directive(change.actor, change.class) } };
    case 'owed':
      return { obligations: { [change.id]: change.owed && owedTerms('iin', change.owed) } };
    case 'term':
      return { directives: { '1': { term: termOf(change.term ?? { form: 'unspecified' }) } } };
    case 'text':
      return { text: `To report on ${change.about}.` };
    case 'renews':
      return { renews: change.renews };
    case 'earlier':
      return { earlier: change.earlier };
  }
};

/** What a reader would have proposed of such paragraphs. */
export const proposal = (paragraphs: readonly AskingParagraph[], session: string | null): Proposal => ({
  symbol: null,
  stage: 'adopted',
  title: null,
  body: 'oas-ga',
  session,
  date: null,
  language: 'en',
  provisions: paragraphs.map(({ class: listed, addressee, obligations, renews, term, earlier = [], about = 'this' }, index) => ({
    ref: String(index + 1),
    chapeau: false,
    text: `To report on ${about}.`,
    directives: [directive(addressee, listed, term)],
    obligations: obligations.flatMap((owed, place) =>
      owed ? [{ id: String(place + 1), ...owedTerms(addressee, owed) }] : [],
    ),
    funding: [],
    renews,
    ...(earlier.length > 0 && { earlier }),
    cites: [],
    remarks: [],
  })),
  cites: [],
  reservations: [],
  actors: [...new Set(paragraphs.map(({ addressee }) => addressee))].map((code) => ({ code, name: `Office of ${code}`, kind: 'organ', aliases: ['Office'], partOf: null })),
  remarks: [],
}); // prettier-ignore

const changeOf = (type: 'open' | 'close' | 'suspendSession' | 'resumeSession' | 'cancel'): SessionChange => {
  const reason = 'as it was told';
  switch (type) {
    case 'open':
      return { type: 'OpenSession' };
    case 'close':
      return { type: 'CloseSession' };
    case 'suspendSession':
      return { type: 'SuspendSession', reason };
    case 'resumeSession':
      return { type: 'ResumeSession', closesOn: '2006-12-31' };
    case 'cancel':
      return { type: 'CancelSession', reason };
  }
};

export class Office {
  readonly entries: ReceiptEntry[] = [];
  #told = 0;

  private constructor(
    private readonly register: OpenRegister,
    private readonly data: string,
  ) {}

  static async open(): Promise<Office> {
    const data = mkdtempSync(join(tmpdir(), 'mandatum-register-'));
    return new Office(await openRegister(data), data);
  }

  get queries(): QueryBus {
    return this.register.queries;
  }
  get store(): EventStore {
    return this.register.store;
  }
  get projector(): Projector {
    return this.register.projector;
  }

  async close(): Promise<void> {
    await this.register.close();
    rmSync(this.data, { recursive: true });
  }

  /** Does what a step says, unless a rule refuses it; says under which code. */
  async take(step: Step): Promise<string | undefined> {
    this.#told += 1;
    const command = this.#commandOf(step, {
      commandId: `step ${this.#told}`,
      although: 'so it was told',
      by: this.#told % 2 ? 'officer' : 'verifier',
    });
    if (!command) return 'nothing.there';
    try {
      const answer = await this.register.commands.execute<ICommand, Receipt | { receipt: Receipt }>(command);
      this.entries.push(...('receipt' in answer ? answer.receipt : answer).entries);
      return undefined;
    } catch (error) {
      if (error instanceof Rejection) return error.code;
      throw error;
    }
  }

  /** Ids of the streams of a category that are there, in order. */
  ids(category: string): readonly string[] {
    const streams = this.entries.map(({ stream }) => stream).filter((stream) => stream.startsWith(`${category}-`));
    return [...new Set(streams)].map((stream) => stream.slice(category.length + 1));
  }

  #commandOf(step: Step, intent: Intent): ICommand | undefined {
    switch (step.type) {
      case 'schedule': {
        const plan = { session: step.session, name: null, place: null, ...step.days, source: null };
        return new ScheduleSessions([plan], step.on, intent);
      }
      case 'move':
        return new ChangeSession(step.session, { type: 'RescheduleSession', ...step.days }, step.on, intent);
      case 'open':
      case 'close':
      case 'suspendSession':
      case 'resumeSession':
      case 'cancel':
        return new ChangeSession(step.session, changeOf(step.type), step.on, intent);
      case 'record': {
        const statement = { symbol: step.draft ? null : step.symbol, on: step.on, session: null, draft: step.draft };
        const content = `${this.#told}: ${JSON.stringify(step.paragraphs)}`;
        return new RecordDecision(content, proposal(step.paragraphs, 'oas-ga/regular/35'), statement, intent);
      }
      case 'adopt':
        return this.#about('decision', step.of, (id) => {
          const content = `${this.#told}: ${JSON.stringify(step.paragraphs)}`;
          const wording = step.paragraphs && { content, proposal: proposal(step.paragraphs, 'oas-ga/regular/35') };
          return new AdoptDraft(id, step.symbol, step.on, null, wording, intent);
        });
      case 'correct':
        return this.#about('decision', step.of, (decision) => {
          const { paragraph, change, basis } = step;
          const paragraphs = [{ paragraph, correction: correctionOf(change) }];
          return new CorrectParagraphs({ decision, paragraphs, basis, reason: 'read wrongly' }, [], intent);
        });
      case 'succeed': {
        const succession = { type: 'SucceedActor', by: step.by, reason: 'as it was told' } as const;
        return new ReviseActor(step.actor, [succession], step.on, [], intent);
      }
      case 'rename': {
        const renaming = { type: 'RenameActor', name: step.name, reason: 'as it was told' } as const;
        return new ReviseActor(step.actor, [renaming], step.on, [], intent);
      }
      case 'part':
        return new ChangeSession(
          step.session,
          { type: 'SchedulePart', part: step.part, ...step.days },
          step.on,
          intent,
        );
      case 'bodyDays': {
        const { holidays, dissolved } = step;
        return new SetBodyDays('oas-ga', { holidays, dissolved, dutiesLapse: null }, intent);
      }
      case 'rule':
        return new RuleSessions('oas-ga', step.words, step.on, intent);
      case 'letLapse':
        return new SetBodyDays('oas-ga', { holidays: null, dissolved: null, dutiesLapse: step.terms }, intent);
      case 'retract': {
        const entry = this.entries[step.of % (this.entries.length || 1)];
        return entry && new RetractEntry(entry.stream, entry.id, 'entered wrongly', intent);
      }
      case 'renew':
      case 'suspend':
      case 'resume':
      case 'terminate':
      case 'supersede':
      case 'merge':
      case 'reiterate':
      case 'amend': {
        const decision = this.ids('decision')[step.by % (this.ids('decision').length || 1)] ?? '';
        const by = { decision, paragraph: String((step.by % 2) + 1) };
        const { type, of, on } = step;
        if (type === 'renew') return this.#about('mandate', of, (id) => new RenewMandate(id, by, on, intent));
        const other = this.ids('mandate')[(of + step.by) % (this.ids('mandate').length || 1)] ?? '';
        return this.#about('mandate', of, (id) => new DecideOnMandate(id, decidedBy(type, other), by, on, intent));
      }
      case 'extend':
      case 'waive': {
        const { type, of, on, id: obligation, creditor } = step;
        const meant = { to: null, session: null, obligation };
        const does =
          type === 'extend'
            ? ({ type: 'RescheduleObligation', until: step.until } as const)
            : ({ type: 'WaiveObligation', reason: 'overtaken' } as const);
        const decision = this.ids('decision')[(step.by ?? 0) % (this.ids('decision').length || 1)] ?? '';
        const by = step.by === null ? null : { decision, paragraph: String((step.by % 2) + 1) };
        const word = { by, officer: 'Chair', creditor, rule: null };
        return this.#about('mandate', of, (id) => new DecideOnObligation(id, meant, does, word, on, intent)); // prettier-ignore
      }
      case 'expect': {
        const { of, on, id: obligation, expectedOn } = step;
        const told = { type: 'ExpectReport', expectedOn, said: 'a note' } as const;
        const meant = { to: null, session: null, obligation };
        return this.#about('mandate', of, (id) => new TellOfReport(id, meant, told, on, intent));
      }
      case 'join': {
        const other = this.ids('mandate')[step.other % (this.ids('mandate').length || 1)] ?? '';
        return this.#about(
          'mandate',
          step.of,
          (id) => new NoteJointImplementation([id, other], 'a meeting', step.on, intent),
        );
      }
      case 'submit':
      case 'search':
      case 'claim':
      case 'accept':
      case 'return':
      case 'progress':
      case 'fund':
      case 'unfund':
      case 'assign':
      case 'unassign':
      case 'tag':
        return this.#about('mandate', step.of, (id) => courseCommand(id, step, intent));
    }
  }

  #about(category: string, of: number, command: (id: string) => ICommand): ICommand | undefined {
    const ids = this.ids(category);
    const id = ids[of % (ids.length || 1)];
    return id === undefined ? undefined : command(id);
  }
}
