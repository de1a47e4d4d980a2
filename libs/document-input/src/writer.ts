import { Flow } from './flow.js';
import { tableText } from './table-text.js';

/** Tables that stand deeper in each other than this are read as paragraphs. */
const MOST_TABLES = 3;

interface OpenTable {
  readonly rows: string[][][];
  /** The text that the table stands in. */
  readonly outside: Flow;
}

/** Writes the paragraphs of a document that may hold tables. */
export class Writer {
  #flow = new Flow();
  readonly #tables: OpenTable[] = [];
  #below = 0;

  /** Where words go at present: the text itself, or the cell of a table. */
  get flow(): Flow {
    return this.#flow;
  }

  openTable(): void {
    if (this.#tables.length >= MOST_TABLES) {
      this.#below += 1;
      return;
    }
    this.#tables.push({ rows: [], outside: this.#flow });
    this.#flow = new Flow();
  }

  openRow(): void {
    if (this.#below === 0) this.#tables.at(-1)?.rows.push([]);
  }

  closeCell(): void {
    const row = this.#below === 0 ? this.#tables.at(-1)?.rows.at(-1) : undefined;
    if (row === undefined) return;
    row.push([...this.#flow.paragraphs()]);
    this.#flow = new Flow();
  }

  closeTable(): void {
    if (this.#below > 0) this.#below -= 1;
    else this.#close();
  }

  /** The whole text; tables that were never closed end with it. */
  text(): string {
    while (this.#tables.length > 0) this.#close();
    return this.#flow.paragraphs().join('\n\n');
  }

  #close(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const stray = this.#flow.paragraphs();
    this.#flow = table.outside;
    this.#flow.append([...stray, ...tableText(table.rows)]);
  }
}
