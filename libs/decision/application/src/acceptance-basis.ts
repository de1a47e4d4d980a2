import { parseSymbol } from '#decision-text';
import { type AcceptFulfilment } from '#mandate/domain';

/** Longer than any symbol that is printed; where a candidate is cut. */
const LONGEST = 80;
/** Where a symbol may begin: `AG/`, `CP/`, `A/`. */
const BEGINNING = /(?<![\p{L}\p{N}/])\p{L}{1,8} ?\//gu;

/** The symbol that a stretch begins with: of its beginnings that end with a word or a bracket, the longest that is one. */
const symbolAtStart = (stretch: string): string | undefined => {
  const ends = [...stretch.matchAll(/(?<=[\p{L}\p{N})])(?![\p{L}\p{N}/])/gu)].map(({ index }) => index);
  for (const end of ends.toReversed()) {
    const symbol = parseSymbol(stretch.slice(0, end));
    if (symbol) return symbol.canonical;
  }
  return undefined;
};

/** What a fulfilment is accepted on: a decision of the body, where the words name one by its symbol, else an assessment. */
export const acceptanceBasis = (words: string): Pick<AcceptFulfilment, 'basis' | 'decision'> => {
  const basis = words.trim().replace(/\s+/g, ' ');
  for (const { index } of basis.matchAll(BEGINNING)) {
    const symbol = symbolAtStart(basis.slice(index, index + LONGEST));
    if (symbol !== undefined) return { basis, decision: symbol };
  }
  return { basis, decision: null };
};
