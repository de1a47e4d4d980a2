/** The number, letter or bullet that stands before a paragraph. */
export interface Marker {
  readonly kind: 'digit' | 'letter' | 'roman' | 'capital' | 'bullet';
  /** As it goes into a ref: `3`, `a`, `iv`, `B`; empty for a bullet. */
  readonly label: string;
}

const MARKER =
  /^(?:[\u200b-\u200f\u2060]{1,20} ?)?(?:(\d{1,3}) {0,2}[.)](?:-(?=\s))?(?!\d)|\((\d{1,3})\)|([a-z])[.)](?=\s|$)|\(([a-z])\)|\(([ivxl]{2,6})\)|([ivx]{2,6})[.)](?=\s|$)|([•●▪◦·–—*-](?=\s)|[•●▪◦·])|\(([A-Z])\))[\s.\u200b-\u200f\ufeff]*/;

/**
 * Reads the marker at the beginning of a line.
 *
 * @returns the marker and how many characters it takes with the white space after it
 */
export function markerAt(text: string): { readonly marker: Marker; readonly length: number } | undefined {
  const match = MARKER.exec(head(text));
  if (match === null) return undefined;
  const { 1: digits, 2: inBrackets, 3: letter, 4: letterInBrackets, 5: romanInBrackets, 6: roman, 8: capital } = match;
  const marker = ((): Marker => {
    const number = digits ?? inBrackets;
    if (number !== undefined) return { kind: 'digit', label: String(Number(number)) };
    const small = letter ?? letterInBrackets;
    if (small !== undefined) return { kind: 'letter', label: small };
    const numeral = romanInBrackets ?? roman;
    if (numeral !== undefined) return { kind: 'roman', label: numeral };
    return capital === undefined ? { kind: 'bullet', label: '' } : { kind: 'capital', label: capital };
  })();
  return { marker, length: match[0].length };
}

/** Whether a line begins with a marker. */
export const hasMarker = (text: string): boolean => MARKER.test(head(text));

const REACH = 40;

const head = (text: string): string => (text.length > REACH ? text.slice(0, REACH) : text);

/** A paragraph number whose full stop got lost, alone on its line: `4`. */
export const BARE_NUMBER = /^\d{1,3}$/;
