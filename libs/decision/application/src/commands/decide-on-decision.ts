import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decisionKind, refuseDecisionToldOtherwise } from '#decision/domain';
import { type On } from '#time';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { isAlive, mandateKind, placeWords, type Source } from '#mandate/domain';
import { doubtDecider } from '../decider-in-doubt.js';
import { kinOf } from '../kin.js';
import { refused } from '../refused.js';
import { adoptedDecision, type ParagraphOnRegister, paragraphsOf, sourceAt } from '../renewal-links.js';
import { Settlement } from '../settlement.js';

export type DecidedOfDecision =
  | { readonly type: 'AmendDecision'; readonly what: string }
  | {
      readonly type: 'RepealDecision';
      /** Ids of mandates that stay in force all the same. */
      readonly keep: readonly string[];
    };

/** A body amends or repeals a decision, by a paragraph of an adopted decision on the register. */
export class DecideOnDecision extends Command<Receipt> {
  constructor(
    readonly decision: string,
    readonly decides: DecidedOfDecision,
    readonly by: ParagraphOnRegister,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

/** What a decision gave ends with it, as far as nothing else is said. */
const endMandates = async (
  unit: UnitOfWork,
  decision: string,
  { by, on, keep }: { readonly by: Source; readonly on: On; readonly keep: readonly string[] },
): Promise<void> => {
  const adopted = await adoptedDecision(unit, decision);
  const given = adopted ? paragraphsOf(adopted).flatMap(({ mandates }) => mandates.map(({ id }) => id)) : [];
  const ended: string[] = [];
  for (const id of given) {
    const mandate = await unit.load(mandateKind, id);
    const state = mandate.stateOn(on);
    if (keep.includes(id) || state.validity === 'unknown' || !isAlive(state)) continue;
    mandate.execute({ type: 'TerminateMandate', by, byHand: true }, { on, by: unit.intent.by });
    ended.push(id);
  }
  if (ended.length > 0)
    await new Settlement(unit, await kinOf(unit, ended), `repealed by ${placeWords(by)}`).settleAll();
};

@CommandHandler(DecideOnDecision)
export class DecideOnDecisionHandler implements ICommandHandler<DecideOnDecision> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `paragraph.unknown`, `decision.changes-itself`, and what the rule refuses */
  execute({ decision: id, decides, by: place, on, intent }: DecideOnDecision): Promise<Receipt> {
    const request = { name: 'DecideOnDecision', decision: id, decides: { ...decides }, by: { ...place }, on };
    return this.journal.transact(intent, request, async (unit) => {
      const by = await sourceAt(unit, place);
      if (by.decision === id) throw refused('decision.changes-itself');
      const decision = await unit.load(decisionKind, id);
      const changed = await adoptedDecision(unit, id);
      await doubtDecider(unit, by, on, changed && { body: changed.state.body, on: changed.on });
      if (decides.type === 'AmendDecision')
        return decision.execute({ ...decides, by }, { on }, refuseDecisionToldOtherwise);
      decision.execute({ type: 'RepealDecision', by }, { on }, refuseDecisionToldOtherwise);
      if (decision.added.length > 0) await endMandates(unit, id, { by, on, keep: decides.keep });
    });
  }
}
