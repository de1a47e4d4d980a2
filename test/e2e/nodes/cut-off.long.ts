import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { cancelled, unavailable } from '../../support/kurrentdb-double/grpc-errors.js';
import { type NodeProcess, type Problem } from './node-process.js';
import { office, schedule, sessionsAt } from './office.js';
import { entriesOf } from '../../support/entries-of-the-register.js';

const the = office();
let one: NodeProcess;
let other: NodeProcess;
let last = 0;
beforeAll(async () => {
  [one, other] = await Promise.all([the.started(), the.started()]);
});

/** Enters one more session; gives the position of its receipt. */
const enter = async (at: NodeProcess): Promise<string> => {
  last += 1;
  const { status, body } = await schedule(at, [last]);
  expect(status).toBe(200);
  return body.position;
};

const ageOf = async (at: NodeProcess): Promise<number> => Number((await at.get('/sessions')).headers.get('age'));

/** How a node loses its store, and how the way is opened again. */
const CUTS: readonly (readonly [name: string, cut: () => unknown, restore: () => unknown])[] = [
  ['its connections are reset and refused', () => one.link.refuse(), () => one.link.restore()],
  ['nothing comes through any more', () => one.link.silence(), () => one.link.restore()],
];

describe.each(CUTS)('a node cut off from the store, where %s', (_name, cut, restore) => {
  it('answers from what it has and says how old that is, refuses to write, and catches up by itself', async () => {
    await enter(one);
    const known = await sessionsAt(one);
    await cut();
    const { status, body } = await one.until('cut-off');
    expect(status).toBe(200);
    const since = Date.parse(body.currentAt ?? '');
    expect(body.age).toBeGreaterThanOrEqual(Math.floor((Date.now() - since) / 1000));
    const written = await enter(other);

    expect(await sessionsAt(one)).toBe(known);
    const ages = [await ageOf(one), await one.until('cut-off').then(() => ageOf(one))];
    for (const age of ages) expect(age).toBeGreaterThan(2);
    expect((await one.get('/mandates/none')).headers.get('age')).toMatch(/^\d+$/);
    const refused = await one.post<Problem>('/sessions', { sessions: [{ session: 'oas-ga/regular/900' }] });
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([
      503,
      'store.unavailable',
      '5',
    ]);
    expect(refused.body.detail).toContain('at another node');
    const behind = await one.get<Problem>(`/sessions?after=${written}`);
    expect([behind.status, behind.body.code]).toEqual([503, 'register.behind']);

    await restore();
    const recovered = await one.until('up');
    expect(recovered.body.checkpoint).toBe(written);
    expect(await sessionsAt(one)).toBe(known + 1);
    expect(Date.parse(recovered.body.currentAt ?? '')).toBeGreaterThan(since);
    expect(await sessionsAt(other, await enter(one))).toBe(known + 2);
  });
});

describe('a node cut off from the store', () => {
  it('ends cleanly when it is told to', async () => {
    const leaving = await the.started();
    leaving.link.silence();
    await leaving.until('cut-off');
    expect(await leaving.end()).toBe(0);
    expect(leaving.printed).not.toMatch(/Unhandled|at .*\.js:\d+/);
  });
});

describe('nodes whose store ends', () => {
  it('are cut off together, and up together when it is back', async () => {
    await the.double.stop();
    await Promise.all([one.until('cut-off'), other.until('cut-off')]);
    await the.double.start();
    await Promise.all([one.until('up'), other.until('up')]);
    expect(await sessionsAt(other, await enter(one))).toBe(await sessionsAt(one));
  });

  it.each([
    ['with an error', () => the.double.dropSubscriptions(unavailable())],
    ['because the server cancels them', () => the.double.dropSubscriptions(cancelled())],
    ['by a graceful end', () => the.double.dropSubscriptions('end')],
    ['with the whole connection', () => the.double.cut()],
  ])('see everything where their subscriptions are dropped %s', async (_name, drop) => {
    await Promise.resolve(drop());
    expect(await sessionsAt(other, await enter(one))).toBe(last);
    expect(await sessionsAt(one, await enter(other))).toBe(last);
  });
});

describe('a command whose answer from the store was lost', () => {
  it('comes back with its receipt when the connection breaks after the commit', async () => {
    const commandId = randomUUID();
    the.double.plant({ on: 'append', when: 'after', what: 'cut' });
    last += 2;
    const { status, body } = await schedule(one, [last - 1, last], commandId);
    expect([status, body.entries.length]).toEqual([200, 2]);
    const again = await schedule(other, [last - 1, last], commandId);
    expect(again.body).toEqual(body);
    expect(await sessionsAt(one)).toBe(last);
  });

  it('says that it may be told again, and gets its receipt from the other node', async () => {
    const commandId = randomUUID();
    const before = entriesOf(the.double.log.records).length;
    the.double.plant({ on: 'append', when: 'after', what: 'hang' });
    last += 2;
    const said = { sessions: [{ session: `oas-ga/regular/${last - 1}` }, { session: `oas-ga/regular/${last}` }] };
    const asked = one.post<Problem>('/sessions', said, commandId);
    while (entriesOf(the.double.log.records).length === before) await new Promise((resolve) => setTimeout(resolve, 5));
    await one.link.refuse();
    const lost = await asked;
    expect([lost.status, lost.body.code]).toEqual([503, 'store.unavailable']);
    expect(lost.body.detail).toMatch(/same Idempotency-Key.*not written twice/);
    const { status, body } = await other.post('/sessions', said, commandId);
    expect([status, body.entries.length, body.commandId]).toEqual([200, 2, commandId]);
    await one.link.restore();
    await one.until('up');
    expect((await one.post('/sessions', said, commandId)).body).toEqual(body);
    expect(entriesOf(the.double.log.records)).toHaveLength(before + 2);
  });
});
