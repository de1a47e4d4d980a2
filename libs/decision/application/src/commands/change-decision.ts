import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type CorrectDecision,
  decisionKind,
  type DescribeAdoption,
  refuseDecisionToldOtherwise,
  type WithdrawDecision,
  type WithdrawReservation,
} from '#decision/domain';
import { type Json } from '#event-sourcing';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';

export type DecisionChange = WithdrawDecision | CorrectDecision | DescribeAdoption | WithdrawReservation;

/** Enters what became of a decision: a draft withdrawn, how it was adopted, a corrigendum issued, a reservation taken back. */
export class ChangeDecision extends Command<Receipt> {
  constructor(
    readonly decision: string,
    readonly change: DecisionChange,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ChangeDecision)
export class ChangeDecisionHandler implements ICommandHandler<ChangeDecision> {
  constructor(private readonly journal: Journal) {}

  execute({ decision: id, change, on, intent }: ChangeDecision): Promise<Receipt> {
    const request = { name: 'ChangeDecision', decision: id, change: { ...change } satisfies Json, on };
    return this.journal.transact(intent, request, async (unit) => {
      (await unit.load(decisionKind, id)).execute(change, { on }, refuseDecisionToldOtherwise);
    });
  }
}
