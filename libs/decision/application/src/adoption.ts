/** One decision, one commit: everything that an adoption brings about. */
import { END, type On } from '#time';
import { decisionKind } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { sessionKind, sessionStreamId } from '#session-calendar/domain';
import { doubtsAboutDay } from './doubts.js';
import { homesContinued } from './continued.js';
import { kinOf } from './kin.js';
import { actOnEarlier } from './earlier.js';
import { type AdoptedDecision, adoptedDecision, paragraphAt, paragraphsOf } from './renewal-links.js';
import { Settlement } from './settlement.js';
import { refused } from './refused.js';
import { symbolOf } from './symbol-stream.js';

export interface Adoption {
  readonly decision: string;
  /** Canonical. */
  readonly symbol: string;
  readonly session: string | null;
  readonly wording: 'adopted' | 'as-tabled';
  readonly on: On;
}

/** Paragraphs that named this decision before it was on the register go on in what it gives. */
export const pickUp = async (unit: UnitOfWork, { id, symbol, state: { body } }: AdoptedDecision): Promise<void> => {
  const { citedBy } = (await symbolOf(unit, { symbol, body })).stateOn(null);
  const seeds: string[] = [];
  for (const { by } of citedBy) {
    const citing = by.decision === id ? undefined : await adoptedDecision(unit, by.decision);
    if (citing) await actOnEarlier(unit, citing);
    const paragraph = by.decision === id ? undefined : await paragraphAt(unit, by);
    if (!paragraph) continue;
    seeds.push(...(paragraph.decision.state.adoption?.renewed ?? []));
    seeds.push(...paragraph.mandates.map(({ id }) => id), ...(await homesContinued(unit, paragraph)));
  }
  if (seeds.length > 0)
    await new Settlement(unit, await kinOf(unit, seeds), `${symbol} is on the register now`).settleAll();
};

/**
 * Adopts a tabled decision within a unit of work: reserves its symbol, issues its mandates, renews earlier ones.
 * @param settlement knows with what the decision had to do before, where it was on the register
 * @throws Rejection `symbol.taken`, `decision.not-tabled`, `decision.already-adopted`
 */
export const adopt = async (unit: UnitOfWork, adoption: Adoption, settlement = new Settlement(unit)): Promise<void> => {
  const { decision: id, symbol, session, wording, on } = adoption;
  const decision = await unit.load(decisionKind, id);
  const tabled = decision.stateOn(on);
  if (tabled.status === 'unknown') throw refused('decision.not-tabled');
  const ownSymbol = await symbolOf(unit, { symbol, body: tabled.body });
  ownSymbol.execute({ type: 'ReserveSymbol', symbol, decision: id }, { on: null });
  const adopted: AdoptedDecision = { id, symbol, on, state: { ...tabled, session } };
  if (session !== null) {
    const held = await unit.load(sessionKind, sessionStreamId(session));
    unit.doubt(doubtsAboutDay(on, session, held.stateOn(END)));
  }
  await actOnEarlier(unit, adopted);
  const [issued, renewed]: [string[], string[]] = [[], []];
  for (const paragraph of paragraphsOf(adopted)) {
    const settled = await settlement.settle(paragraph);
    issued.push(...settled.issued);
    renewed.push(...settled.renewed);
  }
  decision.execute({ type: 'AdoptDecision', symbol, session, wording, issued, renewed: [...new Set(renewed)] }, { on });
  await pickUp(unit, adopted);
};

/**
 * Whether a decision is adopted already, on whatever day, as is said of it: then there is nothing to do.
 * @throws Rejection `decision.already-adopted` where it was adopted otherwise
 */
export const isAdoptedAs = async (
  unit: UnitOfWork,
  { decision, symbol, on, text }: { decision: string; symbol: string; on: On; text: string | null },
): Promise<boolean> => {
  const state = (await unit.load(decisionKind, decision)).stateOn(END);
  if (state.status === 'unknown' || state.adoption === null) return false;
  const { adoption } = state;
  if (adoption.symbol === symbol && adoption.on === on && (text === null || text === state.text.sha256)) return true;
  throw refused('decision.already-adopted', { symbol: adoption.symbol });
};
