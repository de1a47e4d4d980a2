import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Lineage } from '../answers/lineage.answer.js';
import { knownTo } from '../queries/asked-at.js';
import { findDecision, findDirective, isMandateId, parseRef } from '../queries/find-ref.js';
import { isParagraph, lineageOf } from '../queries/lineage.js';
import { refused } from '../refused.js';
import { type Question, Register } from '../register.js';

/** Where a mandate, a paragraph or a decision comes from, and what came of it. */
export class LineageOf extends Query<Lineage> {
  constructor(
    readonly question: Question,
    readonly ref: string,
  ) {
    super();
  }
}

@QueryHandler(LineageOf)
export class LineageOfHandler implements IQueryHandler<LineageOf> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  execute({ question, ref }: LineageOf): Promise<Lineage> {
    return this.register.ask(question, (db, asked): Lineage => {
      const isPart = isMandateId(ref) || parseRef(ref).paragraph !== null;
      const place = isPart
        ? findDirective(db, asked, ref)
        : { decision: findDecision(db, asked, ref), paragraph: null };
      if (place.paragraph !== null && !isParagraph(db, asked, place.decision, place.paragraph))
        throw refused('ref.unknown', { text: ref });
      return { ref, asOf: asked.asOf, knownAt: knownTo(db, asked.knownAt), ...lineageOf(db, asked, place) };
    });
  }
}
