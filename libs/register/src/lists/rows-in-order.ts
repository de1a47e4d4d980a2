/** Pages of a list that an index has in its order. */
import { holdsAt, type StoredRow, type TableDescription } from '#bitemporal';
import { END } from '#time';
import { statement } from '../queries/statement.js';
import { filtering } from './conditions.js';
import { countOf } from './counts.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, type Filters, type ListPage, type Page } from './list.js';

type Bound = Record<string, string | number | null>;

export interface RowsInOrder<Row, Item> {
  readonly table: string;
  /** Columns, or expressions over them, that are never null and together name a row: the order of the list. */
  readonly order: readonly string[];
  /** The index, by its name after the table's, that has the rows in that order; none where the rows are few. */
  readonly index?: string;
  /** The index that has what its filters ask of a row, whatever the order: rows are counted by it, where it goes far enough. */
  readonly countedBy?: (asking: Asking) => string | undefined;
  /** What every row of the list has, besides holding at the moment asked about. */
  readonly where?: string;
  readonly filters: Filters;
  /** A column that says `END` where nobody can tell, and what is to be said of all such rows. */
  readonly untold?: { readonly column: string; readonly words: (count: number) => string };
  readonly view: (asking: Asking, rows: readonly Row[]) => readonly Item[];
}

/** The rows of a table as they come out of it. */
export type RowOf<Table> = Table extends TableDescription<infer Key, infer Data> ? StoredRow<Key, Data> : never;

/** So many rows are fetched and sorted sooner than all of a list is walked for them. */
const FEW = 1_000;

/** Reads a page: one statement for the rows, one for the count, however far the page lies. */
export const rowsInOrder =
  <Row, Item>({ table, order, index, countedBy, where, filters, untold, view }: RowsInOrder<Row, Item>) =>
  (asking: Asking, said: Readonly<Record<string, unknown>>, { limit, after }: Page): ListPage<Item> => {
    const { condition, by, meant } = filtering(filters, asking, said);
    const holds = holdsAt(asking.asked, table);
    const conditions = [holds.sql, ...(where ? [where] : []), ...(condition ? [condition.sql] : [])].join(' AND ');
    const bound: Bound = { ...holds.params, ...condition?.params };
    const fromBy = (through: string | undefined) =>
      `FROM ${table}${through === undefined ? '' : ` INDEXED BY ${table}_${through}`} WHERE ${conditions}`;
    const all = by ?? countedBy?.(asking) ?? index;
    const total = countOf(asking, `SELECT count(*) ${fromBy(all)}`, bound);
    const from = fromBy(total <= FEW ? all : (by ?? index));
    const place = placeOf(after, order.length);
    const beyond = place ? `AND (${order.join(', ')}) > (${order.map((_, at) => `@after${at}`).join(', ')})` : '';
    const terms = order.map((term, at) => `${term} AS in_order_${at}`).join(', ');
    const inOrder = order.map((_, at) => `page.in_order_${at}`).join(', ');
    const found = statement<[Bound], Row & Readonly<Record<string, string | number>>>(
      asking.db,
      `SELECT t.*, ${inOrder} FROM (
         SELECT rowid AS found, ${terms} ${from} ${beyond} ORDER BY ${order.join(', ')} LIMIT @limit
       ) AS page CROSS JOIN ${table} AS t ON t.rowid = page.found ORDER BY ${inOrder}`,
    ).all({
      ...bound,
      ...Object.fromEntries(place?.map((value, at) => [`after${at}`, value]) ?? []),
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const open = untold ? countOf(asking, `SELECT count(*) ${from} AND ${untold.column} = '${END}'`, bound) : 0;
    return {
      items: view(asking, rows),
      total,
      next: last ? cursorOf(order.map((_, at) => last[`in_order_${at}`] ?? '')) : null,
      meant,
      undetermined: null,
      remarks: untold && open > 0 ? [untold.words(open)] : [],
    };
  };
