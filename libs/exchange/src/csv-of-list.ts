/** A list as a file for spreadsheets: as RFC 4180 has it but for the ends of its lines, in UTF-8, one row an item. */
import { type Fact, type Shape } from '#register';

type Told = Readonly<Record<string, unknown>>;

export interface CsvColumn {
  readonly head: string;
  readonly cell: (item: unknown) => string;
}

/** What a spreadsheet would take for a formula, it is to take for text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);

/** Several things in one cell: names, or where they have none, their ids or words. */
const together = (of: Shape, each: unknown): string =>
  Object.keys(of.facts).length === 0 || !Array.isArray(each)
    ? ''
    : (each as readonly Told[])
        .map((one) =>
          plain(
            one['name'] ??
              one['ref'] ??
              Object.entries(of.facts)
                .flatMap(([name, { kind }]) => (kind === 'id' ? [] : [plain(one[name])]))
                .join(' '),
          ),
        )
        .join('; ');

const cellsOf = (name: string, fact: Fact, ids: boolean): readonly CsvColumn[] => {
  const value = (item: unknown): unknown => (item as Told | null)?.[name];
  switch (fact.kind) {
    case 'id':
      return ids ? [{ head: name, cell: (item) => plain(value(item)) }] : [];
    case 'texts':
      return [{ head: name, cell: (item) => ((value(item) ?? []) as readonly string[]).join('; ') }];
    case 'many':
      return [{ head: name, cell: (item) => together(fact.of, value(item)) }];
    case 'one':
      return Object.entries(fact.of.facts).flatMap(([part, inner]) =>
        cellsOf(part, inner, ids).map(({ head, cell }) => ({
          head: `${name}.${head}`,
          cell: (item: unknown) => cell(value(item)),
        })),
      );
    case 'text':
    case 'word':
    case 'day':
    case 'dating':
    case 'time':
    case 'number':
    case 'flag':
      return [{ head: name, cell: (item) => plain(value(item)) }];
  }
};

/** A column for each fact of a shape; those that programs use only where they are asked for. */
export const csvColumns = ({ facts }: Shape, ids: boolean): readonly CsvColumn[] =>
  Object.entries(facts).flatMap(([name, fact]) => cellsOf(name, fact, ids));

const lineOf = (cells: readonly string[]): string => cells.map(quoted).join(',');
const headLine = (columns: readonly CsvColumn[]): string => lineOf(columns.map(({ head }) => head));
const itemLine = (columns: readonly CsvColumn[], item: unknown): string =>
  lineOf(columns.map(({ cell }) => harmless(cell(item))));

/** The file: a line of heads, and one for each item. */
export const csvOf = (columns: readonly CsvColumn[], items: readonly unknown[]): string =>
  [headLine(columns), ...items.map((item) => itemLine(columns, item))].join('\n');

/** The same file in pieces, for items that come page after page. */
export async function* csvLines(
  columns: readonly CsvColumn[],
  pages: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  yield `${headLine(columns)}\n`;
  for await (const items of pages) yield items.map((item) => `${itemLine(columns, item)}\n`).join('');
}
