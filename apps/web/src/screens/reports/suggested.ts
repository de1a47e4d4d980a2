/** Which of what is owed a document is likely to answer, and why that is thought. */
import { type Overdue } from '../../api/client.js';
import { lastDayOf } from '../../time/days.js';

/** What is known of a document that came. */
export interface Came {
  readonly document: string;
  /** When it was submitted, as typed: a day, a month or more; empty where nobody has said. */
  readonly on: string;
  readonly from: string;
}

export type Ground = 'named' | 'words' | 'window' | 'from';
const WEIGHT: Readonly<Record<Ground, number>> = { named: 8, words: 4, window: 2, from: 1 };

export interface Suggested {
  readonly row: Overdue;
  /** Why it is suggested; none where it is only open. */
  readonly grounds: readonly Ground[];
}

const isWithin = (day: string, { due: { opensOn, windowEndsOn } }: Overdue): boolean =>
  windowEndsOn !== null && day <= windowEndsOn && (opensOn === null || day >= opensOn);

const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[\s.,]+/g, '');

/**
 * The likeliest first; what nothing speaks for after that, as it was listed.
 * @param matching mandates that have the words of the document's title
 * @param named obligations or mandates for which a text names a document, with the documents
 */
export const suggested = (
  rows: readonly Overdue[],
  came: Came,
  matching: ReadonlySet<string>,
  named: ReadonlyMap<string, readonly string[]>,
): readonly Suggested[] => {
  const day = /^\d{4}/.test(came.on) ? lastDayOf(came.on) : '';
  const [document, from] = [squeezed(came.document), came.from.trim().toLowerCase()];
  const isNamed = ({ id, mandateId }: Overdue) =>
    document !== '' && [id, mandateId].some((one) => named.get(one)?.some((symbol) => squeezed(symbol) === document));
  const groundsOf = (row: Overdue): readonly Ground[] =>
    (
      [
        ['named', isNamed(row)],
        ['words', matching.has(row.mandateId)],
        ['window', day !== '' && isWithin(day, row)],
        ['from', from !== '' && row.by.some(({ name }) => name.toLowerCase().includes(from))],
      ] as const
    ).flatMap(([ground, holds]) => (holds ? [ground] : []));
  const weightOf = ({ grounds }: Suggested) => grounds.reduce((sum, ground) => sum + WEIGHT[ground], 0);
  return rows.map((row) => ({ row, grounds: groundsOf(row) })).toSorted((a, b) => weightOf(b) - weightOf(a));
};
