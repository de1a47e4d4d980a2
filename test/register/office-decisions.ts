/** Decisions, from tabling to repeal, as an office tells them. */
import {
  AdoptDraft,
  ChangeDecision,
  CorrectParagraphs,
  DecideOnDecision,
  type DecisionChange,
  EnterReservation,
  RecordDecision,
  RetractEntry,
} from '#decision/application';
import { about, type Commands, paragraphAt, type There } from './office-commands.js';
import { correctionOf, proposal } from './told-texts.js';
import { type Paragraph } from './told-paragraphs.js';

const SESSION = 'oas-ga/regular/35';
const contentOf = (told: number, paragraphs: readonly Paragraph[] | null): string =>
  `${told}: ${JSON.stringify(paragraphs)}`;

const changes =
  <Step extends { readonly of: number; readonly on: string }>(said: (step: Step) => DecisionChange) =>
  (step: Step, there: There) =>
    about(there.one('decision', step.of), (id) => new ChangeDecision(id, said(step), step.on, there.intent));

export const decisionCommands: Commands<
  | 'record'
  | 'adopt'
  | 'correct'
  | 'withdraw'
  | 'describe'
  | 'corrigendum'
  | 'revise'
  | 'repeal'
  | 'reserve'
  | 'unreserve'
  | 'retract'
> = {
  record: ({ draft, symbol, on, paragraphs, confirmed, findings }, { told, intent }) => {
    const statement = { symbol: draft ? null : symbol, on, session: null, draft, confirmed };
    return new RecordDecision(contentOf(told, paragraphs), proposal(paragraphs, SESSION, findings), statement, intent);
  },
  adopt: ({ of, symbol, on, paragraphs }, there) => {
    const content = contentOf(there.told, paragraphs);
    const wording = paragraphs && { content, proposal: proposal(paragraphs, SESSION) };
    return about(there.one('decision', of), (id) => new AdoptDraft(id, symbol, on, null, wording, there.intent));
  },
  correct: ({ of, paragraph, change, basis }, there) => {
    const paragraphs = [{ paragraph, correction: correctionOf(change) }];
    return about(
      there.one('decision', of),
      (decision) => new CorrectParagraphs({ decision, paragraphs, basis, reason: 'read wrongly' }, [], there.intent),
    );
  },
  withdraw: changes(() => ({ type: 'WithdrawDecision', reason: 'no longer before the body' })),
  describe: changes(({ how }) => {
    const counts = how === 'vote' ? [30, 1, 3] : [null, null, null];
    const [inFavour = null, against = null, abstaining = null] = counts;
    return { type: 'DescribeAdoption', how, inFavour, against, abstaining, said: 'minutes' };
  }),
  corrigendum: changes(({ document }) => ({ type: 'CorrectDecision', document, what: 'a date', languages: [] })),
  revise: ({ of, by, on }, there) =>
    about(
      there.one('decision', of),
      (id) =>
        new DecideOnDecision(id, { type: 'AmendDecision', what: 'a word' }, paragraphAt(there, by), on, there.intent),
    ),
  repeal: ({ of, by, on }, there) =>
    about(
      there.one('decision', of),
      (id) => new DecideOnDecision(id, { type: 'RepealDecision', keep: [] }, paragraphAt(there, by), on, there.intent),
    ),
  reserve: ({ of, by, kind, paragraphs, on }, there) => {
    const reservation = { by, kind, paragraphs, expression: null, text: `${by} does not agree.` };
    return about(there.one('decision', of), (id) => new EnterReservation(id, reservation, on, there.intent));
  },
  unreserve: changes(({ by, paragraph }) => ({ type: 'WithdrawReservation', by, paragraph })),
  retract: ({ of }, { entries, intent }) => {
    const entry = entries[of % (entries.length || 1)];
    return entry && new RetractEntry(entry.stream, entry.id, 'entered wrongly', intent);
  },
};
