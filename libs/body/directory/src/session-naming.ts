import { parsePattern, type Placeholder } from './pattern.js';
import { type OrdinalWords, patternSource } from './pattern-source.js';
import { type Parts, partsOf, printed } from './pattern-values.js';

/** How a body names its sessions, compiled for one language: see `SessionNaming` for how it is written. */
export interface CompiledNaming {
  readonly pattern: string;
  /** To be looked for in running text with the flags `iu`; bounded in length, and `read` takes its groups. */
  readonly source: string;
  readonly groups: readonly Placeholder[];
  /** What a match of `source` says, its groups from the index 1 on, as `exec` gives them. */
  readonly read: (match: readonly (string | undefined)[]) => Parts | undefined;
  /** What a whole name says; undefined where it is none of these. */
  readonly match: (name: string) => Parts | undefined;
  /** The name without ordinals in words; undefined where it needs them, or something is missing. */
  readonly format: (parts: Parts) => string | undefined;
}

const LONGEST_NAME = 200;

/**
 * The pattern of a session's name, compiled with the ordinals of its language. It costs some microseconds: keep it.
 *
 * @throws PatternFault
 */
export function sessionNamingOf(pattern: string, ordinals: OrdinalWords): CompiledNaming {
  const pieces = parsePattern(pattern);
  const { source, groups } = patternSource(pieces, ordinals);
  const whole = new RegExp(`^${source}$`, 'iu');
  const read = (match: readonly (string | undefined)[]): Parts | undefined => partsOf(groups, match, ordinals);
  return {
    pattern,
    source,
    groups,
    read,
    match: (name) => {
      const match = name.length > LONGEST_NAME ? null : whole.exec(name.replace(/\s+/g, ' ').trim());
      return match === null ? undefined : read(match);
    },
    format: (parts) => printed(pieces, parts),
  };
}
