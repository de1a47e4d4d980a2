import type { Language } from '../grammar/language.js';
import { type Line, partedAt } from '../text/line.js';
import { oneOf } from '../text/one-of.js';

const LONGEST = 440;

/**
 * Makes the function that parts "EL CONCEJO MUNICIPAL | ACUERDA:", "O CONSELHO DE PORTOS, no uso de suas atribuições, |
 * resolve:": the opening line and the words that lead over.
 */
export function leadsApart(languages: readonly Language[]): (lines: readonly Line[]) => readonly Line[] {
  const articles = oneOf(languages.flatMap(({ layout }) => layout.articles.map((one) => one.toUpperCase())));
  const leads = oneOf(languages.flatMap(({ layout }) => layout.lead.words));
  const small = oneOf(languages.flatMap(({ layout }) => layout.lead.small.map((one) => one.toLowerCase())));
  const behind = oneOf(languages.flatMap(({ layout: { lead } }) => [...lead.after, ...lead.afterSmall]));
  const pattern = new RegExp(
    String.raw`^${articles} ?(?:[\p{Lu} .,’'()-]{4,120}? (?=${leads} ?:$)|(?=\p{Lu}{4})[^;:]{8,400}, (?=(?:${leads}|${small})(?: ${behind})? ?:$))`,
    'u',
  );
  const openingOf = ({ text }: Line): string | undefined =>
    !text.endsWith(':') || text.length > LONGEST ? undefined : pattern.exec(text)?.[0];
  return (lines) =>
    lines.every((line) => openingOf(line) === undefined)
      ? lines
      : lines.flatMap((line) => {
          const opening = openingOf(line);
          return opening === undefined ? [line] : partedAt(line, [opening.length]);
        });
}
