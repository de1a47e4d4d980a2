import { keptWhileKnown } from '../queries/kept-while-known.js';
import { statement } from '../queries/statement.js';
import { type Asking } from './list.js';

/** How many rows a statement counts. */
export const countOf = (
  asking: Asking,
  sql: string,
  params: Readonly<Record<string, string | number | null>>,
): number =>
  keptWhileKnown(
    asking,
    [sql, params],
    () => statement<[typeof params], number>(asking.db, sql).pluck().get(params) ?? 0,
  );
