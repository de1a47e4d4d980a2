import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type RepliesView } from '../answers/replies.answer.js';
import { knownTo } from '../queries/asked-at.js';
import { findMandate } from '../queries/find-ref.js';
import { placeOfMandate } from '../queries/mandates.js';
import { repliesToMandate } from '../queries/mandate-replies.js';
import { type Question, Register } from '../register.js';

/** Who has replied to a mandate, of those of whom each is asked. */
export class RepliesTo extends Query<RepliesView> {
  constructor(
    readonly question: Question,
    readonly ref: string,
  ) {
    super();
  }
}

@QueryHandler(RepliesTo)
export class RepliesToHandler implements IQueryHandler<RepliesTo> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  execute({ question, ref }: RepliesTo): Promise<RepliesView> {
    return this.register.ask(question, (db, asked): RepliesView => {
      const mandate = findMandate(db, asked, ref);
      return {
        ref: placeOfMandate(db, asked, mandate)?.ref ?? ref,
        asOf: asked.asOf,
        knownAt: knownTo(db, asked.knownAt),
        obligations: repliesToMandate(db, asked, mandate),
      };
    });
  }
}
