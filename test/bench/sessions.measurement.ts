/**
 * Sessions held one by one over mandates that are due at the next of them, and a session at which thousands of reports
 * fall due: how long one entry of the calendar keeps everything else waiting.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { SubmitReport } from '#mandate/application';
import { Projector } from '#projector';
import { mandatesList, ReadList } from '#register';
import { ChangeSession, ScheduleSessions } from '#session-calendar/application';
import { AT_NEXT_SESSION, atSession, constructDecision, openRegister, plan } from './constructed-register.js';
import { longestStillness, type Stillness } from './loop-watch.js';
import { atMostMs, type Measurement, type Result } from './measurement.js';

const SESSIONS = 55;
const DUE_AT_NEXT = 12_000;
const DUE_ON_ONE_DAY = 10_000;
const BOUND_MS = 50;

type Change = ConstructorParameters<typeof ChangeSession>[1];

const inRegister = async <Found>(work: (app: INestApplicationContext) => Promise<Found>): Promise<Found> => {
  const data = mkdtempSync(join(tmpdir(), 'bench-sessions-'));
  const app = await openRegister(data);
  try {
    return await work(app);
  } finally {
    await app.close();
    rmSync(data, { recursive: true });
  }
};

const schedule = (app: INestApplicationContext, ordinals: readonly number[]) =>
  app
    .get(CommandBus)
    .execute(new ScheduleSessions(ordinals.map(plan), null, { commandId: `plan ${ordinals.join(' ')}`, by: 'bench' }));

const change = (app: INestApplicationContext, ordinal: number, what: Change, on: string) =>
  app
    .get(CommandBus)
    .execute(
      new ChangeSession(`oas-ga/regular/${ordinal}`, what, on, { commandId: `${what.type} ${ordinal}`, by: 'bench' }),
    );

/** What each step made stand still, and for how long all of them were projected. */
class Watch {
  #longest: Stillness = { own: 0, clock: 0 };
  total = 0;

  constructor(private readonly projector: Projector) {}

  async projected(): Promise<void> {
    const start = performance.now();
    const { own, clock } = await longestStillness(() => this.projector.catchUp());
    this.#longest = { own: Math.max(this.#longest.own, own), clock: Math.max(this.#longest.clock, clock) };
    this.total += performance.now() - start;
  }

  result(what: string): Result {
    const { own, clock } = this.#longest;
    const held = atMostMs(what, own, BOUND_MS);
    return {
      ...held,
      measured: `${held.measured} (${clock.toFixed(0)} ms by the clock, load ${loadavg()[0]?.toFixed(1)})`,
    };
  }
}

/** Each session is planned, adopts its decisions, is opened a day late, and closed. */
const heldOneByOne = (scale: number): Promise<readonly Result[]> =>
  inRegister(async (app) => {
    const decisions = Math.ceil((DUE_AT_NEXT * scale) / SESSIONS / 12);
    const projector = app.get(Projector);
    await projector.catchUp(); // the file is laid out
    const watch = new Watch(projector);
    let n = 0;
    for (let ordinal = 1; ordinal <= SESSIONS; ordinal++) {
      await schedule(app, [ordinal]);
      await watch.projected();
      await change(app, ordinal, { type: 'OpenSession' }, `${1970 + ordinal}-06-06`);
      await watch.projected();
      for (let count = 0; count < decisions; count++) {
        await constructDecision(app, { n: ++n, session: ordinal, paragraphs: 12, due: AT_NEXT_SESSION });
        await watch.projected();
      }
      await change(app, ordinal, { type: 'CloseSession' }, `${1970 + ordinal}-06-09`);
      await watch.projected();
    }
    const what = `${SESSIONS} sessions held one by one, ${n * 12} mandates due at the next: any entry keeps the loop`;
    process.stderr.write(`  all projected in ${(watch.total / 1_000).toFixed(1)} s\n`);
    return [watch.result(what)];
  });

/** They all fall due at one session, which then moves, opens and closes on other days than planned. */
const allOnOneDay = (scale: number): Promise<readonly Result[]> =>
  inRegister(async (app) => {
    const decisions = Math.ceil((DUE_ON_ONE_DAY * scale) / 100);
    await schedule(app, [30, 31]);
    for (let n = 1; n <= decisions; n++)
      await constructDecision(app, { n, session: 30, paragraphs: 100, due: atSession(31) });
    const projector = app.get(Projector);
    await projector.catchUp();
    const watch = new Watch(projector);
    await change(app, 31, { type: 'RescheduleSession', opensOn: '2001-07-01', closesOn: '2001-07-04' }, '2001-01-15');
    await watch.projected();
    await change(app, 31, { type: 'OpenSession' }, '2001-07-02');
    await watch.projected();
    await change(app, 31, { type: 'CloseSession' }, '2001-07-05');
    await watch.projected();
    process.stderr.write(`  three entries projected in ${(watch.total / 1_000).toFixed(1)} s\n`);
    const what = `a session moved, opened and closed, ${decisions * 100} reports due at it: any entry keeps the loop`;
    return [watch.result(what)];
  });

/** Yearly, every two years, at every session, and every thirty days: for decades, as no text says when it ends. */
const yearly = { form: 'recurring', rule: 'annual', phrase: 'every year' } as const;
const RHYTHMS = [
  { due: yearly, schedule: { every: 'P1Y', on: ['--06-05'] } },
  { due: { ...yearly, phrase: 'every two years' }, schedule: { every: 'P2Y', on: ['--06-05'] } },
  { due: atSession(11), schedule: { every: '1 session' } },
  { due: { form: 'by-date', date: '1980-06-10', phrase: 'every 30 days' }, schedule: { every: 'P30D' } },
] as const;
const RECURRING = 96;
const REPORTS = 24;

/** Reports fall due again and again from a session of long ago on; some of them come, and a session is held. */
const againAndAgain = (scale: number): Promise<readonly Result[]> =>
  inRegister(async (app) => {
    const paragraphs = Math.ceil((RECURRING * scale) / RHYTHMS.length) * RHYTHMS.length;
    const again = (n: number) => RHYTHMS[n % RHYTHMS.length] ?? RHYTHMS[0];
    const ordinals = Array.from({ length: SESSIONS }, (_, index) => index + 1);
    await schedule(app, ordinals);
    const projector = app.get(Projector);
    await projector.catchUp();
    const watch = new Watch(projector);
    await constructDecision(app, { n: 1, session: 10, paragraphs, due: atSession(11), again });
    await watch.projected();
    const { items } = await app
      .get(QueryBus)
      .execute(new ReadList(mandatesList, { asOf: '2026-01-01' }, {}, { limit: REPORTS }));
    for (const { id } of items) {
      const intent = { commandId: `report on ${id}`, by: 'bench' };
      const delivery = { document: `CP/doc.${id}`, to: null, session: null };
      await app.get(CommandBus).execute(new SubmitReport([id], delivery, '1981-06-05', intent));
      await watch.projected();
    }
    await change(app, 11, { type: 'OpenSession' }, '1981-06-05');
    await watch.projected();
    await change(app, 11, { type: 'CloseSession' }, '1981-06-08');
    await watch.projected();
    process.stderr.write(`  all projected in ${(watch.total / 1_000).toFixed(1)} s\n`);
    return [watch.result(`${paragraphs} reports due again and again for decades: any entry keeps the loop`)];
  });

export const sessions: Measurement = {
  name: 'sessions',
  async run(scale) {
    return [...(await heldOneByOne(scale)), ...(await allOnOneDay(scale)), ...(await againAndAgain(scale))];
  },
};
