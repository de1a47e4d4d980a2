import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { knownBodies } from '../queries/bodies.js';
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

/** The bodies of which what a recorder enters waits for a second person, as the register says today. */
export class BodiesOfTwoPersons extends Query<readonly string[]> {}

@QueryHandler(BodiesOfTwoPersons)
export class BodiesOfTwoPersonsHandler implements IQueryHandler<BodiesOfTwoPersons> {
  constructor(private readonly register: Register) {}

  execute(): Promise<readonly string[]> {
    return this.register.ask({}, (db, asked) =>
      knownBodies(db, asked).flatMap(({ code, secondPerson }) => (secondPerson === true ? [code] : [])),
    );
  }
}
