/** One decision, one commit: everything that an adoption brings about. */
import { Rejection } from '#rejection';
import { lastDay, type On } from '#time';
import { decisionKind, symbolKind, symbolStreamId } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { carryOn, type MandatesOfParagraph } from './carry-on.js';
import {
  type AdoptedDecision,
  adoptedDecision,
  mandatesGivenBy,
  renewedMandate,
  standingMandate,
} from './renewal-links.js';
import { byParagraph, settleParagraph } from './settle-paragraph.js';

export interface Adoption {
  readonly decision: string;
  /** Canonical. */
  readonly symbol: string;
  readonly session: string | null;
  readonly wording: 'adopted' | 'as-tabled';
  readonly on: On;
  readonly by: string;
}

/** Renewals that named this decision before it was on the register are picked up: their own mandates go on in ours. */
const pickUp = async (unit: UnitOfWork, adopted: AdoptedDecision, by: string): Promise<readonly string[]> => {
  const { id, symbol, on } = adopted;
  const merged: string[] = [];
  const { citedBy } = (await unit.load(symbolKind, symbolStreamId(symbol))).stateOn(null);
  for (const { by: source, paragraph } of citedBy) {
    const citing = source.decision === id ? undefined : await adoptedDecision(unit, source.decision);
    if (citing === undefined || lastDay(citing.on) < lastDay(on)) continue;
    const continuing = mandatesGivenBy(citing).filter(({ origin }) => origin.paragraph === source.paragraph);
    const into = new Map<string, MandatesOfParagraph>();
    for (const renewing of continuing) {
      const ours = renewedMandate(renewing, { symbol, paragraph }, mandatesGivenBy(adopted));
      const standing = ours && (await standingMandate(unit, adopted, ours));
      if (standing !== undefined && standing !== renewing.id)
        into.set(standing, [...(into.get(standing) ?? []), renewing]);
    }
    for (const [standing, renewing] of into) {
      await carryOn(unit, renewing, standing, { on: citing.on, by });
      merged.push(...renewing.map((mandate) => mandate.id));
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
  const given = mandatesGivenBy({ id, symbol, on, state: { ...tabled, session } });
  const [issued, renewed]: [string[], string[]] = [[], []];
  for (const paragraph of byParagraph(given)) {
    const settled = await settleParagraph(unit, paragraph, adoption);
    issued.push(...settled.issued);
    renewed.push(...settled.renewed);
  }
  const adopted: AdoptedDecision = {
    id,
    symbol,
    on,
    state: { ...tabled, session, adoption: { symbol, wording, issued, renewed, on } },
  };
  const merged = await pickUp(unit, adopted, by);
  decision.execute(
    { type: 'AdoptDecision', symbol, session, wording, issued, renewed: [...renewed, ...merged] },
    { on },
  );
};
