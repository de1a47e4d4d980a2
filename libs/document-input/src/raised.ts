const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/**
 * Raised figures as raised characters, so that the mark of a footnote is told from a number of the text. Letters stay:
 * they are ordinals (52nd), not marks.
 */
export const raised = (words: string): string =>
  /^\s*\d{1,3}\s*$/.test(words) ? words.replace(/\d/g, (digit) => RAISED[digit] ?? digit) : words;
