/** What bodies decide. */
import {
  AdoptDraft,
  asKnownBody,
  ChangeDecision,
  DecideOnDecision,
  EnterReservation,
  newBodyIn,
  newBodyNamed,
  newBodySaid,
  newBodyWords,
  proposalOf,
  RecordDecision,
  differencesIn,
  DoubtsAboutDecision,
  dueWords,
  ResolveDues,
} from '#decision/application';
import { type KnownBody, withEntered } from '#body/directory';
import { type GivenDecision } from '#exchange';
import { field } from '#fields';
import { Read } from '#reading';
import { EnteredBodies, KnownSessions } from '#register';
import { type Door, refusals } from '#rejection';
import { type On } from '#time';
import { deciding } from './mandate-fields.js';
import { ALTHOUGH, row, write } from './operation.js';
import { type Ask, type Values } from './understood.js';

const refused = refusals({
  'text.missing': (_: object, { field: named }: Door) =>
    `There is nothing to record: give a text with ${named('text')}, or a decision document with ${named('document')}.`,
  'text.twice': (_: object, { field: named }: Door) =>
    `Give either a text with ${named('text')}, or a decision document with ${named('document')}.`,
  'document.several': ({ count }: { readonly count: number }) =>
    `There are ${count} decision documents in this; give one at a time.`,
  'text.no-operative-part': (_: object, { place }: Door) =>
    `This text has no words that could be a paragraph; see what was read with ${place('extract')}.`,
});

const ON = '2006-03-17, 2006-03, 2006 or 2006-03-14/2006-03-17';
const decision = field.decision({ about: 'the decision, by symbol or id', example: 'AG/RES. 2118 (XXXV-O/05)' });
const ofDecision = (said: { readonly decision: string }) => `decision-${said.decision}` as const;
const session = field.session({
  about: 'the session that it belongs to, or is submitted to; it must be on the calendar',
  example: 'oas-ga/regular/35',
  optional: true,
});
const SYMBOL = { example: 'AG/RES. 2118 (XXXV-O/05)' } as const;

/** What a person says beside a text that is recorded. */
export const STATEMENT = {
  symbol: field.symbol({ ...SYMBOL, about: 'its symbol, where the text prints none', optional: true }),
  on: field.dating({
    about: `the day of adoption, or of tabling, where the text prints none: ${ON}`,
    optional: true,
  }),
  session,
  body: field.body({
    about: 'whose decision it is, by name or code, where the text does not tell',
    example: 'who-wha',
    optional: true,
  }),
  newBody: field.text({
    about:
      'where nobody has described the body: the code under which it goes on the register with the decision; with its name behind a colon, where the text does not say that',
    example: 'riverton-council',
    longest: 400,
    optional: true,
  }),
  draft: field.flag({ about: 'record it as a draft: its mandates are proposals until it is adopted' }),
  confirmed: field.flag({ about: 'say that a person has looked through what was read' }),
} as const;

const DOCUMENT = field.object({
  about: 'a decision document in place of the text: as an extraction answers, or as the schema says',
  optional: true,
});

/** @throws Rejection `text.missing`, `text.twice` */
const given = (text: string | null, document: object | null): string => {
  if (text !== null && document !== null) throw refused('text.twice');
  if (document !== null) return JSON.stringify(document);
  if (text !== null) return text;
  throw refused('text.missing');
};

/** The new body that a person names, as the text tells of it; undefined where it is known already. */
export const newBodyOf = (
  { newBody, on }: { readonly newBody: string; readonly on: On },
  { document, content }: GivenDecision,
  bodies: readonly KnownBody[],
): KnownBody | undefined => {
  const said = newBodySaid(newBody, document, content, bodies, on);
  return said && asKnownBody(said, document.language);
};

/**
 * The one decision that is meant in a text.
 * @throws Rejection `text.no-operative-part`, `text.too-slow`, `text.too-large`
 */
const meantIn = async (
  text: string,
  { symbol, on, newBody }: Pick<Values<typeof STATEMENT>, 'symbol' | 'on' | 'newBody'>,
  ask: Ask,
) => {
  const entered = await ask(new EnteredBodies());
  const sessions = await ask(new KnownSessions());
  const readBy = async (bodies: readonly KnownBody[]) => {
    const { decisions } = await ask(
      new Read('decisionsGiven', text, { symbol: symbol ?? undefined, bodies, sessions }),
    );
    const [one, ...more] = decisions;
    if (more.length > 0) throw refused('document.several', { count: decisions.length });
    return one;
  };
  const first = await readBy(entered);
  const added = newBody === null ? undefined : newBodyOf({ newBody, on }, first, withEntered(entered));
  const { content, document, read } = added === undefined ? first : await readBy([...entered, added]);
  const proposal = proposalOf(document, read, withEntered(added === undefined ? entered : [...entered, added]));
  if (proposal.provisions.length === 0) throw refused('text.no-operative-part');
  const unknown = proposal.newBody || added ? undefined : newBodyIn(document, content, withEntered(entered), on);
  return { content, proposal: added === undefined ? proposal : { ...proposal, newBody: added }, unknown };
};

export const DECISION_OPERATIONS = [
  write({
    id: 'recordDecision',
    about: 'decision',
    verb: 'record',
    method: 'POST',
    path: 'decisions',
    summary: 'put a decision on the register, as a draft or adopted: its text, or a decision document',
    role: 'recorder',
    fields: {
      text: field.document({ about: 'the text of a decision', optional: true }),
      document: DOCUMENT,
      ...STATEMENT,
    },
    done: 'Decision recorded',
    make: async ({ text, document, newBody, ...statement }, intent, ask) => {
      const { content, proposal } = await meantIn(given(text, document), { ...statement, newBody }, ask);
      return new RecordDecision(content, proposal, statement, intent);
    },
    shows: async ({ text, document, newBody, ...statement }, ask) => {
      const { content, proposal, unknown } = await meantIn(given(text, document), { ...statement, newBody }, ask);
      const dues = await ask(new ResolveDues(proposal, statement));
      const doubts = await ask(new DoubtsAboutDecision(content, proposal, statement));
      return [
        ...(unknown && statement.body === null ? [`Nobody has described ${newBodyWords(unknown)}`] : []),
        ...(proposal.newBody ? [`New body: ${newBodyNamed(proposal.newBody)}`] : []),
        ...differencesIn(proposal).map(
          ({ paragraph, what }) => `Put right: ${paragraph === null ? what : `op. ${paragraph}: ${what}`}`,
        ),
        ...dues.map((due) => `op. ${due.paragraph} owes: ${dueWords(due)}`),
        ...doubts.map(({ code, message }) => `In doubt (${code}): ${message}`),
      ];
    },
  }),
  write({
    id: 'adoptDraft',
    about: 'decision',
    verb: 'adopt',
    method: 'POST',
    path: 'decisions/:decision/adoption',
    summary: 'adopt a draft that is on the register',
    role: 'recorder',
    fields: {
      decision,
      symbol: field.symbol({ ...SYMBOL, about: 'the symbol that it got' }),
      on: field.dating({ about: `the day of adoption: ${ON}`, example: '2005-06-07' }),
      session,
      text: field.document({
        about: 'the adopted wording, or a decision document of it; without it the draft stands as tabled',
        optional: true,
      }),
    },
    places: ['decision'],
    done: ({ symbol }) => `Adopted as ${symbol}`,
    stream: ofDecision,
    make: async (said, intent, ask) => {
      const wording =
        said.text === null ? null : await meantIn(said.text, { symbol: said.symbol, on: said.on, newBody: null }, ask);
      return new AdoptDraft(said.decision, said.symbol, said.on, said.session, wording, intent);
    },
  }),
  write({
    id: 'enterReservation',
    about: 'decision',
    verb: 'reserve',
    method: 'POST',
    path: 'decisions/:decision/reservations',
    summary: 'enter what a delegation does not agree to',
    role: 'recorder',
    fields: {
      decision,
      by: field.text({ about: 'the delegation', example: 'United States' }),
      kind: field.choice(['reservation', 'statement', 'dissociation', 'explanation-of-vote'], { about: 'what it is' }),
      paragraphs: field.several('text', [0, 500], {
        about: 'a paragraph that it limits; none where it concerns the whole',
        example: ['3'],
        option: 'paragraph',
        longest: 60,
        optional: true,
      }),
      expression: field.text({ about: 'the expression that it is limited to', optional: true }),
      text: field.text({ about: 'what was said', longest: 50_000 }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: ({ by }) => `Reservation of ${by} entered`,
    stream: ofDecision,
    make: ({ decision: id, by, kind, paragraphs, expression, text, on }, intent) =>
      new EnterReservation(id, { by, kind, paragraphs: paragraphs ?? [], expression, text }, on, intent),
  }),
  write({
    id: 'withdrawReservation',
    about: 'decision',
    verb: 'unreserve',
    method: 'POST',
    path: 'decisions/:decision/reservation-withdrawals',
    summary: 'enter that a delegation takes its reservations back',
    role: 'recorder',
    fields: {
      decision,
      by: field.text({ about: 'the delegation', example: 'United States' }),
      paragraph: field.text({
        about: 'a paragraph that it limited; all without',
        example: '3',
        longest: 60,
        optional: true,
      }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: ({ by }) => `Withdrawal of ${by} entered`,
    stream: ofDecision,
    make: ({ decision: id, by, paragraph, on }, intent) =>
      new ChangeDecision(id, { type: 'WithdrawReservation', by, paragraph }, on, intent),
  }),
  write({
    id: 'withdrawDecision',
    about: 'decision',
    verb: 'withdraw',
    method: 'POST',
    path: 'decisions/:decision/withdrawal',
    summary: 'enter that a draft is no longer before the body: it proposes nothing any more',
    role: 'recorder',
    fields: {
      decision,
      reason: field.prose({ about: 'why', example: 'Merged with the draft of the Permanent Council' }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: 'Withdrawal entered',
    stream: ofDecision,
    make: ({ decision: id, reason, on }, intent) =>
      new ChangeDecision(id, { type: 'WithdrawDecision', reason }, on, intent),
  }),
  write({
    id: 'correctDecision',
    about: 'decision',
    verb: 'corrigendum',
    method: 'POST',
    path: 'decisions/:decision/corrigenda',
    summary: 'enter a corrigendum: what it changes of what was read is put right with "correct"',
    role: 'recorder',
    fields: {
      decision,
      document: field.symbol({ about: 'symbol of the corrigendum', example: 'AG/doc.5557/16 corr. 1', longest: 200 }),
      what: field.prose({ about: 'what it puts right', example: 'Op. 3: for "thirty-sixth" read "thirty-seventh"' }),
      languages: field.several('text', [0, 20], {
        about: 'code of a language whose text it concerns; all without',
        example: ['es'],
        option: 'language',
        longest: 10,
        optional: true,
      }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: ({ document }) => `${document} entered`,
    stream: ofDecision,
    make: ({ decision: id, document, what, languages, on }, intent) =>
      new ChangeDecision(id, { type: 'CorrectDecision', document, what, languages: languages ?? [] }, on, intent),
  }),
  write({
    id: 'amendDecision',
    about: 'decision',
    verb: 'revise',
    method: 'POST',
    path: 'decisions/:decision/amendments',
    summary: 'enter that a later decision amends this one; each mandate that this changes is amended by itself',
    role: 'recorder',
    fields: {
      decision,
      what: field.prose({ about: 'what is changed', example: 'The date of the meeting' }),
      by: deciding('amends it'),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: 'Amendment entered',
    stream: ofDecision,
    make: ({ decision: id, what, by, on }, intent) =>
      new DecideOnDecision(id, { type: 'AmendDecision', what }, by, on, intent),
  }),
  write({
    id: 'repealDecision',
    about: 'decision',
    verb: 'repeal',
    method: 'POST',
    path: 'decisions/:decision/repeal',
    summary: 'enter that a later decision repeals this one: its mandates end with it, but for those that are kept',
    role: 'recorder',
    fields: {
      decision,
      by: deciding('repeals it'),
      keep: field.several('mandate', [0, 100], {
        about: 'a mandate that stays in force all the same',
        example: ['AG/RES. 2118 (XXXV-O/05) op. 3'],
        optional: true,
      }),
      on: field.dating({ about: `when: ${ON}`, example: '2005-06-07' }),
    },
    places: ['decision'],
    done: 'Repeal entered',
    stream: ofDecision,
    make: ({ decision: id, by, keep, on }, intent) =>
      new DecideOnDecision(id, { type: 'RepealDecision', keep: keep ?? [] }, by, on, intent),
  }),
];

const FILE_CHOICE = {
  each: field.flag({ about: 'take each decision of a text that holds several' }),
  calendar: field.document({
    about: 'sessions with the numbers of their resolutions as CSV, to check symbols by',
    optional: true,
  }),
} as const;

export const DOCUMENT_SCHEMA = row({
  id: 'decisionDocumentSchema',
  about: 'decision',
  verb: 'schema',
  method: 'GET',
  path: 'schemas/decision-document',
  summary: 'the JSON Schema of the decision document, in which a decision can be given in place of its text',
  role: 'reader',
  fields: {},
});

export const EXTRACT = row({
  id: 'extract',
  about: 'decision',
  verb: 'extract',
  method: 'POST',
  path: 'extractions',
  summary: 'read a text and show what was found; nothing is put on the register',
  role: 'reader',
  fields: { text: field.document({ about: 'the text of a decision, plain' }) },
});

/** The command line knows it as `record`, which reads files of any format and asks. */
export const RECORD_FILE = row({
  id: 'recordFile',
  about: 'decision',
  verb: 'record',
  method: 'POST',
  path: 'recordings',
  summary:
    'put what a file holds on the register: text, web page, Word, PDF or decision document, one decision or several',
  role: 'recorder',
  fields: {
    name: field.text({ about: 'name of the file; it may say the symbol', example: 'AG-RES. 2118.docx' }),
    file: field.file({ about: 'the bytes of the file, in base64' }),
    ...FILE_CHOICE,
    ...STATEMENT,
    although: ALTHOUGH,
  },
});
