import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Database } from 'better-sqlite3';
import { believed } from '#bitemporal';
import { codesFor } from '../queries/actors-shown.js';
import { type AskedAt } from '../queries/asked-at.js';
import { statement } from '../queries/statement.js';
import { Register } from '../register.js';

/** Mandates, and actors by their codes. */
export interface Concerned {
  readonly mandates: readonly string[];
  readonly actors: readonly string[];
}

/**
 * What of all this concerns none of some actors: mandates that ask nothing of them, or of their parts, and are not theirs to carry
 * out; actors that are neither they nor a part of them.
 */
export class NotSpokenFor extends Query<Concerned> {
  constructor(
    readonly actors: readonly string[],
    readonly concerned: Concerned,
  ) {
    super();
  }
}

/** Those who are asked, who owe, and who are to carry it out, at any time, as known now. */
const partiesOf = (db: Database, mandate: string): readonly string[] => {
  const { sql, params } = believed(undefined);
  return statement<[Record<string, string | number>], string>(
    db,
    `SELECT addressee_key || ' ' || responsible_key FROM mandate WHERE mandate = @mandate AND ${sql}
     UNION SELECT by_key FROM obligation WHERE obligation > @mandate || '#' AND obligation < @mandate || '$' AND ${sql}`,
  )
    .pluck()
    .all({ ...params, mandate })
    .flatMap((codes) => codes.split(' '))
    .filter((code) => code !== '');
};

/** An actor and all that it is a part of, as known now. */
const wholesOf = (db: Database, actor: string): readonly string[] => {
  const { sql, params } = believed(undefined, 'whole');
  return statement<[Record<string, string | number>], string>(
    db,
    `WITH RECURSIVE part(code) AS (
       SELECT @actor UNION SELECT whole.part_of FROM actor AS whole JOIN part ON whole.actor = part.code
       WHERE whole.part_of IS NOT NULL AND ${sql}
     ) SELECT code FROM part`,
  )
    .pluck()
    .all({ ...params, actor });
};

@QueryHandler(NotSpokenFor)
export class NotSpokenForHandler implements IQueryHandler<NotSpokenFor> {
  constructor(private readonly register: Register) {}

  execute({ actors, concerned }: NotSpokenFor): Promise<Concerned> {
    return this.register.ask({}, (db, asked: AskedAt) => {
      const own = new Set(actors.flatMap((actor) => codesFor(db, asked, actor)));
      const isOwn = (party: string) => wholesOf(db, party).some((code) => own.has(code));
      return {
        mandates: concerned.mandates.filter((mandate) => !partiesOf(db, mandate).some(isOwn)),
        actors: concerned.actors.filter((actor) => !isOwn(actor)),
      };
    });
  }
}
