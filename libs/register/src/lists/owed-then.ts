/** Who owed something on the day on which it fell due: nobody has a record of what fell due before they took another’s place. */
import { type Database } from 'better-sqlite3';
import { owedAsOverTime } from '../queries/actors-shown.js';
import { type AskedAt } from '../queries/asked-at.js';
import { LAST_DAY } from '../tables.js';
import { type Asking, type Filter } from './list.js';
import { owedBy } from './obligation-filters.js';
import { partyFilter } from './party-filter.js';

/** Under which codes an actor ever owed anything. */
export const codesEver = (db: Database, asked: AskedAt, code: string): readonly string[] => [
  ...new Set([code, ...owedAsOverTime(db, asked, code).flatMap(({ codes }) => codes)]),
];

/** The last day of the window, or the day asked about, where that comes before or nobody can tell. */
const DUE_DAY = `min(coalesce(${LAST_DAY}, @asOf), @asOf)`;

const everOwedBy = partyFilter(owedBy.field, {
  role: 'by',
  column: 'by_key',
  key: 'obligation',
  codesOf: codesEver,
});

/** Only what an actor owed when it fell due. */
export const owedThenBy: Filter = {
  ...everOwedBy,
  part: (asking: Asking, said: unknown) => {
    const part = everOwedBy.part(asking, said);
    const [actor] = part?.meant ?? [];
    const periods = actor ? owedAsOverTime(asking.db, asking.asked, actor.code) : [];
    if (!part || periods.length < 2) return part;
    const owed = periods.map(
      (_, at) =>
        `(${DUE_DAY} >= @owedFrom${at} AND ${DUE_DAY} < @owedUntil${at} AND EXISTS (SELECT 1 FROM json_each(@owedAs${at}) WHERE instr(by_key, ' ' || value || ' ') > 0))`,
    );
    const params = periods.map(({ from, until, codes }, at) => ({
      [`owedFrom${at}`]: from,
      [`owedUntil${at}`]: until,
      [`owedAs${at}`]: JSON.stringify(codes),
    }));
    return {
      ...part,
      sql: `${part.sql} AND (${owed.join(' OR ')})`,
      params: Object.assign({ asOf: asking.asked.asOf }, part.params, ...params) as typeof part.params,
    };
  },
};
