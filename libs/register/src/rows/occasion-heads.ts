/** Of the occasions of one obligation, which leads: the first that is overdue stands in lists for all of them. */
import { type Slice as RowSlice } from '#bitemporal';
import { type CivilDate } from '#time';
import { type ObligationRow } from '../tables.js';

type Slices = readonly RowSlice<ObligationRow>[];
export type Occasions = readonly (readonly [id: string, slices: Slices])[];

/** What the occasion that leads knows of all: days in order, so that whoever asks as of a day counts those that have come. */
export interface Fold {
  /** From when on each that is open is overdue. */
  readonly open: readonly CivilDate[];
  /** The last day of each that came, and the key of the last of them in the order of the rule. */
  readonly filed: readonly CivilDate[];
  readonly last: string | null;
}

interface Counted {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly row: ObligationRow;
}

const endOf = ({ ends_on, opens_on }: ObligationRow): string => ends_on ?? opens_on ?? '';
const inOrder = (days: readonly string[]): readonly string[] => days.filter((day) => day !== '').sort();

/** Which leads on a day, and what it knows of the others. */
const leaderOn = (counted: readonly Counted[], day: CivilDate): { readonly id?: string; readonly fold: Fold } => {
  const there = counted.filter(({ from, to }) => from <= day && day < to);
  const open = there.filter(({ row }) => row.overdue_from !== null);
  const filed = there.filter(({ row }) => row.state === 'discharged');
  const first = open.reduce<Counted | undefined>(
    (one, other) => (one && (one.row.overdue_from ?? '') <= (other.row.overdue_from ?? '') ? one : other),
    undefined,
  );
  // By the order of the rule: a session whose days nobody knows any more has its number still.
  const last = filed.at(-1);
  return {
    ...(first && { id: first.id }),
    fold: {
      open: inOrder(open.map(({ row }) => row.overdue_from ?? '')),
      filed: inOrder(filed.map(({ row }) => endOf(row))),
      last: last ? last.id.slice(last.id.indexOf('@') + 1) : null,
    },
  };
};

const led = (row: ObligationRow, fold: Fold): ObligationRow => ({
  ...row,
  detail: JSON.stringify({ ...(JSON.parse(row.detail) as object), fold }),
});

/** The occasions with `listed_from` only where they lead; each is cut where another takes the lead. */
export const withHeads = (occasions: Occasions): Occasions => {
  const counted = occasions.flatMap(([id, slices]) =>
    slices.flatMap(({ from, to, row }): Counted[] =>
      row && (row.overdue_from !== null || row.state === 'discharged') ? [{ id, from, to, row }] : [],
    ),
  );
  const days = [...new Set(counted.flatMap(({ from, to }) => [from, to]))].sort();
  const leaders = days.map((day) => [day, leaderOn(counted, day)] as const);
  return occasions.map(([id, slices]) => [
    id,
    slices.flatMap((slice): Slices => {
      const { from, to, row } = slice;
      if (row?.overdue_from == null) return [slice];
      const cuts = leaders.filter(([day]) => from <= day && day < to);
      return cuts.map(([day, leader], index) => ({
        from: day,
        to: cuts[index + 1]?.[0] ?? to,
        row: leader.id === id ? led(row, leader.fold) : { ...row, listed_from: null },
      }));
    }),
  ]);
};
