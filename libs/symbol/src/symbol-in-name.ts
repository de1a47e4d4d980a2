import { parseSymbol } from './parse-symbol.js';

/**
 * The symbol that a file is named after, for files cannot be named with slashes: `A_RES_56_210_B.txt`,
 * `A_RES_2617(XXIV).pdf`, `AG-RES. 2118 (XXXV-O-05).docx`.
 *
 * @param name without its folder
 * @returns undefined where the name is none
 */
export function symbolInName(name: string): string | undefined {
  const stem = name.replace(/\.(?:txt|html?|docx|pdf)$/i, '').replace(/[-_ ](?:en|es|fr|pt)$/i, '');
  const slashed = stem.replace(/[_-]/g, '/');
  const attempts = [
    slashed.replace(/\/([A-Z])$/, ' $1'),
    stem
      .replace(/^([A-Z]{2,8})[-_ ](RES|DEC)[-_. ]*/, '$1/$2. ')
      .replace(/_/g, ' ')
      .replace(/-(\d{2})\)/, '/$1)'),
  ];
  return attempts.map((attempt) => parseSymbol(attempt)?.canonical).find((symbol) => symbol !== undefined);
}
