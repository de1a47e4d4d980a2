/** Holds the registers against each other that the same decisions make in different orders. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { cliOver, temporaryFolder } from '../support/cli.js';
import { CALENDAR } from '../support/seeds.js';

export type Recording = readonly string[];

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

/** Held in the order given, in the other and in so many more. */
export const sameInAnyOrder = async (recordings: readonly Recording[], numRuns: number): Promise<void> => {
  const expected = await registerAfter(recordings);
  expect(await registerAfter(recordings.toReversed())).toBe(expected);
  const orders = fc.shuffledSubarray([...recordings], { minLength: recordings.length });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => expect(await registerAfter(order)).toBe(expected)),
    { numRuns, seed: 20_261_128 },
  );
};
