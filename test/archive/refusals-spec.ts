/** An archive that is not whole and unbroken is refused with its line and the way out, and nothing is entered. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArchive, Sealing } from '#archive';
import { canonicalJson, chainHash } from '#journal';
import { cli, cliOver, spawnCli, temporaryFolder } from '../support/cli.js';
import { CALENDAR, TEXTS } from '../support/seeds.js';
import { ACCEPTED, piecesOf } from './logs.js';

type Entry = Parameters<typeof chainHash>[3] & { seq: number; stream: `${string}-${string}`; revision: number };

const folder = temporaryFolder();
const source = cliOver(join(folder, 'source'));
const whole = join(folder, 'whole.ndjson');
let lines: readonly string[] = [];
beforeAll(async () => {
  await source('sessions', 'import', CALENDAR, '--body', 'oas-ga');
  await source('record', TEXTS.res1948, '--yes');
  await source('export', whole);
  lines = readFileSync(whole, 'utf8').split('\n').slice(0, -1);
});

const entryAt = (line: number): Entry => JSON.parse(lines[line - 1] ?? '') as Entry;
const joined = (all: readonly string[]) => `${all.join('\n')}\n`;
/** The archive with other text in a line, counted from 1. */
const withLine = (line: number, text: string) => joined(lines.map((one, index) => (index === line - 1 ? text : one)));
const changed = (line: number, change: (entry: Entry) => object) =>
  withLine(line, canonicalJson(change(entryAt(line))));
/** An entry as it would have been recorded, so that only what was changed is wrong with it. */
const recorded = (line: number, change: Partial<Entry>) =>
  changed(line, (entry) => {
    const said = { ...entry, ...change };
    return { ...said, meta: { ...said.meta, hash: chainHash('', said.stream, said.revision, said) } };
  });
const sealed = (all: readonly string[]): string => {
  const sealing = new Sealing();
  for (const line of all.slice(1)) sealing.add(JSON.parse(line) as Entry);
  return joined([...all, canonicalJson(sealing.seal())]);
};

const refusal = async (content: string | Uint8Array): Promise<string> => {
  const file = join(folder, 'broken.ndjson');
  writeFileSync(file, content);
  const target = join(temporaryFolder(), 'target');
  const { code, out, err } = await cli('import', file, '--data', target);
  expect(out).toBe('');
  expect(existsSync(target)).toBe(false);
  expect(err).not.toMatch(/\n\s+at /);
  return `${code} ${err}`;
};

describe('an archive', () => {
  it.each<[string, RegExp, () => string | Uint8Array]>([
    ['is empty', /^2 archive\.format-invalid: /, () => ''],
    ['is something else', /^2 archive\.format-invalid: /, () => readFileSync(TEXTS.res1948)],
    ['is another kind of JSON', /^2 archive\.format-invalid: /, () => '{"version":1}\n'],
    ['has its first line in other words', /^2 archive\.format-invalid: /, () => withLine(1, '{"format": "mandatum-archive", "version": 1}')], // prettier-ignore
    ['is of a later format', /^3 archive\.newer-version: .*version 2\b/, () => withLine(1, '{"format":"mandatum-archive","version":2}')], // prettier-ignore
    ['holds events of a later release', /^3 archive\.newer-version: Line 2 .*session\.scheduled\.v99/, () => recorded(2, { type: 'session.scheduled.v99' })], // prettier-ignore
    ['ends after a line', /^3 archive\.cut: .*line 20/, () => joined(lines.slice(0, 20))],
    ['ends within a line', /^3 archive\.cut: .*line 21/, () => joined(lines.slice(0, 20)) + (lines[20] ?? '').slice(0, 99)], // prettier-ignore
    ['lacks entries before its last line', /^3 archive\.cut: Of \d+ entries the archive holds 10/, () => joined([...lines.slice(0, 11), lines.at(-1) ?? ''])], // prettier-ignore
    ['lacks an entry', /^2 archive\.line-invalid: Line 5 holds entry 5 where 4 is next/, () => joined(lines.filter((_, index) => index !== 4))], // prettier-ignore
    ['goes on after its end', /^2 archive\.line-invalid: Line \d+ follows/, () => joined([...lines, lines[1] ?? ''])],
    ['has another entry than was sealed', /^3 archive\.seal-differs: /, () => recorded(3, { data: { session: 'oas-ga/regular/2' } })], // prettier-ignore
    ['has its entries in another order', /^2 archive\.line-invalid: Line 2 holds entry 2/, () => joined([lines[0] ?? '', lines[2] ?? '', lines[1] ?? '', ...lines.slice(3)])], // prettier-ignore
    ['has an entry that was changed', /^3 archive\.chain-broken: Line 3 .*hash-differs/, () => changed(3, (entry) => ({ ...entry, data: {} }))], // prettier-ignore
    ['has an entry at another revision', /^3 archive\.chain-broken: Line 3 .*revision-missing/, () => recorded(3, { revision: 1 })], // prettier-ignore
    ['has an entry of no stream of ours', /^2 archive\.line-invalid: Line 3 .*orders-1/, () => recorded(3, { stream: 'orders-1' })], // prettier-ignore
    ['has an entry with an id that is none', /^2 archive\.line-invalid: Line 3 cannot be kept .*UUID/, () => recorded(3, { id: '3' })], // prettier-ignore
    ['has an entry with a key too many', /^2 archive\.line-invalid: Line 3 is no entry/, () => changed(3, (entry) => ({ ...entry, position: '3' }))], // prettier-ignore
    ['has metadata that is no text', /^2 archive\.line-invalid: Line 3 cannot be kept/, () => changed(3, (entry) => ({ ...entry, meta: { ...entry.meta, more: 1 } }))], // prettier-ignore
    ['has keys in another order', /^2 archive\.line-invalid: Line 3 .*RFC 8785/, () => withLine(3, JSON.stringify(Object.fromEntries(Object.entries(entryAt(3)).reverse())))], // prettier-ignore
    ['has a number that is written otherwise', /^2 archive\.line-invalid: Line 3 .*RFC 8785/, () => withLine(3, (lines[2] ?? '').replace('"revision":0', '"revision":0.0'))], // prettier-ignore
    ['has a number that no double holds', /^2 archive\.line-invalid: Line 3 .*RFC 8785/, () => withLine(3, (lines[2] ?? '').replace('"revision":0', '"revision":9007199254740993'))], // prettier-ignore
    ['has a key twice', /^2 archive\.line-invalid: Line 3 .*RFC 8785/, () => withLine(3, (lines[2] ?? '').replace('{', '{"data":{},'))], // prettier-ignore
    ['has the line ends of another system', /^2 archive\.(?:line|format)-invalid: /, () => lines.join('\r\n')],
    ['has an empty line', /^2 archive\.line-invalid: Line 3 is no JSON object/, () => withLine(3, '')],
    ['is not UTF-8', /^2 archive\.line-invalid: Line 3 is not UTF-8/, () => Buffer.from(withLine(3, '{"caf\u00e9":1}'), 'latin1')], // prettier-ignore
    ['has half a character', /^2 archive\.line-invalid: Line 3 cannot be kept .*surrogate/, () => recorded(3, { data: { half: '\ud800' } })], // prettier-ignore
    ['is nested without end', /^2 archive\.line-invalid: Line 3 is nested/, () => withLine(3, `{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)], // prettier-ignore
    ['has a line without end', /^2 archive\.line-invalid: Line 3 has more than \d+ bytes/, () => withLine(3, ' '.repeat(17_000_000))], // prettier-ignore
    ['is one line without end', /^2 archive\.format-invalid: /, () => 'x'.repeat(17_000_000)],
  ])('that %s is refused', async (_what, expected, content) => {
    expect(await refusal(content())).toMatch(expected);
  });

  it('that breaks off anywhere is refused, and nowhere taken for a shorter one', async () => {
    const archive = sealed([lines[0] ?? '', ...lines.slice(1, 4)]);
    const all = { ...ACCEPTED, streamPrefixes: ['session-'], knows: () => true };
    const codeOf = async (text: string): Promise<string> => {
      try {
        for await (const _ of readArchive(piecesOf(text, 7), all));
        return 'taken';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(await codeOf(archive)).toBe('taken');
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), async (end) => {
        expect(await codeOf(archive.slice(0, end))).toMatch(/^archive\.(?:cut|format-invalid)$/);
      }),
    );
  });

  it.each([
    ['is not there', '4 file.unknown', () => join(folder, 'nowhere')],
    ['is a folder', '3 file.unreadable', () => folder],
  ])('whose file %s is asked for again', async (_what, expected, file) => {
    const { code, err } = await cli('import', file(), '--data', join(temporaryFolder(), 'target'));
    expect(`${code} ${err}`).toMatch(new RegExp(`^${expected}: `));
  });

  it('is checked whole from standard input too, and nothing of it stays behind', async () => {
    const target = join(temporaryFolder(), 'target');
    const [TMPDIR, cut] = [temporaryFolder(), joined(lines.slice(0, 20))];
    const { code, err } = await spawnCli(['import', '-', '--data', target], { input: cut, env: { TMPDIR } });
    expect(`${code} ${err}`).toMatch(/^3 archive\.cut: /);
    const taken = await spawnCli(['import', '-', '--data', target], { input: joined(lines), env: { TMPDIR } });
    expect(taken).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\d+ entries imported\./) });
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  it('can be checked without entering it', async () => {
    const target = join(temporaryFolder(), 'target');
    const { code, out } = await cli('import', whole, '--check', '--data', target);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^\d+ entries, whole and unbroken\.\nseal \d+:[0-9a-f]{64}$/),
    ]);
    expect(existsSync(target)).toBe(false);
  });
});

describe('a store', () => {
  const archiveOf = async (data: string) => (await cliOver(data)('export')).out;

  it('that holds another register is refused, and stays as it is', async () => {
    const data = temporaryFolder();
    await cliOver(data)('sessions', 'schedule', 'remja/regular/7');
    const before = await archiveOf(data);
    const { code, err } = await cliOver(data)('import', whole);
    expect(`${code} ${err}`).toMatch(/^3 import\.store-not-empty: .*entry 1 .*empty store/);
    expect(await archiveOf(data)).toBe(before);
  });

  it('that holds the archive and went on is refused, and stays as it is', async () => {
    const data = temporaryFolder();
    await cliOver(data)('import', whole);
    await cliOver(data)('sessions', 'schedule', 'remja/regular/7');
    const before = await archiveOf(data);
    const { code, err } = await cliOver(data)('import', whole);
    expect(`${code} ${err}`).toMatch(
      /^3 import\.store-not-empty: The store holds all \d+ entries of the archive, and more/,
    );
    expect(await archiveOf(data)).toBe(before);
  });

  it('that holds the archive is told so, and stays as it is', async () => {
    const data = temporaryFolder();
    const first = await cliOver(data)('import', whole, '--json');
    const again = await cliOver(data)('import', whole);
    expect(JSON.parse(first.out)).toMatchObject({ count: lines.length - 2, found: 0, imported: lines.length - 2 });
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing changed: all \d+ entries are there/) });
  });
});

describe('a file', () => {
  const fresh = () => join(temporaryFolder(), 'register.ndjson');

  it('that is there already is overwritten only by force', async () => {
    const file = fresh();
    writeFileSync(file, 'kept');
    expect((await source('export', file)).err).toMatch(/^file\.exists: .*--force/);
    expect(readFileSync(file, 'utf8')).toBe('kept');
    expect((await source('export', file, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });

  it('that a link names is written where it points', async () => {
    const [file, link] = [fresh(), fresh()];
    writeFileSync(file, '');
    symlinkSync(file, link);
    await source('export', link, '--force');
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });

  it('that cannot be written is refused, and nothing is left half-way', async () => {
    const data = temporaryFolder();
    mkdirSync(join(data, 'folder'));
    const refused = async (...args: readonly string[]) => (await source('export', ...args)).err;
    expect(await refused(join(data, 'nowhere', 'register.ndjson'))).toMatch(/^file\.unwritable: /);
    expect(await refused(join(data, 'folder'), '--force')).toMatch(/^file\.unwritable: .*no file/);
    expect(await refused('/dev/full', '--force')).toMatch(/^file\.unwritable: .*no file/);
    const nothing = await cli('export', join(data, 'a.ndjson'), '--data', join(data, 'none'));
    expect(`${nothing.code} ${nothing.err}`).toMatch(/^4 data\.missing: /);
    expect(readdirSync(data)).toEqual(['folder']);
  });
});
