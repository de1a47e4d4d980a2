import { fromRoman, toRoman } from '#symbol';
import type { Form, Piece, Placeholder, Said } from './pattern.js';
import type { OrdinalWords } from './pattern-source.js';

/** What a symbol or the name of a session says. */
export interface Parts {
  readonly session?: number;
  /** Digits without leading zeros, or as printed in capitals where it is none: `J`, `3.1/2`. */
  readonly number?: string;
  readonly year?: number;
  /** The letter of a part, or what stands for one. */
  readonly suffix?: string;
  readonly place?: string;
  readonly title?: string;
}

/** A year of two digits is of the last century from here on: the oldest of the bodies that print them so began then. */
const CENTURY_FROM = 45;

type Value = string | number | undefined;

const yearOf = (printed: string): number =>
  printed.length > 2 ? Number(printed) : Number(printed) + (Number(printed) >= CENTURY_FROM ? 1900 : 2000);

const plain = (printed: string): string =>
  /^\d+$/.test(printed) ? String(Number(printed)) : printed.replace(/\s+/g, ' ').trim().toUpperCase();

const valueOf = ({ said, form }: Placeholder, printed: string, ordinals: OrdinalWords | undefined): Value => {
  if (said === 'year') return yearOf(printed);
  if (form === 'words') return printed.replace(/\s+/g, ' ').trim();
  if (form === 'ordinal') return ordinals?.valueOf(printed);
  const value = form === 'roman' ? fromRoman(printed) : printed;
  if (value === undefined) return undefined;
  return said === 'session' ? Number(value) : plain(String(value));
};

/** The parts that the groups of a match say; undefined where one of them is no such thing (a Roman numeral that is none). */
export function partsOf(
  groups: readonly Placeholder[],
  match: readonly (string | undefined)[],
  ordinals?: OrdinalWords,
): Parts | undefined {
  const parts: Partial<Record<Said, Value>> = {};
  for (const [index, group] of groups.entries()) {
    const printed = match[index + 1];
    if (printed === undefined) continue;
    const value = valueOf(group, printed, ordinals);
    if (value === undefined || (parts[group.said] !== undefined && parts[group.said] !== value)) return undefined;
    parts[group.said] = value;
  }
  return parts as Parts;
}

const FORMATS: Readonly<Partial<Record<Form, (value: string | number) => string | undefined>>> = {
  yy: (value) => String(value).slice(-2),
  '00': (value) => String(value).padStart(2, '0'),
  '000': (value) => String(value).padStart(3, '0'),
  roman: (value) => (Number(value) >= 1 && Number(value) < 400 ? toRoman(Number(value)) : undefined),
  ordinal: () => undefined,
};

/**
 * The parts printed as the pattern says: stretches that may be missing are printed where they say something known.
 *
 * @returns undefined where a part that must be printed is not known
 */
export function printed(pieces: readonly Piece[], parts: Parts): string | undefined {
  let out = '';
  for (const piece of pieces) {
    if (piece.is === 'optional') {
      const saying = piece.either.filter((either) => either.some(({ is }) => is === 'placeholder'));
      out += saying.map((either) => printed(either, parts)).find((text) => text !== undefined) ?? '';
      continue;
    }
    const text = piece.is === 'words' ? piece.text : placeholderPrinted(piece, parts);
    if (text === undefined) return undefined;
    out += text;
  }
  return out;
}

function placeholderPrinted({ said, form }: Placeholder, parts: Parts): string | undefined {
  const value = parts[said];
  if (value === undefined) return undefined;
  const format = FORMATS[form];
  return format === undefined ? String(value) : format(value);
}
