import type { Language } from '../grammar/language.js';
import { type Line, partedAt } from '../text/line.js';
import { oneOf } from '../text/one-of.js';

const LONGEST = 160;

/** Makes the function that parts "EL CONCEJO MUNICIPAL | ACUERDA:": the opening line and the words that lead over. */
export function leadsApart(languages: readonly Language[]): (lines: readonly Line[]) => readonly Line[] {
  const articles = oneOf(languages.flatMap(({ layout }) => layout.articles.map((one) => one.toUpperCase())));
  const leads = oneOf(languages.flatMap(({ layout }) => layout.lead.words));
  const pattern = new RegExp(String.raw`^${articles} ?[\p{Lu} .,’'()-]{4,120}? (?=${leads} ?:$)`, 'u');
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
