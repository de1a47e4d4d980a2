import { type Field } from '#fields';
import { actorNamed } from '../queries/actors.js';
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
  readonly key: string;
}

/** Only rows in which an actor plays a role: the row that is shown says so, whoever had a part in it at other times. */
export const partyFilter = (field: Field, { role, column, key }: Part): Filter =>
  filter(field, ({ db, asked }, name: unknown) => {
    const actor = actorNamed(db, asked, String(name));
    const parts = statement<[string, string], number>(
      db,
      `SELECT count(*) FROM (SELECT 1 FROM party WHERE actor = ? AND role = ? LIMIT ${FEW + 1})`,
    )
      .pluck()
      .get(actor.code, role);
    const isFew = (parts ?? 0) <= FEW;
    const among = `${key} IN (SELECT entity FROM party WHERE actor = @${role}Code AND role = '${role}')`;
    return {
      sql: `${isFew ? `${among} AND ` : ''}instr(${column}, ' ' || @${role}Code || ' ') > 0`,
      params: { [`${role}Code`]: actor.code },
      by: isFew ? BY_KEY : undefined,
      meant: [actor],
    };
  });
