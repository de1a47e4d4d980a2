import { type KnownBody, numberingOf, parsePattern, type Piece } from '#body/directory';
import { matchesOf } from '../text/matches.js';
import { NONE } from '../text/none.js';
import { type Beginning, wordsBegun } from '../text/words-begun.js';
import { FIGURES, longestOf, runsOf } from './pattern-hints.js';

/** The symbol of a decision where it stands in a text. */
export interface FoundSymbol {
  /** As printed, single-spaced, with what says which printing of the decision it is. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** The bodies that number so; more than one where words alone tell nothing: "Decision 19.30". */
  readonly bodies: readonly KnownBody[];
  /** Whether it stands for itself: letters that are no word, as in `WHA66.12` and `SR 20-03`. */
  readonly isOwn: boolean;
}

/** "GC(63)/RES/9 a report": a small letter is no suffix. */
const SMALL_LETTER = /\s[a-z]$/;

/** "resolution 58.16": a word in small letters is none of it either; "Decision 19.30" is printed so. */
const SMALL_WORD = /^\p{Ll}+\s+/u;

interface Finder {
  readonly pattern: RegExp;
  /** The pattern is tried only in texts that hold a word which begins so. */
  readonly hint: Beginning;
  readonly isOwn: boolean;
  /** Whether every such symbol has a figure: nearly all have, and most paragraphs have none. */
  readonly hasFigure: boolean;
  readonly bodies: KnownBody[];
}

/** "[resolution ]WHA{session}.{number}": a word that may stand before a symbol is none of it. */
const LEADING = /^\[[^\]]*\]/;
/** Letters with the marks between them. */
const RUN = /[\p{L}./-]*\p{L}[\p{L}./-]*/gu;
const FIGURE = /\d/;
/** "(Rev. CoP13)", "rev. 2": which printing is meant. */
const REVISION = String.raw`(?: ?\(rev\.?[^()]{1,30}\)| (?:rev|corr)\. ?\d{1,2})?`;

/** Makes the function that finds the symbols of some bodies in a text, by the letters that no other word has. */
export function symbolFinder(bodies: readonly KnownBody[], isWord: (word: string) => boolean) {
  const finders = new Map<string, Finder>();
  for (const body of bodies)
    for (const { pattern: written } of body.numbering) {
      const pattern = written.replace(LEADING, '');
      const known = finders.get(pattern);
      if (known !== undefined) {
        if (!known.bodies.includes(body)) known.bodies.push(body);
        continue;
      }
      const finder = finderOf(pattern, body, isWord);
      if (finder !== undefined) finders.set(pattern, finder);
    }
  const all = [...finders.values()];
  const hinted = wordsBegun(all.map(({ hint }) => hint));
  const withoutFigure = all.flatMap(({ hint, hasFigure }) => (hasFigure ? [] : [hint.letters]));
  const mayHold = (text: string): boolean => {
    if (FIGURE.test(text)) return true;
    const lower = withoutFigure.length === 0 ? '' : text.toLowerCase();
    return withoutFigure.some((letters) => lower.includes(letters));
  };
  return (text: string): readonly FoundSymbol[] => {
    const places = mayHold(text) ? hinted(text) : NONE;
    if (places.length === 0) return NONE;
    const found: FoundSymbol[] = [];
    for (const place of places) {
      const finder = all[place];
      if (finder === undefined) continue;
      const { pattern, bodies: own, isOwn } = finder;
      for (const { index: start, 0: match } of matchesOf(pattern, text)) {
        if (isOwn && match === match.toLowerCase()) continue;
        const from = isOwn ? 0 : (SMALL_WORD.exec(match)?.[0].length ?? 0);
        const symbol = match.slice(from).replace(SMALL_LETTER, '').trimEnd();
        const printed = symbol.replace(/\s+/g, ' ');
        found.push({ printed, start: start + from, end: start + from + symbol.length, bodies: own, isOwn });
      }
    }
    return found.length < 2 ? found : longest(found);
  };
}

function finderOf(pattern: string, body: KnownBody, isWord: (word: string) => boolean): Finder | undefined {
  const pieces = parsePattern(pattern);
  const { source, groups } = numberingOf(pattern);
  if (groups.some(({ form }) => form === 'words')) return undefined;
  const runs = runsOf(pattern, RUN);
  const own = runs.filter(({ run }) => !isWord(run.replace(/\P{L}/gu, '')));
  if (own.length === 0 && !isBeyondDigits(pieces)) return undefined;
  const hint = longestOf(own.length > 0 ? own : runs);
  if (hint === undefined) return undefined;
  return {
    pattern: new RegExp(String.raw`(?<![\p{L}\d/.-])${source}(?![\p{L}\d])${REVISION}`, 'giu'),
    hint,
    isOwn: own.length > 0,
    hasFigure: pieces.some((piece) => piece.is === 'placeholder' && FIGURES.has(piece.form)),
    bodies: [body],
  };
}

/** Words alone do not tell "Decision 5", nor "Resolution 58" of 58/153, from other numbers: two numbers and a mark do. */
const isBeyondDigits = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ is }) => is === 'placeholder').length > 1 &&
  !pieces.some((piece) => piece.is === 'words' && /^ ?\(|\//.test(piece.text));

/** Where symbols overlap, the one that stands for itself, and then the longest. */
function longest(found: readonly FoundSymbol[]): FoundSymbol[] {
  const kept: FoundSymbol[] = [];
  const taken = new Uint8Array(found.reduce((last, { end }) => Math.max(last, end), 0));
  const rank = ({ isOwn, start, end }: FoundSymbol): number => (isOwn ? 1000 : 0) + end - start;
  for (const one of [...found].sort((a, b) => rank(b) - rank(a))) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
