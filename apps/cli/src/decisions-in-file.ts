/** The decisions that a file holds: the one that is meant, or each of them. */
import { type KnownBody } from '#body/directory';
import { asKnownBody } from '#decision/application';
import { type NewBody, type SessionRange } from '#decision-text';
import { basename } from 'node:path';
import { decisionsOfFile, type GivenDecision } from '#exchange';
import { type Terminal } from './terminal.js';
import { readBytes, readTextFile } from './text-file.js';

export type DecisionInFile = GivenDecision & {
  /** The file's path; with the number of the decision, where each of several is taken. */
  readonly name: string;
  /** The whole file, to which the spans of the document belong. */
  readonly file: string;
};

export interface FileChoice {
  /** Takes each decision of a file. */
  readonly each?: boolean;
  /** Else the one with this symbol, or with that in the file's name; else the first that is whole. */
  readonly symbol?: string;
  /** CSV file of sessions by which symbols are checked. */
  readonly calendar?: string;
  /** Bodies that somebody has described, and sessions that stand on the register. */
  readonly bodies?: readonly KnownBody[];
  readonly sessions?: readonly SessionRange[];
}

/**
 * Reads a file; says on stderr what it took it for, and where it leaves other decisions aside.
 * @throws Rejection where the file is no text
 */
export const decisionsInFile = async (
  path: string,
  { each = false, symbol, calendar: csv, bodies, sessions }: FileChoice,
  terminal: Terminal,
): Promise<readonly DecisionInFile[]> => {
  const { decisions, others, readAs, text } = await decisionsOfFile(await readBytes(path), {
    name: basename(path),
    each,
    symbol: symbol ?? null,
    calendar: csv === undefined ? null : (await readTextFile(csv)).content,
    bodies,
    sessions,
  });
  if (readAs !== null) terminal.err(`${path}: read as ${readAs}`);
  if (others.length > 0)
    terminal.err(`${path}: also holds ${others.join(', ')}; say --each to take each decision by itself`);
  return decisions.map((one) => ({ ...one, file: text, name: one.number === null ? path : `${path}#${one.number}` }));
};

/** The same decision, read again with its body as one that is known; a document is what it is. */
export const readWithBody = async (
  path: string,
  one: DecisionInFile,
  body: NewBody,
  choice: FileChoice,
  terminal: Terminal,
): Promise<DecisionInFile> => {
  if (one.read !== undefined) return one;
  const bodies = [...(choice.bodies ?? []), asKnownBody(body, one.document.language)];
  const quiet = { ...terminal, err: () => undefined };
  const again = await decisionsInFile(path, { ...choice, bodies }, quiet);
  return again.find(({ content }) => content === one.content) ?? one;
};
