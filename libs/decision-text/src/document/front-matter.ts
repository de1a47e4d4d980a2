import type { DecisionDocument } from '../decision-document.js';
import { dayIn } from '../due/dates.js';
import { ordinalIn } from '../due/ordinals.js';
import { onOneLine, parseSymbol } from '#symbol';
import { BODIES, bodiesCalled, type SpeakingBody } from '#actor/directory';
import { DRAFT, NUMBERED_TITLE, OAS_SYMBOL, titleOf } from './title.js';

/** The paragraphs above the opening line, and what stands in the closing lines. */
export interface FrontMatterInput {
  readonly front: readonly string[];
  readonly closing: readonly string[];
  /** The opening name, lower case. */
  readonly openingName: string | undefined;
  readonly hasOasLead: boolean;
}

export type FrontMatter = Pick<DecisionDocument, 'symbol' | 'stage' | 'title' | 'body' | 'session' | 'date'> & {
  readonly speaking: SpeakingBody | undefined;
};

const UN_SYMBOL = /\b(?:A\/HRC|A|S|E|UNEP\/EA\.\d)\/(?:RES|DEC|PRST)\/[A-Z0-9./()-]{3,20}/;
const PRST = /\bPRST ?(?:OS\/)?\d{1,2}\/\d{1,3}/;
const SC_SYMBOL = /\b[Rr](?:esolution|ESOLUTION) (\d{1,4} \((?:19|20)\d\d\))/;
const ADOPTED = /\b(?:adopted|aprobad[ao]|resolution adopted|approved)\b/i;

/** Front matter is short; a text with more above its opening line is looked at so far. */
const MOST_FRONT = 80;

/** Reads symbol, title, stage, body, session and date from what stands round the preamble and the paragraphs. */
export function readFrontMatter(input: FrontMatterInput): FrontMatter {
  const { openingName } = input;
  const front = input.front.slice(0, MOST_FRONT);
  const whole = front.join('\n');
  const oas = OAS_SYMBOL.exec(whole)?.[0];
  const isOas = oas !== undefined || input.hasOasLead;
  const candidates = bodiesCalled(openingName ?? SPEAKS.exec(whole)?.[0] ?? '');
  const speaking =
    (openingName === undefined ? bodyOfSymbol(oas) : undefined) ??
    candidates.find(({ family }) => family === (isOas ? 'oas' : 'un')) ??
    candidates[0];
  const numbered = front.map((line) => NUMBERED_TITLE.exec(line)).find((match) => match !== null);
  const symbol =
    oas ??
    UN_SYMBOL.exec(whole)?.[0] ??
    SC_SYMBOL.exec(whole)?.[1] ??
    withPart(numbered?.[1]?.replace(/\.? ?\(/, ' ('), numbered?.[2]) ??
    PRST.exec(whole)?.[0] ??
    null;
  const stage = DRAFT.test(whole) ? 'draft' : 'adopted';
  return {
    symbol: symbol === null ? null : onOneLine(symbol),
    stage,
    title: titleOf(front, numbered?.[2]),
    body: speaking?.name ?? bodyName(openingName),
    session: sessionOf(symbol, whole, speaking),
    date: dateOf({ ...input, front }),
    speaking,
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
const bodyName = (name: string | undefined): string | null =>
  name === undefined
    ? null
    : name.replace(
        /(^|\s)(?!(?:of|the|to|for|and|on|de|la|los|del|y)\s)(\p{Ll})/gu,
        (_, space: string, letter: string) => space + letter.toUpperCase(),
      );

/** A body named above a text without an opening line: "Statement by the President of the Security Council". */
const SPEAKS =
  /\b(?:security council|general assembly|human rights council|economic and social council|permanent council|asamblea general|consejo permanente)\b/i;

const MONTHS_LINE = /\b(?:19|20)\d\d\b/;

function sessionOf(
  symbol: string | null,
  front: string,
  speaking: SpeakingBody | undefined,
): DecisionDocument['session'] {
  const parsed = symbol === null ? undefined : parseSymbol(symbol, speaking?.series ?? 'A/RES');
  if (parsed?.session !== undefined) return { ordinal: parsed.session.ordinal, kind: parsed.session.kind };
  if (parsed?.series === 'E/RES' && parsed.year !== undefined) return { ordinal: parsed.year, kind: 'regular' };
  const held =
    /([\p{L}-]{4,30}(?:[ -][\p{L}-]{3,20})?) ((?:resumed|emergency special|special|regular|annual) )?session\b/iu.exec(
      front,
    );
  if (held === null || /plenary/i.test(held[0])) return null;
  const ordinal = ordinalIn(held[1] ?? '');
  if (ordinal === undefined) return null;
  const printed = held[2]?.toLowerCase() ?? '';
  return {
    ordinal,
    kind: printed.startsWith('special')
      ? 'special'
      : printed.startsWith('emergency')
        ? 'emergency'
        : printed.startsWith('resumed')
          ? 'resumed'
          : 'regular',
  };
}

function dateOf({ front, closing }: FrontMatterInput): string | null {
  const telling = front.filter((line) => ADOPTED.test(line));
  for (const line of [...telling, ...closing, ...front]) {
    const day = MONTHS_LINE.test(line) ? dayIn(line) : undefined;
    if (day !== undefined) return day;
  }
  return null;
}
