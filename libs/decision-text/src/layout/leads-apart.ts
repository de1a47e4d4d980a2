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

/** The mark of the second of a list, by the first's: "(i)" and "(ii)". */
const SECOND: Readonly<Record<string, string>> = { i: 'ii', '1': '2', a: 'b', A: 'B' };

/**
 * Makes the function that parts "RESOLVED: | (i) That the report be noted", where the second stands on a line of its own below: the
 * words that lead over, and the first of what was resolved.
 */
export function firstItemsApart(languages: readonly Language[]): (lines: readonly Line[]) => readonly Line[] {
  const leads = languages.flatMap(({ families }) => families?.resolvedBelow?.inLine ?? []);
  const leadOf = ({ text }: Line): number => {
    const code = text.charCodeAt(0);
    if (code < CAPITAL_A || code > CAPITAL_Z) return 0;
    return leads.map((lead) => lead.exec(text)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
  };
  return (lines) => {
    if (lines.every((line) => leadOf(line) === 0)) return lines;
    return lines.flatMap((line, index) => {
      const length = leadOf(line);
      const mark = length === 0 ? null : /^(\(?)([ia1A])([.)])/.exec(line.text.slice(length));
      if (mark === null) return [line];
      const [, opens = '', label = '', closes = ''] = mark;
      const second = `${opens}${SECOND[label] ?? ''}${closes}`;
      return lines.slice(index + 1, index + 1 + REACH).some(({ text }) => text.startsWith(second))
        ? partedAt(line, [length])
        : [line];
    });
  };
}
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
/** So many lines below may the second of a list stand. */
const REACH = 30;
