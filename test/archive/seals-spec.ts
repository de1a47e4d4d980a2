/** What was sealed is proven later, through the command line and over HTTP. */
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../support/cli.js';
import { ApiClient } from '../e2e/api/api-client.js';

interface SealBody {
  readonly count: number;
  readonly root: string;
  readonly sealedAt: string;
}
const ROOT = /^(\d+):([0-9a-f]{64}) \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe('a seal', () => {
  const mandatum = cliOver(temporaryFolder());
  const schedule = (name: string, place: string) =>
    cliOver(name)('sessions', 'schedule', 'oas-ga/regular/7', '--place', place);
  let seal = '';
  beforeAll(async () => {
    for (const ordinal of [1, 2, 3]) await mandatum('sessions', 'schedule', `oas-ga/regular/${ordinal}`);
    seal = (await mandatum('seal')).out;
    await mandatum('sessions', 'schedule', 'oas-ga/regular/4');
  });

  it('is one line: the count, the root, and when', () => {
    expect(ROOT.exec(seal)?.[1]).toBe('3');
  });

  it('is the same whenever it is taken of the same entries, and another of others', async () => {
    const json = async () => JSON.parse((await mandatum('seal', '--json')).out) as { count: number; root: string };
    const [first, second] = [await json(), await json()];
    expect([second.count, second.root]).toEqual([first.count, first.root]);
    expect(first.count).toBe(4);
    expect(seal).not.toContain(first.root);
  });

  it('is proven while more is entered, as often as one likes', async () => {
    const now = (await mandatum('seal')).out;
    const short = now.split(' ')[0] ?? '';
    const { code, out } = await mandatum('verify', '--sealed', seal, '--sealed', short.toUpperCase());
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        '4 entries in 4 streams checked.',
        'sealed at 3: the first 3 entries are those that were sealed',
        'sealed at 4: the first 4 entries are those that were sealed',
        'There are no lists to be compared yet.',
      ],
    ]);
  });

  it('of nothing is proven by everything', async () => {
    const nothing = '0:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect((await mandatum('verify', '--sealed', nothing)).code).toBe(0);
  });

  it('tells a register that was written anew, though every chain in it holds', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    await schedule(one, 'Lima');
    await schedule(other, 'Quito');
    const kept = (await cliOver(one)('seal')).out;
    const { code, out, err } = await cliOver(other)('verify', '--sealed', kept);
    expect(`${code} ${err}`).toMatch(/^1 seal\.differs: The first 1 entries/);
    expect(out).toMatch(/^1 entries in 1 streams checked\.\nsealed at 1: differs/);
    const { outcome, found } = (JSON.parse((await cliOver(other)('verify', '--sealed', kept, '--json')).out) as { sealed: { outcome: string; found: string }[] }).sealed[0] ?? {}; // prettier-ignore
    expect([outcome, (await cliOver(other)('seal')).out]).toEqual(['differs', expect.stringContaining(`1:${found}`)]);
  });

  it('tells a register that has lost entries', async () => {
    const shorter = temporaryFolder();
    await schedule(shorter, 'Lima');
    const { code, err } = await cliOver(shorter)('verify', '--sealed', seal);
    expect(`${code} ${err}`).toMatch(/^1 seal\.beyond-end: 3 entries were sealed, and the register has 1/);
  });

  it.each(['3', '3:abc', `x:${'a'.repeat(64)}`, `-1:${'a'.repeat(64)}`, ''])('is asked for again where it is "%s"', async (text) => {
    const { code, err } = await mandatum('verify', '--sealed', text);
    expect(`${code} ${err}`).toMatch(/^2 seal\.invalid: /);
  }); // prettier-ignore
});

describe('witnesses', () => {
  const SEAL = /: 2 seals, the last at 2 of \S+: all hold$/;
  let other: ApiClient;
  let address = '';
  beforeAll(async () => {
    other = await ApiClient.over();
    address = `${other.server.url}/api/v1/witnessed/ours`;
  });
  afterAll(() => other.end());

  it('keep every seal, and those of two are held against the same entries and one another', async () => {
    const [data, folder] = [temporaryFolder(), temporaryFolder()];
    const mandatum = cliOver(data);
    for (const ordinal of [1, 2]) {
      await mandatum('sessions', 'schedule', `oas-ga/regular/${ordinal}`);
      expect((await mandatum('seal', '--to', folder, address)).code).toBe(0);
    }
    const verify = (...witnesses: string[]) => mandatum('verify', '--entries-only', '--witness', ...witnesses);
    const well = await verify(folder, address);
    expect([well.code, well.out.split('\n').slice(1)]).toEqual([
      0,
      [expect.stringMatching(SEAL), expect.stringMatching(SEAL)],
    ]);
    const forged = `2:${'0'.repeat(64)}`;
    expect((await other.post(`/witnessed/ours`, { seal: forged })).status).toBe(200);
    const { code, out, err } = await verify(folder, address);
    expect(`${code} ${err}`).toMatch(/^1 seal\.differs: /);
    expect(out).toMatch(/witnesses disagree at 2: .* was told [0-9a-f]{64}, .*witnessed\/ours was told 0{64}/);
  });

  it('are told by a server by itself: a folder and a second register, each what was so', async () => {
    const folder = temporaryFolder();
    const theirs = `${other.server.url}/api/v1/witnessed/served`;
    process.env['MANDATUM_WITNESSES'] = `${folder}, ${theirs}`;
    try {
      const served = await ApiClient.over();
      const kept = async () => (await other.get<{ seals: readonly string[] }>('/witnessed/served')).body.seals;
      while ((await kept()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      const { body } = await served.get<{ count: number; root: string }>('/seal');
      expect(await kept()).toEqual([expect.stringContaining(`${body.count}:${body.root} `)]);
      expect(readFileSync(join(folder, 'seals.txt'), 'utf8')).toContain(`${body.count}:${body.root} `);
      const { code, out } = await cliOver(served.data)('verify', '--entries-only', '--witness');
      expect([code, out.match(/: all hold/g)?.length]).toEqual([0, 2]);
      await served.end();
    } finally {
      delete process.env['MANDATUM_WITNESSES'];
    }
  });

  it('are told again and again by a server that signs: a folder, a second register and any address; and are held against one another', async () => {
    const folder = temporaryFolder();
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const [key, pub] = ['seal.key', 'seal.pub'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(pub, publicKey.export({ type: 'spki', format: 'pem' }));
    const kept: string[] = [];
    const office = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      request.once('end', () => {
        if (request.method === 'POST') kept.push((JSON.parse(body) as { seal: string }).seal);
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ seals: kept }));
      });
    }).listen(0, '127.0.0.1');
    await once(office, 'listening');
    const anywhere = `http://127.0.0.1:${(office.address() as AddressInfo).port}/kept`;
    const settings = {
      MANDATUM_WITNESSES: `${folder},${other.server.url}/api/v1/witnessed/signed,${anywhere}`,
      MANDATUM_WITNESS_EVERY_HOURS: '0.0001', // 360 ms
      MANDATUM_SEAL_KEY_FILE: key,
    };
    Object.assign(process.env, settings);
    try {
      const served = await ApiClient.over();
      const body = (await served.get<SealBody & { readonly signature: string }>('/seal')).body;
      expect(`${body.count}:${body.root} ${body.sealedAt} ed25519:${body.signature}`).toMatch(/^0:[0-9a-f]{64} \S+Z ed25519:[A-Za-z0-9+/]{86}==$/); // prettier-ignore
      for (let ordinal = 1; new Set(kept.map((line) => line.split(':')[0])).size < 3; ordinal++) {
        await served.post('/sessions', { sessions: [{ session: `remja/regular/${ordinal}` }] });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await served.server.close();
      const theirs = (await other.get<{ seals: readonly string[] }>('/witnessed/signed')).body.seals;
      expect(theirs.length).toBeGreaterThanOrEqual(3);
      const verify = (...args: string[]) => cliOver(served.data)('verify', '--entries-only', '--witness', ...args);
      const well = await cliOver(served.data)('verify', '--entries-only', '--witness', '--key', pub);
      expect([well.code, well.out.match(/: all hold/g)?.length]).toEqual([0, 3]);
      kept.push(`2:${'0'.repeat(64)}`); // somebody there forges one
      const unsigned = await cliOver(served.data)('verify', '--entries-only', '--witness', '--key', pub);
      expect(unsigned.err).toMatch(/^seal\.unsigned: /);
      const forged = await verify(anywhere, folder);
      expect(forged.err).toMatch(/^seal\.differs: /);
      rmSync(served.data, { recursive: true });
    } finally {
      for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name);
      office.closeAllConnections();
      office.close();
    }
  });

  it.each([
    ['/witnessed/..%2Fescape', 'witness.name-invalid', { seal: `1:${'0'.repeat(64)}` }],
    ['/witnessed/Ours', 'witness.name-invalid', { seal: `1:${'0'.repeat(64)}` }],
    ['/witnessed/ours', 'seal.invalid', { seal: 'what' }],
    ['/witnessed/ours', 'request.invalid', {}],
  ])('keep nothing else: %s is refused with %s', async (path, refused, body) => {
    const { status, body: problem } = await other.post<{ code: string }>(path, body);
    expect([status, problem.code]).toEqual([400, refused]);
  });

  it('who do not answer are named', async () => {
    const away = await cliOver(temporaryFolder())('verify', '--entries-only', '--witness', 'http://127.0.0.1:9/seals');
    expect(`${away.code} ${away.err}`).toMatch(/^1 witness\.unreachable: /);
  });
});

describe('a seal over HTTP', () => {
  let api: ApiClient;
  let kept = '';
  beforeAll(async () => {
    api = await ApiClient.over();
    await api.post('/sessions', { sessions: [{ session: 'remja/regular/8' }] });
    const { body } = await api.get<SealBody>('/seal');
    kept = `${body.count}:${body.root}`;
    expect(`${kept} ${body.sealedAt}`).toMatch(ROOT);
    await api.post('/sessions', { sessions: [{ session: 'remja/regular/9' }] });
  });
  afterAll(() => api.end());

  it('is proven, or told to differ, beside the chains', async () => {
    const [count, root] = kept.split(':');
    const wrong = `1:${'0'.repeat(64)}`;
    const { status, body } = await api.get(`/verify?sealed=${kept}&sealed=${wrong}&sealed=9${kept}`);
    expect([status, body]).toEqual([
      200,
      {
        events: 2,
        streams: 2,
        broken: [],
        sealed: [
          { count: 1, root, outcome: 'proven', found: root },
          { count: 1, root: '0'.repeat(64), outcome: 'differs', found: root },
          { count: Number(`9${count}`), root, outcome: 'beyond-end', found: null },
        ],
        lists: { outcome: 'same', entries: 2, tables: [], fault: null },
      },
    ]);
    expect((await api.get(`/verify?sealed=${kept}`)).body).toMatchObject({ sealed: [{ outcome: 'proven' }] });
    expect((await api.get('/verify')).body).toMatchObject({ sealed: [] });
  });

  it('is asked for again where it is none', async () => {
    expect(await api.get('/verify?sealed=1:abc')).toMatchObject({ status: 400, body: { code: 'seal.invalid' } });
    expect(await api.get('/verify?sealed=')).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    const many = Array.from({ length: 21 }, () => `sealed=${kept}`).join('&');
    expect(await api.get(`/verify?${many}`)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});
