const NUMERALS: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 38 → `XXXVIII`. For 1 to 3999. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [numeral, worth] of NUMERALS)
    while (rest >= worth) {
      roman += numeral;
      rest -= worth;
    }
  return roman;
}

/** No numeral up to 3999 has more signs than MMMDCCCLXXXVIII. */
const ROMAN_SIGNS = /^[IVXLCDM1]{1,15}$/i;
/** Numerals are few, and a text has the same ones again and again. */
const known = new Map<string, number | undefined>();
const MOST_KNOWN = 4_096;

/**
 * The value of a Roman numeral, forgiving what typists and scanners do to it: a digit one or a small l for I
 * (`XL1`, `XLl`), any case. Undefined where no reading gives a well-formed numeral.
 */
export function fromRoman(printed: string): number | undefined {
  const told = known.get(printed);
  if (told !== undefined) return told;
  if (known.has(printed) || !ROMAN_SIGNS.test(printed)) return undefined;
  const value = read(printed);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(printed, value);
  return value;
}

function read(printed: string): number | undefined {
  const readings = [printed.replaceAll('1', 'I'), printed.replaceAll('1', 'I').replaceAll('l', 'I')];
  for (const reading of readings) {
    const value = valueOf(reading.toUpperCase());
    if (value > 0 && value < 4000 && toRoman(value) === reading.toUpperCase()) return value;
  }
  return undefined;
}

function valueOf(roman: string): number {
  let value = 0;
  let rest = roman;
  for (const [numeral, worth] of NUMERALS)
    while (rest.startsWith(numeral)) {
      value += worth;
      rest = rest.slice(numeral.length);
    }
  return rest === '' ? value : 0;
}
