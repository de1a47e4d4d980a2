import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Overlaps } from '../answers/overlap.answer.js';
import { knownTo } from '../queries/asked-at.js';
import { findDecision } from '../queries/find-ref.js';
import { type AskedTask, overlapsOf, tasksOf } from '../queries/similar-mandates.js';
import { type Question, Register } from '../register.js';

export { type AskedTask } from '../queries/similar-mandates.js';

/** From which score on two mandates are told as likely duplicates; docs/find-overlaps.md says how it was chosen. */
export const LIKELY = 55;

/** Which mandates may ask again what others ask: of a decision on the register, or of tasks that are on none yet. */
export class OverlapsOf extends Query<Overlaps> {
  constructor(
    readonly question: Question,
    /** A decision on the register, or what somebody is about to put there. */
    readonly of: string | { readonly ref: string; readonly tasks: readonly AskedTask[] },
    readonly above: number = LIKELY,
  ) {
    super();
  }
}

@QueryHandler(OverlapsOf)
export class OverlapsOfHandler implements IQueryHandler<OverlapsOf> {
  constructor(private readonly register: Register) {}

  /** @throws Rejection `ref.unknown`, `ref.ambiguous` */
  execute({ question, of, above }: OverlapsOf): Promise<Overlaps> {
    return this.register.ask(question, (db, asked): Overlaps => {
      const { ref, tasks } =
        typeof of === 'string' ? { ref: of, tasks: tasksOf(db, asked, findDecision(db, asked, of)) } : of;
      return {
        ref,
        asOf: asked.asOf,
        knownAt: knownTo(db, asked.knownAt),
        above,
        items: overlapsOf(db, asked, tasks, above),
      };
    });
  }
}
