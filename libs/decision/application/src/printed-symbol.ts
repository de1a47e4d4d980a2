import { parseSymbol } from '#symbol';

/** Bodies of the United Nations print the number of a resolution without its series, under a heading that says it. */
const SERIES: Readonly<Record<string, string>> = {
  'un-ga': 'A/RES/',
  'un-hrc': 'A/HRC/RES/',
  'un-sc': 'S/RES/',
  'un-ecosoc': 'E/RES/',
};

/** The canonical symbol of what a text prints: `A/RES/64/297` of "64/297" in the General Assembly; null of nothing. */
export const printedSymbol = (printed: string | null, body: string): string | null => {
  if (printed === null) return null;
  const series = SERIES[body];
  const symbol = parseSymbol(printed) ?? (series === undefined ? undefined : parseSymbol(`${series}${printed}`));
  return symbol?.canonical ?? printed;
};
