/** From starting the server's process to its first answer. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMostMs, type Measurement } from './measurement.js';
import { medianOf } from './sampling.js';

const ROUNDS = 5;
const CLI = join('dist', 'bin', 'mandatum.js');

const firstAnswer = async (data: string): Promise<number> => {
  const start = performance.now();
  const server = spawn(process.execPath, [CLI, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (chunk: Buffer) => {
        const [found] = /http:\/\/[\d.:]+/.exec(chunk.toString()) ?? [];
        if (found) resolve(found);
      });
      server.on('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    });
    await (await fetch(`${url}/api/v1/overdue`)).text();
    return performance.now() - start;
  } finally {
    server.kill('SIGKILL');
  }
};

export const serverStart: Measurement = {
  name: 'server-start',
  async run() {
    const data = mkdtempSync(join(tmpdir(), 'bench-server-'));
    try {
      const durations: number[] = [];
      for (let round = 0; round < ROUNDS; round++) durations.push(await firstAnswer(data));
      return [atMostMs('server: start to first answer, median', medianOf(durations), 1_500)];
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};
