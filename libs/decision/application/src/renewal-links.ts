/** Which mandates on the register a paragraph continues, in either order of entry. */
import { type Dated, END } from '#event-sourcing';
import {
  type GivenMandate,
  mandatesOf,
  type RenewalTarget,
  symbolStreamId,
  type TabledDecision,
} from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { mandateKind } from '#mandate/application';
import { type MandateFacts, type Obligation, type Source } from '#mandate/domain';
import { decisionKind, symbolKind } from './decision.kinds.js';

/** A decision with its adoption, as it stands on the register whatever the day. */
export interface AdoptedDecision {
  readonly id: string;
  readonly symbol: string;
  readonly on: Dated['on'];
  readonly state: TabledDecision;
}

/** The adopted decision of this id; undefined where it is a draft, or taken back. */
export const adoptedDecision = async (unit: UnitOfWork, id: string): Promise<AdoptedDecision | undefined> => {
  const state = (await unit.load(decisionKind, id)).stateOn(END);
  if (state.status === 'unknown' || state.adoption === null) return undefined;
  return { id, symbol: state.adoption.symbol, on: state.adoption.on, state };
};

/** The decision that has a symbol, where it is on the register. */
export const decisionBySymbol = async (unit: UnitOfWork, symbol: string): Promise<AdoptedDecision | undefined> => {
  const { decision } = (await unit.load(symbolKind, symbolStreamId(symbol))).stateOn(null);
  return decision === null ? undefined : adoptedDecision(unit, decision);
};

/** The mandates that an adopted decision gave, renewals included. */
export const mandatesGivenBy = ({ id, symbol, state }: AdoptedDecision): readonly GivenMandate[] =>
  mandatesOf(state.text.provisions, { decision: id, symbol, body: state.body, session: state.session });

const addressees = ({ terms }: Pick<GivenMandate, 'terms'>) => terms.addressees.map(({ actor }) => actor);

/**
 * The mandate of a decision that a paragraph continues: in the paragraph named, else the only one that is addressed
 * to the same; undefined where that leaves a choice, which is a person's.
 */
export const renewedMandate = (
  renewing: Pick<GivenMandate, 'terms'>,
  target: RenewalTarget,
  given: readonly GivenMandate[],
): GivenMandate | undefined => {
  const inPlace = given.filter(({ origin }) => target.paragraph === null || origin.paragraph === target.paragraph);
  const shared = inPlace.filter((mandate) => addressees(mandate).some((actor) => addressees(renewing).includes(actor)));
  const candidates = shared.length > 0 ? shared : inPlace;
  return candidates.length === 1 || target.paragraph !== null ? candidates[0] : undefined;
};

/** What a renewing paragraph newly asks, under ids that cannot meet those of the mandate that it renews. */
export const renewedObligations = (
  { decision, paragraph }: Source,
  obligations: readonly Obligation[],
): readonly Obligation[] =>
  obligations.map((obligation) => ({ ...obligation, id: `${decision}.${paragraph}.${obligation.id}` }));

/** The paragraph that a given mandate comes from. */
export const sourceOf = ({ origin: { decision, symbol, paragraph } }: Pick<GivenMandate, 'origin'>): Source => ({
  decision,
  symbol,
  paragraph,
});

/**
 * A mandate that turns out to continue an earlier one goes on inside it: what it still owes moves over, so that
 * nothing is owed twice and the answer does not depend on the order in which the two decisions were entered.
 */
export const carryOn = async (
  unit: UnitOfWork,
  renewing: GivenMandate,
  into: string,
  facts: MandateFacts,
): Promise<void> => {
  const own = await unit.load(mandateKind, renewing.id);
  const state = own.stateOn(END);
  const received = state.validity === 'unknown' ? [] : state.obligations.filter((due) => due.received !== null);
  const done = new Set(received.map(({ obligation }) => obligation.id));
  const open = renewing.terms.obligations.filter(({ id }) => !done.has(id));
  const by = sourceOf(renewing);
  const { session } = renewing.origin;
  (await unit.load(mandateKind, into)).execute(
    { type: 'RenewMandate', by, session, obligations: renewedObligations(by, open) },
    facts,
  );
  if (state.validity !== 'unknown') own.execute({ type: 'MergeMandate', into, by }, facts);
};
