/** Messages as they come out of a build: taken apart, to be put together with what they are about. */

export type Values = Readonly<Record<string, string | number>>;

export type Part =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'number']
  | readonly [name: string, kind: 'plural' | 'ordinal' | 'select', cases: Readonly<Record<string, readonly Part[]>>]
  | readonly [name: string, kind: 'tag', parts: readonly Part[]];

export type Message = string | readonly Part[];

/** Forms of a count, as CLDR has them; the tables of the browser itself would take a tenth of the time of a first view. */
const PLURALS: Readonly<Record<string, (count: number) => string>> = {
  en: (count) => (count === 1 ? 'one' : 'other'),
  es: (count) => (count === 1 ? 'one' : count !== 0 && count % 1_000_000 === 0 ? 'many' : 'other'),
};

/** Forms of a place in an order: English has four, Spanish one. */
const ORDINALS: Readonly<Record<string, (place: number) => string>> = {
  en: (place) => {
    const [ones, tens] = [place % 10, place % 100];
    if (tens >= 11 && tens <= 13) return 'other';
    return ['other', 'one', 'two', 'few'][ones] ?? 'other';
  },
};

/** What stands before the last of several; Spanish has another word before the sound of `i`. */
const AND: Readonly<Record<string, (last: string) => string>> = {
  en: () => 'and',
  es: (last) => (/^h?[ií](?!e)/i.test(last) ? 'e' : 'y'),
};

/** Names as one enumeration. */
export const enumerated = (names: readonly string[], language: string): string => {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${AND[language]?.(last) ?? ','} ${last}`;
};

/** Thousands apart by a comma in English, by a space that does not break in Spanish. */
export const numberIn = (value: number, language: string): string => {
  const [whole = '', rest] = String(value).split('.');
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'es' ? '\u00a0' : ',');
  return rest === undefined ? apart : `${apart}${language === 'es' ? ',' : '.'}${rest}`;
};

/**
 * A message put together, part by part.
 * @param tag what becomes of a part that is set apart
 */
export const partsOf = <Tagged>(
  parts: readonly Part[],
  values: Values,
  language: string,
  tag: (inside: readonly (string | Tagged)[]) => Tagged,
  round = 0,
): readonly (string | Tagged)[] =>
  parts.flatMap((part): readonly (string | Tagged)[] => {
    if (typeof part === 'string') return [part];
    const [name] = part;
    if (name === '#') return [numberIn(round, language)];
    const value = values[name] ?? '';
    if (part.length === 1) return [String(value)];
    if (part.length === 2) return [numberIn(Number(value), language)];
    if (part[1] === 'tag') return [tag(partsOf(part[2], values, language, tag, round))];
    const [, kind, inside] = part;
    const forms = kind === 'plural' ? PLURALS : ORDINALS;
    const chosen = kind === 'select' ? String(value) : forms[language]?.(Number(value));
    const said = inside[`=${value}`] ?? inside[chosen ?? 'other'] ?? inside['other'] ?? [];
    return partsOf(said, values, language, tag, kind === 'select' ? round : Number(value));
  });

export const textOf = (message: Message, values: Values, language: string): string =>
  typeof message === 'string'
    ? message
    : partsOf<string>(message, values, language, (inside) => inside.join('')).join('');
