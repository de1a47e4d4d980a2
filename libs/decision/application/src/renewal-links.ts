/** Decisions on the register, their paragraphs, and what the paragraphs say of one another. */
import { END, type On } from '#time';
import { decisionKind, type GivenMandate, mandatesOf, type RenewalTarget, type TabledDecision } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { isEnded, type Mandate, mandateKind, type Source } from '#mandate/domain';
import { refused } from './refused.js';
import { type SymbolOfBody, symbolOf } from './symbol-stream.js';

/** A decision with its adoption, as it stands on the register whatever the day. */
export interface AdoptedDecision {
  readonly id: string;
  readonly symbol: string;
  readonly on: On;
  readonly state: TabledDecision;
}

/** A paragraph of an adopted decision, and the mandates that it gives, in the order of its directives. */
export interface Paragraph {
  readonly decision: AdoptedDecision;
  readonly source: Source;
  readonly mandates: readonly GivenMandate[];
}

/** The paragraph of a decision on the register. */
export type ParagraphOnRegister = Pick<Source, 'decision' | 'paragraph'>;

/** The adopted decision of this id; undefined where it is a draft, or taken back. */
export const adoptedDecision = async (unit: UnitOfWork, id: string): Promise<AdoptedDecision | undefined> => {
  const state = (await unit.load(decisionKind, id)).stateOn(END);
  if (state.status === 'unknown' || state.adoption === null) return undefined;
  return { id, symbol: state.adoption.symbol, on: state.adoption.on, state };
};

/** The decision that has a symbol, where it is on the register. */
export const decisionBySymbol = async (
  unit: UnitOfWork,
  symbol: SymbolOfBody,
): Promise<AdoptedDecision | undefined> => {
  const { decision } = (await symbolOf(unit, symbol)).stateOn(null);
  return decision === null ? undefined : adoptedDecision(unit, decision);
};

/** The paragraphs of an adopted decision that ask for something, in the order of the text. */
export const paragraphsOf = (decision: AdoptedDecision): readonly Paragraph[] => {
  const { id, symbol, state } = decision;
  const place = { decision: id, symbol, body: state.body, session: state.session };
  const byParagraph = new Map<string, GivenMandate[]>();
  for (const mandate of mandatesOf(state.text.provisions, place)) {
    const { paragraph } = mandate.origin;
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), mandate]);
  }
  return [...byParagraph].map(([paragraph, mandates]) => ({
    decision,
    source: { decision: id, symbol, paragraph },
    mandates,
  }));
};

/** A paragraph that asks for something; undefined where its decision is not adopted, or has no such one. */
export const paragraphAt = async (
  unit: UnitOfWork,
  { decision: id, paragraph }: ParagraphOnRegister,
): Promise<Paragraph | undefined> => {
  const decision = await adoptedDecision(unit, id);
  return decision && paragraphsOf(decision).find(({ source }) => source.paragraph === paragraph);
};

/** The same, also where it asks for nothing; undefined where its decision is not adopted. */
export const wholeParagraphAt = async (unit: UnitOfWork, source: Source): Promise<Paragraph | undefined> => {
  const decision = await adoptedDecision(unit, source.decision);
  if (!decision) return undefined;
  const asking = paragraphsOf(decision).find(({ source: { paragraph } }) => paragraph === source.paragraph);
  return asking ?? { decision, source: { ...source, symbol: decision.symbol }, mandates: [] };
};

/**
 * A paragraph of an adopted decision, also where it asks for nothing.
 * @throws Rejection `paragraph.unknown`
 */
export const sourceAt = async (unit: UnitOfWork, { decision: id, paragraph }: ParagraphOnRegister): Promise<Source> => {
  const decision = await adoptedDecision(unit, id);
  if (decision?.state.text.provisions.some(({ ref }) => ref === paragraph))
    return { decision: id, symbol: decision.symbol, paragraph };
  throw refused('paragraph.unknown', { paragraph });
};

/** Whom a mandate asks. */
export const addressees = ({ terms }: GivenMandate): readonly string[] => terms.addressees.map(({ actor }) => actor);

/**
 * The mandate of a decision that a paragraph continues: in the paragraph named, else the only one that is addressed
 * to the same; undefined where that leaves a choice, which is a person's.
 */
export const renewedMandate = (
  renewing: GivenMandate,
  target: RenewalTarget,
  given: readonly GivenMandate[],
): GivenMandate | undefined => {
  const inPlace = given.filter(({ origin }) => target.paragraph === null || origin.paragraph === target.paragraph);
  const shared = inPlace.filter((mandate) => addressees(mandate).some((actor) => addressees(renewing).includes(actor)));
  const candidates = shared.length > 0 ? shared : inPlace;
  return candidates.length === 1 || target.paragraph !== null ? candidates[0] : undefined;
};

/** A mandate as it stands on the register, whatever the day. */
export const mandateAt = async (unit: UnitOfWork, id: string): Promise<Mandate> =>
  (await unit.load(mandateKind, id)).stateOn(END);

/** Whether a mandate had ended for good by a day: what continues it then gives a mandate of its own. */
export const hasEndedBy = async (unit: UnitOfWork, id: string, on: On): Promise<boolean> => {
  const state = (await unit.load(mandateKind, id)).stateOn(on);
  return state.validity !== 'unknown' && isEnded(state);
};

/** The mandate in which another goes on, however often they merged: itself, where it has not. */
export const livingMandate = async (unit: UnitOfWork, id: string, passed: readonly string[] = []): Promise<string> => {
  const state = await mandateAt(unit, id);
  if (state.validity !== 'merged' || state.mergedInto === null || passed.includes(id)) return id;
  return livingMandate(unit, state.mergedInto, [...passed, id]);
};
