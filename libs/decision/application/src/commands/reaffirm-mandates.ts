import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { mandateKind, refuseToldOtherwise } from '#mandate/domain';
import { askedIn, doubtDecider } from '../decider-in-doubt.js';
import { type ParagraphOnRegister, sourceAt } from '../renewal-links.js';

/** A paragraph reaffirms many mandates at once: that revives none of them, and resets nothing. */
export class ReaffirmMandates extends Command<Receipt> {
  constructor(
    readonly mandates: readonly string[],
    readonly by: ParagraphOnRegister,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(ReaffirmMandates)
export class ReaffirmMandatesHandler implements ICommandHandler<ReaffirmMandates> {
  constructor(private readonly journal: Journal) {}

  execute({ mandates, by: place, on, intent }: ReaffirmMandates): Promise<Receipt> {
    const request = { name: 'ReaffirmMandates', mandates, by: { ...place }, on };
    return this.journal.transact(intent, request, async (unit) => {
      const by = await sourceAt(unit, place);
      for (const id of new Set(mandates)) {
        const mandate = await unit.load(mandateKind, id);
        await doubtDecider(unit, by, on, askedIn(mandate.stateOn(on)));
        mandate.execute({ type: 'ReaffirmMandate', by, byHand: true }, { on, by: intent.by }, refuseToldOtherwise);
      }
    });
  }
}
