/** Taking back a wrong entry, and with an adoption everything that it brought about. */
import { symbolStreamId, type TabledDecision } from '#decision/domain';
import { type Dated, END, type Entry, type EntryRetracted, isRetraction } from '#event-sourcing';
import { type AggregateKind, type DeciderAggregate, type UnitOfWork } from '#journal';
import { mandateKind } from '#mandate/application';
import { decisionKind, symbolKind, textKind } from './decision.kinds.js';
import { decisionBySymbol, mandatesGivenBy } from './renewal-links.js';

type Retractable<Event> = Pick<DeciderAggregate<never, never, never, never>, 'retract'> & {
  readonly entries: readonly Entry<Event>[];
};

/** Takes back every entry of an aggregate that answers the description. */
const retractWhere = <Event extends Dated>(
  aggregate: Retractable<Event>,
  wrong: (event: Exclude<Event, EntryRetracted>) => boolean,
  reason: string,
): void => {
  for (const { id, event } of [...aggregate.entries])
    if (!isRetraction(event) && wrong(event as Exclude<Event, EntryRetracted>)) aggregate.retract(id, reason);
};

/** The mandates that a decision continued, found by what its text names. */
const continuedBy = async (unit: UnitOfWork, { text, adoption }: TabledDecision): Promise<readonly string[]> => {
  const targets = text.provisions.flatMap(({ renews }) => renews);
  const continued = new Set(adoption?.renewed);
  for (const { symbol } of targets) {
    const decision = await decisionBySymbol(unit, symbol);
    for (const { id } of decision ? mandatesGivenBy(decision) : []) continued.add(id);
  }
  return [...continued];
};

/** What an adoption issued, renewed, merged, reserved and cited. */
const retractConsequences = async (
  unit: UnitOfWork,
  id: string,
  state: TabledDecision,
  reason: string,
): Promise<void> => {
  const { adoption } = state;
  if (adoption === null) return;
  const continued = await continuedBy(unit, state);
  for (const mandate of adoption.issued)
    retractWhere(await unit.load(mandateKind, mandate), ({ type }) => type === 'MandateIssued', reason);
  for (const mandate of continued)
    retractWhere(
      await unit.load(mandateKind, mandate),
      (event) =>
        (event.type === 'MandateRenewed' && event.by.decision === id) ||
        (event.type === 'MandateMerged' && event.into.startsWith(`${id}.`)),
      reason,
    );
  const named = state.text.provisions.flatMap(({ renews }) => renews.map(({ symbol }) => symbol));
  for (const symbol of new Set([adoption.symbol, ...named]))
    retractWhere(
      await unit.load(symbolKind, symbolStreamId(symbol)),
      (event) => (event.type === 'SymbolReserved' ? event.decision === id : event.by.decision === id),
      reason,
    );
};

/** A text taken off the register altogether can be recorded anew. */
const forgetText = async (unit: UnitOfWork, id: string, { text }: TabledDecision, reason: string): Promise<void> =>
  retractWhere(await unit.load(textKind, text.sha256), ({ decision }) => decision === id, reason);

/**
 * Takes back an entry of a decision; with the adoption, or the tabling, goes what followed from it.
 * @throws Rejection `entry.unknown`, `entry.is-a-retraction`
 */
export const retractFromDecision = async (
  unit: UnitOfWork,
  id: string,
  entryId: string,
  reason: string,
): Promise<void> => {
  const decision = await unit.load(decisionKind, id);
  const state = decision.stateOn(END);
  const wrong = decision.entries.find((entry) => entry.id === entryId)?.event;
  decision.retract(entryId, reason);
  if (state.status === 'unknown' || (wrong?.type !== 'DecisionAdopted' && wrong?.type !== 'DecisionTabled')) return;
  await retractConsequences(unit, id, state, reason);
  if (wrong.type === 'DecisionAdopted') return;
  retractWhere(decision, ({ type }) => type === 'DecisionAdopted', reason);
  await forgetText(unit, id, state, reason);
};

/** Takes back an entry of any other aggregate. */
export const retractFrom = async <State, Command, Event extends Dated, Facts extends { readonly on: Dated['on'] }>(
  unit: UnitOfWork,
  kind: AggregateKind<State, Command, Event, Facts>,
  { id, entry, reason }: { readonly id: string; readonly entry: string; readonly reason: string },
): Promise<void> => (await unit.load(kind, id)).retract(entry, reason);
