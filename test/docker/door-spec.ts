/** What the load balancer in docker/ does in front of two servers on one store. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startServer } from '../../apps/api/src/server.js';
import { type Comer, tokenFor } from '../e2e/access/comers.js';
import { hasProxy, Proxy } from './proxy.js';

const inFrontOf = hasProxy() ? describe : describe.skip;

inFrontOf('the door of a cluster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandatum-door-'));
  const sockets = [join(folder, '1.sock'), join(folder, '2.sock')] as const;
  const data = join(folder, 'data');
  let servers: readonly [Server, Server];
  let door: Proxy;
  let clerk: Comer;
  beforeAll(async () => {
    servers = [await startServer({ data, socket: sockets[0] }), await startServer({ data, socket: sockets[1] })];
    clerk = await tokenFor(data, 'clerk', ['recorder']);
    door = await Proxy.before(sockets);
  });
  afterAll(async () => {
    await door.end();
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets nobody in who does not say who they are', async () => {
    expect((await door.ask('/overdue')).status).toBe(401);
    expect((await door.ask('/overdue', 'guessed')).status).toBe(401);
    expect((await door.ask('/overdue', clerk.text)).status).toBe(200);
  });

  it('records under the name of who came, whatever name they give', async () => {
    const answer = await door.ask('/sessions', clerk.text, {
      method: 'POST',
      body: JSON.stringify({ sessions: [{ session: 'oas-ga/regular/41', opensOn: '2011-06-05' }] }),
      headers: { 'content-type': 'application/json', 'x-recorded-by': 'somebody else' },
    });
    expect(answer.status).toBe(200);
    const { position } = (await answer.json()) as { readonly position: string };
    const history = await door.ask(`/sessions/oas-ga/regular/41/history?after=${position}`, clerk.text);
    const { entries } = (await history.json()) as { readonly entries: readonly { readonly recordedBy: string }[] };
    expect(entries.map(({ recordedBy }) => recordedBy)).toEqual([clerk.person]);
  });

  it('goes on with the other node when one ends', async () => {
    await servers[0].close();
    const answers = await Promise.all(Array.from({ length: 20 }, () => door.ask('/overdue', clerk.text)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });
});
