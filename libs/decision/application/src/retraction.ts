/** A wrong entry is taken back with everything that its command wrote; what rested on it is settled anew. */
import { decisionKind, type ParagraphCorrection } from '#decision/domain';
import { type Dated, isSameValue, type RecordedEvent } from '#event-sourcing';
import { kindOf, partsOf } from '#kinds';
import { type OwnEntry, type UnitOfWork } from '#journal';
import { isFact, type MandateEvent, mandateKind, type Source, speaksFor } from '#mandate/domain';
import { type Rejection } from '#rejection';
import { pickUp } from './adoption.js';
import { retractFact } from './carry-over.js';
import { isOf } from './decided-by.js';
import { actAnewOnEarlier } from './earlier.js';
import { takeHeadBack } from './head.js';
import { type Kin, kinOf, kinWith } from './kin.js';
import { keepOrder } from './order-anew.js';
import { adoptedDecision } from './renewal-links.js';
import { Settlement } from './settlement.js';
import { type Standing, standingOf } from './standing.js';
import { refused } from './refused.js';
import { symbolOf } from './symbol-stream.js';

/** An entry that is wrong, and why. */
export interface WrongEntry {
  readonly stream: string;
  readonly entry: string;
  readonly reason: string;
}

interface Retractable {
  readonly counting: readonly OwnEntry<Dated>[];
  retractable(entryId: string): OwnEntry<Dated>;
  retract(entryId: string, reason: string): void;
}

const idsIn = (commit: readonly RecordedEvent[], category: string): ReadonlySet<string> =>
  new Set(
    commit.map(({ stream }) => partsOf(stream)).flatMap((parts) => (parts.category === category ? [parts.id] : [])),
  );

/**
 * Of these, what one command wrote is one thing. What it says of sessions, actors and coverage are facts each by itself: a
 * calendar comes as a list, and an actor once named stays known, for others name it too.
 */
const isPart = ({ stream, type }: RecordedEvent): boolean =>
  ['decision', 'mandate', 'symbol', 'text'].includes(partsOf(stream).category) && !type.includes('.entry-retracted.');

const aggregateOf = (unit: UnitOfWork, stream: string): Promise<Retractable> => {
  const { category, id } = partsOf(stream);
  return unit.load(kindOf(category), id);
};

/** What others hang on: the text, its versions, its adoption. */
const isHead = ({ stream, type }: RecordedEvent): boolean =>
  stream.startsWith('decision-') &&
  /\.(?:tabled|text-version-added|adopted|paragraph-corrected|head-corrected|repealed)\./.test(type);

/** What the words of a decision do goes with it. */
const isSaidByText = (event: MandateEvent): boolean => 'byHand' in event && event.byHand === false;

const isByHand = ({ data }: RecordedEvent): boolean => data['byHand'] === true;

const follows = (head: Pick<RecordedEvent, 'id' | 'type'>): Rejection =>
  refused('entry.follows-adoption', { head: `${head.id} (${head.type})` });

/** @throws Rejection `entry.follows-adoption` for what follows from another entry */
const refuseConsequence = async (
  unit: UnitOfWork,
  { id, event }: OwnEntry<Dated>,
  commit: readonly RecordedEvent[],
): Promise<void> => {
  const [head] = commit.filter(isHead);
  if (head) {
    if (!commit.some((one) => one.id === id && isHead(one))) throw follows(head);
    return;
  }
  const link = commit.find(isByHand);
  if (link) {
    if (!commit.some((one) => one.id === id && isByHand(one))) throw follows(link);
    return;
  }
  if (commit.every(isPart)) return;
  const source = speaksFor(event as MandateEvent);
  const decision = source && (await unit.load(decisionKind, source.decision));
  const adoption = decision?.counting.find((entry) => entry.event.type === 'DecisionAdopted');
  if (adoption) throw follows({ id: adoption.id, type: 'decision.adopted' });
};

/** With a text goes what was entered of the decision since. */
const withLater = async (unit: UnitOfWork, commit: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> => {
  const parts = new Map(commit.filter(isPart).map((event) => [event.id, event]));
  for (const { stream, type } of commit) {
    if (!type.startsWith('decision.tabled.')) continue;
    for (const entry of (await unit.load(decisionKind, partsOf(stream).id)).counting)
      if (!parts.has(entry.id))
        for (const event of await unit.commitOf(entry)) if (isPart(event)) parts.set(event.id, event);
  }
  return [...parts.values()];
};

/** Whether a command entered a decision anew, under another head. */
const isAnew = (commit: readonly RecordedEvent[]): boolean =>
  commit.some(({ type }) => type.startsWith('decision.entry-retracted.')) &&
  commit.some(({ type }) => /^decision\.(?:tabled|adopted)\./.test(type));

/** Where a decision was entered anew, each thing that people told of it stands by itself; undefined of the decision. */
const byItself = (commit: readonly RecordedEvent[], entry: string): readonly RecordedEvent[] | undefined => {
  const wrong = commit.find(({ id }) => id === entry);
  if (!wrong || !isAnew(commit)) return undefined;
  const told = /^decision\.(?!tabled\.|adopted\.|entry-retracted\.)/.test(wrong.type);
  if (told && wrong.data['stage'] === undefined) return [wrong];
  const isOfLink = ({ data }: RecordedEvent) => isSameValue(data['by'], wrong.data['by']);
  return isByHand(wrong) ? commit.filter((one) => isByHand(one) && isOfLink(one)) : undefined;
};

/** The paragraphs of adopted decisions of which corrections are taken back: what they ask is what was read before. */
const correctedIn = async (unit: UnitOfWork, wrongs: readonly RecordedEvent[]): Promise<readonly Source[]> => {
  const sources: Source[] = [];
  for (const { stream, type, data } of wrongs) {
    if (!type.startsWith('decision.paragraph-corrected.')) continue;
    const adopted = await adoptedDecision(unit, partsOf(stream).id);
    if (adopted) sources.push({ decision: adopted.id, symbol: adopted.symbol, paragraph: data['paragraph'] as string });
  }
  return sources;
};

/** The decisions of which it was put right what they do to earlier ones. */
const sayOfEarlier = (wrongs: readonly RecordedEvent[]): ReadonlySet<string> =>
  new Set(
    wrongs.flatMap(({ stream, type, data }) =>
      type.startsWith('decision.paragraph-corrected.') &&
      (data['correction'] as unknown as ParagraphCorrection).earlier !== undefined
        ? [partsOf(stream).id]
        : [],
    ),
  );

/** A decision that is no longer adopted leaves nothing behind; one that still is has its symbol. */
const leave = async (unit: UnitOfWork, { id, symbols, changed }: Standing, kin: Kin, reason: string): Promise<void> => {
  const adopted = await adoptedDecision(unit, id);
  if (adopted) {
    const symbol = await symbolOf(unit, { symbol: adopted.symbol, body: adopted.state.body });
    return symbol.execute({ type: 'ReserveSymbol', symbol: adopted.symbol, decision: id }, { on: null });
  }
  for (const mandateId of kin.mandates) {
    const mandate = await unit.load(mandateKind, mandateId);
    for (const entry of mandate.counting)
      if (speaksFor(entry.event)?.decision === id) mandate.retract(entry.id, reason);
  }
  for (const other of changed) {
    const decision = await unit.load(decisionKind, other);
    for (const entry of decision.counting)
      if ('by' in entry.event && isOf(id, entry.event)) decision.retract(entry.id, reason);
  }
  for (const name of symbols) {
    const symbol = await symbolOf(unit, name);
    for (const entry of symbol.counting) if (isOf(id, entry.event)) symbol.retract(entry.id, reason);
  }
};

/** What people told goes with all that they told in that command, wherever it was carried; what was carried, with what was told. */
const takeBackTold = async (
  unit: UnitOfWork,
  { stream, entry, reason }: WrongEntry,
  commit: readonly RecordedEvent[],
): Promise<void> => {
  const isCarried = !commit.every(isPart) || commit.some(isHead) || commit.some(isByHand);
  const told = isCarried ? [{ stream, id: entry }] : commit;
  const kin = await kinOf(
    unit,
    told.map((one) => partsOf(one.stream).id),
  );
  for (const one of told) {
    const mandate = await unit.load(mandateKind, partsOf(one.stream).id);
    const { event: fact } = mandate.retractable(one.id);
    mandate.retract(one.id, reason);
    if (isFact(fact)) await retractFact(unit, kin.mandates, { mandate, fact, reason });
    // What continued it after it had ended gave a mandate of its own.
    if (speaksFor(fact)) await new Settlement(unit, kin, reason).settleAll();
  }
};

/**
 * Takes back an entry with all that its command wrote.
 * @throws Rejection `entry.unknown`, `entry.is-a-retraction`, `entry.follows-adoption`
 */
export const takeBack = async (unit: UnitOfWork, { stream, entry, reason }: WrongEntry): Promise<void> => {
  const aggregate = await aggregateOf(unit, stream);
  const wrong = aggregate.retractable(entry);
  if (!aggregate.counting.some(({ id }) => id === entry)) return;
  const commit = await unit.commitOf(wrong);
  const { category } = partsOf(stream);
  if (!commit.some((event) => event.id === entry && isPart(event))) return aggregate.retract(entry, reason);
  const { event } = wrong;
  if (category === 'mandate' && isFact(event as MandateEvent) && !isSaidByText(event as MandateEvent))
    return takeBackTold(unit, { stream, entry, reason }, commit);
  if (event.type === 'HeadCorrected' && isAnew(commit)) return takeHeadBack(unit, partsOf(stream).id, entry, reason);
  const alone = byItself(commit, entry);
  if (!alone) await refuseConsequence(unit, wrong, commit);
  const wrongs = alone ?? (await withLater(unit, commit));
  const standing: Standing[] = [];
  for (const decision of idsIn(wrongs, 'decision')) standing.push(await standingOf(unit, decision));
  const before = await kinOf(unit, [...idsIn(wrongs, 'mandate'), ...standing.flatMap(({ mandates }) => mandates)]);
  for (const one of wrongs) (await aggregateOf(unit, one.stream)).retract(one.id, reason);
  const corrected = await correctedIn(unit, wrongs);
  const kin = corrected.length === 0 ? before : await kinWith(unit, before.mandates, corrected);
  for (const decision of standing) await leave(unit, decision, kin, reason);
  await new Settlement(unit, kin, reason).settleAll();
  await actAnewOnEarlier(unit, kin.mandates, { decisions: sayOfEarlier(wrongs), reason });
  for (const { id } of standing) {
    const adopted = corrected.some(({ decision }) => decision === id) ? await adoptedDecision(unit, id) : undefined;
    if (adopted) await pickUp(unit, adopted);
  }
  if (await keepOrder(unit, kin.mandates, reason)) await new Settlement(unit, kin, reason).settleAll();
};
