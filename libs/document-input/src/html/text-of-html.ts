import { Parser } from 'htmlparser2';
import { raised } from '../raised.js';
import { Writer } from '../writer.js';
import { type HtmlList, listOf, wholeNumber } from './list.js';

/**
 * The words of a web page as a browser shows them: a paragraph a line, the numbers of lists drawn, raised figures as
 * raised characters; what is struck out or hidden is left out. Takes time linear in the length of the page.
 */
export function textOfHtml(html: string): string {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.write(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return reader.text();
}

const NOT_SHOWN: ReadonlySet<string> = new Set(
  'head title script style noscript template svg math iframe object select button textarea'.split(' '),
);
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const NOT_SHOWN_BY_STYLE =
  /text-decoration(?:-line)?\s{0,5}:[^;]{0,60}line-through|display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;
const RAISED_BY_STYLE = /vertical-align\s{0,5}:\s{0,5}super/i;
const PARAGRAPHS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What a tag changes until it is closed. */
interface Element {
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  readonly keepsLines: boolean;
}

/** Follows the tags of a page from its beginning to its end. */
class HtmlReader {
  readonly #writer = new Writer();
  #raised = '';
  readonly #elements: Element[] = [];
  readonly #lists: HtmlList[] = [];

  text(): string {
    return this.#writer.text();
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const around = this.#elements.at(-1);
    const style = attributes['style'] ?? '';
    const isRaised = name === 'sup' || RAISED_BY_STYLE.test(style);
    this.#elements.push({
      isHidden:
        around?.isHidden === true ||
        NOT_SHOWN.has(name) ||
        STRUCK.has(name) ||
        attributes['hidden'] !== undefined ||
        NOT_SHOWN_BY_STYLE.test(style),
      isRaised: around?.isRaised === true || isRaised,
      keepsLines: around?.keepsLines === true || name === 'pre',
    });
    if (PARAGRAPHS.has(name)) this.#endParagraph();
    if (name === 'br') this.#writer.flow.breakLine();
    if (name === 'hr') this.#writer.flow.append(['__________']);
    if (name === 'ol' || name === 'ul') this.#lists.push(listOf(name, attributes, this.#lists.at(-1)));
    if (name === 'li') this.#openItem(wholeNumber(attributes['value']));
    if (name === 'table') this.#writer.openTable();
    if (name === 'tr') this.#writer.openRow();
  }

  write(text: string): void {
    const element = this.#elements.at(-1);
    if (element?.isHidden === true) return;
    if (element?.isRaised === true) this.#raised += text;
    else if (element?.keepsLines === true)
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#writer.flow.breakLine();
        this.#writer.flow.write(line);
      }
    else this.#writer.flow.write(text);
  }

  close(name: string): void {
    const element = this.#elements.pop();
    if (element?.isRaised === true && this.#elements.at(-1)?.isRaised !== true) this.#endRaised();
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (name === 'li') this.#writer.flow.endItem();
    else if (PARAGRAPHS.has(name)) this.#endParagraph();
    if (name === 'td' || name === 'th') this.#writer.closeCell();
    if (name === 'table') this.#writer.closeTable();
  }

  #endParagraph(): void {
    this.#endRaised();
    this.#writer.flow.endParagraph();
  }

  #endRaised(): void {
    this.#writer.flow.write(raised(this.#raised));
    this.#raised = '';
  }

  #openItem(value: number | undefined): void {
    const label = this.#lists.at(-1)?.label(value) ?? '';
    if (this.#elements.at(-1)?.isHidden === true) return;
    this.#writer.flow.item(label);
  }
}
