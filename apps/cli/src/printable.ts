/** Characters that a terminal obeys instead of showing them: controls, and those that turn the direction of a line. */
const OBEYED = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/**
 * A text that can be shown: what a terminal would obey is written out, as in JSON (`\u001b`), so that nothing in a
 * decision's text, or in what was typed, moves the cursor or hides a line.
 */
export const printable = (text: string): string =>
  text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
