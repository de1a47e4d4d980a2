/** Pages of the mandates of a large register, through the query bus: the first, far ones, and those of one addressee. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { QueryBus } from '@nestjs/cqrs';
import { mandatesList, overdueList, ReadList } from '#register';
import { constructDecisions, openRegister } from './constructed-register.js';
import { atMostMs, type Measurement } from './measurement.js';

const MANDATES = 40_000;
const CALLS = 400;

const percentile = (durations: readonly number[], part: number): number =>
  durations.toSorted((a, b) => a - b)[Math.ceil(part * durations.length) - 1] ?? NaN;

export const lists: Measurement = {
  name: 'lists',
  async run(scale) {
    const data = mkdtempSync(join(tmpdir(), 'bench-lists-'));
    const app = await openRegister(data);
    try {
      await constructDecisions(app, Math.ceil((MANDATES * scale) / 12));
      const queries = app.get(QueryBus);
      const page = async (list: typeof mandatesList | typeof overdueList, said: object, after?: string) => {
        await turn();
        const start = performance.now();
        const found = await queries.execute(
          new ReadList<unknown>(list, { asOf: '2030-01-01' }, { ...said }, { limit: 50, after }),
        );
        return { took: performance.now() - start, ...found };
      };
      const through = async (list: typeof mandatesList | typeof overdueList, said: object) => {
        const durations: number[] = [];
        let after: string | undefined;
        for (let call = 0; call < CALLS; call++) {
          const { took, next } = await page(list, said, after);
          durations.push(took);
          after = next ?? undefined;
        }
        return percentile(durations.slice(20), 0.99);
      };
      const count = Math.round(MANDATES * scale);
      return [
        atMostMs(`ls of ${count} mandates: page after page, p99`, await through(mandatesList, {}), 5),
        atMostMs(
          `ls of ${count} mandates of one addressee, p99`,
          await through(mandatesList, { addressee: 'permanent-council' }),
          5,
        ),
        atMostMs(`overdue through the bus: page after page, p99`, await through(overdueList, {}), 5),
      ];
    } finally {
      await app.close();
      rmSync(data, { recursive: true });
    }
  },
};
