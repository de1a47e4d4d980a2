import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { actorRefs } from '#actor/application';
import { type On } from '#time';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { doubtTerm } from '#mandate/application';
import {
  type AmendMandate,
  type BodyDecides,
  mandateKind,
  placeWords,
  refuseToldOtherwise,
  type Source,
} from '#mandate/domain';
import { askedIn, doubtDecider } from '../decider-in-doubt.js';
import { kinOf } from '../kin.js';
import { mandateAt, type ParagraphOnRegister, sourceAt } from '../renewal-links.js';
import { refused } from '../refused.js';
import { Settlement } from '../settlement.js';

type Amendment = Omit<AmendMandate, 'by' | 'addressees'> & {
  /** Codes of those whom it asks from then on. */
  readonly addressees?: readonly string[];
};
type Simple = Exclude<BodyDecides, AmendMandate>;
/** What is decided, but for the paragraph that decides it. */
export type Decided = { [T in Simple['type']]: Omit<Extract<Simple, { type: T }>, 'by'> }[Simple['type']] | Amendment;

/** The competent body decides of a mandate that is there, by a paragraph of an adopted decision on the register. */
export class DecideOnMandate extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly decides: Decided,
    readonly by: ParagraphOnRegister,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

/** What may as well be decided of a mandate that runs no more. */
const OF_WHATEVER_STOOD: readonly Decided['type'][] = ['SupersedeMandate', 'MergeMandate', 'ReiterateMandate'];

/** The other mandate that takes its place. */
const otherIn = (decides: Decided): string | null => {
  if (decides.type === 'MergeMandate') return decides.into;
  return decides.type === 'SupersedeMandate' ? decides.successor : null;
};

const decidedBy = async (unit: UnitOfWork, decides: Decided, by: Source): Promise<BodyDecides> => {
  if (decides.type !== 'AmendMandate') return { ...decides, by };
  const { addressees: codes, ...amendment } = decides;
  return { ...amendment, ...(codes && { addressees: await actorRefs(unit, codes) }), by };
};

@CommandHandler(DecideOnMandate)
export class DecideOnMandateHandler implements ICommandHandler<DecideOnMandate> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `paragraph.unknown`, `mandate.succeeds-itself`, `mandate.successor-unknown`, and what the rule refuses */
  execute({ mandate: id, decides, by: place, on, intent }: DecideOnMandate): Promise<Receipt> {
    const { type: decided, ...more } = decides;
    const request = { name: 'DecideOnMandate', mandate: id, decides: decided, ...more, by: { ...place }, on };
    return this.journal.transact(intent, request, async (unit) => {
      const by = await sourceAt(unit, place);
      const other = otherIn(decides);
      if (other === id) throw refused('mandate.succeeds-itself');
      if (other !== null && (await mandateAt(unit, other)).validity === 'unknown')
        throw refused('mandate.successor-unknown', { mandate: other });
      const mandate = await unit.load(mandateKind, id);
      await doubtDecider(unit, by, on, askedIn(mandate.stateOn(on)));
      if (!OF_WHATEVER_STOOD.includes(decides.type)) await doubtTerm(unit, mandate.stateOn(on), on);
      mandate.execute(await decidedBy(unit, decides, by), { on, by: intent.by }, refuseToldOtherwise);
      // What continued it after that day gives a mandate of its own.
      if (mandate.added.length > 0)
        await new Settlement(unit, await kinOf(unit, [id]), `decided by ${placeWords(by)}`).settleAll();
    });
  }
}
