/** Putting right what was read wrongly. */
import {
  CorrectHead,
  CorrectTerms,
  EnterMandate,
  type HeadRight,
  PreviewCorrection,
  PreviewHeadCorrection,
  PreviewRereading,
  proposalOf,
  ReadTextOnFile,
  RereadDecision,
  type Rereading,
  type SaidTerms,
  type TermsCorrection,
} from '#decision/application';
import { field } from '#fields';
import { withEntered } from '#body/directory';
import { ADDRESSEE_MODES, DELIVERABLES } from '#mandate/domain';
import { Read } from '#reading';
import { EnteredBodies, KnownSessions } from '#register';
import { write } from './operation.js';
import { previewLines } from './preview-lines.js';
import { knownParties } from './parties.js';
import { type Ask, type Values } from './understood.js';

const parties = (about: string, example: readonly string[]) =>
  field.several('text', [0, 100], { about, example, optional: true });

/** One thing owed. */
export const OWED = {
  id: field.text({
    about: 'which of those that were read, as "show" numbers them; none adds one',
    example: '1',
    longest: 20,
    optional: true,
  }),
  kind: field.choice(DELIVERABLES, { about: 'what is owed', optional: true }),
  by: parties('who owes it', ['Secretary General']),
  mode: field.choice(ADDRESSEE_MODES, {
    about: 'how several owe it: together, each for itself, or whichever of them does it',
    optional: true,
  }),
  via: parties('through whom it goes', ['Permanent Council']),
  to: parties('to whom it is owed', ['General Assembly']),
  form: field.text({ about: 'in which form', example: 'written', optional: true }),
  due: field.text({
    about: 'by when: a day, a session, a period, or the words of a text',
    example: 'at its thirty-sixth regular session',
    optional: true,
  }),
  onward: field.text({
    about:
      'within which time whoever it goes through hands it on, counted from the day on which they got it; none where no time is set',
    example: 'within fifteen working days',
    optional: true,
  }),
  recurrence: field.text({ about: 'how it comes again, in words', example: 'annual', longest: 200, optional: true }),
  every: field.text({
    about: 'from one occasion to the next: P1Y, 2 sessions; none where it does not come again',
    example: 'P1Y',
    longest: 40,
    optional: true,
  }),
  days: field.several('text', [0, 50], {
    about: 'the days of the year on which it falls due',
    example: ['--06-30'],
    optional: true,
  }),
  until: field.text({ about: 'its last occasion, as a due time', example: '2030', optional: true }),
} as const;

/** What a paragraph should have been read to say. */
export const TERMS = {
  verb: field.text({ about: 'its operative verb', example: 'instruct', longest: 80, optional: true }),
  act: field.text({ about: 'what kind of act it is', example: 'instruction', longest: 80, optional: true }),
  class: field.choice(['mandate', 'exhortation', 'optional', 'self-executing', 'none'], {
    about: 'how lists treat it; "none" where it asks for nothing that could be carried out, and is no mandate',
    optional: true,
  }),
  addressees: { ...parties('whom it asks', ['Secretary General']), option: 'addressee' },
  mode: field.choice(ADDRESSEE_MODES, { about: 'how several are asked', optional: true }),
  through: parties('through whom', ['Permanent Council']),
  calledUpon: parties('who is to be called upon', ['member states']),
  funding: field.choice(['unconditional', 'within-existing', 'subject-to-funds', 'specific-fund'], {
    about: 'under which condition of funds',
    optional: true,
  }),
  term: field.text({
    about: 'how long what is decided runs, as a due time; none where it runs without a term',
    example: 'P2Y',
    optional: true,
  }),
  review: field.text({
    about: 'when the body looks at it again, as a due time; none where it does not say',
    example: 'XXXVIII',
    optional: true,
  }),
  moreTime: field.text({
    about: 'until when it gives more time for what an earlier paragraph asks, as a due time; none where it gives none',
    example: '2007-03-31',
    optional: true,
  }),
  earlier: field.several('text', [0, 50], {
    about:
      'what it does to an earlier decision, or a paragraph of it: end, supersede, reiterate or reaffirm; none where it does nothing',
    example: ['supersede AG/RES. 1948 (XXXIII-O/03) op. 2'],
    longest: 400,
    optional: true,
  }),
  renews: field.several('text', [0, 50], {
    about: 'what the paragraph renews: a decision, or a paragraph of it; none where it renews nothing',
    example: ['AG/RES. 1948 (XXXIII-O/03) op. 2'],
    longest: 400,
    optional: true,
  }),
  owed: field.groups('OwedTerms', OWED, [0, 50], { about: 'what is owed', optional: true }),
  notOwed: field.several('text', [0, 50], {
    about: 'what was read to be owed and is not, as "show" numbers it',
    example: ['2'],
    optional: true,
  }),
  add: field.flag({ about: 'a mandate beside those that were read in the paragraph' }),
  text: field.text({ about: 'its words, as the official text has them', longest: 50_000, optional: true }),
} as const;

const FIELDS = {
  mandate: field.directive({
    about: 'the mandate, or the paragraph that was read to give none',
    example: 'AG/RES. 2118 (XXXV-O/05) op. 3',
  }),
  ...TERMS,
  reason: field.prose({ about: 'how it is known', example: 'The official text says so' }),
} as const;

const namesIn = ({ addressees, through, calledUpon, owed }: SaidTerms): readonly string[] =>
  [addressees, through, calledUpon, ...(owed ?? []).flatMap(({ by, via, to }) => [by, via, to])].flatMap(
    (names) => names ?? [],
  );

const meant = async (
  { mandate: place, reason, ...said }: Values<typeof FIELDS>,
  ask: Ask,
): Promise<TermsCorrection> => ({
  place,
  said,
  known: await knownParties(namesIn(said), ask),
  reason,
});

const REREAD = {
  decision: field.decision({ about: 'the decision, by symbol or id', example: 'AG/RES. 2118 (XXXV-O/05)' }),
  only: field.several('text', [0, 500], {
    about: 'of what is read otherwise only this: a paragraph by its number, or the title, symbol, day, session or body',
    example: ['op. 3', 'title'],
    longest: 60,
    optional: true,
  }),
  skip: field.several('text', [0, 500], {
    about: 'of what is read otherwise not this: a paragraph by its number, or the title, symbol, day, session or body',
    example: ['op. 5'],
    longest: 60,
    optional: true,
  }),
  reason: field.prose({ about: 'why', example: 'Dues of councils are read since', optional: true }),
} as const;

const rereading = async ({ decision, only, skip, reason }: Values<typeof REREAD>, ask: Ask): Promise<Rereading> => {
  const { content, symbol } = await ask(new ReadTextOnFile(decision));
  const bodies = await ask(new EnteredBodies());
  const sessions = await ask(new KnownSessions());
  const { decisions } = await ask(
    new Read('decisionsGiven', content, { symbol: symbol ?? undefined, bodies, sessions }),
  );
  const [{ document, read }] = decisions;
  return {
    decision,
    proposal: proposalOf(document, read, withEntered(bodies)),
    only,
    skip,
    reason: reason ?? 'the text was read anew',
  };
};

const HEAD = {
  decision: REREAD.decision,
  title: field.text({
    about: 'its title',
    example: 'Fighting the crime of trafficking in persons',
    longest: 2000,
    optional: true,
  }),
  symbol: { ...field.symbol({ about: 'its symbol, as printed', example: 'AG/RES. 2118 (XXXV-O/05)' }), optional: true },
  on: field.dating({
    about: 'the day of its adoption; of a draft, that of its tabling',
    example: '2005-06-07',
    optional: true,
  }),
  session: field.text({
    about:
      'the session that it belongs to, which is on the calendar: its id, or its number; none where it belongs to none',
    example: 'XXXV',
    optional: true,
  }),
  body: field.seriesBody({ about: 'whose decision it is, by name or code', example: 'oas-ga', optional: true }),
  reason: field.prose({ about: 'how it is known', example: 'The official text says so' }),
} as const;

const headRight = ({ decision, reason, title, symbol, on, session, body }: Values<typeof HEAD>): HeadRight => ({
  decision,
  head: {
    ...(title !== null && { title: title.trim() }),
    ...(symbol !== null && { symbol }),
    ...(on !== null && { date: on }),
    ...(session !== null && { session }),
    ...(body !== null && { body }),
  },
  basis: 'person',
  reason,
});

const { add: _, notOwed: __, ...ENTERED } = TERMS;

/** What is said of a mandate that no text was read for. */
export const CITED = {
  body: field.seriesBody({ about: 'whose decision it is, by name or code', example: 'oas-ga' }),
  symbol: field.symbol({ about: 'its symbol, or how it is cited, as printed', example: 'AG/RES. 1080 (XXI-O/91)' }),
  paragraph: field.text({ about: 'the number of the paragraph', example: '1', longest: 60 }),
  on: field.dating({ about: 'the day of adoption', example: '1991-06-05' }),
  ...ENTERED,
  title: field.text({ about: 'the title of the decision', optional: true }),
  session: field.text({ about: 'the session that it belongs to; it must be on the calendar', optional: true }),
} as const;

export const SOURCE = field.prose({
  about: 'where it is known from',
  example: 'Cited in AG/RES. 2118 (XXXV-O/05), op. 3',
});

export const CORRECTION_OPERATIONS = [
  write({
    id: 'correctMandate',
    about: 'mandate',
    verb: 'correct',
    method: 'POST',
    path: 'mandates/:mandate/corrections',
    summary: 'put right what was read wrongly: true since the day the wrong terms were, and known from now on',
    role: 'recorder',
    fields: FIELDS,
    places: ['mandate'],
    done: 'Correction entered',
    stream: ({ mandate }) => `decision-${mandate.decision}` as const,
    make: async (said, intent, ask) => new CorrectTerms(await meant(said, ask), intent),
    shows: async (said, ask) => previewLines(await ask(new PreviewCorrection(await meant(said, ask)))),
  }),
  write({
    id: 'rereadDecision',
    about: 'decision',
    verb: 'reread',
    method: 'POST',
    path: 'decisions/:decision/rereadings',
    summary: 'read the text on file anew, and put right what was read otherwise; what persons put right stays',
    role: 'recorder',
    fields: REREAD,
    places: ['decision'],
    done: 'Rereading entered',
    stream: ({ decision }) => `decision-${decision}` as const,
    make: async (said, intent, ask) => new RereadDecision(await rereading(said, ask), intent),
    shows: async (said, ask) => previewLines(await ask(new PreviewRereading(await rereading(said, ask)))),
  }),
  write({
    id: 'correctHead',
    about: 'decision',
    verb: 'correct-decision',
    method: 'POST',
    path: 'decisions/:decision/head-corrections',
    summary:
      'put the title, symbol, day, session or body of a decision right: true since its wording was, and known from now on',
    role: 'recorder',
    fields: HEAD,
    places: ['decision'],
    done: 'Correction entered',
    stream: ({ decision }) => `decision-${decision}` as const,
    make: (said, intent) => new CorrectHead(headRight(said), intent),
    shows: async (said, ask) => previewLines(await ask(new PreviewHeadCorrection(headRight(said)))),
  }),
  write({
    id: 'enterMandate',
    about: 'mandate',
    verb: 'enter',
    method: 'POST',
    path: 'mandates',
    summary: 'enter a mandate by hand, from no text: an older one that is known only by its citation',
    role: 'recorder',
    fields: { ...CITED, source: SOURCE },
    places: ['symbol'],
    done: ({ symbol, paragraph }) => `${symbol} op. ${paragraph} entered`,
    make: async ({ body, symbol, paragraph, on, title, session, source, ...terms }, intent, ask) => {
      const said = { ...terms, add: true, notOwed: null };
      const known = await knownParties(namesIn(said), ask);
      return new EnterMandate({ body, symbol, paragraph, on, title, session, said, known, source }, intent);
    },
  }),
];
