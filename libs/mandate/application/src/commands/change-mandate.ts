import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Json } from '#event-sourcing';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { type AcceptFulfilment, type ClaimFulfilment, mandateKind } from '#mandate/domain';

export type MandateChange = ClaimFulfilment | AcceptFulfilment;

/** Enters what became of a mandate: a fulfilment claimed, or accepted. */
export class ChangeMandate extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly change: MandateChange,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ChangeMandate)
export class ChangeMandateHandler implements ICommandHandler<ChangeMandate> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, change, on, intent }: ChangeMandate): Promise<Receipt> {
    const request = { name: 'ChangeMandate', mandate: id, change: { ...change } satisfies Json, on };
    return this.journal.transact(intent, request, async (unit) => {
      const mandate = await unit.load(mandateKind, id);
      mandate.execute(change, { on, by: intent.by });
    });
  }
}
