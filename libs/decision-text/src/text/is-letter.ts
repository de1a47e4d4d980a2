const ASCII = 128;
const UNKNOWN = 0;
const LETTER = 1;
const OTHER = 2;

/** What is known of each code: it is asked for nearly every character, and a pattern tells it only once. */
const known = new Uint8Array(1 << 16);
for (let code = 0; code < ASCII; code++) known[code] = told(code);

/** Whether a character is a letter of any script. */
export function isLetter(code: number): boolean {
  if (known[code] === UNKNOWN) known[code] = told(code);
  return known[code] === LETTER;
}

function told(code: number): number {
  return /\p{L}/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}
