/** The number, letter or bullet that stands before a paragraph. */
export interface Marker {
  readonly kind: 'digit' | 'letter' | 'roman' | 'capital' | 'bullet';
  /** As it goes into a ref: `3`, `a`, `iv`, `B`; empty for a bullet. */
  readonly label: string;
  /** How a figure is set: `1.`, `1)`, `(1)` or `§ 1`; lists within lists are told apart by it. */
  readonly setting?: 'stop' | 'bracket' | 'brackets' | 'section-sign';
}

const MARKER =
  /^(?:(?:\(OP\) ?)?(\d{1,3})(?: {0,2}([.)])(?:-(?=\s))?(?![\dªº°]|[oa]\s)| [-–—](?=\s\p{L}))|(\d{1,3}(?:\.\d{1,3}){1,4})(?:\.(?=\s+\p{L})|\.?(?=\s+[\p{Lu}“"(]))|\((\d{1,3})\)|([a-z])[.)](?=\s|$)|[([]([a-z])[)\]]|\(([ivxl]{2,6})\)|([ivx]{2,6})[.)](?=\s|$)|([IVX]{1,6}) ?[-–—](?= \p{Ll})|([•●▪◦·–—*-](?=\s)|[•●▪◦·])|\(([A-Z])\)|§ ?(\d{1,2})(?:º|°|o(?= ))?\.?(?: ?[-–—:])?(?=\s))[\s.]*/u;

export interface MarkerFound {
  readonly marker: Marker;
  /** How many characters it takes with the white space after it. */
  readonly length: number;
}

/** Reads the marker at the beginning of a line. */
export function markerAt(text: string): MarkerFound | undefined {
  const match = mayBeMarker(text) ? MARKER.exec(head(text)) : null;
  if (match === null) return undefined;
  return { marker: markerOf(match), length: match[0].length };
}

function markerOf(match: readonly (string | undefined)[]): Marker {
  const digits = match[1];
  if (digits !== undefined) return figure(digits, match[2] === ')' ? 'bracket' : 'stop');
  const compound = match[3];
  if (compound !== undefined) return { kind: 'digit', label: compound, setting: 'stop' };
  const inBrackets = match[4];
  if (inBrackets !== undefined) return figure(inBrackets, 'brackets');
  const ofArticle = match[12];
  if (ofArticle !== undefined) return figure(ofArticle, 'section-sign');
  const letter = match[5] ?? match[6];
  if (letter !== undefined) return { kind: 'letter', label: letter };
  const numeral = match[7] ?? match[8] ?? match[9];
  if (numeral !== undefined) return { kind: 'roman', label: numeral.toLowerCase() };
  const capital = match[11];
  return capital === undefined ? { kind: 'bullet', label: '' } : { kind: 'capital', label: capital };
}

const figure = (digits: string, setting: NonNullable<Marker['setting']>): Marker => ({
  kind: 'digit',
  label: String(Number(digits)),
  setting,
});

/** A cheap look at the first two characters, which nearly every line fails: "To", "re", nothing. */
function mayBeMarker(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return !(text.charCodeAt(1) >= 97) || NUMERAL_START.test(text);
  return text !== '' && (!(first >= 65 && first <= 90) || INCISO.test(text));
}

/** "II - informe": Brazilian laws number so what stands under an article. */
const INCISO = /^[IVX]{1,6} ?[-–—] \p{Ll}/u;
const NUMERAL_START = /^[ivx]{2}/;

const REACH = 40;

const head = (text: string): string => (text.length > REACH ? text.slice(0, REACH) : text);

/** A paragraph number whose full stop got lost, alone on its line: `4`. */
export const BARE_NUMBER = /^\d{1,3}$/;
