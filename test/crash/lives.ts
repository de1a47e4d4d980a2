/** Recorder processes and their sudden ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { type Receipt } from '#journal';
import { built } from '../support/event-store-process.js';

/**
 * When a recorder is killed: so many milliseconds after its so manieth acknowledged commit; or, where that is null,
 * after it was started.
 */
export interface End {
  readonly commits: number | null;
  readonly after: number;
}

/** Lets a recorder work on a folder until its end; gives what it had acknowledged by then. */
export const liveUntil = async (
  folder: string,
  firstNumber: number,
  { commits, after }: End,
): Promise<readonly Receipt[]> => {
  const child = spawn(process.execPath, [built('crash-recorder.js'), folder, String(firstNumber)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const acknowledged: Receipt[] = [];
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const read = once(lines, 'close');
  const worked = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      const said = JSON.parse(line) as Receipt | 'recording';
      if (said !== 'recording') acknowledged.push(said);
      if (acknowledged.length === commits) resolve();
    });
  });
  await Promise.race([commits === null ? Promise.resolve() : worked, exited]);
  await delay(after);
  child.kill('SIGKILL');
  const [code, signal] = (await exited) as [number | null, string | null];
  await read;
  if (signal !== 'SIGKILL') throw new Error(`The recorder ended by itself, with code ${code}: ${complaints}`);
  return acknowledged;
};
