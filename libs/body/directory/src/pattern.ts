/** What a stretch of a symbol or of a session's name says. */
export type Said = 'session' | 'number' | 'year' | 'suffix' | 'place' | 'title';
/**
 * How it is printed there: in digits, in two digits of a year, padded to two or three digits, in Roman numerals, as an
 * ordinal in words or figures, as one letter, as parts (`3.1/2`), or as words.
 */
export type Form = 'digits' | 'yy' | '00' | '000' | 'roman' | 'ordinal' | 'letter' | 'parts' | 'words';

export interface Placeholder {
  readonly said: Said;
  readonly form: Form;
}

/** A pattern taken apart: words as they stand, placeholders, and stretches that may be missing. */
export type Piece =
  | { readonly is: 'words'; readonly text: string }
  | ({ readonly is: 'placeholder' } & Placeholder)
  | { readonly is: 'optional'; readonly either: readonly (readonly Piece[])[] };

export type PatternFaultReason =
  'empty' | 'too-long' | 'unclosed' | 'unopened' | 'nested' | 'unknown' | 'adjacent' | 'too-many';

/** What is wrong with a pattern, and where: `at` counts characters from one. */
export class PatternFault extends Error {
  override readonly name = 'PatternFault';

  constructor(
    readonly pattern: string,
    readonly reason: PatternFaultReason,
    readonly at: number,
    /** What stands there. */
    readonly found = '',
  ) {
    super(`${reason} at ${at} in ${JSON.stringify(pattern)}`);
  }
}

/** Every placeholder that a pattern may have, as people write it. */
export const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  session: { said: 'session', form: 'digits' },
  roman: { said: 'session', form: 'roman' },
  ordinal: { said: 'session', form: 'ordinal' },
  number: { said: 'number', form: 'digits' },
  'number:00': { said: 'number', form: '00' },
  'number:000': { said: 'number', form: '000' },
  'number:roman': { said: 'number', form: 'roman' },
  'number:letter': { said: 'number', form: 'letter' },
  'number:parts': { said: 'number', form: 'parts' },
  year: { said: 'year', form: 'digits' },
  yy: { said: 'year', form: 'yy' },
  suffix: { said: 'suffix', form: 'letter' },
  'suffix:digits': { said: 'suffix', form: 'digits' },
  'suffix:roman': { said: 'suffix', form: 'roman' },
  place: { said: 'place', form: 'words' },
  title: { said: 'title', form: 'words' },
};

const LONGEST = 160;
/** More of them would make matching try too many ways: each doubles them. */
const MOST_OPTIONAL = 6;
const BRACES = { '{': '}', '[': ']' } as const;

/**
 * Takes a pattern apart: `{…}` is a placeholder, `[…]` may be missing, `[a|b]` is one of these or nothing.
 *
 * @throws PatternFault that names the place
 */
export function parsePattern(pattern: string): readonly Piece[] {
  if (pattern.trim() === '') throw new PatternFault(pattern, 'empty', 1);
  if (pattern.length > LONGEST) throw new PatternFault(pattern, 'too-long', LONGEST + 1);
  const pieces = piecesOf(pattern, pattern, 0, false);
  if (pieces.filter(({ is }) => is === 'optional').length > MOST_OPTIONAL)
    throw new PatternFault(pattern, 'too-many', pattern.lastIndexOf('[') + 1);
  return pieces;
}

function piecesOf(pattern: string, stretch: string, offset: number, isInside: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < stretch.length) {
    const brace = stretch.charAt(at);
    if (brace === '}' || brace === ']') throw new PatternFault(pattern, 'unopened', offset + at + 1, brace);
    if (brace !== '{' && brace !== '[') {
      const end = stretch.slice(at).search(/[{}[\]]/);
      const text = end < 0 ? stretch.slice(at) : stretch.slice(at, at + end);
      pieces.push({ is: 'words', text });
      at += text.length;
      continue;
    }
    const end = stretch.indexOf(BRACES[brace], at);
    if (end < 0) throw new PatternFault(pattern, 'unclosed', offset + at + 1, brace);
    const inner = stretch.slice(at + 1, end);
    pieces.push(
      brace === '{'
        ? placeholder(pattern, inner, offset + at, pieces.at(-1))
        : optional(pattern, inner, offset + at, isInside),
    );
    at = end + 1;
  }
  return pieces;
}

function placeholder(pattern: string, name: string, at: number, before: Piece | undefined): Piece {
  const known = Object.hasOwn(PLACEHOLDERS, name.trim()) ? PLACEHOLDERS[name.trim()] : undefined;
  if (known === undefined) throw new PatternFault(pattern, 'unknown', at + 1, `{${name}}`);
  if (before?.is === 'placeholder') throw new PatternFault(pattern, 'adjacent', at + 1, `{${name}}`);
  return { is: 'placeholder', ...known };
}

function optional(pattern: string, inner: string, at: number, isInside: boolean): Piece {
  if (isInside || inner.includes('[')) throw new PatternFault(pattern, 'nested', at + 1, '[');
  let offset = at + 1;
  const either = inner.split('|').map((stretch) => {
    const pieces = piecesOf(pattern, stretch, offset, true);
    offset += stretch.length + 1;
    return pieces;
  });
  return { is: 'optional', either };
}
