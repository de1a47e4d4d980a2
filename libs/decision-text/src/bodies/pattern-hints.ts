import { PLACEHOLDERS } from '#body/directory';
import { matchesOf } from '../text/matches.js';
import type { Beginning } from '../text/words-begun.js';

const MISSING_OR_FILLED = /\[[^\]]*\]|\{[^}]*\}/g;
const NAMED = /^\{([^}]*)\}/;
/** The forms that are printed in figures. */
export const FIGURES: ReadonlySet<string> = new Set(['digits', '00', '000', 'yy']);

/** A stretch of the words that every symbol, or name of a session, of a pattern holds. */
export interface PatternRun {
  /** As the pattern has it. */
  readonly run: string;
  /** What may stand behind it in print. */
  readonly before: Beginning['before'];
}

/** The stretches of a pattern's words that fit another pattern, a global one. */
export const runsOf = (pattern: string, fitting: RegExp): readonly PatternRun[] =>
  matchesOf(
    fitting,
    pattern.replace(MISSING_OR_FILLED, (left) => ' '.repeat(left.length)),
  ).map(({ index, 0: run }) => ({ run, before: followed(run, pattern.slice(index + run.length)) }));

/** A full stop may be left out before a blank; before anything else it stands. */
function followed(run: string, rest: string): Beginning['before'] {
  if (run.endsWith('.')) return rest.startsWith(' ') ? 'anything' : 'no-letter';
  if (!/\p{L}$/u.test(run)) return 'anything';
  const next = rest.trimStart();
  const form = PLACEHOLDERS[NAMED.exec(next)?.[1] ?? '']?.form;
  if (form !== undefined && FIGURES.has(form)) return 'figures';
  return /^[\p{L}{[]/u.test(next) ? 'anything' : 'no-letter';
}

/** The longest of some runs, as a beginning that is looked for; undefined where there are none. */
export function longestOf(runs: readonly PatternRun[]): Beginning | undefined {
  const [longest] = [...runs].sort((one, other) => other.run.length - one.run.length);
  if (longest === undefined) return undefined;
  const letters = longest.run.toLowerCase();
  const bare = letters.replace(/(?<=\p{L}{2})\.$/u, '');
  return { letters: bare, before: longest.run.endsWith('.') && bare === letters ? 'anything' : longest.before };
}
