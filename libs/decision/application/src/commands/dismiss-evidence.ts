import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decisionKind, type Dismissed } from '#decision/domain';
import { type Intent, Journal, type Receipt } from '#journal';
import { decisionAt } from '../correction.js';

export interface DismissedEvidence extends Dismissed {
  /** Id of the decision whose text says it. */
  readonly decision: string;
}

/** What texts say shows nothing of the mandates that it was proposed for: remembered, so that it is proposed no more. */
export class DismissEvidence extends Command<Receipt> {
  constructor(
    readonly dismissed: readonly DismissedEvidence[],
    readonly reason: string,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(DismissEvidence)
export class DismissEvidenceHandler implements ICommandHandler<DismissEvidence> {
  constructor(private readonly journal: Journal) {}

  /** It holds since the text is on the register: what was found wanting proved nothing before, either. */
  execute({ dismissed, reason, intent }: DismissEvidence): Promise<Receipt> {
    const request = { name: 'DismissEvidence', dismissed: dismissed.map((one) => ({ ...one })), reason };
    return this.journal.transact(intent, request, async (unit) => {
      for (const { decision: id, place, words, mandate } of dismissed) {
        const { tabledOn: on } = await decisionAt(unit, id);
        const decision = await unit.load(decisionKind, id);
        decision.execute({ type: 'DismissEvidence', place, words, mandate, reason }, { on });
      }
    });
  }
}
