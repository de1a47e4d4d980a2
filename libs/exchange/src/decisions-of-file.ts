import { type KnownBody } from '#body/directory';
import { type SessionRange } from '#decision-text';
import { symbolInName } from '#symbol';
import { sessionRangesOf } from './calendar-csv.js';
import { decisionsGiven, type GivenDecision } from './decisions-given.js';
import { type DecisionsInText } from './decisions-in-text.js';
import { textOfFile } from './text-of-file.js';

export interface DecisionsOfFile extends DecisionsInText<GivenDecision> {
  /** The whole text, to which the spans of the documents belong. */
  readonly text: string;
  /** Where it was no plain UTF-8: what it was taken for. */
  readonly readAs: string | null;
}

export interface FileMeant {
  /** Without a folder; it may say which decision is meant. */
  readonly name: string;
  readonly each: boolean;
  readonly symbol: string | null;
  /** CSV of sessions by which symbols are checked. */
  readonly calendar: string | null;
  /** Bodies that somebody has described, and sessions that stand on the register. */
  readonly bodies?: readonly KnownBody[] | undefined;
  readonly sessions?: readonly SessionRange[] | undefined;
}

/**
 * The decisions that a file of any format holds, decision documents among them: each, or the one with the symbol that is given or in the file's name.
 * @throws Rejection `text.empty`, `text.binary`, `document.unreadable`, `document.invalid`,
 * `document.json-invalid`, `calendar.invalid`
 */
export const decisionsOfFile = async (
  bytes: Uint8Array,
  { name, each, symbol, calendar, bodies, sessions }: FileMeant,
): Promise<DecisionsOfFile> => {
  const { content: text, readAs } = await textOfFile(name, bytes);
  const choice = {
    each,
    symbol: symbol ?? symbolInName(name),
    calendar: calendar === null ? undefined : sessionRangesOf(calendar),
    bodies,
    sessions,
  };
  return { ...(await decisionsGiven(text, choice)), text, readAs };
};
