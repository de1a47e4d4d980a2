import { type Database } from 'better-sqlite3';
import { type Field } from '#fields';
import { type AskedAt } from '../queries/asked-at.js';
import { actorNamed } from '../queries/actors.js';
import { codesFor } from '../queries/actors-shown.js';
import { statement } from '../queries/statement.js';
import { BY_KEY } from './conditions.js';
import { filter, type Filter } from './list.js';

/** Up to so many rows an actor's are looked up one by one; beyond, the list is walked. */
const FEW = 2_000;

interface Part {
  /** As the table of parties calls it. */
  readonly role: string;
  /** The column of the row with the codes of all who play that role. */
  readonly column: string;
  /** The key of the row. */
  readonly key: 'mandate' | 'obligation';
  /** Under which codes it may stand; those of the day asked about, where left out. */
  readonly codesOf?: (db: Database, asked: AskedAt, code: string) => readonly string[];
}

/** What parties are noted of; of what is owed again and again that is the rule, and its occasions come after it in the key. */
const entitiesOf = (key: Part['key'], parties: string): string =>
  key === 'mandate'
    ? `SELECT entity FROM party WHERE ${parties}`
    : `SELECT o.obligation FROM party AS p CROSS JOIN obligation AS o INDEXED BY obligation_timeline
        ON o.obligation >= p.entity AND o.obligation < p.entity || 'A' WHERE ${parties}`;

/** Only rows in which an actor plays a role: the row that is shown says so, whoever had a part in it at other times. */
export const partyFilter = (field: Field, { role, column, key, codesOf = codesFor }: Part): Filter =>
  filter(field, ({ db, asked }, name: unknown) => {
    const actor = actorNamed(db, asked, String(name));
    const all = codesOf(db, asked, actor.code);
    const codes = JSON.stringify(all);
    const parts = statement<[string, string], number>(
      db,
      `SELECT count(*) FROM (SELECT 1 FROM party WHERE actor IN (SELECT value FROM json_each(?)) AND role = ? LIMIT ${FEW + 1})`,
    )
      .pluck()
      .get(codes, role);
    const isFew = (parts ?? 0) <= FEW;
    const named = all.map((_, index) => `@${role}Code${index}`);
    const among = `${key} IN (${entitiesOf(key, `actor IN (${named.join(', ')}) AND role = '${role}'`)})`;
    const plays = named.map((name) => `instr(${column}, ' ' || ${name} || ' ') > 0`).join(' OR ');
    return {
      sql: `${isFew ? `${among} AND ` : ''}(${plays})`,
      params: Object.fromEntries(all.map((code, index) => [`${role}Code${index}`, code])),
      by: isFew ? BY_KEY : undefined,
      meant: [actor],
    };
  });
