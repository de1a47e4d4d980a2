import { toRoman } from '#symbol';

/** How the numbers of a list are drawn. */
export type NumberStyle = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** The number of a list item as its style draws it: 3, c, iii; as a figure where the style has no sign for it. */
export function listNumber(value: number, style: NumberStyle): string {
  if (value < 1 || value > MOST_DRAWN) return String(value);
  switch (style) {
    case 'decimal':
      return String(value);
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return toRoman(value).toLowerCase();
    case 'upper-roman':
      return toRoman(value);
  }
}

const MOST_DRAWN = 3999;
const LETTERS = 26;
const FIRST_LETTER = 97;

/** a … z, aa, ab … as browsers count. */
function letters(value: number): string {
  let left = value;
  let drawn = '';
  while (left > 0) {
    drawn = String.fromCharCode(FIRST_LETTER + ((left - 1) % LETTERS)) + drawn;
    left = Math.floor((left - 1) / LETTERS);
  }
  return drawn;
}
