/** Whether a word of a text, in lower case, begins with these letters: "ec" in "ec-lxii", and not in "decides". */
export function beginsWord(lower: string, letters: string): boolean {
  for (let at = lower.indexOf(letters); at >= 0; at = lower.indexOf(letters, at + 1))
    if (at === 0 || !isLetter(lower.charCodeAt(at - 1))) return true;
  return false;
}

const LAST_ASCII = 0x7f;

/** As far as ASCII goes without a pattern: it is asked for every find of every hint. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code > LAST_ASCII && /\p{L}/u.test(String.fromCharCode(code)));
