import { citationsIn } from '../citation/citations.js';
import type { Language } from '../grammar/language.js';
import type { RenewalTarget } from '../decision-document.js';
import { parseSymbol } from '#symbol';

export interface Renewal {
  /** Citations of what is renewed, else its description in the text's own first words. */
  readonly renews: readonly string[];
  readonly targets: readonly RenewalTarget[];
}

const LONGEST_DESCRIPTION = 160;
/** Reads what a renewing directive renews. */
export function renewalIn(object: string, series: string | undefined, { paragraphCited }: Language): Renewal {
  const citations = citationsIn(object, 'always');
  const targets = citations.flatMap(({ printed, start }): RenewalTarget[] => {
    const symbol = parseSymbol(printed, series);
    if (symbol === undefined) return [];
    const paragraph = paragraphCited.exec(object.slice(Math.max(0, start - 120), start))?.[1];
    const ref = paragraph
      ?.replace(/[ ().]+(?=[a-z])/gi, '.')
      .replace(/(\d)(?=[a-z])/i, '$1.')
      .replace(/[()]/g, '')
      .replace('..', '.');
    return [{ symbol: symbol.canonical, ...(ref === undefined ? {} : { paragraph: ref }) }];
  });
  if (citations.length > 0) return { renews: [...new Set(citations.map(({ printed }) => printed))], targets };
  const description = object
    .slice(0, LONGEST_DESCRIPTION)
    .replace(/[,;.]? ?\S*$/, '')
    .trim();
  return { renews: description === '' ? [] : [description], targets };
}
