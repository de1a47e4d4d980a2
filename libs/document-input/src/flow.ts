/**
 * The words of a document as they come: a paragraph a line, a blank line between paragraphs, white space single.
 * What stands before a paragraph (the number that a browser or a word processor draws) is put before its first words,
 * and falls away where no words come.
 */
export class Flow {
  readonly #paragraphs: string[] = [];
  #words = '';
  #label = '';

  /** Words with the white space that the source has round them. */
  write(words: string): void {
    this.#words += words;
  }

  /** A line end within the paragraph. */
  breakLine(): void {
    this.#words += LINE_END;
  }

  /** Ends the paragraph; a label that no words took stays for the next. */
  endParagraph(): void {
    const lines = this.#words
      .split(LINE_END)
      .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
      .filter((line) => line !== '');
    this.#words = '';
    if (lines.length === 0) return;
    this.#paragraphs.push(withLabel(this.#label, lines.join('\n')));
    this.#label = '';
  }

  /** Begins an item of a list; one that begins with an item of its own carries both numbers: "2. (a)". */
  item(label: string): void {
    this.endParagraph();
    this.#label = this.#label === '' || this.#label.length > LONGEST_LABEL ? label : `${this.#label} ${label}`;
  }

  /** Ends an item; nothing is drawn for one without words. */
  endItem(): void {
    this.endParagraph();
    this.#label = '';
  }

  /** Paragraphs that are whole already. */
  append(paragraphs: readonly string[]): void {
    this.endParagraph();
    for (const [index, paragraph] of paragraphs.entries())
      this.#paragraphs.push(index === 0 ? withLabel(this.#label, paragraph) : paragraph);
    if (paragraphs.length > 0) this.#label = '';
  }

  paragraphs(): readonly string[] {
    this.endParagraph();
    return this.#paragraphs;
  }
}

const LONGEST_LABEL = 20;
/** Apart from any character that documents hold. */
const LINE_END = '\u0000';

/** A number that was typed as well is not printed twice, and nothing is drawn before one by a bullet. */
function withLabel(label: string, words: string): string {
  if (label === '') return words;
  const typed = /^\(?([\da-z]{1,4})[.)]/i.exec(words)?.[1];
  const isDrawnTwice = typed !== undefined && (label === BULLET || bare(label) === typed);
  return isDrawnTwice ? words : `${label} ${words}`;
}

const bare = (label: string): string => label.replace(/[^\p{L}\d]/gu, '');

/** What is drawn before an item that has no number. */
export const BULLET = '•';
