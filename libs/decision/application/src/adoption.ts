/** One decision, one commit: everything that an adoption brings about. */
import { lastDay, type On, Rejection } from '#event-sourcing';
import { type GivenMandate, symbolStreamId } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { mandateKind } from '#mandate/application';
import { decisionKind, symbolKind } from './decision.kinds.js';
import {
  type AdoptedDecision,
  adoptedDecision,
  carryOn,
  decisionBySymbol,
  mandatesGivenBy,
  renewedMandate,
  renewedObligations,
  sourceOf,
} from './renewal-links.js';

export interface Adoption {
  readonly decision: string;
  /** Canonical. */
  readonly symbol: string;
  readonly session: string | null;
  readonly wording: 'adopted' | 'as-tabled';
  readonly on: On;
  readonly by: string;
}

/** Renews the mandates that one paragraph continues and the register knows; those it does not know are noted as cited. */
const renew = async (
  unit: UnitOfWork,
  mandate: GivenMandate,
  { on, by, session }: Adoption,
): Promise<readonly string[]> => {
  const renewed: string[] = [];
  for (const target of mandate.provision.renews) {
    const decision = await decisionBySymbol(unit, target.symbol);
    const source = sourceOf(mandate);
    if (decision === undefined) {
      const { paragraph } = target;
      if (paragraph !== null)
        (await unit.load(symbolKind, symbolStreamId(target.symbol))).execute(
          { type: 'CiteSymbol', by: source, paragraph },
          { on: null },
        );
      continue;
    }
    const found = renewedMandate(mandate, target, mandatesGivenBy(decision));
    if (!found || decision.id === mandate.origin.decision) continue;
    const obligations = renewedObligations(source, mandate.terms.obligations);
    (await unit.load(mandateKind, found.id)).execute(
      { type: 'RenewMandate', by: source, session, obligations },
      { on, by },
    );
    renewed.push(found.id);
  }
  return renewed;
};

/** A renewal that named this decision before it was on the register is picked up: its own mandate goes on in ours. */
const pickUp = async (
  unit: UnitOfWork,
  given: readonly GivenMandate[],
  { symbol, on, by }: Adoption,
): Promise<readonly string[]> => {
  const merged: string[] = [];
  const { citedBy } = (await unit.load(symbolKind, symbolStreamId(symbol))).stateOn(null);
  for (const { by: source, paragraph } of citedBy) {
    const citing = await adoptedDecision(unit, source.decision);
    if (citing === undefined || lastDay(citing.on) < lastDay(on)) continue;
    for (const renewing of mandatesGivenBy(citing).filter(({ origin }) => origin.paragraph === source.paragraph)) {
      const ours = renewedMandate(renewing, { symbol, paragraph }, given);
      if (!ours) continue;
      await carryOn(unit, renewing, ours.id, { on: citing.on, by });
      merged.push(renewing.id);
    }
  }
  return merged;
};

/**
 * Adopts a tabled decision within a unit of work: reserves its symbol, issues its mandates, renews earlier ones.
 * @throws Rejection `symbol.taken`, `decision.not-tabled`, `decision.already-adopted`
 */
export const adopt = async (unit: UnitOfWork, adoption: Adoption): Promise<void> => {
  const { decision: id, symbol, session, wording, on, by } = adoption;
  const decision = await unit.load(decisionKind, id);
  const tabled = decision.stateOn(on);
  if (tabled.status === 'unknown')
    throw new Rejection(
      'decision.not-tabled',
      'By that day no such draft was tabled; give a later day, or record the text first.',
    );
  if (tabled.adoption !== null) {
    decision.execute({ type: 'AdoptDecision', ...tabled.adoption, symbol, session, wording }, { on });
    return;
  }
  (await unit.load(symbolKind, symbolStreamId(symbol))).execute(
    { type: 'ReserveSymbol', symbol, decision: id },
    { on: null },
  );
  const adopted: AdoptedDecision = { id, symbol, on, state: { ...tabled, session } };
  const [issued, renewed]: [string[], string[]] = [[], []];
  const given = mandatesGivenBy(adopted);
  for (const mandate of given) {
    const continued = await renew(unit, mandate, adoption);
    renewed.push(...continued);
    if (continued.length > 0) continue;
    const { origin, terms } = mandate;
    (await unit.load(mandateKind, mandate.id)).execute({ type: 'IssueMandate', origin, terms }, { on, by });
    issued.push(mandate.id);
  }
  renewed.push(
    ...(await pickUp(
      unit,
      given.filter((mandate) => issued.includes(mandate.id)),
      adoption,
    )),
  );
  decision.execute({ type: 'AdoptDecision', symbol, session, wording, issued, renewed }, { on });
};
