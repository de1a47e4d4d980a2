/** What lies beside the events comes back with a backup as people expect it: who may come, what waits, what is being looked through. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backupsIn, backUpByPlan } from '#runtime';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { bearing, type Comer, revoked, tokenFor } from '../access/comers.js';
import { ApiClient, type ListBody, type ReceiptBody } from './api-client.js';

const session = (ordinal: number) => ({ sessions: [{ session: `oas-ga/regular/${ordinal}` }] });
const SEAL = `7:${'ab'.repeat(32)}`;

let api: ApiClient;
let one: Comer;
let other: Comer;
let gone: Comer;
let later: Comer;
let admin: Comer;
beforeAll(async () => {
  api = await ApiClient.over(undefined, { asks: true, fourEyes: ['oas-ga'] });
  one = await tokenFor(api.data, 'First Clerk', ['recorder']);
  other = await tokenFor(api.data, 'Second Clerk', ['recorder']);
  gone = await tokenFor(api.data, 'Gone Clerk', ['recorder']);
  later = await tokenFor(api.data, 'Later Clerk', ['recorder']);
  admin = await tokenFor(api.data, 'Administrator', ['admin']);
  revoked(api.data, gone);
});
afterAll(() => api.end());

describe('a register that was restored', () => {
  const folder = temporaryFolder();
  let restored: ApiClient;
  let proposal: string | undefined;
  let cookie = '';
  let said = '';
  beforeAll(async () => {
    const propose = () => api.post<ReceiptBody & { proposal: string }>('/sessions', session(60), bearing(one));
    proposal = (await propose()).body.proposal;
    await api.post('/work', { title: 'Half read', left: 2, state: { at: 3 } }, bearing(one));
    await api.post('/witnessed/theirs', { seal: SEAL }, bearing(one));
    const logged = await api.postRaw('/session', '{}', bearing(one));
    cookie = logged.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await api.get('/sessions', { cookie })).status).toBe(200);
    const taken = await cliOver(api.data)('backup', join(folder, 'monday.db'));
    expect(taken.out).toContain('\nbeside them: identities.db, work.db, witnessed\n');
    // After Monday one is revoked and one forgotten, as Tuesday's backup knows.
    revoked(api.data, other);
    await api.post(`/people/${later.person}/erasure`, {}, bearing(admin));
    expect((await cliOver(api.data)('backup', join(folder, 'tuesday.db'))).code).toBe(0);
    const data = temporaryFolder();
    const back = await cliOver(data)('restore', join(folder, 'monday.db'));
    expect(back.code).toBe(0);
    said = back.out;
    restored = await ApiClient.over(data, { fourEyes: ['oas-ga'] });
  });
  afterAll(() => restored.end());

  it('asks who comes, as before, and knows those who held a token', async () => {
    expect((await restored.get('/sessions')).status).toBe(401);
    expect((await restored.get('/sessions', bearing(one))).status).toBe(200);
    expect(said).toMatch(/^beside them: identities\.db, work\.db, witnessed\n2 tokens open it, 1 proposals wait; /m);
    const people = await restored.get<{ people: { id: string; name: string }[] }>('/people', bearing(one));
    expect(people.body.people).toContainEqual(expect.objectContaining({ id: one.person, name: 'First Clerk' }));
  });

  it('lets nobody in who was revoked by then, or later as far as another backup knows', async () => {
    for (const who of [gone, other, later])
      expect((await restored.get('/sessions', bearing(who))).body).toMatchObject({ code: 'access.token-refused' });
    expect((await restored.get('/sessions', { cookie })).status).toBe(401);
    const { text } = await restored.get('/people', bearing(one));
    expect(text).not.toContain('Later Clerk');
  });

  it('has what waited for a second person, who confirms it, and then it is entered once', async () => {
    const path = `/proposals/${proposal}/confirmation`;
    expect((await restored.post<{ code: string }>(path, {}, bearing(one))).body.code).toBe('proposal.own');
    const third = await tokenFor(restored.data, 'Third Clerk', ['recorder']);
    expect((await restored.post(path, {}, bearing(third))).status).toBe(200);
    expect((await restored.get<ListBody>('/sessions', bearing(one))).body.total).toBe(1);
    expect((await restored.post<{ code: string }>(path, {}, bearing(third))).body.code).toBe('proposal.decided');
  });

  it('has work in progress, and the seals that it keeps for others', async () => {
    const { body } = await restored.get<{ works: object[] }>('/work', bearing(one));
    expect(body.works).toMatchObject([{ title: 'Half read', left: 2, person: one.person }]);
    const kept = await restored.get<{ seals: string[] }>('/witnessed/theirs', bearing(one));
    expect(kept.body.seals).toEqual([SEAL]);
  });
});

describe('a restore', () => {
  it('leaves those as they are who may come already', async () => {
    const file = join(temporaryFolder(), 'copy.db');
    await cliOver(api.data)('backup', file);
    const data = temporaryFolder();
    mkdirSync(data, { recursive: true });
    const here = await tokenFor(data, 'Somebody Here', ['reader']);
    const back = await cliOver(data)('restore', file);
    expect([back.code, back.out]).toEqual([0, expect.stringMatching(/^left as it was: identities\.db$/m)]);
    const restored = await ApiClient.over(data);
    expect((await restored.get('/sessions', bearing(here))).status).toBe(200);
    expect((await restored.get('/sessions', bearing(one))).status).toBe(401);
    await restored.end();
  });
});

describe('a name that is erased', () => {
  const bytesIn = (folder: string): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
      .join('');

  it('is in no file any more, neither beside the register nor in the backups that are taken by plan', async () => {
    const folder = temporaryFolder();
    const plan = { folder, everyMs: 1, keep: 2 };
    const named = await tokenFor(api.data, 'Uncommonly Named', ['reader']);
    for (const day of [1, 2, 3]) await backUpByPlan(api.data, plan, new Date(`2026-01-0${day}T00:00:00Z`));
    expect(readdirSync(folder).length).toBe(4); // those of two days: older ones are gone with what lies beside them
    for (const where of [api.data, folder]) expect(bytesIn(where)).toContain('Uncommonly Named');
    process.env['MANDATUM_BACKUP_TO'] = folder;
    const erased = await api.post(`/people/${named.person}/erasure`, {}, bearing(admin));
    delete process.env['MANDATUM_BACKUP_TO'];
    expect(erased.status).toBe(200);
    for (const where of [api.data, folder]) expect(bytesIn(where)).not.toContain('Uncommonly Named');
    const [newest] = backupsIn(folder);
    const data = temporaryFolder();
    expect((await cliOver(data)('restore', newest?.file ?? '')).code).toBe(0);
    expect((await cliOver(data)('people', 'ls')).out).toMatch(new RegExp(`${named.person} +erased`));
  });
});
