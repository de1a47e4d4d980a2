import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Evidence, type EvidenceProposal } from '../answers/evidence.answer.js';
import { knownTo } from '../queries/asked-at.js';
import { evidenceIn } from '../queries/evidence.js';
import { findDecision } from '../queries/find-ref.js';
import { refused } from '../refused.js';
import { type Question, Register } from '../register.js';

/** From which score on proposals are told where nobody says. */
export const WORTH_A_LOOK = 25;

/** What is asked of proposals. */
export interface EvidenceFilter {
  /** Only what this decision says: its symbol or id. */
  readonly decision?: string | null | undefined;
  readonly above?: number | null | undefined;
  readonly limit?: number | null | undefined;
  /** The `next` of the answer before. */
  readonly page?: string | null | undefined;
}

/** What texts say has come or happened, proposed for what is open. */
export class EvidenceProposed extends Query<Evidence> {
  constructor(
    readonly question: Question,
    readonly filter: EvidenceFilter = {},
  ) {
    super();
  }
}

@QueryHandler(EvidenceProposed)
export class EvidenceProposedHandler implements IQueryHandler<EvidenceProposed> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  execute({ question, filter }: EvidenceProposed): Promise<Evidence> {
    return this.register.ask(question, (db, asked): Evidence => {
      const above = filter.above ?? WORTH_A_LOOK;
      const decision = filter.decision == null ? null : findDecision(db, asked, filter.decision);
      const found = evidenceIn(db, asked, { decision, above, limit: filter.limit ?? 50, after: filter.page ?? null });
      return { asOf: asked.asOf, knownAt: knownTo(db, asked.knownAt), above, ...found };
    });
  }
}

/** One proposal by its id. */
export class EvidenceById extends Query<EvidenceProposal> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(EvidenceById)
export class EvidenceByIdHandler implements IQueryHandler<EvidenceById> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `evidence.unknown` */
  execute({ id }: EvidenceById): Promise<EvidenceProposal> {
    return this.register.ask({}, (db, asked) => {
      const [decision = ''] = id.trim().split('.');
      const all = { decision, above: 0, limit: Number.MAX_SAFE_INTEGER, after: null };
      const found = evidenceIn(db, asked, all).items.find((one) => one.id === id.trim());
      if (!found) throw refused('evidence.unknown', { text: id });
      return found;
    });
  }
}
