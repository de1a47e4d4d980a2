/** What a mandate owes moves into the earlier one that it turns out to continue. */
import { END } from '#time';
import { type GivenMandate } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import {
  type KnownMandate,
  type Mandate,
  type MandateFacts,
  mandateKind,
  type Obligation,
  samePlace,
  type Source,
} from '#mandate/domain';
import { adoptedDecision, renewedObligations, sourceOf } from './renewal-links.js';

/** What one paragraph gives: at least one mandate, in the order of its directives. */
export type MandatesOfParagraph = readonly [...GivenMandate[], GivenMandate];

/** The obligations of a mandate, those for which a report is on file left out: they stay where it was entered. */
const stillOwed = (mandate: Mandate, given: readonly Obligation[]): readonly Obligation[] => {
  const owed = mandate.validity === 'unknown' ? [] : mandate.obligations;
  const received = owed.filter((due) => due.received !== null).map(({ obligation }) => obligation.id);
  return given.filter(({ id }) => !received.includes(id));
};

/** What others added to a mandate while it stood by itself goes where it goes. */
const carryRenewals = async (unit: UnitOfWork, mandate: KnownMandate, into: string, by: string): Promise<void> => {
  for (const source of mandate.renewedBy) {
    const renewal = await adoptedDecision(unit, source.decision);
    if (!renewal) continue;
    const added = mandate.obligations
      .filter((due) => samePlace(due.source, source))
      .map(({ obligation }) => obligation);
    const { session } = renewal.state;
    (await unit.load(mandateKind, into)).execute(
      { type: 'RenewMandate', by: source, session, obligations: stillOwed(mandate, added) },
      { on: renewal.on, by },
    );
  }
};

/**
 * The mandates of one paragraph turn out to continue an earlier one: they go on inside it with what they still owe,
 * so that nothing is owed twice and the answer does not depend on the order in which the decisions were entered.
 */
export const carryOn = async (
  unit: UnitOfWork,
  renewing: MandatesOfParagraph,
  into: string,
  facts: MandateFacts,
): Promise<void> => {
  const [{ origin }] = renewing;
  const by: Source = sourceOf(renewing[0]);
  const obligations: Obligation[] = [];
  const standing: KnownMandate[] = [];
  for (const { id, terms } of renewing) {
    const state = (await unit.load(mandateKind, id)).stateOn(END);
    obligations.push(...renewedObligations(by, stillOwed(state, terms.obligations)));
    if (state.validity !== 'unknown') standing.push(state);
  }
  const { session } = origin;
  (await unit.load(mandateKind, into)).execute({ type: 'RenewMandate', by, session, obligations }, facts);
  for (const mandate of standing) await carryRenewals(unit, mandate, into, facts.by);
  for (const { id } of renewing) {
    const own = await unit.load(mandateKind, id);
    if (own.stateOn(END).validity !== 'unknown') own.execute({ type: 'MergeMandate', into, by }, facts);
  }
};
