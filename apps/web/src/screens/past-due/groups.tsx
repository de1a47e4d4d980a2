/** Rows together by session, by who owes them, or by body. */
import { type Overdue } from '../../api/client.js';
import { type Bodies } from '../../parts/bodies.js';
import { debtorsOf } from '../../parts/names.js';

export const GROUPINGS = ['session', 'actor', 'body'] as const;

type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly closed: string | null;
  readonly rows: readonly Overdue[];
}

export const groupedBy = (
  grouping: Grouping,
  rows: readonly Overdue[],
  bodies: Bodies,
  language: string,
  byDate: string,
): readonly Group[] => {
  const keyed = (row: Overdue): readonly [id: string, name: string, closed: string | null] => {
    const session = row.due.session;
    if (grouping === 'actor') return [debtorsOf(row, language), debtorsOf(row, language), null];
    if (session === null) return ['', byDate, null];
    const [body = ''] = session.split('/');
    if (grouping === 'body') return [body, bodies.nameOf(body), null];
    return [session, `${bodies.nameOf(body)} ${bodies.sessionOf(session)}`, row.due.closesOn];
  };
  const groups = new Map<string, { name: string; closed: string | null; rows: Overdue[] }>();
  for (const row of rows) {
    const [id, name, closed] = keyed(row);
    const group = groups.get(id) ?? { name, closed, rows: [] };
    groups.set(id, group);
    group.rows.push(row);
  }
  const last = ({ rows: owed }: { rows: readonly Overdue[] }) => owed[0]?.due.windowEndsOn ?? '';
  return [...groups.entries()]
    .map(([id, group]) => ({ id, ...group }))
    .sort((one, other) => last(other).localeCompare(last(one)));
};
