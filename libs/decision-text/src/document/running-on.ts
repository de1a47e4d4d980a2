/** From when a length of time runs: a renewal goes on from the end of what it prolongs, unless its words name another day. */
import { addDays } from '#time';
import type { DueFinding } from '../grammar/due-finding.js';
import type { RunsOnWords } from '../grammar/runs-on-words.js';

/** The words round a length: of the verb on, before it and behind it. */
export interface Prolonging {
  /** The verb with what it governs, up to the length. */
  readonly verb: string;
  readonly text: string;
}

const BEHIND = 80;
const BEFORE = 60;
const BESIDE = 18;

/** A day from which it runs counts as its first where the words say that it begins then, or where it is the first of a month. */
const dayAfterWhich = (words: string, { from, begins, dayIn }: RunsOnWords): string | undefined => {
  const limit = from.exec(words)?.[0];
  const day = limit === undefined ? undefined : dayIn(words.slice(limit.length, limit.length + 30));
  if (limit === undefined || day === undefined) return undefined;
  return begins.test(limit) || day.endsWith('-01') ? addDays(day, -1) : day;
};

/** From when a length that prolongs something runs; undefined where its words leave that open. */
export const runsAfter = (
  { start, end }: Pick<DueFinding, 'start' | 'end'>,
  { verb, text }: Prolonging,
  words: RunsOnWords,
): string | undefined => {
  const behind = withoutMore(text.slice(end, end + BEHIND), words);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (words.fromAdoption.test(behind)) return 'adoption';
  if (words.fromEnd.test(behind)) return 'former-end';
  const named = dayAfterWhich(behind.replace(/^,? /, ''), words) ?? dayBefore(before, words);
  if (named !== undefined) return named;
  const beside = text.slice(Math.max(0, start - BESIDE), end + BESIDE);
  return words.prolongs.test(verb) || words.more.test(beside) ? 'former-end' : undefined;
};

/** "por un año más, contado a partir del": what only says that it is more stands between. */
const withoutMore = (behind: string, { more }: RunsOnWords): string => {
  const [stretch = '', word = ''] = /^ (\p{L}+)/u.exec(behind) ?? [];
  return more.test(word) ? behind.slice(stretch.length) : behind;
};

/** "with effect from 1 July 2026, for a period of": the day right before the length. */
const dayBefore = (before: string, words: RunsOnWords): string | undefined => {
  const from = [...before.matchAll(/(?<=^|[ ,])\p{L}+/gu)].map(({ index }) => before.slice(index));
  return from
    .filter((stretch) => words.from.test(stretch) && /\d{4},? $/.test(stretch))
    .map((stretch) => dayAfterWhich(stretch, words))
    .at(0);
};
