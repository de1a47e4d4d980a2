/** Where a command writes, and whom it can ask: a seam for running several commands in one process. */
import { createInterface } from 'node:readline/promises';
import { StoreError } from '#event-sourcing';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Writes a piece of something large as it is, and waits until it is taken. */
  readonly write: (text: string) => Promise<void>;
  /** Columns of the screen; undefined where the output is no screen. */
  readonly width: number | undefined;
  /** Where progress is shown; undefined where nobody watches. */
  readonly screen: NodeJS.WriteStream | undefined;
  /** Asks a yes-or-no question; undefined where nobody can answer. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
}

const ask = async (question: string): Promise<boolean> => {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} [y/N] `)).trim());
  } finally {
    prompt.close();
  }
};

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const swallow = () => undefined; // the callback is told too
    process.stdout.once('error', swallow);
    process.stdout.write(text, (error) => {
      if (error) return reject(closed(error));
      process.stdout.off('error', swallow);
      resolve();
    });
  });

const closed = (cause: Error) =>
  new StoreError('output.unwritable', 'Standard output takes no more; write to a file, or read all of it.', { cause });

/** The process's own. */
export const processTerminal = (): Terminal => ({
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  write,
  width: process.stdout.columns,
  screen: process.stderr.isTTY ? process.stderr : undefined,
  confirm: process.stdin.isTTY ? ask : undefined,
});
