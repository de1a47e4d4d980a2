/** Where a command writes, and whom it can ask: a seam for running several commands in one process. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { StoreError } from '#event-sourcing';
import { printable } from './printable.js';

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
  /** Asks for words; undefined where nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Lets a person change a file in their editor, and says whether the editor ended well; absent where there is none. */
  readonly edit?: (path: string) => Promise<boolean>;
}

/** Nobody reads any more what is written, as behind `| head`: the writer ends, and says nothing. */
export class NobodyReads extends Error {}

const ask = async (question: string): Promise<string> => {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await prompt.question(`${question} `)).trim();
  } finally {
    prompt.close();
  }
};

const confirm = async (question: string): Promise<boolean> => /^y(es)?$/i.test(await ask(`${question} [y/N]`));

/** What `VISUAL` or `EDITOR` says is a command with arguments of its own, so that a shell has to take it apart. */
const edit = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const editor = process.env['VISUAL'] || process.env['EDITOR'] || 'vi';
    const child = spawn(`${editor} "$MANDATUM_FORM"`, {
      stdio: 'inherit',
      shell: true,
      env: { ...process.env, MANDATUM_FORM: path },
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });

const isOfNobody = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) return reject(isOfNobody(error) ? new NobodyReads() : full(error));
      resolve();
    });
  });

const full = (cause: Error) =>
  new StoreError('output.unwritable', 'Standard output takes no more; write to a file, or read all of it.', { cause });

/** What was done is done: where nobody reads the lines that say so, they are left unsaid. */
const leaveUnsaid = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (isOfNobody(error)) return;
    process.exitCode = 1;
    if (stream !== process.stderr) process.stderr.write(`output.unwritable: ${full(error).message}\n`);
  });
};

/** The process's own. */
export const processTerminal = (): Terminal => {
  leaveUnsaid(process.stdout);
  leaveUnsaid(process.stderr);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    write,
    width: process.stdout.columns,
    screen: process.stderr.isTTY ? process.stderr : undefined,
    confirm: process.stdin.isTTY ? confirm : undefined,
    ask: process.stdin.isTTY ? ask : undefined,
    edit,
  };
};

/** Shows nothing that the reader's terminal would obey; what is large goes on as it is, to a file or another program. */
export const guarded = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: (text) => terminal.out(printable(text)),
  err: (text) => terminal.err(printable(text)),
  write: (text) => terminal.write(terminal.width === undefined ? text : printable(text)),
  confirm: terminal.confirm && ((question) => terminal.confirm?.(printable(question)) ?? Promise.resolve(false)),
  ask: terminal.ask && ((question) => terminal.ask?.(printable(question)) ?? Promise.resolve('')),
});
