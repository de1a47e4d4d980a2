import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../../apps/api/src/server.js';
import { ApiClient, type ListBody } from './api-client.js';
import { exampleText, TEXT_1948 } from './example-register.js';

const inFolder = async (work: (data: string) => Promise<void>): Promise<void> => {
  const data = mkdtempSync(join(tmpdir(), 'mandatum-server-'));
  try {
    await work(data);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};

describe('the server', () => {
  it.each(['0.0.0.0', '::', '192.168.1.5', 'register.example', ''])(
    'refuses to listen on "%s" while nobody has to say who they are',
    (host) =>
      inFolder(async (data) => {
        await expect(startServer({ data, port: 0, host })).rejects.toMatchObject({ code: 'server.address-refused' });
      }),
  );

  it.each([65_536, -1, Number.NaN])('refuses %d, which is no port', (port) =>
    inFolder(async (data) => {
      await expect(startServer({ data, port })).rejects.toMatchObject({ code: 'server.port-invalid' });
    }),
  );

  it('says that a port is taken, and lets go of the register', () =>
    inFolder(async (data) => {
      const api = await ApiClient.over();
      const port = Number(new URL(api.server.url).port);
      await expect(startServer({ data, port })).rejects.toMatchObject({ code: 'server.port-taken' });
      await api.end();
      const later = await startServer({ data, port });
      expect((await fetch(`${later.url}/api/v1/health`)).status).toBe(200);
      await later.close();
    }));

  it('refuses a folder that is a file, and a store that is none', () =>
    inFolder(async (data) => {
      writeFileSync(join(data, 'file'), 'x');
      await expect(startServer({ data: join(data, 'file', 'in'), port: 0 })).rejects.toMatchObject({
        code: 'data.unavailable',
      });
      writeFileSync(join(data, 'events.db'), 'this is no database, it only has the name of one'.repeat(100));
      await expect(startServer({ data, port: 0 })).rejects.toMatchObject({ code: 'store.corrupt' });
    }));

  it('has everything again after a restart', () =>
    inFolder(async (data) => {
      const first = await ApiClient.over(data);
      await first.post('/decisions', { text: exampleText(TEXT_1948) });
      const before = await first.get('/mandates');
      await first.server.close();
      const second = await ApiClient.over(data);
      expect((await second.get('/mandates')).text).toBe(before.text);
      await second.server.close();
    }));

  it('sees what another server on the same folder has entered', () =>
    inFolder(async (data) => {
      const [one, other] = [await ApiClient.over(data), await ApiClient.over(data)];
      const { body } = await one.post('/decisions', { text: exampleText(TEXT_1948) });
      const seen = await other.get<ListBody>(`/decisions?after=${body.position}`);
      expect(seen.body.total).toBe(1);
      await Promise.all([one.server.close(), other.server.close()]);
    }));

  it('answers every request that has reached it when it is stopped, and keeps what it acknowledged and nothing else', () =>
    inFolder(async (data) => {
      const api = await ApiClient.over(data);
      const ordinals = Array.from({ length: 40 }, (_, index) => index + 1);
      const asked = Promise.allSettled(
        ordinals.map((ordinal) => api.post('/sessions', { sessions: [{ session: `oas-ga/regular/${ordinal}` }] })),
      );
      await api.get('/health');
      await api.server.close();
      const answers = (await asked).map((answer) =>
        answer.status === 'fulfilled' ? answer.value.status : 'not reached',
      );
      expect(new Set(answers)).toEqual(new Set([200, ...answers.filter((answer) => answer === 'not reached')]));
      const acknowledged = ordinals.filter((_, index) => answers[index] === 200).map((n) => `oas-ga/regular/${n}`);
      const again = await ApiClient.over(data);
      const { body } = await again.get<ListBody>('/sessions?limit=200');
      await again.server.close();
      expect(body.items.map(({ id }) => id)).toEqual(acknowledged);
    }));

  it('is not kept from stopping by a connection on which nobody has asked anything', () =>
    inFolder(async (data) => {
      const api = await ApiClient.over(data);
      const socket = connect(Number(new URL(api.server.url).port), '127.0.0.1');
      const told: string[] = [];
      socket.on('data', (bytes) => told.push(String(bytes)));
      await once(socket, 'connect');
      const [, hadError] = await Promise.all([api.server.close(), once(socket, 'close')]);
      expect({ hadError, told }).toEqual({ hadError: [false], told: [] }); // let go, and not refused once its time was over
    }));
});
