/** One row of a list may be chosen; which one stands in the address. */
import { go, queryNow, turn } from '../address/address.js';
import { useKeys } from './keys.js';

interface Row {
  readonly id: string;
}

export const chooseRow = ({ id }: Row): void => turn({ row: id, do: undefined }, { replace: true });

/** Rows are found by this attribute of theirs. */
const shownOf = ({ id }: Row): Element | null => document.querySelector(`[data-row="${CSS.escape(id)}"]`);

/**
 * `j` and `k` step from row to row, and the one they come to is brought into view; `Enter` opens it.
 * @param pathOf where a row leads
 */
export const useRowKeys = <One extends Row>(rows: readonly One[], pathOf: (row: One) => string): void => {
  const at = () => rows.findIndex(({ id }) => id === queryNow()['row']);
  const step = (row: One | undefined) => {
    if (!row) return;
    shownOf(row)?.scrollIntoView({ block: 'nearest' });
    chooseRow(row);
  };
  useKeys({
    j: () => step(rows[at() + 1]),
    k: () => step(rows[Math.max(0, at() - 1)]),
    Enter: () => {
      const row = rows[at()];
      if (row) go(pathOf(row));
    },
  });
};
