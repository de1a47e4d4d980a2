/** Taking back a wrong entry, and with an adoption everything that it brought about. */
import { decisionKind, symbolKind, symbolStreamId, type TabledDecision, textKind } from '#decision/domain';
import { type AggregateKind, type Dated, type Entry, type EntryRetracted, isRetraction } from '#event-sourcing';
import { END } from '#time';
import { type DeciderAggregate, type UnitOfWork } from '#journal';
import { mandateKind, samePlace, type Source } from '#mandate/domain';
import {
  type AdoptedDecision,
  adoptedDecision,
  decisionBySymbol,
  livingMandate,
  mandatesGivenBy,
  standingMandate,
} from './renewal-links.js';
import { byParagraph, settleParagraph } from './settle-paragraph.js';

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

/** The mandates that a decision continued: those named when it was adopted, and those found since. */
const continuedBy = async (unit: UnitOfWork, adopted: AdoptedDecision): Promise<ReadonlySet<string>> => {
  const { text, adoption } = adopted.state;
  const continued = new Set(adoption?.renewed);
  for (const { symbol } of text.provisions.flatMap(({ renews }) => renews)) {
    const decision = await decisionBySymbol(unit, symbol);
    for (const given of decision ? mandatesGivenBy(decision) : [])
      continued.add((decision && (await standingMandate(unit, decision, given))) ?? given.id);
  }
  for (const id of [...continued, ...mandatesGivenBy(adopted).map((given) => given.id)])
    continued.add(await livingMandate(unit, id));
  return continued;
};

/** The paragraphs of other decisions that continued these mandates, in the order in which they did. */
const renewersOf = async (unit: UnitOfWork, mandates: Iterable<string>): Promise<readonly Source[]> => {
  const renewers: Source[] = [];
  for (const id of mandates) {
    const state = (await unit.load(mandateKind, id)).stateOn(END);
    for (const source of state.validity === 'unknown' ? [] : state.renewedBy)
      if (!renewers.some((known) => samePlace(known, source))) renewers.push(source);
  }
  return renewers;
};

/** The mandates of another decision's paragraph; undefined where that is no longer adopted. */
const paragraphAt = async (unit: UnitOfWork, { decision, paragraph }: Source) => {
  const renewing = await adoptedDecision(unit, decision);
  const groups = renewing ? byParagraph(mandatesGivenBy(renewing)) : [];
  const mandates = groups.find(([{ origin }]) => origin.paragraph === paragraph);
  return renewing && mandates && { renewing, mandates };
};

/** A paragraph that has lost what it continued gives its own mandates, or continues what it still can. */
const standAgain = async (
  unit: UnitOfWork,
  source: Source,
  { lost, continued, reason }: { lost: ReadonlySet<string>; continued: ReadonlySet<string>; reason: string },
): Promise<void> => {
  const found = await paragraphAt(unit, source);
  if (!found) return;
  const { renewing, mandates } = found;
  for (const { id } of mandates)
    retractWhere(
      await unit.load(mandateKind, id),
      (event) => event.type === 'MandateMerged' && (lost.has(event.into) || continued.has(event.into)),
      reason,
    );
  for (const id of continued)
    retractWhere(
      await unit.load(mandateKind, id),
      (event) => event.type === 'MandateRenewed' && samePlace(event.by, source),
      reason,
    );
  await settleParagraph(unit, mandates, { symbol: renewing.symbol, on: renewing.on, by: unit.intent.by });
};

/** Those that continued a lost mandate, and those that by its symbol went on in an earlier one with it. */
const leftAlone = async (
  unit: UnitOfWork,
  { id, symbol }: { id: string; symbol: string },
  lost: Iterable<string>,
  continued: Iterable<string>,
): Promise<readonly Source[]> => {
  const sources = [...(await renewersOf(unit, lost))];
  for (const source of await renewersOf(unit, continued)) {
    const through = await paragraphAt(unit, source);
    if (through?.mandates[0].provision.renews.some((target) => target.symbol === symbol)) sources.push(source);
  }
  return sources.filter(({ decision }) => decision !== id);
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
  const adopted = { id, symbol: adoption.symbol, on: adoption.on, state };
  const continued = await continuedBy(unit, adopted);
  const own = new Set(mandatesGivenBy(adopted).map((given) => given.id));
  for (const issued of adoption.issued) own.add(issued);
  const alone = await leftAlone(unit, { id, symbol: adoption.symbol }, own, continued);
  for (const mandate of own)
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
  for (const source of alone) await standAgain(unit, source, { lost: own, continued, reason });
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
