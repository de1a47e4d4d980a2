/** Processes that are killed at any time, a fifth of CRASH_KILLS times, while they make one projection anew or take another's rows over. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isBuilt, SumsProcesses } from './sums-processes.js';

const KILLS = Math.ceil(Number(process.env['CRASH_KILLS'] ?? 200) / 5);
const LONGEST_MS = 900;

let processes: SumsProcesses;
beforeAll(async () => {
  processes = await SumsProcesses.over(4_000);
}, 120_000);
afterAll(() => processes.end());

(isBuilt ? describe : describe.skip)('Killed at any time', () => {
  it(
    'a rebuild by name, and a takeover by the next version, leave right rows',
    async () => {
      await processes.run('killed', { does: 'catchUp', version: 1 });
      for (let kill = 0; kill < KILLS; kill++) {
        const killedAfter = (LONGEST_MS * (kill + 1)) / KILLS;
        await processes.run('killed', { does: 'rebuild', version: kill + 1, killedAfter });
        await processes.run('killed', { does: 'catchUp', version: kill + 2, killedAfter });
        for (const version of [kill + 1, kill + 2])
          expect(await processes.run('killed', { does: 'catchUp', version })).toEqual({
            ended: 0,
            rows: processes.right(version),
          });
      }
    },
    KILLS * 20_000,
  );
});
