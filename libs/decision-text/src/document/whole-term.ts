import type { Due, OperativeParagraph } from '../decision-document.js';
import { duesOf } from '../due/dues-of.js';
import type { Language } from '../grammar/language.js';
import type { DecisionContext } from './context.js';

/** "This resolution shall lapse at the forty-fifth regular session": whatever it asks runs for that term, unless it has its own. */
export const withWholeTerm = (
  paragraphs: readonly OperativeParagraph[],
  context: DecisionContext,
): readonly OperativeParagraph[] => {
  const term = paragraphs.map((one) => termIn(one, context)).find((found) => found !== undefined);
  if (term === undefined) return paragraphs;
  return paragraphs.map((one) => ({
    ...one,
    directives: one.directives.map((directive) =>
      directive.mandate && directive.term === undefined && directive.more_time === undefined
        ? { ...directive, term }
        : directive,
    ),
  }));
};

/** Few have a term, or ask for nothing, which is looked at first: the pattern is long. */
function termIn({ text, directives }: OperativeParagraph, { language, due }: DecisionContext): Due | undefined {
  const own = directives.find(({ term }) => term !== undefined)?.term;
  if (own === undefined && directives.some(({ mandate }) => mandate)) return undefined;
  const lapses = language.life?.wholeLapses.exec(text);
  if (lapses == null) return undefined;
  const found = duesOf(language, text, due).find(({ isStart, isPast }) => isStart !== true && isPast !== true)?.due;
  return own ?? found ?? dayIn(text.slice(lapses.index).replace(/[.;]\s*$/, ''), language);
}

/** "… caducará el 31 de diciembre de 2027": a day that no limit stands before. */
function dayIn(words: string, { runsOn }: Language): Due | undefined {
  const date = runsOn?.dayIn(words);
  return date === undefined ? undefined : { date, phrase: words };
}
