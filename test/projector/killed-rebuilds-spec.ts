/** A process that is killed while it makes one projection anew, or takes the rows of a former version over. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isBuilt, SumsProcesses } from './sums-processes.js';

const EVENTS = 1_200;
if (!isBuilt) console.log('Killed rebuilds are not tested: run `npm run build` first.');

let processes: SumsProcesses;
beforeAll(async () => {
  processes = await SumsProcesses.over(EVENTS);
}, 60_000);
afterAll(() => processes.end());

/** In a folder that a whole process of the first version has filled. */
const filled = async (folder: string): Promise<void> => {
  expect(await processes.run(folder, { does: 'catchUp', version: 1 })).toEqual({ ended: 0, rows: processes.right(1) });
};

(isBuilt ? describe : describe.skip)('Killed in the midst of its work', () => {
  it.each([1, 700, EVENTS])(
    'a rebuild by name at event %i leaves what was there, and the next one is whole',
    async (fatal) => {
      const folder = `rebuilt-${fatal}`;
      await filled(folder);
      expect(await processes.run(folder, { does: 'rebuild', version: 1, fatal })).toMatchObject({ ended: 'SIGKILL' });
      expect(await processes.run(folder, { does: 'catchUp', version: 1 })).toEqual({
        ended: 0,
        rows: processes.right(1),
      });
      expect(await processes.run(folder, { does: 'rebuild', version: 1 })).toEqual({
        ended: 0,
        rows: processes.right(1),
      });
      expect(processes.filesIn(folder).filter((name) => name.includes('building'))).toEqual([]);
    },
    60_000,
  );

  it.each([1, 700, EVENTS])(
    'a takeover at event %i is gone on with by the next process of its version, and the former version answers on',
    async (fatal) => {
      const folder = `taken-over-${fatal}`;
      await filled(folder);
      expect(await processes.run(folder, { does: 'catchUp', version: 2, fatal })).toMatchObject({ ended: 'SIGKILL' });
      for (const version of [1, 2])
        expect(await processes.run(folder, { does: 'catchUp', version })).toEqual({
          ended: 0,
          rows: processes.right(version),
        });
    },
    60_000,
  );
});
