/** Which mandates on the register a paragraph continues, in either order of entry. */
import { type Dated } from '#event-sourcing';
import { END } from '#time';
import {
  decisionKind,
  type GivenMandate,
  mandatesOf,
  type RenewalTarget,
  symbolKind,
  symbolStreamId,
  type TabledDecision,
} from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { mandateKind, type Obligation, samePlace, type Source } from '#mandate/domain';

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

/** The mandate in which another goes on, however often they merged: itself, where it has not. */
export const livingMandate = async (unit: UnitOfWork, id: string, passed: readonly string[] = []): Promise<string> => {
  const state = (await unit.load(mandateKind, id)).stateOn(END);
  if (state.validity !== 'merged' || state.mergedInto === null || passed.includes(id)) return id;
  return livingMandate(unit, state.mergedInto, [...passed, id]);
};

/** Where what a paragraph gave lives: in its own mandate, else in the one that the paragraph continued. */
export const standingMandate = async (
  unit: UnitOfWork,
  { state }: AdoptedDecision,
  { id: own, origin }: GivenMandate,
): Promise<string | undefined> => {
  for (const id of [own, ...(state.adoption?.renewed ?? [])]) {
    const mandate = (await unit.load(mandateKind, id)).stateOn(END);
    if (mandate.validity === 'unknown') continue;
    if (id === own || mandate.renewedBy.some((source) => samePlace(source, origin))) return livingMandate(unit, id);
  }
  return undefined;
};
