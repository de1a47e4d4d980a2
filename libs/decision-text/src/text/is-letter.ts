const ASCII = 128;
const UNKNOWN = 0;
const LETTER = 1;
const OTHER = 2;

/** What is known of each code beyond ASCII: a pattern tells it only once. */
const known = new Uint8Array(1 << 16);

/** Whether a character is a letter of any script; asked for nearly every character. */
export function isLetter(code: number): boolean {
  if (code < ASCII) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (known[code] === UNKNOWN) known[code] = told(code);
  return known[code] === LETTER;
}

function told(code: number): number {
  return /\p{L}/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}
