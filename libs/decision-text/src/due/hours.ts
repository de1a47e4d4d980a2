import type { DueReader } from './read-dues.js';

/** How a language says that something is due within hours that make whole days. */
export interface HoursWords {
  readonly needs: readonly string[];
  /** Global; the first group is how many. */
  readonly pattern: RegExp;
  /** Counts in words, lower case. */
  readonly counts: Readonly<Record<string, number>>;
  /** What follows where they run from something that happens time and again: " of receipt". */
  readonly ofCase: RegExp;
}

const OF_DAY = 24;

/** "within forty-eight hours": two days; an event where it runs from one. */
export const readerOfHours = ({ needs, pattern, counts, ofCase }: HoursWords): DueReader => ({
  needs,
  pattern,
  read: ([phrase, count = ''], { text, end }) => {
    const since = ofCase.exec(text.slice(end, end + 100))?.[0];
    const days = (counts[count.toLowerCase()] ?? Number(count)) / OF_DAY;
    return { dues: [since === undefined ? { within: `P${String(days)}D` } : { event: phrase + since }] };
  },
});
