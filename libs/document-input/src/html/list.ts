import { BULLET } from '../flow.js';
import { listNumber, type NumberStyle } from '../list-number.js';

/** A list of a web page while its items are read. */
export class HtmlList {
  #next: number;

  /** @param isNumberedWithin whether a list round this one counts in figures */
  constructor(
    private readonly style: NumberStyle | 'bullet' | 'none',
    start: number,
    private readonly isNumberedWithin: boolean,
  ) {
    this.#next = start;
  }

  get countsInFigures(): boolean {
    return this.style === 'decimal';
  }

  /** What a browser draws before the next item; `value` is the number that the page gives it. */
  label(value: number | undefined): string {
    const number = value ?? this.#next;
    this.#next = number + 1;
    if (this.style === 'none') return '';
    if (this.style === 'bullet') return BULLET;
    const drawn = listNumber(number, this.style);
    return this.style === 'upper-roman' || (this.style === 'decimal' && !this.isNumberedWithin)
      ? `${drawn}.`
      : `(${drawn})`;
  }
}

const BY_TYPE: ReadonlyMap<string, NumberStyle> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

const BY_CSS: ReadonlyMap<string, NumberStyle | 'bullet' | 'none'> = new Map([
  ['decimal', 'decimal'],
  ['lower-alpha', 'lower-letter'],
  ['lower-latin', 'lower-letter'],
  ['upper-alpha', 'upper-letter'],
  ['upper-latin', 'upper-letter'],
  ['lower-roman', 'lower-roman'],
  ['upper-roman', 'upper-roman'],
  ['disc', 'bullet'],
  ['circle', 'bullet'],
  ['square', 'bullet'],
  ['none', 'none'],
] as const);

/** The list that a tag `ol` or `ul` opens. */
export function listOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  around: HtmlList | undefined,
): HtmlList {
  const css = /list-style(?:-type)?\s{0,5}:[^;]{0,40}?\b([a-z-]{4,12})\b/i.exec(attributes['style'] ?? '')?.[1];
  const byCss = css === undefined ? undefined : BY_CSS.get(css.toLowerCase());
  const byType = BY_TYPE.get(attributes['type'] ?? '');
  const style = byCss ?? (name === 'ol' ? (byType ?? 'decimal') : 'bullet');
  return new HtmlList(style, wholeNumber(attributes['start']) ?? 1, around?.countsInFigures === true);
}

/** The number in an attribute; undefined where there is none. */
export const wholeNumber = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined;
