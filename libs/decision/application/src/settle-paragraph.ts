/** What one paragraph of an adopted decision brings about: it continues earlier mandates, or gives its own. */
import { mandateKind } from '#mandate/domain';
import { type On } from '#time';
import { type GivenMandate, type RenewalTarget, symbolKind, symbolStreamId } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { carryOn, type MandatesOfParagraph } from './carry-on.js';
import { decisionBySymbol, mandatesGivenBy, renewedMandate, sourceOf, standingMandate } from './renewal-links.js';

/** When the decision was adopted, and who enters it. */
export interface Adopted {
  readonly symbol: string;
  readonly on: On;
  readonly by: string;
}

/** Ids of mandates. */
export interface Settled {
  readonly issued: readonly string[];
  readonly renewed: readonly string[];
}

/** The mandates of each paragraph, in the order of the text. */
export const byParagraph = (given: readonly GivenMandate[]): readonly MandatesOfParagraph[] => {
  const paragraphs = new Map<string, MandatesOfParagraph>();
  for (const mandate of given) {
    const { paragraph } = mandate.origin;
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), mandate]);
  }
  return [...paragraphs.values()];
};

/** The earlier mandate that a target means, where the register knows one that stood by then; else it is noted as cited. */
const continued = async (
  unit: UnitOfWork,
  mandate: GivenMandate,
  target: RenewalTarget,
  on: On,
): Promise<string | undefined> => {
  const decision = await decisionBySymbol(unit, target.symbol);
  if (decision !== undefined) {
    const found = renewedMandate(mandate, target, mandatesGivenBy(decision));
    const id = found && (await standingMandate(unit, decision, found));
    if (id !== undefined && (await unit.load(mandateKind, id)).stateOn(on).validity !== 'unknown') return id;
  }
  const { paragraph } = target;
  if (paragraph !== null)
    (await unit.load(symbolKind, symbolStreamId(target.symbol))).execute(
      { type: 'CiteSymbol', by: sourceOf(mandate), paragraph },
      { on: null },
    );
  return undefined;
};

/** Renews the mandates that a paragraph continues; what it asks beyond them it gives as its own. */
export const settleParagraph = async (
  unit: UnitOfWork,
  paragraph: MandatesOfParagraph,
  { symbol, on, by }: Adopted,
): Promise<Settled> => {
  const continuing = new Map<string, MandatesOfParagraph>();
  const issued: string[] = [];
  for (const mandate of paragraph) {
    const { id, origin, terms, provision } = mandate;
    const earlier = new Set<string>();
    for (const target of provision.renews.filter((one) => one.symbol !== symbol)) {
      const found = await continued(unit, mandate, target, on);
      if (found !== undefined && found !== id) earlier.add(found);
    }
    for (const found of earlier) continuing.set(found, [...(continuing.get(found) ?? []), mandate]);
    if (earlier.size > 0) continue;
    (await unit.load(mandateKind, id)).execute({ type: 'IssueMandate', origin, terms }, { on, by });
    issued.push(id);
  }
  for (const [id, mandates] of continuing) await carryOn(unit, mandates, id, { on, by });
  return { issued, renewed: [...continuing.keys()] };
};
