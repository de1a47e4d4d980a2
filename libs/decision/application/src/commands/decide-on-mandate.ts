import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { type BodyDecides, mandateKind } from '#mandate/domain';
import { type ParagraphOnRegister, sourceAt } from '../renewal-links.js';

/** The competent body decides of a mandate that is there, by a paragraph of an adopted decision on the register. */
export class DecideOnMandate extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly decides: BodyDecides['type'],
    readonly by: ParagraphOnRegister,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(DecideOnMandate)
export class DecideOnMandateHandler implements ICommandHandler<DecideOnMandate> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, decides, by: place, on, intent }: DecideOnMandate): Promise<Receipt> {
    const request = { name: 'DecideOnMandate', mandate: id, decides, by: { ...place }, on };
    return this.journal.transact(intent, request, async (unit) => {
      const by = await sourceAt(unit, place);
      const mandate = await unit.load(mandateKind, id);
      mandate.execute({ type: decides, by }, { on, by: intent.by });
    });
  }
}
