/** What the words of a language say of the thing that is asked for, and of how several are asked for it. */
import type { AddresseeMode, DeliverableKind } from '../decision-document.js';

/** Each kind of thing by the words that ask for it, global; what comes first in a text is told first. */
export type DeliverableWords = Readonly<Record<DeliverableKind, RegExp>>;

/** Held against what follows the verb: "each of the organs to report", "the two Committees jointly to prepare". */
export type ModeWords = Readonly<Record<AddresseeMode, RegExp>>;

/**
 * What falls due by a time that is named at a place: the thing named last before it, or first after it; undefined where
 * the words name nothing of the kind.
 */
export function deliverableAt(words: DeliverableWords, text: string, at: number): DeliverableKind | undefined {
  let before: { kind: DeliverableKind; start: number } | undefined;
  let after: typeof before;
  for (const [kind, pattern] of Object.entries(words) as [DeliverableKind, RegExp][])
    for (const { index: start } of text.matchAll(pattern)) {
      if (start <= at && (before === undefined || start > before.start)) before = { kind, start };
      if (start > at && (after === undefined || start < after.start)) after = { kind, start };
    }
  return (before ?? after)?.kind;
}

/** How those are asked that a directive names; undefined where nothing is said of that. */
export const modeIn = (words: ModeWords, object: string): AddresseeMode | undefined =>
  (Object.keys(words) as AddresseeMode[]).find((mode) => words[mode].test(object));
