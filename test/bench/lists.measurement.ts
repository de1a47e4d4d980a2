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
import { constructDecisions, openRegister } from './constructed-register.js';
import { atMostMs, type Measurement, type Result } from './measurement.js';

const MANDATES = 40_000;
const CALLS = 400;

const percentile = (durations: readonly number[], part: number): number =>
  durations.toSorted((a, b) => a - b)[Math.ceil(part * durations.length) - 1] ?? NaN;

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

/** Every page of a list, as far as so many go: the first, which counts too, by itself. */
const through = async (queries: QueryBus, list: List, said: object) => {
  const durations: number[] = [];
  let after: string | undefined;
  let rows = 0;
  do {
    await turn();
    const start = performance.now();
    const page = await queries.execute(new ReadList(list, { asOf: DAY }, { ...said }, { limit: 50, after }));
    durations.push(performance.now() - start);
    rows = page.total ?? rows + page.items.length;
    after = page.next ?? undefined;
  } while (after !== undefined && durations.length < CALLS);
  const [first = NaN, ...others] = durations;
  return { first, others: percentile(others, 0.99), rows };
};

const LISTS: readonly (readonly [name: string, list: List, said: object])[] = [
  ['ls', mandatesList, {}],
  ['ls of one addressee', mandatesList, { addressee: 'permanent-council' }],
  ['ls of one body', mandatesList, { body: 'oas-ga' }],
  ['lapsed', lapsedList, {}],
  ['expiring', expiringList, {}],
  ['unfunded', unfundedList, {}],
  ['unassigned', unassignedList, {}],
  ['responsibilities', responsibilitiesList, {}],
  ['overdue', overdueList, {}],
  ['upcoming', upcomingList, { months: 1_200 }],
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
      await through(queries, mandatesList, {});
      const results: Result[] = [];
      for (const [name, list, said] of LISTS) {
        const { first, others, rows } = await through(queries, list, said);
        const what = `${name}, ${rows} rows in ${Math.round(MANDATES * scale)} mandates`;
        results.push(atMostMs(`${what}: page after page, p99`, others, 5));
        results.push(atMostMs(`${what}: the first page with its count, once`, first, 15));
      }
      return results;
    } finally {
      await app.close();
      rmSync(data, { recursive: true });
    }
  },
};
