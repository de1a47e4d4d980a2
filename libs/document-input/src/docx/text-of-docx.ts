import JSZip from 'jszip';
import { raised } from '../raised.js';
import { Writer } from '../writer.js';
import { Numbering } from './numbering.js';
import { type Look, lookIn, type Style, Styles } from './styles.js';
import { numberIn, readXml, valueOf, type XmlHandler } from './xml.js';

const RULE = '__________';

/**
 * The words of a Word file as Word shows them: the numbers that it draws, footnotes with their marks below the text. What
 * is struck out, deleted or hidden is left out.
 *
 * @throws Error where the file is damaged
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<string | undefined> => zip.file(path)?.async('string');
  const main = mainPart((await part('_rels/.rels')) ?? '');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const document = await part(main);
  if (document === undefined) throw new Error(`no ${main}`);
  const styles = new Styles(await part(`${folder}styles.xml`));
  const numbering = new Numbering(await part(`${folder}numbering.xml`), styles);
  const notes: Note[] = [];
  const writer = new Writer();
  readXml(document, new DocxReader(writer, styles, numbering, (note) => notes.push(note)));
  if (notes.length === 0) return writer.text();
  const parts = {
    footnote: noteTexts(await part(`${folder}footnotes.xml`), styles, numbering),
    endnote: noteTexts(await part(`${folder}endnotes.xml`), styles, numbering),
  };
  const below = notes.flatMap(({ kind, id }, index) => {
    const words = parts[kind].get(id) ?? '';
    return words === '' ? [] : [`${raised(String(index + 1))} ${words}`];
  });
  return [writer.text(), RULE, ...below].join('\n\n');
}

/** The part that holds the text; its name is free. */
function mainPart(relationships: string): string {
  let path = 'word/document.xml';
  readXml(relationships, {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Type']?.endsWith('/officeDocument') === true)
        path = (attributes['Target'] ?? path).replace(/^\//, '');
    },
  });
  return path;
}

interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** The notes of a part by their ids. */
function noteTexts(xml: string | undefined, styles: Styles, numbering: Numbering): Map<string, string> {
  const texts = new Map<string, string>();
  let writer = new Writer();
  let reader = new DocxReader(writer, styles, numbering, () => 0);
  let id = '';
  if (xml === undefined) return texts;
  readXml(xml, {
    open: (name, attributes) => {
      if (NOTE.has(name)) {
        id = attributes['w:id'] ?? '';
        writer = new Writer();
        reader = new DocxReader(writer, styles, numbering, () => 0);
      } else reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      if (NOTE.has(name)) texts.set(id, writer.text().replace(/\s*\n\s*/g, ' '));
      else reader.close(name);
    },
  });
  return texts;
}

const NOTE: ReadonlySet<string> = new Set(['footnote', 'endnote']);

/** A paragraph while its runs are read. */
interface Paragraph {
  style: Style;
  numId: string | undefined;
  level: number | undefined;
  words: string;
}

const LEFT_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);

/** Follows the elements of a part from its beginning to its end. */
class DocxReader implements XmlHandler {
  readonly #paragraphs: Paragraph[] = [];
  #look: Look = {};
  #inRun = false;
  #inText = false;
  #leftOut = 0;

  constructor(
    private readonly writer: Writer,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    /** Is told of a note that is referred to; gives its number. */
    private readonly refer: (note: Note) => number,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (LEFT_OUT.has(name)) this.#leftOut += 1;
    this.#open(name, attributes);
  }

  text(text: string): void {
    if (this.#inText) this.#write(text);
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.#leftOut -= 1;
    this.#close(name);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'p':
        this.#paragraphs.push({ style: {}, numId: undefined, level: undefined, words: '' });
        break;
      case 'pStyle':
        if (paragraph !== undefined) paragraph.style = this.styles.get(valueOf(attributes));
        break;
      case 'numId':
        if (paragraph !== undefined) paragraph.numId = valueOf(attributes);
        break;
      case 'ilvl':
        if (paragraph !== undefined) paragraph.level = numberIn(valueOf(attributes));
        break;
      case 'r':
        this.#look = {};
        this.#inRun = true;
        break;
      case 'rStyle':
        if (this.#inRun) this.#look = { ...this.styles.get(valueOf(attributes)), ...this.#look };
        break;
      case 't':
        this.#inText = true;
        break;
      case 'tbl':
        this.writer.openTable();
        break;
      case 'tr':
        this.writer.openRow();
        break;
      default:
        if (this.#inRun) this.#inRunOpen(name, attributes);
    }
  }

  #inRunOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'tab':
        this.#write(' ');
        break;
      case 'br':
      case 'cr':
        this.#write('\n');
        break;
      case 'noBreakHyphen':
        this.#write('-');
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        if (this.#leftOut === 0)
          this.#write(
            raised(
              String(
                this.refer({
                  kind: name === 'footnoteReference' ? 'footnote' : 'endnote',
                  id: attributes['w:id'] ?? '',
                }),
              ),
            ),
          );
        break;
      default:
        this.#look = { ...this.#look, ...lookIn(name, attributes) };
    }
  }

  #write(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#leftOut > 0 || this.#look.isHidden === true) return;
    paragraph.words += this.#look.isRaised === true ? raised(words) : words;
  }

  #close(name: string): void {
    switch (name) {
      case 'p':
        this.#closeParagraph();
        break;
      case 'r':
        this.#inRun = false;
        this.#look = {};
        break;
      case 't':
        this.#inText = false;
        break;
      case 'tc':
        this.writer.closeCell();
        break;
      case 'tbl':
        this.writer.closeTable();
        break;
      default:
    }
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { style, words } = paragraph;
    const numId = paragraph.numId ?? style.numId;
    const { flow } = this.writer;
    flow.item(numId === undefined ? '' : this.numbering.label(numId, paragraph.level ?? style.level ?? 0));
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) flow.breakLine();
      flow.write(line);
    }
    flow.endItem();
  }
}
