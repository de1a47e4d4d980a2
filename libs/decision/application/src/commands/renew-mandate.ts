import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type On } from '#time';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { mandateKind, samePlace, type Source } from '#mandate/domain';
import { homeOf } from '../continued.js';
import { askedIn, doubtDecider } from '../decider-in-doubt.js';
import { livingMandate, paragraphAt, type ParagraphOnRegister } from '../renewal-links.js';
import { kinOf } from '../kin.js';
import { goOn, Settlement } from '../settlement.js';
import { NOTHING_SAID } from '../said-terms.js';
import { refused } from '../refused.js';
import { correctTerms } from './correct-terms.js';

/** A person links a mandate to the paragraph that renews it, where the text does not say it in so many words. */
export class RenewMandate extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly by: ParagraphOnRegister,
    readonly on: On,
    /** How long it runs from then on, as {@link typedTerm} takes it, where the text was not read to say so. */
    readonly term: string | null,
    readonly intent: Intent,
  ) {
    super();
  }
}

/** Whether a person has linked what a paragraph gives to an earlier mandate. */
const isLinked = async (unit: UnitOfWork, mandate: string, source: Source): Promise<boolean> =>
  (await unit.load(mandateKind, mandate)).counting.some(
    ({ event }) => event.type === 'MandateMerged' && event.byHand === true && samePlace(event.by, source),
  );

/**
 * Puts right how long what a paragraph decides runs.
 * @throws Rejection `paragraph.unknown`, `due.not-understood`, `extension.no-length`, `correction.directive-unclear`
 */
const sayTerm = (unit: UnitOfWork, place: ParagraphOnRegister, term: string): Promise<void> =>
  correctTerms(unit, {
    place: { ...place, directive: null },
    said: { ...NOTHING_SAID, term },
    known: {},
    reason: 'So entered with the renewal',
  });

@CommandHandler(RenewMandate)
export class RenewMandateHandler implements ICommandHandler<RenewMandate> {
  constructor(private readonly journal: Journal) {}

  /**
   * A paragraph may renew several: what it asks is owed in the one that it was linked to first.
   * @throws Rejection `mandate.unknown`, and `renewal.elsewhere` where its text says that it goes on in another
   */
  execute({ mandate: id, by: place, on, term, intent }: RenewMandate): Promise<Receipt> {
    const request = { name: 'RenewMandate', mandate: id, by: { ...place }, on, ...(term !== null && { term }) };
    return this.journal.transact(intent, request, async (unit) => {
      if (term !== null) await sayTerm(unit, place, term);
      const renewing = await paragraphAt(unit, place);
      if (!renewing) throw refused('mandate.unknown', { paragraph: place.paragraph });
      const into = await livingMandate(unit, id);
      await doubtDecider(unit, place, on, askedIn((await unit.load(mandateKind, into)).stateOn(on)));
      const elsewhere: string[] = [];
      for (const mandate of renewing.mandates) {
        const home = await homeOf(unit, { paragraph: renewing, mandate });
        if (home === undefined || home === into || home === mandate.id) continue;
        if (!(await isLinked(unit, mandate.id, renewing.source)))
          throw refused('renewal.elsewhere', {
            paragraph: place.paragraph,
            symbol: renewing.decision.symbol,
            home,
          });
        elsewhere.push(home);
      }
      await goOn(unit, renewing, renewing.mandates, into, { on, byHand: true, elsewhere });
      const kin = await kinOf(unit, [into, ...renewing.mandates.map((mandate) => mandate.id)]);
      await new Settlement(unit, kin, `goes on in ${into}`).settleAll();
    });
  }
}
