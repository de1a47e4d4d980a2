import { getDocumentProxy } from 'unpdf';
import { type Columns, columnsOf } from './columns.js';
import { linesIn } from './lines.js';
import type { Piece } from './piece.js';
import { rowsOf } from './rows.js';

/**
 * The words of a PDF file in the order in which they are read, pages parted by form feeds. Columns are read one after the
 * other: within each page, or, where both number their paragraphs alike (a text and its translation), through all pages.
 *
 * @throws Error where the file is damaged
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const pages: Columns[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(columnsOf(rowsOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])))));
  }
  await document.destroy();
  const read = pages.map(({ stretches }) =>
    stretches.map(({ left, right }) => ({ left: linesIn(left), right: linesIn(right) })),
  );
  const areParallel = read.flat().filter(({ left, right }) => sharesNumbers(left, right)).length > 0;
  const pageOf = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');
  return areParallel
    ? [
        ...read.map((page) => pageOf(page.map(({ left }) => left))),
        ...read.map((page) => pageOf(page.map(({ right }) => right))),
      ].join('\n\f')
    : read.map((page) => pageOf(page.flatMap(({ left, right }) => [left, right]))).join('\n\f');
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

function pieceOf({ str, transform, width, height }: TextItem): Piece {
  const [across, , , , left, baseline] = transform.map(Number);
  return {
    text: str,
    left: left ?? 0,
    right: (left ?? 0) + width,
    baseline: baseline ?? 0,
    height: height > 0 ? height : Math.abs(across ?? 1),
  };
}

const NUMBERED = /^ *(\d{1,3})\. /gm;

/** Whether two columns number their paragraphs alike. */
function sharesNumbers(left: string, right: string): boolean {
  const numbersIn = (text: string): Set<string> =>
    new Set([...text.matchAll(NUMBERED)].map(([, number = '']) => number));
  const theirs = numbersIn(right);
  return [...numbersIn(left)].some((number) => theirs.has(number));
}
