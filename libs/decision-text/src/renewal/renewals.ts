import { citationsIn } from '../citation/citations.js';
import type { Language } from '../grammar/language.js';
import type { RenewalTarget } from '../decision-document.js';
import { type KnownBody, readSymbol } from '#body/directory';
import { parseSymbol } from '#symbol';
import type { BodyFacts } from '../bodies/body-facts.js';

export interface Renewal {
  /** Citations of what is renewed, else its description in the text's own first words. */
  readonly renews: readonly string[];
  readonly targets: readonly RenewalTarget[];
}

const LONGEST_DESCRIPTION = 160;
/** What is known where a paragraph renews something. */
export interface Renewing {
  readonly language: Language;
  readonly facts: BodyFacts;
  readonly speaking: KnownBody | undefined;
}

/** Reads what a renewing directive renews. */
export function renewalIn(object: string, { language: { paragraphCited }, facts, speaking }: Renewing): Renewal {
  const citations = citationsIn(object, { citing: 'always', facts });
  const targets = citations.flatMap(({ printed, start }): RenewalTarget[] => {
    const word = /\p{Ll}+ $/u.exec(object.slice(Math.max(0, start - 24), start))?.[0] ?? '';
    const symbol = canonicalOf(printed, speaking, facts) ?? canonicalOf(word + printed, speaking, facts);
    if (symbol === undefined) return [];
    const paragraph = paragraphCited.exec(object.slice(Math.max(0, start - 120), start))?.[1];
    const ref = paragraph
      ?.replace(/[ ().]+(?=[a-z])/gi, '.')
      .replace(/(\d)(?=[a-z])/i, '$1.')
      .replace(/[()]/g, '')
      .replace('..', '.');
    return [{ symbol, ...(ref === undefined ? {} : { paragraph: ref }) }];
  });
  if (citations.length > 0) return { renews: [...new Set(citations.map(({ printed }) => printed))], targets };
  const description = object
    .slice(0, LONGEST_DESCRIPTION)
    .replace(/[,;.]? ?\S*$/, '')
    .trim();
  return { renews: description === '' ? [] : [description], targets };
}

/** A symbol stands for itself; a bare number is one of the body that speaks. */
const canonicalOf = (printed: string, speaking: KnownBody | undefined, { symbolsIn }: BodyFacts): string | undefined =>
  parseSymbol(printed, speaking && seriesOf(speaking))?.canonical ??
  [...(speaking === undefined ? [] : [speaking]), ...(symbolsIn(printed)[0]?.bodies ?? [])]
    .map((body) => readSymbol(body, printed)?.canonical)
    .find((canonical) => canonical !== undefined);

/** `A/RES` of `A/RES/{session}/{number}`: with what the bare numbers of a body are printed in full. */
const seriesOf = ({ numbering }: KnownBody): string | undefined =>
  numbering.map(({ pattern }) => /^([^{[]+\/RES)\/\{/.exec(pattern)?.[1]).find((series) => series !== undefined);
