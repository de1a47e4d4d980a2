import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeChoice } from '#runtime';
import { cli, cliOver, spawnCli, temporaryFolder } from '../../support/cli.js';
import { KurrentDbDouble } from '../../support/kurrentdb-double/kurrentdb-double.js';
import { enterSeeds, TEXTS } from '../../support/seeds.js';

let double: KurrentDbDouble;
beforeAll(async () => {
  double = await new KurrentDbDouble().start();
});
afterAll(() => double.stop());
beforeEach(() => {
  delete process.env['MANDATUM_STORE'];
  delete process.env['MANDATUM_STORE_FILE'];
});

const secretFile = (content: string): string => {
  const path = join(temporaryFolder(), 'store');
  writeFileSync(path, content);
  return path;
};

describe('the store', () => {
  it.each([
    [{}, 'sqlite'],
    [{ MANDATUM_STORE: '' }, 'sqlite'],
    [{ MANDATUM_STORE: 'sqlite' }, 'sqlite'],
    [{ MANDATUM_STORE_FILE: secretFile('sqlite\n') }, 'sqlite'],
    ...['kurrentdb', 'kurrent', 'kdb', 'esdb'].flatMap((scheme) => [
      [{ MANDATUM_STORE: `${scheme}://admin:changeit@node-1:2113?tls=true` }, 'kurrentdb'] as const,
      [{ MANDATUM_STORE: `${scheme}+discover://node-1,node-2` }, 'kurrentdb'] as const,
    ]),
    [{ MANDATUM_STORE_FILE: secretFile(' kurrentdb://node-1\n') }, 'kurrentdb'],
  ] as const)('is chosen by what is said, in a variable or a file (%#)', (env, kind) => {
    expect(storeChoice(env).kind).toBe(kind);
  });

  it.each([
    ['postgres://admin:changeit@db'],
    ['kurrentdb://'],
    ['SQLite'],
    ['kurrentdb:changeit'],
    ['admin:changeit@node-1:2113'],
  ])('is not chosen by "%s": what can be said is listed, and no password is printed', async (said) => {
    process.env['MANDATUM_STORE'] = said;
    const { code, out, err } = await cliOver(temporaryFolder())('overdue');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^store\.choice-invalid: MANDATUM_STORE .*sqlite.*kurrentdb:\/\/.*\+discover/);
    expect(err).not.toContain('changeit');
  });

  it.each([
    [{ MANDATUM_STORE: 'sqlite', MANDATUM_STORE_FILE: secretFile('sqlite') }, /both set/],
    [{ MANDATUM_STORE_FILE: '/nowhere/store' }, /cannot be read/],
    [{ MANDATUM_STORE_FILE: secretFile('') }, /names no store/],
    [{ MANDATUM_STORE_FILE: secretFile('mongodb://admin:changeit@db') }, /names no store(?!.*changeit)/],
  ])('is refused where it is said twice, or its file says nothing of use (%#)', async (env, sentence) => {
    Object.assign(process.env, env);
    const { code, err } = await cliOver(temporaryFolder())('overdue');
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it('is refused without its password where the address is malformed further on', async () => {
    process.env['MANDATUM_STORE'] = 'kurrentdb://admin:changeit@node-1:port';
    const { code, err } = await cliOver(temporaryFolder())('overdue');
    expect([code, err]).toEqual([1, expect.stringContaining('connection string')]);
    expect(err).not.toContain('changeit');
  });
});

describe('a register on KurrentDB', () => {
  const overdue = async (data: string) => {
    const { code, out, err } = await cli('overdue', '--as-of', '2011-06-08', '--data', data);
    return { code, err, out: out.replace(/entry (\d+) \(.*?Z\)/, 'entry $1') };
  };

  it('answers every question as the embedded one does, whichever folder the question comes from', async () => {
    const embedded = temporaryFolder();
    await enterSeeds(embedded);
    const expected = await overdue(embedded);
    process.env['MANDATUM_STORE'] = double.connectionString;
    await enterSeeds(temporaryFolder());
    const fresh = join(temporaryFolder(), 'not', 'there', 'yet');
    expect(await overdue(fresh)).toEqual(expected);
    expect(readdirSync(fresh).filter((name) => name.endsWith('.db'))).toEqual([
      expect.stringMatching(/^register\.v[\d-]+\.1\.db$/),
    ]);
    const { out } = await cliOver(fresh)('verify');
    expect(out).toMatch(/^\d+ entries in \d+ streams checked\.\nThe lists are those that a rebuild gives\.$/);
    expect((await cliOver(fresh)('rebuild')).code).toBe(0);
    expect(await overdue(fresh)).toEqual(expected);
  });

  it('is made afresh in a folder whose lists came from the embedded store, and back', async () => {
    const data = temporaryFolder();
    await cliOver(data)('sessions', 'schedule', 'oas-ga/regular/7');
    const sessions = async () => JSON.parse((await cliOver(data)('sessions', 'ls', '--json')).out) as { id: string }[];
    expect((await sessions()).map(({ id }) => id)).toEqual(['oas-ga/regular/7']);
    process.env['MANDATUM_STORE'] = double.connectionString;
    expect((await sessions()).length).toBeGreaterThan(30);
    delete process.env['MANDATUM_STORE'];
    expect((await sessions()).map(({ id }) => id)).toEqual(['oas-ga/regular/7']);
  });

  it('is looked at by the doctor, also over lists that came from the embedded store', async () => {
    const data = temporaryFolder();
    await cliOver(data)('sessions', 'schedule', 'oas-ga/regular/7');
    await cliOver(data)('sessions', 'ls');
    process.env['MANDATUM_STORE'] = double.connectionString;
    const first = await cliOver(data)('doctor');
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/@kurrent\/kurrentdb-client .*\nwell disk: .*\nwell clock: after the newest entry$/m);
    expect(first.out).toMatch(/^- lists: entries \d+ entries behind, lists \d+ entries behind, until somebody asks$/m);
    expect((await cliOver(data)('doctor')).out).toMatch(/^- lists: at the last entry$/m);
  });

  it.each(['kurrent', 'kdb', 'esdb', 'kurrentdb+discover', 'kurrent+discover', 'kdb+discover', 'esdb+discover'])(
    'is found by a connection string that begins with %s too',
    async (scheme) => {
      const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined); // the driver's, of the oldest one
      process.env['MANDATUM_STORE'] = double.connectionString.replace('kurrentdb', scheme);
      expect(await overdue(temporaryFolder())).toMatchObject({ code: 0, err: '' });
      expect(warned.mock.calls.length > 0).toBe(scheme.startsWith('esdb'));
      warned.mockRestore();
    },
  );

  it('says so where its folder cannot be made', async () => {
    const file = secretFile('');
    process.env['MANDATUM_STORE'] = double.connectionString;
    const { code, err } = await overdue(join(file, 'in'));
    expect([code, err]).toEqual([1, expect.stringMatching(/^data\.unavailable: /)]);
  });
});

describe('the driver of KurrentDB', () => {
  /** Prints in the end which of its files the process has loaded, its native half included. */
  const telling = `import { createRequire } from 'node:module';
    process.on('exit', () => console.error('loaded', Object.keys(createRequire('file:///').cache)
      .filter((path) => path.includes('@kurrent')).length));`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(telling)}`;

  it('is loaded only where its store is chosen', async () => {
    const data = temporaryFolder();
    mkdirSync(data, { recursive: true });
    const record = ['record', TEXTS.res1948, '--yes', '--data', data];
    const embedded = await spawnCli(record, { env: { NODE_OPTIONS, MANDATUM_STORE: 'sqlite' } });
    expect([embedded.code, embedded.err]).toEqual([0, expect.stringMatching(/loaded 0$/)]);
    const env = { NODE_OPTIONS, MANDATUM_STORE: double.connectionString };
    const chosen = await spawnCli(['overdue', '--data', temporaryFolder()], { env });
    expect([chosen.code, chosen.err]).toEqual([0, expect.stringMatching(/loaded [1-9]\d+$/)]);
  });
});
