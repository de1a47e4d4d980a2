/** How far the record goes: what every list says of itself. */
import { type Database } from 'better-sqlite3';
import { believed } from '#bitemporal';
import { type SessionId, sessionParts } from '#session-calendar/domain';
import { toRoman } from '#symbol';
import { type CoverageRow } from '../tables.js';
import { type Told } from '../answers/fact.js';
import { type declared as declaredAnswer } from '../answers/listing.answer.js';
import { type CoverageExtent } from '../answers/obligation.answer.js';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

type Extents = { readonly decisions: CoverageExtent; readonly reports: CoverageExtent };

/** What has been declared of a session; a session that is none of a body's regular ones has no declaration. */
export const coverageOf = (db: Database, { knownAt }: AskedAt, session: SessionId | null): Extents => {
  const parts = session === null ? undefined : sessionParts(session);
  const { sql, params } = believed(knownAt);
  const row =
    parts?.kind === 'regular'
      ? statement<[Record<string, string | number>], CoverageRow>(
          db,
          `SELECT decisions, reports FROM coverage WHERE body = @body AND ordinal = @ordinal AND ${sql}`,
        ).get({ ...params, body: parts.body, ordinal: parts.ordinal })
      : undefined;
  return { decisions: extentOf(row?.decisions), reports: extentOf(row?.reports) };
};

const extentOf = (declared: string | null | undefined): CoverageExtent =>
  declared === 'complete' || declared === 'partial' ? declared : 'not-checked';

interface DeclaredRow extends CoverageRow {
  readonly body: string;
  readonly ordinal: number;
}
type Declared = Told<typeof declaredAnswer>;
type DeclaredRun = Declared['reports'][number];

const runsOf = (rows: readonly DeclaredRow[], of: 'decisions' | 'reports'): readonly DeclaredRun[] =>
  rows.reduce<DeclaredRun[]>((runs, row) => {
    const extent = row[of] === null ? null : extentOf(row[of]);
    const run = runs.at(-1);
    if (extent === null) return runs;
    if (run?.extent === extent && run.last === row.ordinal - 1)
      return [...runs.slice(0, -1), { ...run, last: row.ordinal }];
    return [...runs, { extent, first: row.ordinal, last: row.ordinal }];
  }, []);

const inWords = (runs: readonly DeclaredRun[]): string =>
  runs.length === 0
    ? 'not checked'
    : runs
        .map(({ extent, first, last }) => `${extent} for ${toRoman(first)}${last > first ? `-${toRoman(last)}` : ''}`)
        .join(', ');

/** What has been declared of the sessions of each body, run by run. */
export const declaredCoverage = (db: Database, { knownAt }: AskedAt): readonly Declared[] => {
  const { sql, params } = believed(knownAt);
  const rows = statement<[Record<string, string | number>], DeclaredRow>(
    db,
    `SELECT body, ordinal, decisions, reports FROM coverage WHERE ${sql} ORDER BY body, ordinal`,
  ).all(params);
  return [...new Set(rows.map(({ body }) => body))].map((body) => {
    const own = rows.filter((row) => row.body === body);
    return { body, decisions: runsOf(own, 'decisions'), reports: runsOf(own, 'reports') };
  });
};

/** One sentence a body: "oas-ga: decisions partial for XXXIII-XL, reports not checked." */
export const coverageLine = (declared: readonly Declared[]): string =>
  declared.length === 0
    ? 'Nobody has declared how far the decisions and reports on the register go.'
    : declared
        .map(({ body, decisions, reports }) => `${body}: decisions ${inWords(decisions)}; reports ${inWords(reports)}.`)
        .join(' ');
