/** Mandates and paragraphs that have ever had to do with one another, by what stands in their streams. */
import { isRetraction } from '#event-sourcing';
import { type DeciderAggregate, type UnitOfWork } from '#journal';
import {
  type Mandate,
  type MandateCommand,
  type MandateEvent,
  type MandateFacts,
  mandateKind,
  samePlace,
  type Source,
  speaksFor,
} from '#mandate/domain';
import { adoptedDecision, paragraphAt } from './renewal-links.js';
import { symbolOf } from './symbol-stream.js';

export type MandateAggregate = DeciderAggregate<Mandate, MandateCommand, MandateEvent, MandateFacts>;

export interface Kin {
  /** Ids of mandates. */
  readonly mandates: ReadonlySet<string>;
  /** Paragraphs that gave or renewed one of them. */
  readonly sources: readonly Source[];
}

/** The mandates of the paragraphs that named a decision where it could not be continued: not there yet, or ended. */
const naming = async (unit: UnitOfWork, id: string): Promise<readonly string[]> => {
  const decision = await adoptedDecision(unit, id);
  if (!decision) return [];
  const { citedBy } = (await symbolOf(unit, { symbol: decision.symbol, body: decision.state.body })).stateOn(null);
  const given: string[] = [];
  for (const { by } of citedBy)
    for (const mandate of (await paragraphAt(unit, by))?.mandates ?? []) given.push(mandate.id);
  return given;
};

/** Everything that hangs together with some mandates, entries that were taken back included. */
export const kinOf = async (unit: UnitOfWork, seeds: Iterable<string>): Promise<Kin> => {
  const mandates = new Set(seeds);
  const sources = new Map<string, Source>();
  const decisions = new Set<string>();
  for (const id of mandates)
    for (const { event } of (await unit.load(mandateKind, id)).entries) {
      if (isRetraction(event)) continue;
      if (event.type === 'MandateMerged') mandates.add(event.into);
      const source = speaksFor(event);
      if (!source || sources.has(`${source.decision} ${source.paragraph}`)) continue;
      sources.set(`${source.decision} ${source.paragraph}`, source);
      for (const own of (await paragraphAt(unit, source))?.mandates ?? []) mandates.add(own.id);
      if (decisions.has(source.decision)) continue;
      decisions.add(source.decision);
      for (const other of await naming(unit, source.decision)) mandates.add(other);
    }
  return { mandates, sources: [...sources.values()] };
};

/** With more paragraphs, and what they give: one that was never in force stands in no mandate's stream. */
export const kinWith = async (
  unit: UnitOfWork,
  seeds: Iterable<string>,
  paragraphs: readonly Source[],
): Promise<Kin> => {
  const given: string[] = [];
  for (const source of paragraphs)
    for (const { id } of (await paragraphAt(unit, source))?.mandates ?? []) given.push(id);
  const { mandates, sources } = await kinOf(unit, new Set([...seeds, ...given]));
  const more = paragraphs.filter((source) => !sources.some((known) => samePlace(known, source)));
  return { mandates, sources: [...sources, ...more] };
};
