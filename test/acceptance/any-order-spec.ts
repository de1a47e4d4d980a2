/** A decision recorded before or after the ones that it cites, in any order, ends in the same register. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../support/cli.js';
import { chainDocuments, TEXTS } from '../support/golden-chain.js';
import { CALENDAR } from '../support/seeds.js';
import { sharedFolder } from '../support/shared.js';

type Recording = readonly string[];

/** Everything that lists tell once all of these are recorded in this order; ids are made of texts, and the same everywhere. */
const registerAfter = async (recordings: readonly Recording[]): Promise<string> => {
  const mandatum = cliOver(temporaryFolder());
  const done = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await mandatum(...args);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${err}`);
    return out;
  };
  await done('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  for (const recording of recordings) await done('record', ...recording, '--yes', '--although', 'so it is printed');
  const mandates = await done('ls', '--class', 'all', '--limit', '5000', '--as-of', '2030-01-01', '--json');
  const overdue = await done('overdue', '--limit', '5000', '--as-of', '2030-01-01', '--json');
  const open = await done('undetermined', '--limit', '5000', '--as-of', '2030-01-01', '--json');
  return [mandates, overdue, open].join('\n');
};

const sameInAnyOrder = async (recordings: readonly Recording[], numRuns: number): Promise<void> => {
  const expected = await registerAfter(recordings);
  expect(await registerAfter(recordings.toReversed())).toBe(expected);
  const orders = fc.shuffledSubarray([...recordings], { minLength: recordings.length });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => expect(await registerAfter(order)).toBe(expected)),
    { numRuns, seed: 20_261_128 },
  );
};

/** So many decisions of the corpus that cite others of it, the shortest first. */
const citingOneAnother = (folder: string, many: number): readonly Recording[] => {
  const texts = readdirSync(folder)
    .filter((name) => /^A_RES_\d+_\d+\.txt$/.test(name))
    .map((name) => ({
      name,
      number: name.slice(6, -4).replace('_', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
    .sort((a, b) => a.text.length - b.text.length);
  const found = new Set<string>();
  for (const { name, text } of texts)
    for (const other of texts)
      if (found.size < many && other.name !== name && text.includes(other.number)) found.add(name).add(other.name);
  return [...found].slice(0, many).map((name) => [join(folder, name)]);
};

describe('decisions recorded in any order', () => {
  it('of the chain from 2003 to 2009', async () => {
    const documents = Object.values(chainDocuments(temporaryFolder())).map((path): Recording => [path]);
    const adopted: readonly Recording[] = [
      [TEXTS.res1948],
      [TEXTS.draft2118, '--symbol', 'AG/RES. 2118 (XXXV-O/05)', '--on', '2005-06-07'],
      [TEXTS.res2432, '--symbol', 'AG/RES. 2432 (XXXVIII-O/08)'],
      [TEXTS.res2456, '--symbol', 'AG/RES. 2456 (XXXIX-O/09)'],
      [TEXTS.draft2551, '--symbol', 'AG/RES. 2551 (XL-O/10)', '--on', '2010-06-08'],
    ];
    await sameInAnyOrder([...documents, ...adopted], 2);
  }, 240_000);

  const corpus = sharedFolder('corpus/un');
  (corpus === undefined ? it.skip : it)(
    'of the United Nations, thirty that cite one another',
    async () => {
      const recordings = citingOneAnother(corpus ?? '', 30);
      expect(recordings.length).toBeGreaterThan(20);
      await sameInAnyOrder(recordings, 1);
    },
    480_000,
  );
});
