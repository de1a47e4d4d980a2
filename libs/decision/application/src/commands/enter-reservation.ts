import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decisionKind, type EnterReservation as Said, refuseDecisionToldOtherwise } from '#decision/domain';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';

/** A delegation places on record what it does not agree to. */
export class EnterReservation extends Command<Receipt> {
  constructor(
    readonly decision: string,
    readonly reservation: Omit<Said, 'type'>,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(EnterReservation)
export class EnterReservationHandler implements ICommandHandler<EnterReservation> {
  constructor(private readonly journal: Journal) {}

  execute({ decision: id, reservation, on, intent }: EnterReservation): Promise<Receipt> {
    const request = { name: 'EnterReservation', decision: id, reservation: { ...reservation }, on };
    return this.journal.transact(intent, request, async (unit) => {
      const decision = await unit.load(decisionKind, id);
      decision.execute({ type: 'EnterReservation', ...reservation }, { on }, refuseDecisionToldOtherwise);
    });
  }
}
