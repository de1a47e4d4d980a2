/** A register's lists that another process holds: what is asked is answered all the same, and what is written, too. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiClient, type ListBody, type ReceiptBody } from './api-client.js';
import { cliOver } from '../../support/cli.js';
import { exampleText, TEXT_1948 } from './example-register.js';

let api: ApiClient;
let holder: Database.Database | undefined;

const lists = () => readdirSync(api.data).filter((name) => /^register\..*\.db$/.test(name));
const hold = () => {
  holder = new Database(join(api.data, lists()[0] ?? ''));
  holder.exec('BEGIN IMMEDIATE');
};
const isHeld = () => holder?.inTransaction;

beforeEach(async () => {
  api = await ApiClient.over();
  await api.post('/decisions', { text: exampleText(TEXT_1948) });
});
afterEach(async () => {
  holder?.close();
  holder = undefined;
  await api.end();
});

describe('lists that another process holds', () => {
  it('answer from what they have, and say how old that is', async () => {
    const before = await api.get<ListBody>('/mandates');
    expect(before.headers.get('age')).toBeNull();
    hold();
    const cli = cliOver(api.data);
    expect(
      await cli('coverage', '--body', 'oas-ga', '--sessions', '33-40', '--of', 'reports', '--complete'),
    ).toMatchObject({ code: 0 });
    const during = await api.get<ListBody>('/mandates');
    expect(during).toMatchObject({ status: 200, body: { total: before.body.total } });
    expect(Number(during.headers.get('age'))).toBeGreaterThan(0);
    expect((await api.send('/api/openapi.json')).status).toBe(200);
    expect(isHeld()).toBe(true);
    holder?.exec('COMMIT');
    await api.get('/mandates');
    const after = await api.get<ListBody>('/mandates');
    expect(after.headers.get('age')).toBeNull();
    expect(after.body.knownAt.seq).toBeGreaterThan(before.body.knownAt.seq);
  });

  it('take what is written, and the receipt says that it is not in them yet', async () => {
    hold();
    Logger.overrideLogger(false); // the log tells that the receipt is stale
    const answer = await api.post<ReceiptBody>('/coverage', {
      body: 'oas-ga',
      firstSession: 33,
      lastSession: 40,
      of: 'reports',
      extent: 'complete',
    });
    expect(answer).toMatchObject({ status: 200, body: { changed: true, stale: true } });
  });
});

describe('lists that are gone or were made anew while the server runs', () => {
  it('are made again where somebody removes them', async () => {
    const before = await api.get<ListBody>('/mandates');
    for (const name of lists()) rmSync(join(api.data, name));
    expect((await api.get<ListBody>('/mandates')).body).toEqual(before.body);
  });

  it('are those that another process has made', async () => {
    const wrong = new Database(join(api.data, lists()[0] ?? ''));
    wrong.exec('DELETE FROM mandate');
    wrong.close();
    expect((await api.get<ListBody>('/mandates')).body.total).toBe(0);
    expect(await cliOver(api.data)('rebuild')).toMatchObject({ code: 0 });
    expect((await api.get<ListBody>('/mandates')).body.total).toBeGreaterThan(0);
  });
});
