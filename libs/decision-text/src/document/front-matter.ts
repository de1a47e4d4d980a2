import type { DecisionDocument } from '../decision-document.js';
import type { FrontMatterWords } from '../grammar/document-words.js';
import type { FrontSignals, Signals } from '../layout/signals.js';
import { oneOf } from '../text/one-of.js';
import { onOneLine, parseSymbol } from '#symbol';
import { BODIES, bodiesCalled, bodyOfSeries, type SpeakingBody } from '#actor/directory';
import { OAS_SYMBOL, titleOf } from './title.js';

/** The paragraphs above the opening line, and what stands in the closing lines. */
export interface FrontMatterInput {
  readonly front: readonly string[];
  readonly closing: readonly string[];
  /** The opening name, lower case. */
  readonly openingName: string | undefined;
  readonly hasOasLead: boolean;
  /** The symbol that somebody says it has. */
  readonly stated?: string | undefined;
}

export type FrontMatter = Pick<DecisionDocument, 'symbol' | 'stage' | 'title' | 'body' | 'session' | 'date'> & {
  readonly speaking: SpeakingBody | undefined;
  /** Others that call themselves so, where nothing else in the text tells which of them speaks. */
  readonly orElse: readonly SpeakingBody[];
};

const UN_SYMBOL = /\b(?:A\/HRC|A|S|E|UNEP\/EA\.\d)\/(?:RES|DEC|PRST)\/[A-Z0-9./()-]{3,20}/;
const PRST = /\bPRST ?(?:OS\/)?\d{1,2}\/\d{1,3}/;

/** Front matter is short; a text with more above its opening line is looked at so far. */
const MOST_FRONT = 80;

/** Reads symbol, title, stage, body, session and date from what stands round the preamble and the paragraphs. */
export function readFrontMatter(
  input: FrontMatterInput,
  words: FrontMatterWords,
  { front: lines, numberedTitle, numberedByYear }: Signals,
): FrontMatter {
  const { openingName } = input;
  const front = input.front.slice(0, MOST_FRONT);
  const whole = front.join('\n');
  const oas = OAS_SYMBOL.exec(whole)?.[0];
  const isOas = oas !== undefined || input.hasOasLead;
  const told = input.stated === undefined ? undefined : bodyOfSeries(parseSymbol(input.stated)?.series ?? '');
  const candidates = bodiesCalled(openingName ?? SPEAKS.exec(whole)?.[0] ?? '');
  const speaking =
    (openingName === undefined ? bodyOfSymbol(oas) : undefined) ??
    (oas === undefined ? candidates.find((one) => one === told) : undefined) ??
    candidates.find(({ family }) => family === (isOas ? 'oas' : 'un')) ??
    candidates[0];
  const numbered = front.map((line) => numberedTitle.exec(line)).find((match) => match !== null);
  const symbol =
    oas ??
    UN_SYMBOL.exec(whole)?.[0] ??
    numberedByYear.exec(whole)?.[1] ??
    withPart(numbered?.[1]?.replace(/\.? ?\(/, ' ('), numbered?.[2]) ??
    PRST.exec(whole)?.[0] ??
    null;
  const stage = lines.isDraft(whole) ? 'draft' : 'adopted';
  return {
    symbol: symbol === null ? null : onOneLine(symbol),
    stage,
    title: titleOf(front, numbered?.[2], lines, numberedTitle),
    body: speaking?.name ?? bodyName(openingName, words),
    session: sessionOf(symbol, whole, speaking, words),
    date: dateOf({ ...input, front }, words, lines),
    speaking,
    orElse: isOas || symbol !== null || speaking === told ? [] : candidates.filter((one) => one !== speaking),
  };
}

/** The body whose series a symbol belongs to, in a text that has lost its opening line. */
const bodyOfSymbol = (symbol: string | undefined): SpeakingBody | undefined =>
  symbol === undefined
    ? undefined
    : BODIES.find(({ family, series }) => family === 'oas' && symbol.startsWith(series.replace(/RES\.$/, '')));

/** "56/210. International Conference … B": the letter of a part stands behind the title. */
function withPart(symbol: string | undefined, title = ''): string | undefined {
  const part = /\p{Ll} ([A-Z])$/u.exec(title)?.[1];
  return symbol === undefined || part === undefined || !symbol.includes('/') ? symbol : `${symbol} ${part}`;
}

/** The name of a body that the tables do not know: as printed, capitals restored. */
const bodyName = (name: string | undefined, { smallInNames }: FrontMatterWords): string | null =>
  name === undefined
    ? null
    : name
        .split(' ')
        .map((word) => (smallInNames.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
        .join(' ');

/** A body named above a text without an opening line: "Statement by the President of the Security Council". */
const SPEAKS = new RegExp(
  String.raw`\b${oneOf(BODIES.flatMap(({ opening }) => Object.values(opening).flat()))}\b`,
  'i',
);

function sessionOf(
  symbol: string | null,
  front: string,
  speaking: SpeakingBody | undefined,
  words: FrontMatterWords,
): DecisionDocument['session'] {
  const parsed = symbol === null ? undefined : parseSymbol(symbol, speaking?.series ?? 'A/RES');
  if (parsed?.session !== undefined) return { ordinal: parsed.session.ordinal, kind: parsed.session.kind };
  if (parsed?.series === 'E/RES' && parsed.year !== undefined) return { ordinal: parsed.year, kind: 'regular' };
  return words.sessionIn(front);
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
