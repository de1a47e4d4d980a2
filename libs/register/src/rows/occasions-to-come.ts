/** Of the occasions of one obligation, which comes next: the first that is open stands in lists for those after it. */
import { addDays, type CivilDate } from '#time';
import { type ObligationRow } from '../tables.js';
import { type Occasions } from './occasion-heads.js';

interface Open {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Its last day. */
  readonly day: CivilDate;
}

/** The last day of what is owed, as far as it is known. */
const lastDayOf = ({ ends_on, closes_on, opens_on }: ObligationRow): CivilDate | null =>
  ends_on ?? closes_on ?? opens_on;

const isBefore = (one: Pick<Open, 'day' | 'id'>, other: Pick<Open, 'day' | 'id'>): boolean =>
  one.day < other.day || (one.day === other.day && one.id < other.id);

/** The occasions with the day after the last day of the open one before each; each is cut where that is another. */
export const withNext = (occasions: Occasions): Occasions => {
  const open = occasions.flatMap(([id, slices]) =>
    slices.flatMap(({ from, to, row }): Open[] => {
      const day = row?.state === 'open' ? lastDayOf(row) : null;
      return day === null ? [] : [{ id, from, to, day }];
    }),
  );
  if (open.length === 0) return occasions;
  const days = [...new Set(open.flatMap(({ from, to }) => [from, to]))].sort();
  const inOrder = new Map(
    days.map((on) => [
      on,
      open.filter(({ from, to }) => from <= on && on < to).toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
    ]),
  );
  const before = (id: string, on: CivilDate): CivilDate | null => {
    const there = inOrder.get(on) ?? [];
    const former = there[there.findIndex((one) => one.id === id) - 1];
    return former ? addDays(former.day, 1) : null;
  };
  return occasions.map(([id, slices]) => [
    id,
    slices.flatMap((slice) => {
      const { from, to, row } = slice;
      if (row?.state !== 'open' || lastDayOf(row) === null) return [slice];
      const cuts = days.filter((day) => from <= day && day < to);
      return cuts.map((day, index) => ({
        from: day,
        to: cuts[index + 1] ?? to,
        row: { ...row, next_from: before(id, day) },
      }));
    }),
  ]);
};
