/** One mandate's history of a hundred entries, in process. */
import { mandateKind } from '#mandate/domain';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Journal } from '#journal';
import { HistoryOf, mandatesList, ReadList } from '#register';
import { ChangeSession } from '#session-calendar/application';
import { constructDecisions, openRegister } from './constructed-register.js';
import { atMostMs, type Measurement } from './measurement.js';

const ENTRIES = 100;
const CALLS = 500;

const percentile = (durations: readonly number[], part: number): number =>
  durations.toSorted((a, b) => a - b)[Math.ceil(part * durations.length) - 1] ?? NaN;

export const history: Measurement = {
  name: 'history',
  async run() {
    const data = mkdtempSync(join(tmpdir(), 'bench-history-'));
    const app = await openRegister(data);
    try {
      await constructDecisions(app, 20);
      const queries = app.get(QueryBus);
      const { items } = await queries.execute(new ReadList(mandatesList, { asOf: '2030-01-01' }, {}, { limit: 1 }));
      const mandate = items[0]?.id ?? '';
      await renewOften(app.get(Journal), mandate);
      await app
        .get(CommandBus)
        .execute(
          new ChangeSession(
            'oas-ga/regular/60',
            { type: 'RescheduleSession', opensOn: '2030-07-01', closesOn: '2030-07-03' },
            '2020-01-01',
            { commandId: 'move', by: 'bench' },
          ),
        );
      const durations: number[] = [];
      for (let call = 0; call < CALLS; call++) {
        await turn(); // each question comes in a turn of its own, as over a connection
        const start = performance.now();
        await queries.execute(new HistoryOf({ asOf: '2030-01-01' }, mandate));
        durations.push(performance.now() - start);
      }
      return [atMostMs(`one mandate's history, ${ENTRIES} entries, p99`, percentile(durations.slice(50), 0.99), 2)];
    } finally {
      await app.close();
      rmSync(data, { recursive: true });
    }
  },
};

/** A life of a hundred entries: renewed month after month by another paragraph. */
const renewOften = async (journal: Journal, id: string): Promise<void> => {
  await journal.transact({ commandId: 'life', by: 'bench' }, { name: 'Life' }, async (unit) => {
    const mandate = await unit.load(mandateKind, id);
    for (let n = 0; n < ENTRIES - 4; n++) {
      const by = { decision: 'later', symbol: `AG/RES. ${n} (LI-O/21)`, paragraph: String(n) };
      const on = `${2018 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-15`;
      mandate.execute(
        { type: 'RenewMandate', by, session: null, adoptedOn: on, obligations: [], byHand: true },
        { on, by: 'bench' },
      );
    }
  });
};
