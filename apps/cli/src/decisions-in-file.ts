/** The decisions that a file holds: the one that is meant, or each of them. */
import { basename } from 'node:path';
import { type DecisionDocument, read, readAll, type SessionRange } from '#decision-text';
import { parseSymbol, symbolInName } from '#symbol';
import { sessionRangesOf } from './calendar-file.js';
import { type Terminal } from './terminal.js';
import { readTextFile } from './text-file.js';

export interface DecisionInFile {
  /** The file's path; with the number of the decision, where each of several is taken. */
  readonly name: string;
  /** The characters of the decision alone, where each of several is taken; else of the whole file. */
  readonly content: string;
  /** The whole file, to which the spans of the document belong. */
  readonly file: string;
  readonly document: DecisionDocument;
}

export interface Choice {
  /** Takes each decision of a file. */
  readonly each?: boolean;
  /** Else the one with this symbol, or with that in the file's name; else the first that is whole. */
  readonly symbol?: string;
  /** CSV file of sessions by which symbols are checked. */
  readonly calendar?: string;
}

const partOf = (content: string, { stretches = [] }: DecisionDocument): string =>
  content.slice(stretches[0]?.span[0], stretches.at(-1)?.span[1]);

const isWhole = ({ symbol, operative }: DecisionDocument): boolean => symbol !== null && operative.length > 0;

const isSame = (printed: string | null, symbol: string): boolean =>
  printed !== null && (parseSymbol(printed)?.canonical ?? printed) === (parseSymbol(symbol)?.canonical ?? symbol);

/** What is given takes the place of what the reader knows of the sessions itself. */
const rangesIn = async (path: string | undefined): Promise<{ readonly calendar?: readonly SessionRange[] }> =>
  path === undefined ? {} : { calendar: sessionRangesOf((await readTextFile(path)).content) };

/**
 * Reads a file; says on stderr what it took it for, and where it leaves other decisions aside.
 * @throws Rejection where the file is no text
 */
export const decisionsInFile = async (
  path: string,
  { each, symbol, calendar: file }: Choice,
  terminal: Terminal,
): Promise<readonly DecisionInFile[]> => {
  const { content, readAs } = await readTextFile(path);
  if (readAs !== null) terminal.err(`${path}: read as ${readAs}`);
  const calendar = await rangesIn(file);
  const whole = readAll(content, calendar).filter(isWhole);
  const part = (document: DecisionDocument, name: string) => ({
    name,
    content: partOf(content, document),
    file: content,
    document,
  });
  if (each && whole.length > 1) return whole.map((document, index) => part(document, `${path}#${index + 1}`));
  const wanted = symbol ?? symbolInName(basename(path));
  const meant = whole.length > 1 && wanted !== undefined ? whole.find((one) => isSame(one.symbol, wanted)) : undefined;
  if (meant) return [part(meant, path)];
  const document = read(content, { ...(wanted !== undefined && { symbol: wanted }), ...calendar });
  const others = whole.flatMap((one) => (one.symbol === document.symbol || one.symbol === null ? [] : [one.symbol]));
  if (others.length > 0)
    terminal.err(`${path}: also holds ${others.join(', ')}; say --each to take each decision by itself`);
  return [{ name: path, content, file: content, document }];
};
