/** A server that listens on a file, for a proxy in front of it. */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startServer } from '../../../apps/api/src/server.js';
import { BUILT_CLI } from '../../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'mandatum-socket-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let socket = '';
let count = 0;
beforeEach(() => {
  socket = join(folder, `${++count}.sock`);
});
const start = () => startServer({ data: join(folder, `data-${count}`), socket });

/** Asks through the file, under a name of the proxy's. */
const ask = async (path: string): Promise<{ readonly status: number | undefined; readonly body: string }> => {
  const request = get({ socketPath: socket, path, headers: { host: 'register.example' } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response) };
};

/** A server in a process of its own, once it listens. */
const spawned = async (): Promise<ChildProcess> => {
  const server = spawn(process.execPath, [BUILT_CLI, 'serve', '--socket', socket, '--data', join(folder, 'killed')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  expect(line.toString()).toContain(`at unix:${socket}.`);
  return server;
};

describe('a server on a socket file', () => {
  it('answers there, whatever name it is asked under, and takes the file away when it ends', async () => {
    const server = await start();
    expect(server.url).toBe(`unix:${socket}`);
    expect(await ask('/api/v1/overdue')).toMatchObject({ status: 200 });
    await server.close();
    expect(existsSync(socket)).toBe(false);
  });

  (existsSync('dist/web/index.html') ? it : it.skip)('sends its pages drawn from there as well', async () => {
    const server = await start();
    await ask('/'); // what draws pages begins with the first
    const { body } = await ask('/mandates');
    await server.close();
    expect(body).toContain('<h1');
    expect(body).toContain('"/api/v1/mandates');
  });

  it('clears away what a killed server has left', async () => {
    const killed = await spawned();
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(existsSync(socket)).toBe(true);
    const next = await spawned();
    expect(await ask('/api/v1/health')).toMatchObject({ status: 200 });
    next.kill('SIGTERM');
    await once(next, 'exit');
    expect(existsSync(socket)).toBe(false);
  });

  it('leaves a server alone that listens there already', async () => {
    const server = await start();
    await expect(start()).rejects.toMatchObject({ code: 'server.socket-taken' });
    expect(await ask('/api/v1/health')).toMatchObject({ status: 200 });
    await server.close();
  });

  it('never removes a file that is no socket', async () => {
    writeFileSync(socket, 'minutes of the meeting');
    await expect(start()).rejects.toMatchObject({ code: 'server.socket-refused' });
    expect(readFileSync(socket, 'utf8')).toBe('minutes of the meeting');
  });

  it.each([
    ['no path', () => ''],
    ['a path longer than the system keeps', () => join(folder, 'x'.repeat(120))],
    ['a folder that is not there', () => join(folder, 'nowhere', 'api.sock')],
    ['a folder', () => folder],
  ])('refuses %s', async (_, path) => {
    socket = path();
    await expect(start()).rejects.toMatchObject({ code: 'server.socket-refused' });
  });
});
