import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Rejection } from '#rejection';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { carryOn } from '../carry-on.js';
import { adoptedDecision, livingMandate, mandatesGivenBy } from '../renewal-links.js';
import { byParagraph } from '../settle-paragraph.js';

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
      const decision = await adoptedDecision(unit, place.decision);
      const given = decision ? mandatesGivenBy(decision) : [];
      const renewing = byParagraph(given).find(([{ origin }]) => origin.paragraph === place.paragraph);
      if (!renewing)
        throw new Rejection(
          'mandate.unknown',
          `No adopted decision on the register gives a mandate in paragraph ${place.paragraph} as named.`,
        );
      await carryOn(unit, renewing, await livingMandate(unit, id), { on, by: intent.by });
    });
  }
}
