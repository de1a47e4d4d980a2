/** Kills recorder processes, built by `npm run build`, on folders of its own: CRASH_KILLS of them, 200 by default. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Receipt } from '#journal';
import { aftermath } from './aftermath.js';
import { type End, liveUntil } from './lives.js';

const KILLS = Number(process.env['CRASH_KILLS'] ?? 200);
/** So many lives go on in one folder, each from what the one before it left. */
const LIVES = 10;
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 2 ** 31);

const end: fc.Arbitrary<End> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ commits: fc.nat(8), after: fc.nat(25) }) },
  { weight: 1, arbitrary: fc.record({ commits: fc.constant(null), after: fc.nat(700) }) },
);
const ends = fc.sample(end, { numRuns: KILLS, seed: SEED });

const tally = { kills: 0, commits: 0, unacknowledged: 0 };

/** Several lives on one folder; after each, everything that was ever acknowledged must be there. */
const generations = async (lives: readonly End[]): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'mandatum-crash-'));
  const acknowledged: Receipt[] = [];
  let [number, commits, unacknowledged] = [1, 0, 0];
  try {
    for (const one of lives) {
      acknowledged.push(...(await liveUntil(folder, number, one)));
      const found = await aftermath(folder, acknowledged);
      tally.kills += 1;
      if (found.faults.length > 0) return found.faults;
      ({ commits, unacknowledged } = found);
      number = found.nextNumber + (found.nextNumber % 2 === 0 ? 1 : 0);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  tally.commits += commits;
  tally.unacknowledged += unacknowledged;
  return [];
};

describe(`a recorder killed at random moments, seed ${SEED}`, () => {
  it(`leaves every acknowledged commit, and every other whole or absent, ${KILLS} times`, async () => {
    const folders: End[][] = [];
    for (let first = 0; first < ends.length; first += LIVES) folders.push(ends.slice(first, first + LIVES));
    const worker = async (): Promise<void> => {
      for (let lives = folders.shift(); lives; lives = folders.shift()) expect(await generations(lives)).toEqual([]);
    };
    await Promise.all([worker(), worker()]);
    console.log(`${tally.kills} kills: ${tally.commits} commits, ${tally.unacknowledged} of them never acknowledged`);
    expect(tally.kills).toBe(KILLS);
    expect(tally.commits).toBeGreaterThan(KILLS);
  }, 1_200_000);
});
