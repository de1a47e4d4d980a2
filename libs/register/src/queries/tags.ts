/** Under what mandates are filed: what stands in rows, and what is asked for. */
import { type KnownMandate } from '#mandate/domain';

type Tags = KnownMandate['tags'];

const asKey = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const keysOf = (tags: Tags): readonly (readonly [scheme: string, term: string])[] =>
  tags.flatMap(({ scheme, terms }) => terms.map((term) => [asKey(scheme), asKey(term)] as const));

/** As the row has it: a line for each. */
export const tagKey = (tags: Tags): string => {
  const lines = keysOf(tags).map(([scheme, term]) => `${scheme}: ${term}`);
  return lines.length === 0 ? '' : `\n${lines.sort().join('\n')}\n`;
};

/** By what it is found: the scheme, the term, and both. */
export const tagNames = (tags: Tags): readonly string[] => [
  ...new Set(keysOf(tags).flatMap(([scheme, term]) => [scheme, term, `${scheme}: ${term}`])),
];

/** What a person asks for, as it is found; and the ways in which it may stand in a row. */
export const tagAsked = (said: string): { readonly name: string; readonly lines: readonly string[] } => {
  const name = asKey(said);
  return { name, lines: [`\n${name}\n`, `\n${name}: `, `: ${name}\n`] };
};

/** Those of a row, each as it can be asked for. */
export const tagsIn = (key: string): readonly string[] => key.split('\n').filter(Boolean);
