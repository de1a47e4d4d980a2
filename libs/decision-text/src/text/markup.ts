/**
 * What the tags and character references of a web page stand for in plain text. Only a page is read so: a text that has
 * a paragraph, an item, a cell, a heading or a line end set in tags.
 */

/** Whether a text is a web page, or a part of one. */
export const isMarkup = (source: string): boolean =>
  source.includes('<') && /<(?:p|li|br|td|h[1-6])(?: [^<>\n]{0,200})?\/?>/i.test(source);

/** Source of a pattern of tags, comments and character references. */
export const MARKUP = String.raw`<\/?[a-zA-Z][^<>]{0,400}>|<!--[^<>]{0,400}-->|&(?:#\d{2,6}|#x[\da-fA-F]{2,5}|[a-zA-Z]{2,8});`;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  ordm: 'º',
  ordf: 'ª',
  shy: '',
};
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** "&eacute;", "&#233;", "&nbsp;"; as it stands where it names no character. */
function character(reference: string): string {
  const name = reference.slice(1, -1);
  const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (code !== null)
    return String.fromCodePoint(Math.min(parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10), 0xffff));
  const [, letter = '', accent = ''] = /^([a-zA-Z])([a-z]{3,5})$/.exec(name) ?? [];
  const mark = ACCENTS[accent];
  return NAMED[name] ?? (mark === undefined ? reference : `${letter}${mark}`.normalize('NFC'));
}

/** Tags that stand for a line end, and those before which a paragraph ends. */
const LINES: ReadonlySet<string> = new Set('br tr li td th dt dd'.split(' '));
const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table section article blockquote header footer main body title'.split(' '),
);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);

/** Reads tags and references in their order, so that the items of a numbered list get their numbers. */
export class MarkupReader {
  /** How many items each list has that is open; of one without numbers, nothing. */
  readonly #lists: (number | undefined)[] = [];

  /** What is read for a tag or a reference. */
  seenFor(markup: string): string {
    if (markup.startsWith('&')) return character(markup);
    const [, stroke = '', tag = ''] = /^<(\/?)([a-z\d]+)/.exec(markup.toLowerCase()) ?? [];
    if (tag === 'li' && stroke === '') return this.#item();
    if (LISTS.has(tag) && stroke !== '') this.#lists.pop();
    else if (LISTS.has(tag)) this.#lists.push(tag === 'ol' ? 0 : undefined);
    if (PARAGRAPHS.has(tag)) return '\n\n';
    return LINES.has(tag) ? '\n' : '';
  }

  #item(): string {
    const number = this.#lists.at(-1);
    if (number === undefined) return '\n• ';
    this.#lists[this.#lists.length - 1] = number + 1;
    return `\n${number + 1}. `;
  }
}
