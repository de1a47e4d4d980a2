/** Reading in workers: they run what `npm run build` left, for a worker runs JavaScript. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { type Reading, ReadingHere, ReadingInWorkers, type WorkerLimits } from '#reading';

const SCRIPT = new URL('../../dist/libs/reading/src/reading-worker.js', import.meta.url);
const isBuilt = existsSync(SCRIPT);
if (!isBuilt) console.log('Reading in workers is not tested: run `npm run build` first.');

const STUCK = new URL('stuck-worker.mjs', import.meta.url);
const text = readFileSync(new URL('../../examples/000_c35bfa4e80c3a830.txt', import.meta.url), 'utf8');

describe('Reading', () => {
  let reading: ReadingInWorkers | undefined;
  const workers = (script: URL, limits: Partial<WorkerLimits> = {}): Reading =>
    (reading = new ReadingInWorkers(limits, script));
  afterEach(async () => {
    await reading?.close();
    reading = undefined;
  });

  (isBuilt ? describe : describe.skip)('in workers', () => {
    it('finds what reading here finds, however many texts are read at once', async () => {
      const pool = workers(SCRIPT);
      const here = await new ReadingHere().of('document', [text]);
      const found = await Promise.all(Array.from({ length: 9 }, () => pool.of('document', [text])));
      expect(found).toEqual(Array.from({ length: 9 }, () => here));
    });

    it('refuses a file as reading here does', async () => {
      const damaged = Buffer.from('%PDF-1.7 and nothing more');
      const asked = ['a.pdf', new Uint8Array(damaged)] as const;
      await expect(workers(SCRIPT).of('textOfFile', [...asked])).rejects.toMatchObject({ code: 'document.unreadable' });
      await expect(new ReadingHere().of('textOfFile', [...asked])).rejects.toMatchObject({
        code: 'document.unreadable',
      });
    });
  });

  it('ends what takes too long, and goes on with the next', async () => {
    const pool = workers(STUCK, { workers: 1, milliseconds: 1_000 });
    const stuck = pool.of('document', ['for ever']);
    const next = pool.of('document', ['at once']);
    await expect(stuck).rejects.toMatchObject({ code: 'text.too-slow' });
    await expect(next).resolves.toBe('at once');
  });

  it('leaves the loop free while a text is read', async () => {
    let settled = false;
    const stuck = workers(STUCK, { milliseconds: 300 })
      .of('document', ['for ever'])
      .catch(() => (settled = true));
    let turns = 0;
    for (; !settled && turns < 1_000; turns++) await turn();
    expect(turns).toBe(1_000);
    await stuck;
  });

  it('ends what takes too much memory', async () => {
    const pool = workers(STUCK, { workers: 1, megabytes: 16 });
    await expect(pool.of('document', ['without bound'])).rejects.toMatchObject({ code: 'text.too-large' });
    await expect(pool.of('document', ['at once'])).resolves.toBe('at once');
  });

  it('refuses a text where too many wait', async () => {
    const pool = workers(STUCK, { workers: 1, waiting: 1, milliseconds: 1_000 });
    const stuck = pool.of('document', ['for ever']);
    const waiting = pool.of('document', ['at once']);
    await expect(pool.of('document', ['at once'])).rejects.toMatchObject({ code: 'reading.busy' });
    await expect(stuck).rejects.toMatchObject({ code: 'text.too-slow' });
    await expect(waiting).resolves.toBe('at once');
  });

  it('goes on after a worker that ended by itself', async () => {
    const pool = workers(STUCK, { workers: 1 });
    await expect(pool.of('document', ['the end'])).rejects.toThrow('A worker ended');
    await expect(pool.of('document', ['at once'])).resolves.toBe('at once');
  });

  it('refuses what is being read when it is closed', async () => {
    const pool = workers(STUCK);
    const stuck = pool.of('document', ['for ever']);
    const refused = expect(stuck).rejects.toMatchObject({ code: 'reading.closed' });
    await reading?.close();
    await refused;
    await expect(pool.of('document', ['at once'])).rejects.toMatchObject({ code: 'reading.closed' });
  });
});
