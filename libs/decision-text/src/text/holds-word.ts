/** Whether one of a text's words, in lower case, is among these; letters and hyphens make a word. */
export function holdsWord(text: string, words: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  let from = 0;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isWordChar(lower.charCodeAt(at))) continue;
    if (at > from && words.has(lower.slice(from, at))) return true;
    from = at + 1;
  }
  return false;
}

const HYPHEN = 0x2d;
const LAST_ASCII = 0x7f;

/** Asked for every letter of every name, so without a pattern as far as ASCII goes. */
const isWordChar = (code: number): boolean =>
  (code >= 97 && code <= 122) || code === HYPHEN || (code > LAST_ASCII && /\p{L}/u.test(String.fromCharCode(code)));
