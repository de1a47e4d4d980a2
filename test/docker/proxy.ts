/** The proxy that the containers run, where this machine has it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether the proxy is installed; says so where it is not. */
export const hasProxy = (): boolean => {
  const isThere = spawnSync('caddy', ['version']).status === 0;
  if (!isThere) process.stdout.write('caddy is not installed: the proxy of the containers is not tried.\n');
  return isThere;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** docker/Caddyfile.cluster in front of two sockets, without TLS. */
export class Proxy {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
  ) {}

  static async before(sockets: readonly [string, string]): Promise<Proxy> {
    const folder = mkdtempSync(join(tmpdir(), 'mandatum-proxy-'));
    const url = `http://127.0.0.1:${await freePort()}`;
    const env = {
      ...process.env,
      HOME: folder,
      MANDATUM_SITE: url,
      MANDATUM_NODE_1: sockets[0],
      MANDATUM_NODE_2: sockets[1],
    };
    const args = ['run', '--adapter', 'caddyfile', '--config', join('docker', 'Caddyfile.cluster')];
    const proxy = new Proxy(url, spawn('caddy', args, { env, stdio: 'ignore' }));
    while (!(await fetch(url).catch(() => undefined))) await delay(50);
    return proxy;
  }

  /** A request of whoever bears the token; without one, of somebody who does not say who they are. */
  ask(path: string, token?: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    return fetch(`${this.url}/api/v1${path}`, { ...init, headers });
  }

  async end(): Promise<void> {
    this.process.kill();
    await once(this.process, 'exit');
  }
}
