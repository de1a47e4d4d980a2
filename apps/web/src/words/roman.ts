const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore

/** `41` as `XLI`. */
export const roman = (ordinal: number): string => {
  let [rest, text] = [ordinal, ''];
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) text += letters;
  return text;
};
