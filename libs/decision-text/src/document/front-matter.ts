import type { DecisionDocument } from '../decision-document.js';
import type { FrontMatterWords } from '../grammar/document-words.js';
import type { FrontSignals, Signals } from '../layout/signals.js';
import { type KnownBody, readSymbol, type ReadSymbol } from '#body/directory';
import { onOneLine, parseSymbol } from '#symbol';
import type { BodyFacts } from '../bodies/body-facts.js';
import type { FoundSymbol } from '../bodies/body-symbols.js';
import { sessionNamed } from '../bodies/session-names.js';
import { speakingBody } from '../bodies/speaking-body.js';
import type { Language } from '../grammar/language.js';
import type { Opening } from '../layout/opening.js';
import { type Heading, OAS_SYMBOL, titleOf } from './title.js';

/** The paragraphs above the opening line, and what stands in the closing lines. */
export interface FrontMatterInput {
  readonly front: readonly string[];
  readonly closing: readonly string[];
  readonly preamble: readonly string[];
  readonly opening: Opening | undefined;
  readonly hasLead: boolean;
  /** The lines that lead over to the paragraphs: "The Assembly, meeting on 5 May 2023, DECIDES:". */
  readonly leads: readonly string[];
  /** The symbol that somebody says it has. */
  readonly stated?: string | undefined;
  /** The body that somebody says speaks. */
  readonly statedBody?: KnownBody | undefined;
}

export type FrontMatter = Pick<DecisionDocument, 'symbol' | 'stage' | 'title' | 'body' | 'session' | 'date'> & {
  readonly speaking: KnownBody | undefined;
  /** The day of the adoption; else that of the meeting, by which a month without a year is told. */
  readonly metOn: string | undefined;
  /** The name by which the paragraphs address the body that speaks; undefined where nobody can tell who it is. */
  readonly speaker: string | undefined;
  /** Others that call themselves so, where nothing else in the text tells which of them speaks. */
  readonly orElse: readonly KnownBody[];
};

const UN_SYMBOL = /\b(?:A\/HRC|A|S|E|UNEP\/EA\.\d)\/(?:RES|DEC|PRST)\/[A-Z0-9./()-]{3,20}/;
const PRST = /\bPRST ?(?:OS\/)?\d{1,2}\/\d{1,3}/;

/** Front matter is short; a text with more above its opening line is looked at so far. */
const MOST_FRONT = 80;
/** Whose paper it is stands among its first lines. */
const MOST_LETTERHEAD = 6;
/** So much of the preamble may name the body that speaks, or what it is part of. */
const MOST_PREAMBLE = 4000;

/** Reads symbol, title, stage, body, session and date from what stands round the preamble and the paragraphs. */
export function readFrontMatter(
  input: FrontMatterInput,
  language: Language,
  { front: lines, numberedTitle, numberedByYear }: Signals,
  facts: BodyFacts,
): FrontMatter {
  const { opening, hasLead, stated } = input;
  const front = input.front.slice(0, MOST_FRONT);
  const whole = front.join('\n');
  const numbered = front.map((line) => numberedTitle.exec(line)).find((match) => match !== null);
  const number = withPart(numbered?.[1]?.replace(/\.? ?\(/, ' ('), numbered?.[2]);
  const byYear = numberedByYear.exec(whole)?.[1];
  const symbols = front.flatMap((line) => facts.symbolsIn(line));
  const { body: speaking, orElse } =
    input.statedBody === undefined
      ? speakingBody(
          {
            opening: opening?.name,
            front: whole,
            symbols,
            preamble: input.preamble.join('\n').slice(0, MOST_PREAMBLE),
            number: byYear ?? number,
            stated,
            hasLead,
          },
          facts,
        )
      : { body: input.statedBody, orElse: [] };
  const own = ownSymbol(front, speaking, facts);
  const headed = speaking === undefined && own === undefined ? numberedLine(front, lines) : undefined;
  const symbol =
    OAS_SYMBOL.exec(whole)?.[0] ??
    UN_SYMBOL.exec(whole)?.[0] ??
    byYear ??
    (own?.isOwn === true ? own.printed : undefined) ??
    number ??
    own?.printed ??
    PRST.exec(whole)?.[0] ??
    headed?.printed ??
    null;
  const name = opening === undefined ? undefined : printedName(opening.name, language.frontMatter);
  const body = speaking === undefined ? (nameInFull(front, name, lines, language) ?? null) : facts.fullName(speaking);
  const isOwnName = (line: string): boolean =>
    line.toLowerCase() === body?.toLowerCase() || (speaking && facts.asPrinted(speaking, line)) !== undefined;
  const isOfMeeting = front.slice(0, MOST_LETTERHEAD).some(lines.letterhead.isOfMeeting);
  const date =
    dateOf({ ...input, front }, language.frontMatter, lines) ??
    (isOfMeeting ? meetingDay(front, language.frontMatter) : undefined) ??
    null;
  return {
    symbol: symbol === null ? null : onOneLine(symbol),
    stage: lines.isDraft(whole) ? 'draft' : 'adopted',
    title:
      front.map(lines.letterhead.subjectIn).find((subject) => subject !== undefined) ??
      belowRunningHead(front, own, lines) ??
      titleOf(
        front.map((line, index) => (index === headed?.at || isOwnName(line) ? '' : line)),
        numbered?.[2],
        lines,
        numberedTitle,
        headingIn(front, own) ?? headed,
      ),
    body,
    session: sessionOf(symbol, front, opening, speaking, language),
    date,
    metOn: date ?? meetingDay([...front, opening?.rest ?? '', ...input.leads], language.frontMatter),
    speaking,
    speaker: speaking === undefined ? (name ?? body ?? undefined) : speakerName(speaking, name, language, facts),
    orElse,
  };
}

/** The symbol of the body that speaks: where it heads a line before anywhere else; else whichever heads one. */
function ownSymbol(front: readonly string[], speaking: KnownBody | undefined, facts: BodyFacts) {
  const found = front.flatMap((line) => facts.symbolsIn(line).map((symbol) => ({ ...symbol, line })));
  const heading = found.filter(({ start, line }) => start === 0 || line.length <= LONGEST_SYMBOL_LINE);
  return speaking === undefined
    ? found.find(({ start }) => start === 0)
    : (heading.find(({ bodies }) => bodies.includes(speaking)) ??
        found.find(({ bodies }) => bodies.includes(speaking)));
}
const LONGEST_SYMBOL_LINE = 40;

/** "The General Assembly" says "to the General Assembly", whichever of those that are called so it is. */
const speakerName = (
  body: KnownBody,
  opening: string | undefined,
  { code }: Language,
  facts: BodyFacts,
): string | undefined => {
  const names = body.names.filter(({ language, kind }) => language === code && kind === 'name');
  if (opening === undefined) return (names[1] ?? names[0])?.text;
  return facts.asPrinted(body, opening) ?? opening;
};

/** Where the symbol heads a line: what follows it there is the title, else the line below. */
const headingIn = (front: readonly string[], own: FoundSymbol | undefined) => {
  const at = own === undefined ? -1 : front.findIndex((line) => line.startsWith(own.printed));
  return at < 0 || own === undefined ? undefined : { at, rest: (front[at] ?? '').slice(own.printed.length).trim() };
};

/** The line that begins with the number of a decision, of a body whose numbering nobody has described. */
const numberedLine = (front: readonly string[], { letterhead }: FrontSignals) =>
  front
    .map((line, at) => ({ at, ...letterhead.numberIn(line) }))
    .find((one): one is Heading & { readonly printed: string } => one.printed !== undefined);

/**
 * A body that calls itself "The Council" below calls itself "Harwick Bridge Town Council" at the head of its paper, or
 * "Council meeting minutes" below "Town of Harwick Bridge".
 */
const nameInFull = (
  front: readonly string[],
  called: string | undefined,
  { letterhead }: FrontSignals,
  { frontMatter }: Language,
): string | undefined => {
  const short = called?.toLowerCase();
  const says = (line: string): boolean => {
    const long = line.toLowerCase();
    return short === undefined || (long !== short && (long.startsWith(`${short} `) || long.endsWith(` ${short}`)));
  };
  const names = front.slice(0, MOST_LETTERHEAD).flatMap((line, index) => {
    const name = letterhead.bodyNameIn(line);
    if (name?.includes(' ') !== false) return name ?? [];
    const above = front[index - 1];
    return above !== undefined && letterhead.isName(above)
      ? [[above, name].map((part) => printedName(part, frontMatter)).join(' ')]
      : [];
  });
  const name = names.find(says);
  return name === undefined ? called : printedName(name, frontMatter);
};

/** "SEVENTY-FIFTH WORLD HEALTH ASSEMBLY WHA75.30": behind a session in capitals the symbol heads a page, and the title stands below. */
const belowRunningHead = (
  front: readonly string[],
  own: FoundSymbol | undefined,
  { isNoTitle }: FrontSignals,
): string | undefined => {
  const at =
    own === undefined
      ? -1
      : front.findIndex(
          (line) => line.endsWith(own.printed) && line.length > own.printed.length && line === line.toUpperCase(),
        );
  return at < 0 ? undefined : front.slice(at + 1).find((line) => /^\p{Lu}/u.test(line) && !isNoTitle(line));
};

/** "56/210. International Conference … B": the letter of a part stands behind the title. */
function withPart(symbol: string | undefined, title = ''): string | undefined {
  const part = /\p{Ll} ([A-Z])$/u.exec(title)?.[1];
  return symbol === undefined || part === undefined || !symbol.includes('/') ? symbol : `${symbol} ${part}`;
}

/** The name of a body as printed, capitals restored where it stands in capitals alone. */
const printedName = (name: string, { smallInNames }: FrontMatterWords): string =>
  name !== name.toUpperCase()
    ? name
    : name
        .toLowerCase()
        .split(' ')
        .map((word) =>
          smallInNames.has(word) ? word : word.replace(CAPITAL_IN_NAME, (letter) => letter.toUpperCase()),
        )
        .join(' ');
/** "Inter-American", "Open-ended": the first letter, and that of a long word behind a hyphen. */
const CAPITAL_IN_NAME = /^\p{L}|(?<=^\p{L}{4,}-)\p{L}(?=\p{L}{5})/gu;

/** By the symbol, else by the opening line, else by a line above it. */
function sessionOf(
  symbol: string | null,
  front: readonly string[],
  opening: Opening | undefined,
  speaking: KnownBody | undefined,
  language: Language,
): DecisionDocument['session'] {
  const read = symbol === null || speaking === undefined ? undefined : readSymbol(speaking, symbol);
  const bySymbol = read === undefined || speaking === undefined ? undefined : sessionBy(read, speaking);
  if (bySymbol !== undefined) return bySymbol;
  const parsed = symbol === null ? undefined : parseSymbol(symbol);
  if (parsed?.session !== undefined) return { ordinal: parsed.session.ordinal, kind: parsed.session.kind };
  if (opening?.session !== undefined) return { ordinal: opening.session, kind: 'regular' };
  const named =
    speaking &&
    front.flatMap((line) => sessionNamed(speaking, language, line) ?? []).find(({ ordinal }) => ordinal > 0);
  return named ?? language.frontMatter.sessionIn([...front, opening?.rest ?? ''].join('\n'));
}

/** The session that a symbol names; the year, of a body that calls its sessions by years. */
function sessionBy({ parts, kind }: ReadSymbol, { sessions }: KnownBody): DecisionDocument['session'] | undefined {
  if (parts.session !== undefined) return { ordinal: parts.session, kind };
  const byYear = sessions.some(({ pattern }) => pattern.startsWith('{year}'));
  return byYear && parts.year !== undefined ? { ordinal: parts.year, kind } : undefined;
}

const YEAR = /\b(?:19|20)\d\d\b/;
/** A line that is a day and little else. */
const LONGEST_DAY = 40;

/**
 * The day on which the decision was adopted, from words that say so: above the opening line the line that says that it
 * was adopted, or the day alone below it; else a closing line.
 */
function dateOf(
  { front, closing }: FrontMatterInput,
  { dayIn }: FrontMatterWords,
  { isAdoption }: FrontSignals,
): string | null {
  const telling = front.flatMap((line, index) => {
    if (!isAdoption(line)) return [];
    const below = front[index + 1] ?? '';
    return below.length > LONGEST_DAY || YEAR.test(line) ? [line] : [line, below];
  });
  for (const line of [...telling, ...closing]) {
    const day = YEAR.test(line) ? dayIn(line) : undefined;
    if (day !== undefined) return day;
  }
  return null;
}

/** A line that says when a meeting was held is no paragraph. */
const LONGEST_MEETING = 200;

/** The day in the first line that says when the body met: "Minutes of the meeting of 4 May 2023", "reunida a 5 de maio de 2023". */
const meetingDay = (lines: readonly string[], { met, dayIn }: FrontMatterWords): string | undefined =>
  lines
    .filter(
      (line, index) =>
        line.length <= LONGEST_MEETING &&
        YEAR.test(line) &&
        (met.test(line) || (line.length <= LONGEST_DAY && met.test(lines[index - 1] ?? ''))),
    )
    .map((line) => dayIn(line))
    .find((day) => day !== undefined);
