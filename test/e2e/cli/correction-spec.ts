/** What was read wrongly is put right: through both doors, on both axes of time, and taken back. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { enterSeeds } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};

/** Its report falls due on 8 June 2004. */
const REF = 'AG/RES. 1948 (XXXIII-O/03) op. 3';

interface Shown {
  readonly verb: string;
  readonly class: string;
  readonly record: string;
  readonly readAs: string | null;
  readonly text: string;
  readonly reporting: string | null;
  readonly addressees: readonly { readonly name: string }[];
  readonly obligations: readonly {
    readonly id: string;
    readonly status: string;
    readonly due: { readonly windowEndsOn: string };
  }[];
}
const shown = async (...more: readonly string[]) =>
  (await json<{ mandates: readonly Shown[] }>('show', REF, ...more)).mandates[0];
const lastSeq = async () => String((await json<{ seq: number }>('health')).seq);
const codeOf = async (...args: readonly string[]) => (await mandatum(...args)).err.split(':')[0];
const correct = (...said: readonly string[]) =>
  json<{ changed: boolean; entries: { id: string; stream: string }[] }>(
    'correct',
    REF,
    ...said,
    '--reason',
    'The official text says so',
    '--yes',
  );

/** Known moments: before any correction, and after each of three. */
const moments: string[] = [];
let entries: string[] = [];
beforeAll(async () => {
  await enterSeeds(data);
  moments.push(await lastSeq());
}, 120_000);

const ADDRESSEES = ['Inter-American Commission of Women', 'Permanent Council', 'Secretary General'];

/** Each goes on where the one before ended; the server takes the register with it. */
describe('a correction', () => {
  it('is shown before it is entered, with what it would leave without a place', async () => {
    const said = ['correct', REF, '--class', 'none', '--reason', 'It asks for nothing'];
    await mandatum('submit', REF, '--document', 'CP/doc.1/04', '--on', '2004-06-01', '--json');
    moments[0] = await lastSeq();
    const { out, err } = await mandatum(...said);
    expect(err).toMatch(/^entry\.unconfirmed/);
    expect(out).toMatch(/Enters: op\. 3 corrected: asks for nothing to be carried out/);
    expect(out).toMatch(/Takes back: issued by AG\/RES\. 1948/);
    expect(out).toMatch(/Then answers nothing that is asked: report CP\/doc\.1\/04, for AG\/RES\. 1948/);
    expect(await lastSeq()).toBe(moments[0]);
  });

  it('needs something to say, a reason, and a paragraph that is there', async () => {
    const why = ['--reason', 'so it is', '--yes'];
    expect(await codeOf('correct', REF, ...why)).toBe('correction.nothing-said');
    expect(await codeOf('correct', 'AG/RES. 1948 (XXXIII-O/03) op. 99', '--verb', 'ask', ...why)).toBe(
      'paragraph.unknown',
    );
    expect(await codeOf('correct', REF, '--not-owed', '9', ...why)).toBe('correction.owed-unknown');
    expect(await codeOf('correct', REF, '--owed', 'id=1; due=when it rains', ...why)).toBe('due.not-understood');
    expect(await codeOf('correct', REF, '--owed', 'soon', ...why)).toBe('owed.invalid');
  });

  it('told three times is known from each on, of every day since the adoption', async () => {
    for (const [index, name] of ADDRESSEES.entries()) {
      const due = `id=1; due=200${index + 4}-12-31`;
      const entered = await correct('--addressee', name, '--owed', due);
      entries.push(entered.entries.find(({ stream }) => stream.startsWith('decision-'))?.id ?? '');
      moments.push(await lastSeq());
      expect(await correct('--addressee', name, '--owed', due)).toMatchObject({ changed: false });
    }
    for (const asOf of ['2003-06-10', '2004-07-01', '2005-06-01', '2010-01-01'])
      for (const [index, knownAt] of moments.entries()) {
        const at = await shown('--as-of', asOf, '--known-at', knownAt);
        const name = ADDRESSEES[index - 1];
        expect([asOf, knownAt, at?.record, at?.obligations[0]?.due.windowEndsOn]).toEqual([
          asOf,
          knownAt,
          name === undefined ? 'extracted' : 'corrected',
          name === undefined ? '2004-06-08' : `200${index + 3}-12-31`,
        ]);
        if (name !== undefined) expect(at?.addressees.map((one) => one.name)).toEqual([name]);
      }
    expect(await codeOf('show', REF, '--as-of', '2003-06-09')).toBe('ref.unknown');
  });

  it('keeps the report that came, and what was read first', async () => {
    const now = await shown('--as-of', '2010-01-01');
    expect(now?.obligations[0]).toMatchObject({ id: expect.stringMatching(/#1$/), status: 'received' });
    expect(now?.readAs).toMatch(/thirty-fourth/);
    const { out } = await mandatum('history', REF);
    expect(out).toMatch(/should[^\n]*\s+have\s+been\s+read/);
    expect(out).toMatch(/issued by\s+AG\/RES\./);
  });

  it('taken back leaves what the others say', async () => {
    expect(await json('retract', entries[2] ?? '', '--reason', 'another paragraph', '--yes')).toMatchObject({
      changed: true,
    });
    expect((await shown())?.addressees).toMatchObject([{ name: 'Permanent Council' }]);
    await json('retract', entries[0] ?? '', '--reason', 'another paragraph', '--yes');
    expect((await shown())?.addressees).toMatchObject([{ name: 'Permanent Council' }]);
    await json('retract', entries[1] ?? '', '--reason', 'another paragraph', '--yes');
    const [first, now] = [await shown('--known-at', moments[0] ?? ''), await shown()];
    expect({ ...now, revision: 0 }).toEqual({ ...first, revision: 0 });
    entries = [];
  });

  it('may take a mandate off, add one, and put its words right', async () => {
    const count = async () =>
      (await json<unknown[]>('ls', '--decision', 'AG/RES. 1948 (XXXIII-O/03)', '--class', 'all')).length;
    const before = await count();
    const off = await correct('--class', 'none');
    expect(await count()).toBe(before - 1);
    expect(await codeOf('history', REF, '--known-at', moments[0] ?? '')).not.toBe('ref.unknown');
    await correct('--add', '--verb', 'invite', '--class', 'exhortation', '--addressee', 'Member States');
    expect(await count()).toBe(before);
    await json('retract', off.entries[0]?.id ?? '', '--reason', 'it is one', '--yes');
    expect(await count()).toBe(before + 1);
    await correct('--text', 'To instruct the Commission to report again.');
    const texts = (await json<{ mandates: readonly Shown[] }>('show', REF)).mandates.map(({ text }) => text);
    expect(texts).toEqual([
      'To instruct the Commission to report again.',
      'To instruct the Commission to report again.',
    ]);
    const former = (await json<{ mandates: readonly Shown[] }>('show', REF, '--known-at', moments[0] ?? '')).mandates;
    expect(former.map(({ text }) => text)).not.toContain(texts[0]);
  });

  it('is told and shown through the other door as well', async () => {
    const api = await ApiClient.over(data);
    try {
      const path = `/mandates/${inPath(`${REF} [1]`)}/corrections`;
      const said = { owed: [{ due: 'before XXXVI', to: ['Permanent Council'] }], reason: 'The official text says so' };
      const preview = await api.post<{ would: string[] }>(`${path}/preview`, said);
      expect(preview.body.would).toEqual([
        expect.stringMatching(/^Enters: op\. 3 corrected: 2: report by .* to Permanent Council: before XXXVI/),
        expect.stringMatching(/^Enters: as AG\/RES\. 1948 \(XXXIII-O\/03\) op\. 3 should have been read/),
      ]);
      expect((await api.post(path, said)).body).toMatchObject({ changed: true });
      const again = { owed: [{ id: '2', due: 'before XXXVI', to: ['Permanent Council'] }], reason: 'so' };
      expect((await api.post(path, again)).body).toMatchObject({ changed: false });
      expect((await api.post(path, { reason: 'none' })).body).toMatchObject({
        status: 422,
        code: 'correction.nothing-said',
      });
    } finally {
      await api.end();
    }
  });
});
