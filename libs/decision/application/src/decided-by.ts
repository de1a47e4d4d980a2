/** What was entered on behalf of a decision elsewhere: only the log leads from it to there. */
import { decidedElsewhereTypes } from '#decision/domain';
import { partsOf } from '#kinds';
import { type UnitOfWork } from '#journal';
import { bodyDecidedTypes } from '#mandate/domain';

/** Whether an entry stands on the word of a decision. */
export const isOf = (decision: string, event: { readonly by?: unknown; readonly decision?: unknown }): boolean =>
  event.decision === decision || (event.by as { decision?: string } | undefined)?.decision === decision;

const idsWith = async (unit: UnitOfWork, decision: string, types: readonly string[]): Promise<readonly string[]> => {
  const ids = new Set<string>();
  for await (const { stream, data } of unit.log({ types })) if (isOf(decision, data)) ids.add(partsOf(stream).id);
  return [...ids];
};

/** The mandates of which a decision decides something, by its words or as was told by hand. */
export const decidedBy = (unit: UnitOfWork, decision: string): Promise<readonly string[]> =>
  idsWith(unit, decision, bodyDecidedTypes);

/** The decisions that a decision was told by hand to change or repeal. */
export const changedBy = (unit: UnitOfWork, decision: string): Promise<readonly string[]> =>
  idsWith(unit, decision, decidedElsewhereTypes);
