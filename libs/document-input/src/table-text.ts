/** A table as rows of cells; a cell is its paragraphs. */
export type TableRows = readonly (readonly (readonly string[])[])[];

/**
 * The paragraphs of a table in the order in which they are read. Columns that each hold a running text (a text and its
 * translation side by side) are read one after the other, any other table row by row. A number in a cell of its own goes
 * before the words beside it.
 */
export function tableText(rows: TableRows): string[] {
  const numbered = rows.map(withNumbers);
  const width = Math.max(0, ...numbered.map((row) => row.length));
  const order = hasRunningColumns(numbered, width)
    ? Array.from({ length: width }, (_, column) => numbered.flatMap((row) => row[column] ?? []))
    : numbered.flat();
  return order.flat();
}

type Row = TableRows[number];

const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]{1,4}|[A-Z])[.)]|\d{1,3}|[•●▪–-])$/;

function withNumbers(row: Row): Row {
  const cells: (readonly string[])[] = [];
  let number = '';
  for (const cell of row) {
    const [only = ''] = cell;
    if (cell.length === 1 && NUMBER.test(only)) number = number === '' ? only : `${number} ${only}`;
    else if (cell.length > 0 || number === '') {
      cells.push(number === '' ? cell : [`${number} ${only}`, ...cell.slice(1)]);
      number = '';
    }
  }
  return number === '' ? cells : [...cells, [number]];
}

const RUNNING = 40;

/** At least two rows in three have a sentence in each of their columns, or one row a text of several paragraphs in each. */
function hasRunningColumns(rows: TableRows, width: number): boolean {
  if (width < 2) return false;
  const full = rows.filter((row) => row.length === width && row.every((cell) => cell.some(isSentence)));
  const texts = full.filter((row) => row.every((cell) => cell.length > 2));
  return texts.length > 0 || (full.length >= 2 && full.length * 3 >= rows.length * 2);
}

const isSentence = (paragraph: string): boolean => paragraph.length >= RUNNING;
