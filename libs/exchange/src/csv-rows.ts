/** The rows of a CSV file as spreadsheets write it. */
import { CsvError, parse } from 'csv-parse/sync';
import { type Rejection } from '#rejection';

export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What spreadsheets put between cells; the first line shows which. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The cells of the first line. */
export const headsOf = (csv: string): readonly string[] => {
  const [head = ''] = csv.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return head.split(delimiterOf(csv)).map((cell) => cell.trim().replace(/^"|"$/g, ''));
};

const delimiterOf = (csv: string): string => {
  const [head = ''] = csv.split(/\r?\n/, 1);
  const cells = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.reduce<string>((most, one) => (cells(one) > cells(most) ? one : most), ',');
};

/**
 * @param refused why it is no such file
 * @throws what `refused` makes
 */
export const rowsOf = (csv: string, refused: (why: string) => Rejection): readonly Row[] => {
  try {
    const records = parse(csv, {
      columns: true,
      skip_empty_lines: true,
      trim: true,
      bom: true,
      delimiter: delimiterOf(csv),
      info: true,
    }) as unknown as { record: Row['cells']; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refused(error.message.replace(/\.$/, ''));
  }
};
