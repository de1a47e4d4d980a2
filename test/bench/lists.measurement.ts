/** Pages of lists of a large register, through the query bus: page after page of each, the first and its count by themselves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { type INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AssignResponsibility } from '#mandate/application';
import {
  changesList,
  dormantList,
  expiringList,
  lapsedList,
  loadList,
  mandatesList,
  overdueList,
  ReadList,
  responsibilitiesList,
  reviewsList,
  unassignedList,
  unfundedList,
  upcomingList,
} from '#register';
import { addDays } from '#time';
import { constructDecisions, openRegister } from './constructed-register.js';
import { atMostMs, type Measurement, type Result } from './measurement.js';
import { percentileOf, TRIES } from './sampling.js';

const MANDATES = 40_000;
const CALLS = 400;

/** For so many nobody cares by a word of its own but these. */
const ASSIGNED = 1_000;
const DAY = '2030-01-01';

type List = ConstructorParameters<typeof ReadList>[0];

/** Makes the assembly responsible for some of the first mandates that still run. */
const assign = async (app: INestApplicationContext): Promise<void> => {
  const { items } = await app
    .get(QueryBus)
    .execute(new ReadList(unassignedList, { asOf: DAY }, {}, { limit: ASSIGNED }));
  for (const { id } of items) {
    const assignment = { actor: 'general-assembly', role: 'lead', document: null, insteadOf: null } as const;
    const intent = { commandId: `assign ${id}`, by: 'bench' };
    await app.get(CommandBus).execute(new AssignResponsibility(id, assignment, '2025-01-01', intent));
  }
};

/** One question as of a day on which a list has rows, and of a few days after it: what is counted once is not known then. */
interface Asked {
  readonly list: List;
  readonly said: object;
  readonly day?: string;
}
const DAYS_AFTER = 5;

const pageOf = async (queries: QueryBus, { list, said }: Asked, asOf: string, after: string | undefined) => {
  await turn();
  const start = performance.now();
  const page = await queries.execute(new ReadList(list, { asOf }, { ...said }, { limit: 50, after }));
  return { page, ms: performance.now() - start };
};

/** Every page of a list but the first, as far as so many go: each the shortest of several tries. */
const through = async (queries: QueryBus, asked: Asked) => {
  const { day = DAY } = asked;
  const durations: number[] = [];
  const first = await pageOf(queries, asked, day, undefined);
  let { next } = first.page;
  let rows = first.page.items.length;
  for (; next !== null && durations.length < CALLS;) {
    const after = next;
    const tries = [];
    for (let nth = 0; nth < TRIES; nth++) tries.push(await pageOf(queries, asked, day, after));
    durations.push(Math.min(...tries.map(({ ms }) => ms)));
    const { page } = tries.at(-1) ?? first;
    rows += page.items.length;
    next = page.next;
  }
  return { durations, rows: first.page.total ?? rows };
};

/** The first page with all that is counted for it, in the same way. */
const firstPage = async (queries: QueryBus, asked: Asked): Promise<number> => {
  const days = Array.from({ length: DAYS_AFTER }, (_, nth) => addDays(asked.day ?? DAY, nth + 1));
  const tries = [];
  for (const day of days) tries.push((await pageOf(queries, asked, day, undefined)).ms);
  return Math.min(...tries);
};

const LISTS: readonly (readonly [name: string, list: List, said: object, day?: string])[] = [
  ['ls', mandatesList, {}],
  ['ls of one addressee', mandatesList, { addressee: 'permanent-council' }],
  ['ls of one body', mandatesList, { body: 'oas-ga' }],
  ['lapsed', lapsedList, {}],
  ['expiring', expiringList, {}],
  ['unfunded', unfundedList, {}],
  ['unassigned', unassignedList, {}],
  ['responsibilities', responsibilitiesList, {}],
  ['overdue', overdueList, {}],
  ['upcoming', upcomingList, { months: 1_200 }, '1990-01-01'],
  ['reviews', reviewsList, {}],
  ['dormant', dormantList, { months: 24 }],
  ['load', loadList, {}],
  ['changes', changesList, { since: '2020-01-01' }],
];

export const lists: Measurement = {
  name: 'lists',
  async run(scale) {
    const data = mkdtempSync(join(tmpdir(), 'bench-lists-'));
    const app = await openRegister(data);
    try {
      await constructDecisions(app, Math.ceil((MANDATES * scale) / 12), { isVaried: true });
      await assign(app);
      const queries = app.get(QueryBus);
      await through(queries, { list: mandatesList, said: {} });
      const results: Result[] = [];
      for (const [name, list, said, day] of LISTS) {
        const asked = { list, said, ...(day && { day }) };
        const { durations, rows } = await through(queries, asked);
        const what = `${name}, ${rows} rows in ${Math.round(MANDATES * scale)} mandates`;
        if (durations.length === 0) results.push({ what, measured: 'no second page', bound: '<= 5 ms', holds: true });
        else results.push(atMostMs(`${what}: page after page, p99`, percentileOf(durations, 0.99), 5));
        results.push(atMostMs(`${what}: the first page with its count`, await firstPage(queries, asked), 10));
      }
      return results;
    } finally {
      await app.close();
      rmSync(data, { recursive: true });
    }
  },
};
