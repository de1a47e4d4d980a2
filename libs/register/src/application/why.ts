import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Why } from '../answers/why.answer.js';
import { knownTo } from '../queries/asked-at.js';
import { findMandate } from '../queries/find-ref.js';
import { placeOfMandate } from '../queries/mandates.js';
import { whyDue } from '../queries/why.js';
import { whyTerm } from '../queries/why-term.js';
import { type Question, Register } from '../register.js';

/** How each due time of a mandate came about. */
export class WhyDue extends Query<Why> {
  constructor(
    readonly question: Question,
    readonly ref: string,
  ) {
    super();
  }
}

@QueryHandler(WhyDue)
export class WhyDueHandler implements IQueryHandler<WhyDue> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  execute({ question, ref }: WhyDue): Promise<Why> {
    return this.register.ask(question, (db, asked): Why => {
      const mandate = findMandate(db, asked, ref);
      return {
        ref: placeOfMandate(db, asked, mandate)?.ref ?? ref,
        asOf: asked.asOf,
        knownAt: knownTo(db, asked.knownAt),
        dues: whyDue(db, asked, mandate),
        term: whyTerm(db, asked, mandate),
      };
    });
  }
}
