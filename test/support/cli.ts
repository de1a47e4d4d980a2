/** The command line as people use it: in this process for speed, or as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../apps/api/src/server.js';
import { run } from '../../apps/cli/src/program.js';
import { type Terminal } from '../../apps/cli/src/terminal.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** An empty folder of its own. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'mandatum-'));

/** Runs one command line in this process; nobody is there to be asked. */
export const cli = async (...args: readonly string[]): Promise<Outcome> => {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    write: (text) => Promise.resolve(void out.push(text.trimEnd())),
    width: undefined,
    screen: undefined,
    confirm: undefined,
    ask: undefined,
  };
  const code = await run(args, terminal, startServer);
  return { code, out: out.join('\n'), err: err.join('\n') };
};

/** The command line of one register. */
export const cliOver =
  (data: string) =>
  (...args: readonly string[]): Promise<Outcome> =>
    cli(...args, '--data', data);

type CommandLine = ReturnType<typeof cliOver>;

/** What a command prints that is to succeed. @throws Error with what it printed as an error, a remark included */
export const doneBy =
  (mandatum: CommandLine) =>
  async (...args: readonly string[]): Promise<string> => {
    const { out, err } = await mandatum(...args);
    if (err !== '') throw new Error(err);
    return out;
  };

/** The rows of a list. @throws Error as `doneBy` does */
export const itemsBy =
  (mandatum: CommandLine) =>
  async <Item>(...args: readonly string[]): Promise<readonly Item[]> =>
    JSON.parse(await doneBy(mandatum)(...args, '--json')) as Item[];

/** Where the built command line lies. */
export const BUILT_CLI = join(process.cwd(), 'dist', 'bin', 'mandatum.js');

/** Runs the built command line as a process of its own. */
export const spawnCli = (
  args: readonly string[],
  options: {
    readonly env?: NodeJS.ProcessEnv;
    readonly cwd?: string;
    readonly uid?: number;
    readonly input?: string;
  } = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { env, cwd, uid, input } = options;
    const child = spawn(process.execPath, [BUILT_CLI, ...args], {
      cwd,
      env: { ...process.env, ...env },
      ...(uid !== undefined && { uid, gid: uid }),
    });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out: out.join('').trim(), err: err.join('').trim() }));
    child.stdin.end(input ?? '');
  });
