import type { ActionColumns } from '../grammar/family-words.js';
import type { Language } from '../grammar/language.js';
import type { Line } from '../text/line.js';
import { matchesOf } from '../text/matches.js';
import { NONE } from '../text/none.js';
import { type KeepsHyphen, type Passage, passageOf } from '../text/passage.js';
import type { ActionRow } from './action-row.js';
import type { Block } from './block.js';

/** The rows of tables of actions, and the lines that are none. */
export interface RowsApart {
  readonly words: readonly Line[];
  readonly rows: readonly Block[];
}

type Column = keyof ActionColumns;
type Cell = Pick<Line, 'start' | 'text'>;

const LETTER = /\p{L}/u;
const PARTS = ['|', '\t', '   '] as const;
/** Cells stand between bars, tabs, or so many blanks. */
const CELL = /(?:[^|\t ]|(?: {1,2})(?=[^|\t ]))+/g;

/** Takes out the rows below a line that names the columns: "Action | Who | By when". */
export function actionRowsApart(
  lines: readonly Line[],
  languages: readonly Language[],
  keepsHyphen: KeepsHyphen,
): RowsApart {
  const tables = languages.flatMap(({ families }) => families?.actionColumns ?? []);
  const words: Line[] = [];
  const rows: Block[] = [];
  let columns: readonly (Column | undefined)[] | undefined;
  for (const line of lines) {
    const cells = cellsOf(line);
    const named = cells.length < 2 ? undefined : tables.map((table) => columnsIn(cells, table)).find(holdsActions);
    if (named !== undefined) columns = named;
    const row = named === undefined && columns !== undefined ? rowOf(cells, columns, keepsHyphen) : undefined;
    if (row === undefined) {
      if (columns !== undefined && LETTER.test(line.text) && cells.length < 2) columns = undefined;
      words.push(line);
    } else rows.push({ markers: [], passage: passageOf([line], keepsHyphen), start: line.start, end: line.end, row });
  }
  return { words, rows };
}

const cellsOf = ({ text, start }: Line): readonly Cell[] =>
  PARTS.some((part) => text.includes(part))
    ? matchesOf(CELL, text).map(({ index, 0: cell }) => ({
        start: start + index + (cell.length - cell.trimStart().length),
        text: cell.trim(),
      }))
    : NONE;

const columnsIn = (cells: readonly Cell[], table: ActionColumns): readonly (Column | undefined)[] =>
  cells.map(({ text }) => (['what', 'who', 'when'] as const).find((column) => table[column].test(text)));

const holdsActions = (columns: readonly (Column | undefined)[]): boolean =>
  columns.includes('what') && columns.includes('who');

function rowOf(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  keepsHyphen: KeepsHyphen,
): ActionRow | undefined {
  const under = (column: Column): Passage | undefined => {
    const cell = cells[columns.indexOf(column)];
    return cell === undefined ? undefined : passageOf([cell], keepsHyphen);
  };
  const [who, what] = [under('who'), under('what')];
  return who === undefined || what === undefined || !LETTER.test(who.text)
    ? undefined
    : { who, what, when: columns.includes('when') ? under('when') : undefined };
}
