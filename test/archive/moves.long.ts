/** A register is the same register after it was moved, to KurrentDB and back. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, type Outcome, temporaryFolder } from '../support/cli.js';
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';
import { enterEventfulRegister, questions } from './eventful-register.js';

/** Runs command lines on a folder, or on the KurrentDB at an address. */
type Place = (...args: readonly string[]) => Promise<Outcome>;
const placed = (data: string, address?: string): Place => {
  const run = cliOver(data);
  return async (...args) => {
    if (address !== undefined) process.env['MANDATUM_STORE'] = address;
    try {
      return await run(...args);
    } finally {
      delete process.env['MANDATUM_STORE'];
    }
  };
};

const folder = temporaryFolder();
const file = (name: string) => join(folder, `${name}.ndjson`);
let double: KurrentDbDouble;
let first: Place, moved: Place, back: Place;
/** Kept when there was one entry, and when all were in. */
let seals: readonly string[] = [];

/** Another program keeps something else in the same KurrentDB, which is no JSON. */
const keepElse = (stream: string): void => {
  const record = { id: randomUUID(), type: 'OrderPlaced', contentType: 'application/octet-stream', data: Buffer.of(0xff), meta: Buffer.of() }; // prettier-ignore
  double.log.append({ stream, expected: -1n, records: [record] });
};

beforeAll(async () => {
  double = await new KurrentDbDouble().start();
  const data = temporaryFolder();
  keepElse('orders-1');
  [first, moved, back] = [placed(data), placed(temporaryFolder(), double.connectionString), placed(temporaryFolder())];
  await first('sessions', 'schedule', 'oas-ga/regular/99');
  const early = (await first('seal')).out;
  await enterEventfulRegister(data);
  seals = [early, (await first('seal')).out];
  const said: Outcome[] = [];
  said.push(await first('export', file('first')), await moved('import', file('first')));
  keepElse('mandates-1');
  said.push(await moved('export', file('moved')), await back('import', file('moved')));
  said.push(await back('export', file('back')));
  expect(said.map(({ code, err }) => `${code}${err}`)).toEqual(['0', '0', '0', '0', '0']);
}, 180_000);
afterAll(() => double.stop());

describe('a register that was moved', () => {
  it('is the same text wherever it is', () => {
    const text = readFileSync(file('first'), 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(200);
    expect(readFileSync(file('moved'), 'utf8')).toBe(text);
    expect(readFileSync(file('back'), 'utf8')).toBe(text);
  });

  it('answers every question as before, on both axes', async () => {
    const entries = readFileSync(file('first'), 'utf8').split('\n').slice(1, -2);
    const { recordedAt } = (JSON.parse(entries[204] ?? '') as { meta: { recordedAt: string } }).meta;
    const answers = new Set<string>();
    for (const question of questions(recordedAt)) {
      const asked = await first(...question);
      expect([0, 4]).toContain(asked.code);
      answers.add(asked.out);
      expect(await moved(...question)).toEqual(asked);
      expect(await back(...question)).toEqual(asked);
    }
    expect(answers.size).toBeGreaterThan(50);
  }, 300_000);

  it('passes verification, and what was sealed before is proven after, whatever else is kept beside it', async () => {
    const sealed = seals.flatMap((seal) => ['--sealed', seal]);
    for (const place of [first, moved, back]) {
      expect(await place('verify', ...sealed)).toMatchObject({ code: 0, out: expect.stringMatching(/sealed at 1:[^]*sealed at \d{3}:/) }); // prettier-ignore
      expect((await place('seal')).out.split(' ')[0]).toBe(seals[1]?.split(' ')[0]);
    }
  });

  it('takes new entries, which chain onto those that were moved', async () => {
    for (const place of [moved, back]) {
      expect((await place('sessions', 'schedule', 'remja/regular/9')).code).toBe(0);
      expect(await place('verify', '--sealed', seals[1] ?? '')).toMatchObject({ code: 0, err: '' });
    }
  });
});
