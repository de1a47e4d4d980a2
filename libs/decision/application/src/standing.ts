/** What a decision is, and all that others have entered on its behalf. */
import { type UnitOfWork } from '#journal';
import { homesContinued } from './continued.js';
import { changedBy, decidedBy } from './decided-by.js';
import { adoptedDecision, paragraphsOf } from './renewal-links.js';
import { namedSymbol, type SymbolOfBody } from './symbol-stream.js';

export interface Standing {
  readonly id: string;
  /** Ids of the mandates that it gave, renewed, or decided something of. */
  readonly mandates: readonly string[];
  /** Its own, and those that it names. */
  readonly symbols: readonly SymbolOfBody[];
  /** Decisions that it changed or repealed. */
  readonly changed: readonly string[];
}

/** Of a draft nothing: its mandates are only proposed. */
export const standingOf = async (unit: UnitOfWork, id: string): Promise<Standing> => {
  const adopted = await adoptedDecision(unit, id);
  if (!adopted) return { id, mandates: [], symbols: [], changed: [] };
  const { body, text, adoption } = adopted.state;
  const paragraphs = paragraphsOf(adopted);
  const own = paragraphs.flatMap(({ mandates }) => mandates.map((mandate) => mandate.id));
  // What was entered after it, and it continues, its adoption does not name.
  const continued: string[] = [];
  for (const paragraph of paragraphs) continued.push(...(await homesContinued(unit, paragraph)));
  const named = text.provisions.flatMap(({ renews }) => renews.map(({ symbol }) => symbol));
  const decided = await decidedBy(unit, id);
  return {
    id,
    changed: await changedBy(unit, id),
    mandates: [...own, ...(adoption?.renewed ?? []), ...continued, ...decided],
    symbols: [{ symbol: adopted.symbol, body }, ...[...new Set(named)].map((symbol) => namedSymbol(symbol, body))],
  };
};
