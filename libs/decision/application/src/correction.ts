/** What was read wrongly is put right in the text, and what follows from the text is settled anew. */
import { type CorrectedParagraph, type CorrectionBasis, decisionKind, type TabledDecision } from '#decision/domain';
import { isRetraction } from '#event-sourcing';
import { type UnitOfWork } from '#journal';
import { mandateKind, speaksFor } from '#mandate/domain';
import { END, type On } from '#time';
import { pickUp } from './adoption.js';
import { homesContinued } from './continued.js';
import { actAnewOnEarlier } from './earlier.js';
import { kinWith } from './kin.js';
import { keepOrder } from './order-anew.js';
import { adoptedDecision, paragraphsOf } from './renewal-links.js';
import { refused } from './refused.js';
import { Settlement } from './settlement.js';

/** What of some paragraphs should have been read otherwise, who says so, and why. */
export interface Corrections {
  readonly decision: string;
  readonly paragraphs: readonly Pick<CorrectedParagraph, 'paragraph' | 'correction' | 'added'>[];
  readonly basis: CorrectionBasis;
  readonly reason: string;
}

/** A decision on the register, draft or adopted, whatever the day. @throws Rejection `decision.unknown` */
export const decisionAt = async (unit: UnitOfWork, id: string): Promise<TabledDecision> => {
  const state = (await unit.load(decisionKind, id)).stateOn(END);
  if (state.status === 'unknown') throw refused('decision.unknown', { draft: id });
  return state;
};

/** The day from which the wording holds that counts. */
export const wordingHoldsSince = async (
  unit: UnitOfWork,
  id: string,
  { filed, tabledOn }: TabledDecision,
): Promise<On> => {
  const brought = (await unit.load(decisionKind, id)).counting.flatMap(({ event }) =>
    event.type === 'TextVersionAdded' && event.text.sha256 === filed.sha256 ? [event.on] : [],
  );
  return brought[0] ?? tabledOn;
};

/**
 * The mandates that what is put right in some paragraphs may bear on: those that they give, or went on in, and of all that
 * the decision gives those that another decision speaks for, since which of them that one means may hang on the others.
 */
const mandatesAround = async (unit: UnitOfWork, id: string, refs: ReadonlySet<string>): Promise<readonly string[]> => {
  const adopted = await adoptedDecision(unit, id);
  if (!adopted) return [];
  const paragraphs = paragraphsOf(adopted);
  const given = paragraphs.flatMap(({ mandates }) => mandates.map((mandate) => mandate.id));
  // What was entered after it, and it continues, its adoption does not name.
  const continued: string[] = [];
  for (const paragraph of paragraphs)
    if (refs.has(paragraph.source.paragraph)) continued.push(...(await homesContinued(unit, paragraph)));
  const around: string[] = [];
  for (const mandate of new Set([...given, ...(adopted.state.adoption?.renewed ?? []), ...continued])) {
    const speaking = (await unit.load(mandateKind, mandate)).entries.flatMap(({ event }) =>
      isRetraction(event) ? [] : (speaksFor(event) ?? []),
    );
    if (speaking.some(({ decision, paragraph }) => decision !== id || refs.has(paragraph))) around.push(mandate);
  }
  return around;
};

/**
 * Puts paragraphs of a decision right, and what follows from them.
 * @throws Rejection `decision.unknown`, `paragraph.unknown`
 */
export const correct = async (
  unit: UnitOfWork,
  { decision: id, paragraphs, basis, reason }: Corrections,
): Promise<void> => {
  const state = await decisionAt(unit, id);
  const on = await wordingHoldsSince(unit, id, state);
  const before = await mandatesAround(unit, id, new Set(paragraphs.map(({ paragraph }) => paragraph)));
  const decision = await unit.load(decisionKind, id);
  const { sha256: wording } = state.filed;
  for (const one of paragraphs) decision.execute({ type: 'CorrectParagraph', wording, ...one, basis, reason }, { on });
  if (decision.added.length === 0) return;
  const adopted = await adoptedDecision(unit, id);
  if (!adopted) return;
  const sources = paragraphs.map(({ paragraph }) => ({ decision: id, symbol: adopted.symbol, paragraph }));
  const kin = await kinWith(unit, before, sources);
  const settlement = new Settlement(unit, kin, reason);
  await settlement.settleAll();
  const isOfEarlier = paragraphs.some(({ correction }) => correction.earlier !== undefined);
  await actAnewOnEarlier(unit, kin.mandates, { decisions: isOfEarlier ? [id] : [], reason });
  await pickUp(unit, adopted);
  if (await keepOrder(unit, kin.mandates, reason)) await settlement.settleAll();
};
