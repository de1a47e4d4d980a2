/** What the paragraphs of a decision do to what earlier ones gave, beside renewing it: in the commit of the adoption. */
import { type EarlierTarget } from '#decision/domain';
import { type UnitOfWork } from '#journal';
import { isAlive, isEnded, type MandateCommand, mandateKind, samePlace, type Source, speaksFor } from '#mandate/domain';
import { lastDay } from '#time';
import { homeOf } from './continued.js';
import { kinOf } from './kin.js';
import { type AdoptedDecision, decisionBySymbol, type Paragraph, paragraphsOf } from './renewal-links.js';
import { Settlement } from './settlement.js';
import { namedSymbol, symbolOf } from './symbol-stream.js';

/** The paragraphs that a target means: with those below it, all of the decision, or the only one that asks. */
const meant = (decision: AdoptedDecision, { paragraph, whole }: EarlierTarget): readonly Paragraph[] => {
  const paragraphs = paragraphsOf(decision);
  if (paragraph !== null)
    return paragraphs.filter(
      ({ source }) => source.paragraph === paragraph || source.paragraph.startsWith(`${paragraph}.`),
    );
  const only = paragraphs.flatMap(({ mandates }) => mandates).length === 1;
  return whole || only ? paragraphs : [];
};

const COMMANDS = {
  terminate: (by: Source): MandateCommand => ({ type: 'TerminateMandate', by, byHand: false }),
  supersede: (by: Source): MandateCommand => ({ type: 'SupersedeMandate', by, successor: null, byHand: false }),
  reiterate: (by: Source): MandateCommand => ({ type: 'ReiterateMandate', by, byHand: false }),
  reaffirm: (by: Source): MandateCommand => ({ type: 'ReaffirmMandate', by, byHand: false }),
} as const satisfies Readonly<Record<EarlierTarget['effect'], (by: Source) => MandateCommand>>;

/** The mandates that a target means, where they live by now; a target that is not on the register is noted under its symbol. */
const found = async (
  unit: UnitOfWork,
  decision: AdoptedDecision,
  { target, by }: { readonly target: EarlierTarget; readonly by: Source },
): Promise<readonly string[]> => {
  if (target.symbol === decision.symbol) return [];
  const named = namedSymbol(target.symbol, decision.state.body);
  const earlier = await decisionBySymbol(unit, named);
  if (!earlier) {
    const symbol = await symbolOf(unit, named);
    symbol.execute({ type: 'CiteSymbol', by, paragraph: target.paragraph }, { on: null });
    return [];
  }
  if (lastDay(earlier.on) > lastDay(decision.on)) return [];
  const homes = new Set<string>();
  for (const paragraph of meant(earlier, target))
    for (const mandate of paragraph.mandates) {
      const home = await homeOf(unit, { paragraph, mandate });
      if (home !== undefined) homes.add(home);
    }
  return [...homes];
};

/** What a decision does to a mandate by its words. */
interface Deed {
  readonly mandate: string;
  readonly effect: EarlierTarget['effect'];
  readonly by: Source;
}

/** All that the words of a decision do to earlier ones, in their order. */
const deedsOf = async (unit: UnitOfWork, decision: AdoptedDecision): Promise<readonly Deed[]> => {
  const deeds: Deed[] = [];
  for (const { ref, earlier = [] } of decision.state.text.provisions)
    for (const target of earlier) {
      const by = { decision: decision.id, symbol: decision.symbol, paragraph: ref };
      for (const mandate of await found(unit, decision, { target, by }))
        deeds.push({ mandate, effect: target.effect, by });
    }
  return deeds;
};

/** Does what the words of a decision do to earlier ones; what continued what it ends gives mandates of its own. */
export const actOnEarlier = async (unit: UnitOfWork, decision: AdoptedDecision): Promise<void> => {
  const ended: string[] = [];
  for (const { mandate: id, effect, by } of await deedsOf(unit, decision)) {
    const isEnd = effect === 'terminate' || effect === 'supersede';
    const mandate = await unit.load(mandateKind, id);
    const state = mandate.stateOn(decision.on);
    if (state.validity === 'unknown' || (isEnd ? !isAlive(state) : isEnded(state) || state.mergedInto !== null))
      continue;
    mandate.execute(COMMANDS[effect](by), { on: decision.on, by: unit.intent.by });
    if (isEnd) ended.push(id);
  }
  if (ended.length > 0) await new Settlement(unit, await kinOf(unit, ended), `ended by ${decision.symbol}`).settleAll();
};

const EVENTS: Readonly<Record<string, EarlierTarget['effect']>> = {
  MandateTerminated: 'terminate',
  MandateSuperseded: 'supersede',
  MandateReiterated: 'reiterate',
  MandateReaffirmed: 'reaffirm',
};

/**
 * Does it anew where the words were put right: what they do not do is taken back, in whatever mandates it stands.
 * @param mandates ids of all of which the decision has ever said anything
 */
export const actAnewOnEarlier = async (
  unit: UnitOfWork,
  decision: AdoptedDecision,
  { mandates, reason }: { readonly mandates: Iterable<string>; readonly reason: string },
): Promise<void> => {
  const deeds = await deedsOf(unit, decision);
  const left: string[] = [];
  for (const id of mandates) {
    const mandate = await unit.load(mandateKind, id);
    for (const { id: entry, event } of mandate.counting) {
      if (!('byHand' in event) || event.byHand !== false || EVENTS[event.type] === undefined) continue;
      const source = speaksFor(event);
      if (source?.decision !== decision.id) continue;
      const isSaid = (one: Deed) =>
        one.mandate === id && one.effect === EVENTS[event.type] && samePlace(one.by, source);
      if (deeds.some(isSaid)) continue;
      mandate.retract(entry, reason);
      left.push(id);
    }
  }
  if (left.length > 0) await new Settlement(unit, await kinOf(unit, left), reason).settleAll();
  await actOnEarlier(unit, decision);
};
