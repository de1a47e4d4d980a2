/**
 * The head of a decision is put right: what hangs on its symbol, day, session or body is entered anew under the right one,
 * in the same commit. Ids stay, and with them what was told of reports and claims.
 */
import {
  type CorrectedHead,
  type DecisionEvent,
  decisionKind,
  headOf,
  newsInHead,
  partOf,
  partsSaid,
  saidOfHead,
  type TabledDecision,
  type TextHead,
  textKind,
} from '#decision/domain';
import { isRetraction } from '#event-sourcing';
import { type DeciderAggregate, type UnitOfWork } from '#journal';
import { isFact, type MandateEvent, mandateKind, speaksFor } from '#mandate/domain';
import { type On } from '#time';
import { adopt } from './adoption.js';
import { isByHand } from './by-hand.js';
import { decisionAt, wordingHoldsSince } from './correction.js';
import { isOf } from './decided-by.js';
import { actAnewOnEarlier } from './earlier.js';
import { isCarried, takeLinkBack } from './carry-over.js';
import { kinOf } from './kin.js';
import { asUnderAnyHead, keepOrder } from './order-anew.js';
import { refused } from './refused.js';
import { Settlement } from './settlement.js';
import { countedFor } from './spoken-by.js';
import { type Standing, standingOf } from './standing.js';
import { symbolOf } from './symbol-stream.js';

/** What of the head of a text should have been read otherwise, who says so, and why. */
export interface HeadRight extends Omit<CorrectedHead, 'wording' | 'was'> {
  readonly decision: string;
  readonly reason: string;
}

/** A head as it was and as it is to be, and why. */
interface Move {
  readonly decision: string;
  readonly from: TextHead;
  readonly to: TextHead;
  readonly reason: string;
}

/** The parts of a head that others hang on. */
const PLACE = ['symbol', 'date', 'session', 'body'] as const;

const isMoved = ({ from, to }: Pick<Move, 'from' | 'to'>): boolean => PLACE.some((part) => from[part] !== to[part]);

/** What stood on the wrong day stands on the right one. */
const dayIn = ({ from, to }: Move, on: On): On => (on === from.date ? to.date : on);

/** What was told on the word of the decision, under its right name. */
const rightly = <Event extends MandateEvent | DecisionEvent>(move: Move, event: Event): Event => {
  const { from, to } = move;
  const by = 'by' in event && typeof event.by === 'object' ? event.by : undefined;
  return {
    ...event,
    ...(by && { by: { ...by, symbol: to.symbol } }),
    ...('session' in event && event.session === from.session && { session: to.session }),
    ...('adoptedOn' in event && { adoptedOn: dayIn(move, event.adoptedOn) }),
    on: dayIn(move, event.on),
  };
};

/** What people told of a mandate on the word of the decision, under its right head. */
interface Told {
  readonly mandate: string;
  readonly event: MandateEvent;
}

/** The day on which it was first said to be adopted: what was told of that day was told of its adoption. */
const firstDay = async (unit: UnitOfWork, { decision }: Move): Promise<On | undefined> =>
  (await unit.load(decisionKind, decision)).entries.flatMap(({ event }) =>
    event.type === 'DecisionAdopted' ? [event.on] : [],
  )[0];

interface LetGo {
  readonly told: readonly Told[];
  /** Ids of the mandates that it had given. */
  readonly issued: ReadonlySet<string>;
}

/** Takes back all that stands on the word of the decision, in whatever mandates; what was carried there is carried anew. */
const letGo = async (unit: UnitOfWork, move: Move, mandates: ReadonlySet<string>): Promise<LetGo> => {
  const told: Told[] = [];
  const issued = new Set<string>();
  const adoptedFirst = await firstDay(unit, move);
  const carried = new Set<string>();
  for (const id of mandates)
    for (const { id: entry, event: fact } of (await unit.load(mandateKind, id)).counting)
      if (
        isFact(fact) &&
        speaksFor(fact)?.decision === move.decision &&
        (await isCarried(unit, mandates, { id, fact }))
      )
        carried.add(entry);
  for (const id of mandates) {
    const mandate = await unit.load(mandateKind, id);
    const toldFirst = (said: string) =>
      mandate.entries.flatMap(({ event }) =>
        !isRetraction(event) && asUnderAnyHead(event) === said ? [event.on] : [],
      )[0];
    for (const { event, ...entry } of mandate.counting) {
      if (speaksFor(event)?.decision !== move.decision) continue;
      if (event.type === 'MandateIssued') issued.add(id);
      const isTold = await isByHand(unit, { ...entry, event });
      const goesAlong = toldFirst(asUnderAnyHead(event)) === adoptedFirst;
      const right = rightly(move, event);
      if (isTold && !carried.has(entry.id))
        told.push({ mandate: id, event: goesAlong ? right : { ...right, on: event.on } });
      if (isTold || event.type !== 'MandateMerged') mandate.retract(entry.id, move.reason);
      else await takeLinkBack(unit, id, { ...entry, event }, move.reason);
    }
  }
  return { told, issued };
};

type DecisionAggregate = Pick<
  DeciderAggregate<unknown, unknown, DecisionEvent, { readonly on: On }>,
  'counting' | 'retract' | 'apply'
>;

const HANGS_ON_ADOPTION: readonly DecisionEvent['type'][] = [
  'AdoptionDescribed',
  'DecisionAmended',
  'DecisionCorrected',
  'DecisionRepealed',
];

/** A text of the decision as that of the body that speaks, on the right day and at the right session. */
const ownRightly = (move: Move, { stage, adoption }: TabledDecision, event: DecisionEvent): DecisionEvent => {
  const { from, to } = move;
  const spoken = countedFor(event, from.body, to.body);
  if (spoken.type !== 'DecisionTabled') return { ...spoken, on: dayIn(move, spoken.on) };
  const isOwn = stage === 'adopted' || adoption === null;
  return {
    ...spoken,
    body: to.body,
    session: isOwn ? to.session : spoken.session,
    on: isOwn ? dayIn(move, spoken.on) : spoken.on,
  };
};

/**
 * Enters a decision's own entries anew, but for its adoption.
 * @param left an entry that is taken back for good
 * @returns what is entered once it is adopted
 */
const tableAnew = (
  decision: DecisionAggregate,
  move: Move,
  state: TabledDecision,
  left: string | null,
): { readonly isTabled: boolean; readonly later: readonly DecisionEvent[] } => {
  const { from, to, reason } = move;
  const isTabled = state.stage === 'adopted' || state.adoption === null || from.body !== to.body;
  const again = decision.counting.filter(
    ({ id, event }) =>
      id === left ||
      isTabled ||
      event.type === 'DecisionAdopted' ||
      HANGS_ON_ADOPTION.includes(event.type) ||
      (event.type !== 'DecisionTabled' && event.on === from.date && from.date !== to.date),
  );
  for (const { id } of again) decision.retract(id, reason);
  const kept = again.flatMap(({ id, event }) =>
    id === left || event.type === 'DecisionAdopted' ? [] : [ownRightly(move, state, event)],
  );
  const [later, now] = [true, false].map((is) => kept.filter(({ type }) => HANGS_ON_ADOPTION.includes(type) === is));
  for (const event of now ?? []) decision.apply(event);
  return { isTabled, later: later ?? [] };
};

/** Its texts are seen in the commit of its tabling: whoever takes that back takes them as well. */
const seeTextsAnew = async (unit: UnitOfWork, { decision, reason }: Move, { texts }: TabledDecision): Promise<void> => {
  for (const { sha256 } of texts) {
    const text = await unit.load(textKind, sha256);
    for (const { id, event } of text.counting) if (event.decision === decision) text.retract(id, reason);
    text.execute({ type: 'SeeText', decision }, { on: null });
  }
};

const freeSymbols = async (unit: UnitOfWork, { decision, reason }: Move, { symbols }: Standing): Promise<void> => {
  for (const name of symbols) {
    const symbol = await symbolOf(unit, name);
    for (const entry of symbol.counting) if (isOf(decision, entry.event)) symbol.retract(entry.id, reason);
  }
};

/** What it changed in other decisions stands there under its right name. */
const changeAnew = async (unit: UnitOfWork, move: Move, { changed }: Standing): Promise<void> => {
  for (const id of changed) {
    const other = await unit.load(decisionKind, id);
    for (const { id: entry, event } of other.counting) {
      if (!('by' in event) || !isOf(move.decision, event)) continue;
      other.retract(entry, move.reason);
      other.apply(rightly(move, event));
    }
  }
};

/**
 * Enters all anew that hangs on the head of a decision.
 * @param left an entry of the decision that is taken back for good
 * @param enter what else is entered of it, once it is tabled
 * @throws Rejection `symbol.taken`, `decision.not-tabled` where it would be adopted before it was tabled
 */
const moveHead = async (
  unit: UnitOfWork,
  move: Move,
  left: string | null,
  enter: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const { decision: id, to, reason } = move;
  const state = await decisionAt(unit, id);
  const standing = await standingOf(unit, id);
  const kin = await kinOf(unit, standing.mandates);
  const { mandates } = kin;
  const { told, issued } = await letGo(unit, move, mandates);
  if (state.adoption) await freeSymbols(unit, move, standing);
  const decision = await unit.load(decisionKind, id);
  const { isTabled, later } = tableAnew(decision, move, state, left);
  if (isTabled) await seeTextsAnew(unit, move, state);
  await enter();
  if (state.adoption === null || to.symbol === null) return;
  const { wording } = state.adoption;
  const adoption = { decision: id, symbol: to.symbol, session: to.session, wording, on: to.date };
  await adopt(unit, adoption, new Settlement(unit, kin, reason, issued));
  for (const event of later) decision.apply(event);
  await changeAnew(unit, move, standing);
  // Also what has no effect under this head: that is for a person to settle.
  for (const { mandate, event } of told) (await unit.load(mandateKind, mandate)).apply(event);
  const after = await kinOf(unit, [...mandates, ...standing.mandates]);
  const settlement = new Settlement(unit, after, reason);
  await keepOrder(unit, after.mandates, reason);
  await settlement.settleAll();
  await actAnewOnEarlier(unit, after.mandates, { decisions: [], reason });
  if (await keepOrder(unit, after.mandates, reason)) await settlement.settleAll();
};

/**
 * Puts the head of a decision right, draft or adopted.
 * @throws Rejection `decision.unknown`, `decision.not-adopted` where a draft is given a symbol, and as adopting it
 */
export const correctHead = async (
  unit: UnitOfWork,
  { decision: id, head, basis, reason }: HeadRight,
): Promise<void> => {
  const state = await decisionAt(unit, id);
  if (state.adoption === null && head.symbol !== undefined) throw refused('decision.no-symbol');
  const news = newsInHead(state, head, basis);
  if (partsSaid(news).length === 0) return;
  const from = headOf(state);
  const move = { decision: id, from, to: { ...from, ...news }, reason };
  const wording = state.filed.sha256;
  const was = partOf(from, partsSaid(news));
  const enter = async () => {
    const on = await wordingHoldsSince(unit, id, await decisionAt(unit, id));
    const decision = await unit.load(decisionKind, id);
    decision.execute({ type: 'CorrectHead', wording, head: news, was, basis, reason }, { on });
  };
  await (isMoved(move) ? moveHead(unit, move, null, enter) : enter());
};

/** Takes a correction of the head back: what others say of it stands, and else what stood at first. */
export const takeHeadBack = async (unit: UnitOfWork, id: string, entry: string, reason: string): Promise<void> => {
  const decision = await unit.load(decisionKind, id);
  const { filed, ...state } = await decisionAt(unit, id);
  const { sha256: wording } = filed;
  const corrections = (entries: typeof decision.entries) =>
    entries.flatMap(({ id: own, event }) => (event.type === 'HeadCorrected' ? [{ ...event, id: own }] : []));
  const ever = corrections(decision.entries);
  const heads = corrections(decision.counting).filter((one) => one.id !== entry);
  const wrong = ever.find((one) => one.id === entry)?.head ?? {};
  const from = headOf(state);
  const right = PLACE.flatMap((part) => {
    if (wrong[part] === undefined) return [];
    const byPerson = saidOfHead(heads, { part, basis: 'person', wording });
    const said = byPerson === undefined ? saidOfHead(heads, { part, basis: 'reading', wording }) : byPerson;
    return [[part, said === undefined ? ever.find((one) => one.was[part] !== undefined)?.was[part] : said] as const];
  });
  const move = { decision: id, from, to: { ...from, ...Object.fromEntries(right) }, reason };
  if (isMoved(move)) await moveHead(unit, move, entry);
  else decision.retract(entry, reason);
};
