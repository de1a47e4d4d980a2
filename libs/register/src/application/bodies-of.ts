import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { statement } from '../queries/statement.js';
import { Register } from '../register.js';

/** The bodies whose decisions or mandates these are, by id. */
export class BodiesOf extends Query<readonly string[]> {
  constructor(readonly ids: readonly string[]) {
    super();
  }
}

@QueryHandler(BodiesOf)
export class BodiesOfHandler implements IQueryHandler<BodiesOf> {
  constructor(private readonly register: Register) {}

  execute({ ids }: BodiesOf): Promise<readonly string[]> {
    return this.register.ask({}, (db) =>
      statement<[Record<string, string>], string>(
        db,
        `SELECT body FROM decision WHERE decision IN (SELECT value FROM json_each(@ids))
         UNION SELECT body FROM mandate WHERE mandate IN (SELECT value FROM json_each(@ids))`,
      )
        .pluck()
        .all({ ids: JSON.stringify(ids) }),
    );
  }
}
