/** A server in a process of its own, so that it and the browser share the machine as they do elsewhere. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const CLI = join('dist', 'bin', 'mandatum.js');

export interface Served {
  readonly url: string;
  close(): void;
}

/** Serves a register once its lists are there. */
export const served = async (data: string): Promise<Served> => {
  const server = spawn(process.execPath, [CLI, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const [found] = /http:\/\/[\d.:]+/.exec(chunk.toString()) ?? [];
      if (found) resolve(found);
    });
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  while (!(await fetch(`${url}/api/v1/health`)).ok) await new Promise((resolve) => setTimeout(resolve, 1_000));
  return { url, close: () => server.kill('SIGTERM') };
};
