/** What the words of a language say of the thing that is asked for, and of how several are asked for it. */
import type { AddresseeMode, DeliverableKind } from '../decision-document.js';
import { matchesOf } from '../text/matches.js';

/** Each kind of thing by the words that ask for it, global; what comes first in a text is told first. */
export type DeliverableWords = Readonly<Record<DeliverableKind, RegExp>>;

/** Held against what follows the verb: "each of the organs to report", "the two Committees jointly to prepare". */
export type ModeWords = Readonly<Record<AddresseeMode, RegExp>>;

/**
 * Makes the function that tells what falls due by a time that is named at a place of a text: the thing named last before
 * it, or first after it; undefined where the words name nothing of the kind. The text is looked through once.
 */
export function deliverablesIn(words: DeliverableWords, text: string): (at: number) => DeliverableKind | undefined {
  const byStart = new Map<number, DeliverableKind>();
  for (const [kind, pattern] of Object.entries(words) as [DeliverableKind, RegExp][])
    for (const { index: start } of matchesOf(pattern, text)) if (!byStart.has(start)) byStart.set(start, kind);
  const named = [...byStart].sort(([one], [other]) => one - other);
  return (at) => {
    let low = 0;
    let high = named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((named[middle]?.[0] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (named[low - 1] ?? named[0])?.[1];
  };
}

/** How those are asked that a directive names; undefined where nothing is said of that. */
export const modeIn = (words: ModeWords, object: string): AddresseeMode | undefined =>
  (Object.keys(words) as AddresseeMode[]).find((mode) => words[mode].test(object));
