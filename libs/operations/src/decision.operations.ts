/** What bodies decide. */
import {
  AdoptDraft,
  asKnownBody,
  newBodyIn,
  newBodyNamed,
  newBodySaid,
  newBodyWords,
  proposalOf,
  RecordDecision,
  RewordDraft,
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
import { decision, ofDecision, ON } from './decision-fields.js';
import { ALTHOUGH, KNOWN_SINCE, row, write } from './operation.js';
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
  committee: field.text({
    about: 'the committee before which it is, by its name or an alias',
    example: 'Committee on Juridical and Political Affairs',
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
  { document }: Pick<GivenDecision, 'document'>,
  bodies: readonly KnownBody[],
): KnownBody | undefined => {
  const said = newBodySaid(newBody, document, bodies, on);
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
  const unknown = proposal.newBody || added ? undefined : newBodyIn(document, withEntered(entered), on);
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
    id: 'rewordDraft',
    about: 'decision',
    verb: 'reword',
    method: 'POST',
    path: 'decisions/:decision/wordings',
    summary: 'file another wording of a draft: where each paragraph stood before is kept with it',
    role: 'recorder',
    fields: {
      decision,
      text: field.document({ about: 'the new wording, or a decision document of it' }),
      on: field.dating({ about: `the day from which it is before the body: ${ON}`, example: '2005-06-06' }),
    },
    places: ['decision'],
    done: 'New wording filed',
    stream: ofDecision,
    make: async ({ decision: draft, text, on }, intent, ask) =>
      new RewordDraft(draft, await meantIn(text, { symbol: null, on, newBody: null }, ask), on, intent),
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
    knownSince: KNOWN_SINCE,
  },
});
