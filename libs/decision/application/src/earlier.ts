/** What the paragraphs of a decision do to what earlier ones gave, beside renewing it: in the commit of the adoption. */
import { type EarlierTarget } from '#decision/domain';
import { isRetraction } from '#event-sourcing';
import { type UnitOfWork } from '#journal';
import { type MandateEvent, mandateKind, samePlace, type Source, speaksFor } from '#mandate/domain';
import { lastDay, type On } from '#time';
import { homeOf } from './continued.js';
import { decidedBy } from './decided-by.js';
import { kinOf } from './kin.js';
import {
  type AdoptedDecision,
  adoptedDecision,
  decisionBySymbol,
  type Paragraph,
  paragraphsOf,
} from './renewal-links.js';
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

type Word = Extract<
  MandateEvent,
  { type: 'MandateTerminated' | 'MandateSuperseded' | 'MandateReiterated' | 'MandateReaffirmed' }
>;

type Effect = EarlierTarget['effect'];
const TYPES = {
  terminate: 'MandateTerminated',
  supersede: 'MandateSuperseded',
  reiterate: 'MandateReiterated',
  reaffirm: 'MandateReaffirmed',
} as const satisfies Readonly<Record<Effect, Word['type']>>;
const EFFECTS = Object.keys(TYPES) as readonly Effect[];

const wordOf = (effect: Effect, by: Source, on: On): Word => {
  const said = { by, byHand: false, on };
  return effect === 'supersede'
    ? { type: TYPES.supersede, successor: null, ...said }
    : { type: TYPES[effect], ...said };
};

/** The mandates that a target means, where they live by now; one that is not on the register by that day is noted under its symbol. */
const found = async (
  unit: UnitOfWork,
  decision: AdoptedDecision,
  { target, by }: { readonly target: EarlierTarget; readonly by: Source },
): Promise<readonly string[]> => {
  if (target.symbol === decision.symbol) return [];
  const named = namedSymbol(target.symbol, decision.state.body);
  const earlier = await decisionBySymbol(unit, named);
  if (!earlier || lastDay(earlier.on) > lastDay(decision.on)) {
    const symbol = await symbolOf(unit, named);
    symbol.execute({ type: 'CiteSymbol', by, paragraph: target.paragraph }, { on: null });
    return [];
  }
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
  readonly effect: Effect;
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

/** What an entry says that a text does to the mandate, and where in that text; undefined of what people told. */
const wordIn = (event: MandateEvent): Pick<Deed, 'effect' | 'by'> | undefined => {
  const effect =
    'byHand' in event && event.byHand === false ? EFFECTS.find((one) => TYPES[one] === event.type) : undefined;
  const by = speaksFor(event);
  return effect && by && { effect, by };
};

/** Whether an entry is that deed. */
const isDeed = (event: MandateEvent, { effect, by }: Pick<Deed, 'effect' | 'by'>): boolean => {
  const word = wordIn(event);
  return word?.effect === effect && samePlace(word.by, by);
};

/**
 * Does what the words of a decision do to earlier ones, also to what others have ended before it; what continued what it ends
 * gives mandates of its own.
 */
export const actOnEarlier = async (unit: UnitOfWork, decision: AdoptedDecision): Promise<void> => {
  const ended: string[] = [];
  for (const deed of await deedsOf(unit, decision)) {
    const { mandate: id, effect, by } = deed;
    const mandate = await unit.load(mandateKind, id);
    const state = mandate.stateOn(decision.on);
    if (state.validity === 'unknown' || state.mergedInto !== null) continue;
    if (mandate.counting.some(({ event }) => isDeed(event, deed))) continue;
    // Also of what has ended by then: should that end be taken back or put right, these words count.
    mandate.apply(wordOf(effect, by, decision.on));
    if (effect === 'terminate' || effect === 'supersede') ended.push(id);
  }
  if (ended.length > 0) await new Settlement(unit, await kinOf(unit, ended), `ended by ${decision.symbol}`).settleAll();
};

/** Does anew what the words of a decision do: what they do not do is taken back in these mandates. */
const actAnew = async (
  unit: UnitOfWork,
  decision: AdoptedDecision,
  { mandates, reason }: { readonly mandates: Iterable<string>; readonly reason: string },
): Promise<void> => {
  const deeds = await deedsOf(unit, decision);
  const left: string[] = [];
  for (const id of mandates) {
    const mandate = await unit.load(mandateKind, id);
    for (const { id: entry, event } of mandate.counting) {
      if (wordIn(event)?.by.decision !== decision.id) continue;
      if (deeds.some((one) => one.mandate === id && isDeed(event, one))) continue;
      mandate.retract(entry, reason);
      left.push(id);
    }
  }
  if (left.length > 0) await new Settlement(unit, await kinOf(unit, left), reason).settleAll();
  await actOnEarlier(unit, decision);
};

/**
 * Does anew what texts do to earlier decisions, where something that they mean was put right or taken back: which mandates
 * they mean hangs on where those live by now.
 * @param mandates ids of those on which it may bear: the decisions whose words have ever done something to them
 * @param decisions ids of more, whose own words were put right
 */
export const actAnewOnEarlier = async (
  unit: UnitOfWork,
  mandates: Iterable<string>,
  { decisions, reason }: { readonly decisions: Iterable<string>; readonly reason: string },
): Promise<void> => {
  const around = [...mandates];
  const speaking = new Map<string, Iterable<string>>();
  for (const id of around)
    for (const { event } of (await unit.load(mandateKind, id)).entries) {
      const word = isRetraction(event) ? undefined : wordIn(event);
      if (word) speaking.set(word.by.decision, around);
    }
  for (const id of decisions) speaking.set(id, await decidedBy(unit, id));
  for (const [id, spokenOf] of speaking) {
    const adopted = await adoptedDecision(unit, id);
    if (adopted) await actAnew(unit, adopted, { mandates: spokenOf, reason });
  }
};
