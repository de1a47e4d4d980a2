import type { Form, Piece, Placeholder } from './pattern.js';

/** How ordinals are printed in a language: given by whoever knows its words. */
export interface OrdinalWords {
  /** A pattern without groups that capture, of bounded length: "thirty-fourth", "82nd". */
  readonly source: string;
  readonly valueOf: (printed: string) => number | undefined;
}

/** The source of a regular expression, and what its groups say, in their order. */
export interface PatternSource {
  readonly source: string;
  readonly groups: readonly Placeholder[];
}

/** All of bounded length, so that matching takes a time that does not grow with the text around. */
const FORMS: Readonly<Record<Exclude<Form, 'ordinal'>, string>> = {
  digits: String.raw`\d{1,5}`,
  '00': String.raw`\d{1,5}`,
  '000': String.raw`\d{1,5}`,
  yy: String.raw`(?:1[89]|2[01])?\d{2}`,
  roman: String.raw`[IVXLC1]{1,12}`,
  letter: String.raw`[A-Z](?:\s(?:and|y|et|e|&)\s[A-Z])?`,
  parts: String.raw`[0-9A-Z]{1,6}(?:[./][0-9A-Z]{1,6}){0,4}`,
  words: String.raw`\p{L}[\p{L}'’. -]{0,79}`,
};
const FOUR_DIGITS = String.raw`(?:1[89]|2[01])\d{2}`;

const sourceOfPlaceholder = ({ said, form }: Placeholder, ordinals: OrdinalWords | undefined): string => {
  if (form === 'ordinal') return ordinals?.source ?? '(?!)';
  return said === 'year' && form === 'digits' ? FOUR_DIGITS : FORMS[form];
};

const ESCAPED = /[\\^$.*+?()[\]{}|/]/;
const escaped = (character: string): string => (ESCAPED.test(character) ? `\\${character}` : character);

/**
 * Words of a pattern, forgiving in spacing: a blank may be missing beside a mark and many where there is one, round
 * marks there may be blanks, and a full stop before a blank may be left out. Between two words a blank must stand.
 */
function sourceOfWords(text: string): string {
  const source = [...text.replace(/\s+/g, ' ')].map((character, index, all) => {
    if (character === ' ')
      return isWordy(all[index - 1]) && isWordy(all[index + 1]) ? String.raw`[\s-]{1,3}` : String.raw`\s{0,3}`;
    if (/[\p{L}\p{N}]/u.test(character)) return withoutAccent(character);
    if (/['’]/.test(character)) return "['’]";
    if (/[-‐-–]/.test(character)) return String.raw`\s?[-‐-–]\s?`;
    if (character === '.' && all[index + 1] === ' ') return String.raw`\.?\s?`;
    return String.raw`\s?${escaped(character)}\s?`;
  });
  return source.join('');
}

/** Capitals often lose their accents in print: "REUNION". */
const withoutAccent = (letter: string): string => {
  const bare = letter.normalize('NFD').charAt(0);
  return bare === letter ? letter : `[${letter}${bare}]`;
};

/** At the border of a pattern's words stands a placeholder, or nothing. */
const isWordy = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

const lastOf = (piece: Piece | undefined): string | undefined =>
  piece?.is === 'words' ? piece.text.at(-1) : undefined;
const BLANKS = String.raw`\s{0,2}`;

/** The pattern as the source of a regular expression with the flags `iu`, one group for each placeholder. */
export function patternSource(pieces: readonly Piece[], ordinals?: OrdinalWords): PatternSource {
  const groups: Placeholder[] = [];
  const sourceOf = (some: readonly Piece[]): string =>
    some
      .map((piece, index) => {
        if (piece.is === 'words') return sourceOfWords(piece.text);
        if (piece.is === 'optional') return `(?:${piece.either.map(sourceOf).join('|')})?`;
        groups.push(piece);
        return `${isWordy(lastOf(some[index - 1])) ? BLANKS : ''}(${sourceOfPlaceholder(piece, ordinals)})`;
      })
      .join('');
  return { source: sourceOf(pieces), groups };
}
