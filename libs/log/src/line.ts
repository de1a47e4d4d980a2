/** What may stand in a line of the log: nothing that a terminal would obey, and nothing by which somebody else could come. */

/** Control and format characters, of which JSON escapes the lowest alone, and what ends a line elsewhere. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const SECRETS: readonly (readonly [secret: RegExp, shown: string])[] = [
  [/mandatum_([0-9a-f]{16})_[\w-]+/g, 'mandatum_$1_…'],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '(JWT)'],
  [/\b(Bearer|Basic)(?: |%20|\+)+[\w.~+/%-]+=*/gi, '$1 …'],
  [/:\/\/[^\s/@"\\]+@/g, '://…@'],
];

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** A line of JSON as it is written: the same value, but for secrets. @param json with or without an end of line */
export const asLine = (json: string): string =>
  `${SECRETS.reduce((text, [secret, shown]) => text.replace(secret, shown), json.trimEnd()).replace(OBEYED, escaped)}\n`;
