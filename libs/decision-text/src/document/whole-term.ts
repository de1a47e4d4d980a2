import type { Due, OperativeParagraph } from '../decision-document.js';
import type { Language } from '../grammar/language.js';

/** "This resolution shall lapse at the forty-fifth regular session": whatever it asks runs for that term, unless it has its own. */
export const withWholeTerm = (
  paragraphs: readonly OperativeParagraph[],
  { life }: Language,
): readonly OperativeParagraph[] => {
  const term = life && paragraphs.map((one) => termIn(one, life.wholeLapses)).find((found) => found !== undefined);
  if (term === undefined) return paragraphs;
  return paragraphs.map((one) => ({
    ...one,
    directives: one.directives.map((directive) =>
      directive.mandate && directive.term === undefined ? { ...directive, term } : directive,
    ),
  }));
};

/** Few have a term, which is looked for first: the pattern is long. */
function termIn({ text, directives }: OperativeParagraph, wholeLapses: RegExp): Due | undefined {
  const own = directives.find(({ term }) => term !== undefined)?.term;
  return own !== undefined && wholeLapses.test(text) ? own : undefined;
}
