/** What a store asked of the kernel, in order, as strace saw it. */
import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { built } from './event-store-process.js';

export type Step =
  | { readonly type: 'wrote'; readonly file: string }
  | { readonly type: 'synced'; readonly file: string }
  | { readonly type: 'started'; readonly append: string }
  | { readonly type: 'acknowledged'; readonly append: string };

/** Whether this machine can watch system calls. */
export const canTrace = (): boolean => {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const TOLD = /^write\(1<.*?>, "(started|acknowledged) ([\d.]+)\\n"/;
const CALL = /^(pwrite64|fsync|fdatasync)\(\d+<(.*?)>.*\) += \d+$/;

const stepOf = (call: string): readonly Step[] => {
  const [, type, append = ''] = TOLD.exec(call) ?? [];
  if (type === 'started' || type === 'acknowledged') return [{ type, append }];
  const [, name, file = ''] = CALL.exec(call) ?? [];
  return name ? [{ type: name === 'pwrite64' ? 'wrote' : 'synced', file }] : [];
};

/** Puts together calls that strace shows in two lines, because another thread made one meanwhile. */
const callsOf = (log: string): readonly string[] => {
  const unfinished = new Map<string, string>();
  return log.split('\n').flatMap((line) => {
    const [, thread = '', call = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const [, begun] = /^(.*) <unfinished \.\.\.>$/.exec(call) ?? [];
    if (begun !== undefined) {
      unfinished.set(thread, begun);
      return [];
    }
    const [, rest] = /^<\.\.\. \w+ resumed>(.*)$/.exec(call) ?? [];
    return [rest === undefined ? call : `${unfinished.get(thread) ?? ''}${rest}`];
  });
};

/** Lets writers append to a new store in a process of their own, and tells what happened there. */
export const watchAppends = async (path: string, writers: number, appends: number): Promise<readonly Step[]> => {
  const log = `${dirname(path)}/calls.log`;
  const program = [process.execPath, built('event-store-acks.js'), path, `${writers}`, `${appends}`];
  const calls = 'trace=write,pwrite64,fsync,fdatasync';
  await promisify(execFile)('strace', ['-f', '-y', '-e', calls, '-o', log, ...program]);
  return callsOf(await readFile(log, 'utf8')).flatMap(stepOf);
};
