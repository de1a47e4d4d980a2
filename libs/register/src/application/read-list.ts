import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Listing } from '../answers/listing.answer.js';
import { type ListDescriptor, type Page } from '../lists/list.js';
import { knownTo } from '../queries/asked-at.js';
import { coverageLine, declaredCoverage } from '../queries/coverage.js';
import { type Question, Register } from '../register.js';

/** A page of any list of the catalogue, with what every list says of itself. */
export class ReadList<Item> extends Query<Listing<Item>> {
  /** @param said what the filters of the list were told, by name */
  constructor(
    readonly list: Pick<ListDescriptor<Item>, 'read'>,
    readonly question: Question,
    readonly said: Readonly<Record<string, unknown>>,
    readonly page: Page,
  ) {
    super();
  }
}

@QueryHandler(ReadList)
export class ReadListHandler implements IQueryHandler<ReadList<unknown>> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection what the filters refuse; `page.invalid` */
  execute({ list, question, said, page }: ReadList<unknown>): Promise<Listing<unknown>> {
    return this.register.ask(question, (db, asked) => {
      const declared = declaredCoverage(db, asked);
      return {
        asOf: asked.asOf,
        knownAt: knownTo(db, asked.knownAt),
        coverage: coverageLine(declared),
        declared,
        remarks: [],
        ...list.read({ db, asked }, said, page),
      };
    });
  }
}
