/** Where a command writes, and whom it can ask: a seam for running several commands in one process. */
import { createInterface } from 'node:readline/promises';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the screen; undefined where the output is no screen. */
  readonly width: number | undefined;
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

/** The process's own. */
export const processTerminal = (): Terminal => ({
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  width: process.stdout.columns,
  confirm: process.stdin.isTTY ? ask : undefined,
});
