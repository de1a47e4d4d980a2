import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { knownTo } from '../queries/asked-at.js';
import { findDecision, findMandate, isMandateId, parseRef } from '../queries/find-ref.js';
import { decisionHistory, mandateHistory, sessionHistory } from '../queries/history.js';
import { placeOfMandate } from '../queries/mandates.js';
import { sessionIfNamed } from '../queries/session-names.js';
import { type Question, Register } from '../register.js';
import { type History } from '../answers/history.answer.js';
import { offCalendar } from '../refused.js';

/** Everything that happened to a mandate, a decision or a session, in order. */
export class HistoryOf extends Query<History> {
  constructor(
    readonly question: Question,
    readonly ref: string,
  ) {
    super();
  }
}

@QueryHandler(HistoryOf)
export class HistoryOfHandler implements IQueryHandler<HistoryOf> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  execute({ question, ref }: HistoryOf): Promise<History> {
    return this.register.ask(question, (db, asked): History => {
      const about = { asOf: asked.asOf, knownAt: knownTo(db, asked.knownAt) };
      const isReference = isMandateId(ref) || parseRef(ref).paragraph !== null;
      const session = isReference ? undefined : sessionIfNamed(db, asked, ref);
      if (session !== undefined) {
        const entries = sessionHistory(db, asked, session);
        if (entries.length === 0) throw offCalendar('ref.unknown', { text: ref });
        return { ref: session, ...about, entries };
      }
      if (!isReference) {
        const decision = findDecision(db, asked, ref);
        return { ref, ...about, entries: decisionHistory(db, asked, decision) };
      }
      const mandate = findMandate(db, asked, ref);
      const place = placeOfMandate(db, asked, mandate);
      return { ref: place?.ref ?? ref, ...about, entries: mandateHistory(db, asked, mandate, place?.paragraph ?? '') };
    });
  }
}
