import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { homeOf } from '../continued.js';
import { livingMandate, paragraphAt, type ParagraphOnRegister } from '../renewal-links.js';
import { kinOf } from '../kin.js';
import { goOn, Settlement } from '../settlement.js';
import { refused } from '../refused.js';

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
      if (!renewing) throw refused('mandate.unknown', { paragraph: place.paragraph });
      const into = await livingMandate(unit, id);
      for (const mandate of renewing.mandates) {
        const home = await homeOf(unit, { paragraph: renewing, mandate });
        if (home !== undefined && home !== into && home !== mandate.id)
          throw refused('renewal.elsewhere', {
            paragraph: place.paragraph,
            symbol: renewing.decision.symbol,
            home,
          });
      }
      await goOn(unit, renewing, renewing.mandates, into, { on, byHand: true, elsewhere: [] });
      const kin = await kinOf(unit, [into, ...renewing.mandates.map((mandate) => mandate.id)]);
      await new Settlement(unit, kin, `goes on in ${into}`).settleAll();
    });
  }
}
