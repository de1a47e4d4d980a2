import { bodiesOfSymbol, type KnownBody, readSymbol, SHIPPED_BODIES } from '#body/directory';
import { onOneLine, parseSymbol } from '#symbol';

/**
 * A symbol in one spelling, as its body numbers its decisions: `A/RES/64/297` of "64/297" in the General Assembly of the
 * United Nations. What no numbering fits stands as printed.
 *
 * @param body undefined where nobody has described it
 */
export const printedSymbol = (printed: string, body: KnownBody | undefined): string =>
  parseSymbol(printed)?.canonical ?? (body && readSymbol(body, printed)?.canonical) ?? onOneLine(printed);

/** Every other way in which its body may have printed it. */
export const otherSpellings = (symbol: string, body: KnownBody | undefined): readonly string[] =>
  ((body && readSymbol(body, symbol)?.spellings) ?? []).filter((spelling) => spelling !== symbol);

/** Whether a symbol says whose it is, so that it needs no body beside it: `AG/RES. 2118 (XXXV-O/05)`. */
export const namesItsBody = (symbol: string): boolean =>
  parseSymbol(symbol) !== undefined && bodiesOfSymbol(SHIPPED_BODIES, symbol).length > 0;
