import { parsePattern, type Piece, type Placeholder } from './pattern.js';
import { patternSource } from './pattern-source.js';
import { type Parts, partsOf, printed } from './pattern-values.js';
import { withoutRevision } from './without-revision.js';

/** How a body numbers its decisions, compiled: see `Numbering` for how it is written. */
export interface CompiledNumbering {
  readonly pattern: string;
  /** For use in a larger pattern with the flags `iu`; `partsOf` reads its groups. */
  readonly source: string;
  readonly groups: readonly Placeholder[];
  /** Whether words of its own tell it from those of other bodies in running text: `WHA66.12`, not `66/12`. */
  readonly isDistinct: boolean;
  /** What a symbol says, however it is spaced, cased or revised; undefined where it is none of these. */
  readonly match: (symbol: string) => Parts | undefined;
  /** The symbol that says so; undefined where something is missing. */
  readonly format: (parts: Parts) => string | undefined;
}

const LONGEST_SYMBOL = 200;

const compile = (pattern: string): CompiledNumbering => {
  const pieces = parsePattern(pattern);
  const { source, groups } = patternSource(pieces);
  const whole = new RegExp(`^${source}$`, 'iu');
  const matched = (symbol: string): Parts | undefined => {
    const match = whole.exec(symbol);
    return match === null ? undefined : partsOf(groups, match);
  };
  return {
    pattern,
    source,
    groups,
    isDistinct: isDistinct(pieces),
    match: (symbol) => {
      if (symbol.length > LONGEST_SYMBOL) return undefined;
      const bare = symbol.replace(/\s+/g, ' ').trim();
      return (
        matched(bare) ??
        matched(bare.replace(/[\s.,;]{1,4}$/, '').replace(/^\(([^()]*?)\.?\)$/, '$1')) ??
        matched(withoutRevision(bare))
      );
    },
    format: (parts) => printed(pieces, parts),
  };
};

/** Two capitals, or a capital with a mark that words do not have there, must stand in it: `WHA`, `A.{number}`. */
const isDistinct = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.is === 'words' && /\p{Lu}{2}|\p{Lu}(?:[/-]|\.(?! ))/u.test(piece.text));

const compiled = new Map<string, CompiledNumbering>();
const MOST_KEPT = 2000;

/**
 * The pattern of a numbering, compiled once. No regular expression that somebody wrote is ever run.
 *
 * @throws PatternFault
 */
export function numberingOf(pattern: string): CompiledNumbering {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (compiled.size >= MOST_KEPT) compiled.clear();
  const made = compile(pattern);
  compiled.set(pattern, made);
  return made;
}
