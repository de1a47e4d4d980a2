import type { BodyFacts } from '../bodies/body-facts.js';
import { citationsIn } from '../citation/citations.js';
import { footnoteCitations } from '../citation/footnote-citations.js';
import type {
  DecisionDocument,
  OperativeParagraph,
  PreambleParagraph,
  ReadOptions,
  Remark,
  SessionRange,
  Span,
  Stretch,
} from '../decision-document.js';
import { annexItems } from '../layout/annex.js';
import type { Block } from '../layout/block.js';
import { operativeItems } from '../layout/items.js';
import type { Role, RoledBlock } from '../layout/roles.js';
import type { Language } from '../grammar/language.js';
import type { OtherLanguages } from '../layout/other-languages.js';
import type { Signals } from '../layout/signals.js';
import type { NoteMark } from '../text/legible.js';
import type { Line } from '../text/line.js';
import { NONE } from '../text/none.js';
import { readAnnex } from './annex-paragraphs.js';
import { withNextReports } from '../due/next-report.js';
import { citedBy, remarksOn } from './cited.js';
import type { DecisionContext } from './context.js';
import { draftingOf } from './drafting.js';
import { withEndOfPeriod } from './end-of-period.js';
import { operativeEvidence, preambleEvidence, type PreambleRead } from './evidence.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { withTargetOfMoreTime } from './more-time-target.js';
import { readParagraphs } from './paragraphs.js';
import { reservationsIn } from './reservations.js';
import { shortNames } from './short-names.js';
import { OAS_GA_SESSIONS } from '../calendar/oas-ga-sessions.js';
import { parseSymbol } from '#symbol';
import { symbolAgainstSession } from '../citation/symbol-against-session.js';
import { styleOf } from './style-of.js';
import { withWholeTerm } from './whole-term.js';

/** The paragraphs of one decision, and what of the text is none of them. */
export interface DecisionInput {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Line[];
  /** Paragraphs of other decisions in the same text. */
  readonly outside: readonly Block[];
  readonly language: Language;
  readonly signals: Signals;
  readonly facts: BodyFacts;
  /** The marks of footnotes that were taken out of the text. */
  readonly marks: readonly NoteMark[];
  /** The paragraphs of the text in other languages. */
  readonly others: OtherLanguages;
}

/** Reads one decision: sections first, then what each says. */
export function assemble(
  { blocks, furniture, outside, language: inGeneral, signals, facts, marks, others }: DecisionInput,
  options: ReadOptions,
): DecisionDocument {
  const { sections, language, isLoose } = draftingOf(blocks, inGeneral, signals, others);
  const textsOf = textsByRole(sections.blocks);
  const matter = readFrontMatter(
    {
      front: textsOf('front'),
      closing: textsOf('closing'),
      preamble: textsOf('preamble'),
      opening: sections.opening,
      hasLead: sections.lead !== undefined,
      leads: textsOf('resolves'),
      stated: options.symbol,
      statedBody: facts.bodies.find(({ code }) => code === options.body),
    },
    language,
    signals,
    facts,
  );
  const context: DecisionContext = {
    language,
    body: matter.body,
    facts,
    speaking: matter.speaking,
    due: {
      session: matter.session?.ordinal,
      year: yearOf(matter.metOn ?? null),
      date: matter.metOn,
      speaker: matter.speaker,
      speaking: matter.speaking,
      facts,
      calendars: options.calendars ?? OAS_GA_SESSIONS,
    },
    calendar: options.calendars ?? OAS_GA_SESSIONS,
    notes: footnoteCitations(sections.blocks, { citing: language.citing, facts }, marks),
    lead: sections.lead,
    isLoose,
  };
  const operative = operativeItems(sections.blocks, language, isLoose);
  const annex = annexItems(sections.blocks, language, signals);
  const preamble = readPreamble(sections.blocks, context);
  const read = withTargetOfMoreTime(
    withWholeTerm([...readParagraphs(operative.items, context), ...readAnnex(annex, context)], context),
    preamble.paragraphs,
    context,
    matter.symbol,
  );
  const paragraphs = withNextReports(withEndOfPeriod(read, context), matter.session?.ordinal);
  const evidence = [
    ...preambleEvidence(preamble.read, language.evidence, context.notes),
    ...operativeEvidence(paragraphs, language.evidence),
  ];
  const lost = new Set([...operative.unclassified, ...outside]);
  const stretches = stretchesOf(sections.blocks, lost, furniture);
  const { symbol, stage, title, body, session, date } = matter;
  const names = shortNames([...textsOf('preamble'), ...textsOf('operative')], language.shortName);
  return {
    symbol,
    stage,
    title,
    body,
    session,
    date,
    language: language.code,
    style: styleOf(operative.items, language, isLoose),
    preamble: preamble.paragraphs,
    operative: paragraphs,
    preamble_cites: [...new Set(preamble.paragraphs.flatMap(({ cites }) => cites))],
    reservations: reservationsIn(sections.blocks, [...operative.items, ...annex.items], language.reservations, marks),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(names === undefined ? {} : { short_names: names }),
    unclassified: [
      ...stretches.filter(({ role }) => role === 'unclassified').map(({ span }) => span),
      ...outside.map(({ start, end }): Span => [start, end]),
    ],
    stretches,
    remarks: [
      ...(language.isUnread
        ? [remarkOnUnread(language, blocks)]
        : [...remarksOnLanguages(others, language), ...remarksOnDrafting(isLoose, paragraphs)]),
      ...remarksOnBody(matter, facts),
      ...remarksOnSymbol(symbol, context.calendar),
      ...remarksOnDay(matter, context.calendar),
      ...preamble.remarks,
    ],
  };
}

/** Makes the function that gives the texts of the paragraphs of a role, all of which one walk has gathered. */
function textsByRole(blocks: readonly RoledBlock[]): (role: Role) => readonly string[] {
  const byRole = new Map<Role, string[]>();
  for (const { block, role } of blocks) {
    const texts = byRole.get(role);
    if (texts === undefined) byRole.set(role, [block.passage.text]);
    else texts.push(block.passage.text);
  }
  return (role) => byRole.get(role) ?? NONE;
}

/** Says that nothing of the text was understood. */
const remarkOnUnread = ({ code, name }: Language, [first]: readonly Block[]): Remark => ({
  code: 'language.not-read',
  text:
    code === 'und'
      ? 'The language of the text is not known; its paragraphs are kept as text, and a person can say what they ask.'
      : `The text is in ${name}, which is not read; its paragraphs are kept as text, and a person can say what they ask.`,
  ...(first === undefined ? {} : { span: [first.start, first.end] as const }),
});

/** Less than this in another language is a name or a quotation. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_CHARACTERS = 250;

/** Names the languages that a text is also printed in. */
function remarksOnLanguages(others: OtherLanguages, read: Language): readonly Remark[] {
  const byName = new Map<string, Block[]>();
  for (const [block, { name }] of others) {
    const blocks = byName.get(name) ?? [];
    blocks.push(block);
    byName.set(name, blocks);
  }
  return [...byName].flatMap(([name, blocks]) => {
    const length = blocks.reduce((sum, { passage }) => sum + passage.text.length, 0);
    const [first] = blocks;
    if (first === undefined || (blocks.length < FEWEST_PARAGRAPHS && length < FEWEST_CHARACTERS)) return [];
    const text = `The text is also printed in ${name}; the ${read.name} is read.`;
    return [{ code: 'language.not-read', text, span: [first.start, first.end] as const }];
  });
}

/** Says that nothing was read but paragraphs. */
const remarksOnDrafting = (isLoose: boolean, paragraphs: readonly OperativeParagraph[]): readonly Remark[] =>
  isLoose && paragraphs.every(({ directives }) => directives.length === 0)
    ? [
        {
          code: 'style.unread',
          text: 'No way of drafting that is read fits this text: its paragraphs stand as printed, for a person to say what they do.',
        },
      ]
    : [];

/** Says that the body was chosen among several that are called so, or that none of them is told by the text. */
function remarksOnBody({ speaking, body, orElse }: FrontMatter, { fullName }: BodyFacts): readonly Remark[] {
  if (orElse.length === 0) return [];
  const others = orElse.map(fullName).join(' or the ');
  const text =
    speaking === undefined
      ? `Nothing tells whether this ${body ?? 'body'} is the ${others}; it is taken for another.`
      : `Nothing tells whether the ${fullName(speaking)} speaks or the ${others}, which call themselves alike; the ${fullName(speaking)} is taken.`;
  return [{ code: speaking === undefined ? 'body.untold' : 'body.guessed', text }];
}

/** A decision is adopted while its session meets. */
function remarksOnDay({ date, session, speaking }: FrontMatter, calendar: readonly SessionRange[]): readonly Remark[] {
  if (date === null || session === null || speaking === undefined) return [];
  const held = calendar.find(
    ({ body, kind, ordinal }) => body === speaking.code && kind === session.kind && ordinal === session.ordinal,
  );
  if (held === undefined || (date >= held.opensOn && (held.closesOn === undefined || date <= held.closesOn))) return [];
  const met = held.closesOn === undefined ? `from ${held.opensOn} on` : `from ${held.opensOn} to ${held.closesOn}`;
  return [
    {
      code: 'date.outside-session',
      text: `It was adopted on ${date}, a day on which its session did not meet: ${speaking.code}/${session.kind}/${session.ordinal} met ${met}.`,
    },
  ];
}

function remarksOnSymbol(printed: string | null, calendar: DecisionContext['calendar']): readonly Remark[] {
  const symbol = printed === null ? undefined : parseSymbol(printed);
  const remark = symbol && printed !== null ? symbolAgainstSession(symbol, printed, calendar) : undefined;
  return remark ? [remark] : [];
}

function readPreamble(
  blocks: readonly RoledBlock[],
  { calendar, notes, language, facts }: DecisionContext,
): { paragraphs: PreambleParagraph[]; read: PreambleRead[]; remarks: Remark[] } {
  const read = blocks
    .filter(({ role }) => role === 'preamble')
    .map(({ block }) => ({
      block,
      citations: citationsIn(block.passage.text, { citing: language.citing, facts, calendar }),
    }));
  return {
    read: read.map(({ block: { passage, start, end }, citations }) => ({ passage, start, end, citations })),
    paragraphs: read.map(({ block: { passage, start, end }, citations }) => ({
      text: passage.text,
      cites: citedBy({ text: passage.text, start, end }, citations, notes),
      span: [start, end],
    })),
    remarks: read.flatMap(({ block, citations }) => remarksOn(citations, block.passage)),
  };
}

const STRETCH_ROLES: Readonly<Record<Role, Stretch['role']>> = {
  front: 'front-matter',
  opening: 'opening',
  preamble: 'preamble',
  resolves: 'opening',
  operative: 'operative',
  heading: 'heading',
  closing: 'closing',
  'annex-heading': 'annex',
  annex: 'annex',
  footnote: 'footnote',
  mark: 'footnote',
  unclassified: 'unclassified',
};

function stretchesOf(blocks: readonly RoledBlock[], lost: ReadonlySet<Block>, furniture: readonly Line[]): Stretch[] {
  const stretches = blocks.map(({ block, role }): Stretch => ({
    role: lost.has(block) ? 'unclassified' : STRETCH_ROLES[role],
    span: [block.start, block.end],
  }));
  if (furniture.length === 0) return stretches;
  const all = [
    ...stretches,
    ...furniture.map(({ start, end }): Stretch => ({ role: 'furniture', span: [start, end] })),
  ];
  return all.sort((a, b) => a.span[0] - b.span[0]);
}

const yearOf = (date: string | null): number | undefined => (date === null ? undefined : Number(date.slice(0, 4)));
