import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Rejection } from '#rejection';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { homeOf } from '../continued.js';
import { livingMandate, paragraphAt } from '../renewal-links.js';
import { goOn } from '../settlement.js';

/** The paragraph of a decision on the register. */
export interface ParagraphOnRegister {
  readonly decision: string;
  readonly paragraph: string;
}

/** A person links a mandate to the paragraph that renews it, where the text does not say it in so many words. */
export class RenewMandate extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly by: ParagraphOnRegister,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(RenewMandate)
export class RenewMandateHandler implements ICommandHandler<RenewMandate> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, by: place, on, intent }: RenewMandate): Promise<Receipt> {
    return this.journal.transact(intent, { name: 'RenewMandate', mandate: id, by: { ...place }, on }, async (unit) => {
      const renewing = await paragraphAt(unit, place);
      if (!renewing)
        throw new Rejection(
          'mandate.unknown',
          `No adopted decision on the register gives a mandate in paragraph ${place.paragraph} as named.`,
        );
      const into = await livingMandate(unit, id);
      for (const mandate of renewing.mandates) {
        const home = await homeOf(unit, { paragraph: renewing, mandate });
        if (home !== undefined && home !== into && home !== mandate.id)
          throw new Rejection(
            'renewal.elsewhere',
            `Paragraph ${place.paragraph} of ${renewing.decision.symbol} goes on in another mandate already, ${home}.`,
          );
      }
      await goOn(unit, renewing, renewing.mandates, into, on);
    });
  }
}
