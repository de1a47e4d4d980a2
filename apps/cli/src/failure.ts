/** How a command fails: an exit code that scripts can rely on, and a sentence with the way out. */
import { CommanderError } from 'commander';
import { StoreError } from '#event-sourcing';
import { Rejection } from '#rejection';
import { NobodyReads } from './terminal.js';
import { commandLine } from './wording.js';

export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, notFound: 4 } as const;

const isNotFound = (code: string): boolean =>
  code.endsWith('.unknown') || code.endsWith('.missing-file') || code === 'data.missing';
const isUsage = (code: string): boolean =>
  code.endsWith('.invalid') || code.endsWith('-invalid') || code.startsWith('usage.');

/** What is said of an expected error: `code: sentence`, in the words of the command line. */
export const sentenceOf = (error: Rejection | StoreError): string =>
  `${error.code}: ${error instanceof Rejection ? error.at(commandLine) : error.message}`;

/** The exit code of an error, after saying on stderr what is wrong: `code: sentence`, never a stack trace. */
export const fail = (error: unknown, say: (line: string) => void): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage; // commander has said it
  if (error instanceof Rejection || error instanceof StoreError) {
    say(sentenceOf(error));
    if (isNotFound(error.code)) return EXIT.notFound;
    if (isUsage(error.code)) return EXIT.usage;
    return error instanceof Rejection ? EXIT.refused : EXIT.failed;
  }
  if (error instanceof NobodyReads) return EXIT.failed;
  say(`internal.error: ${error instanceof Error ? error.message : String(error)}`);
  return EXIT.failed;
};
