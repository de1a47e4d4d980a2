/** Timelines as they are given, brought into the one form in which they are kept. */
import { type CivilDate } from '#time';
import { type RowOf, type SqlValue } from './table-description.js';

/** What holds from one day until before another. Without a row: nothing holds, as if the slice were not given. */
export interface Slice<Data extends RowOf<Data>> {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly row?: Data | undefined;
}

/** A slice with its data in column order. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly values: readonly SqlValue[];
}

export const sameValues = (a: readonly SqlValue[], b: readonly SqlValue[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/**
 * Ordered, without empty slices, adjacent equal ones merged.
 * @throws Error where two slices overlap: one entity has one state a day
 */
export const spansOf = <Data extends RowOf<Data>>(
  slices: readonly Slice<Data>[],
  columns: readonly (keyof Data & string)[],
): readonly Span[] => {
  const spans: Span[] = [];
  for (const { from, to, row } of slices.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (row === undefined || from >= to) continue;
    const values = columns.map((column) => row[column]);
    const last = spans.at(-1);
    if (last && last.to > from) throw new Error(`Two slices of one timeline hold on ${from}.`);
    if (last && last.to === from && sameValues(last.values, values)) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, values });
  }
  return spans;
};
