import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { exampleText, TEXT_1948 } from '../api/example-register.js';
import { spawnCli } from '../../support/cli.js';
import { type MemoryLog } from '../../support/kurrentdb-double/memory-log.js';
import { type NodeProcess, pause, type Problem, type Receipt } from './node-process.js';
import { type Listing, office, schedule, sessionsAt } from './office.js';
import { entriesOf } from '../../support/entries-of-the-register.js';

const the = office();
let one: NodeProcess;
let other: NodeProcess;
beforeAll(async () => {
  [one, other] = await Promise.all([the.started(), the.started()]);
});

describe('several nodes on one store', () => {
  it('read on one what was written on another, when given the position of the receipt', async () => {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const [writer, reader] = round % 2 === 1 ? [one, other] : [other, one];
      const { body: receipt } = await schedule(writer, [round]);
      expect(receipt.stale).toBe(false);
      expect(await sessionsAt(reader, receipt.position)).toBe(round);
    }
  });

  it('decide each command by all that was acknowledged before, wherever that was', async () => {
    const said = { text: exampleText(TEXT_1948), symbol: 'AG/RES. 1948 (XXXIII-O/03)' };
    const { body } = await one.post<Receipt & { decision: string }>('/decisions', said);
    const reservation = { by: 'Canada', kind: 'reservation', text: 'Canada wishes to be recorded.', on: '2003-06-10' };
    expect((await other.post(`/decisions/${body.decision}/reservations`, reservation)).status).toBe(200);
    const { body: listed } = await other.get<Listing>('/mandates?asOf=2003-07-01');
    const claim = { evidence: 'CP/doc.1/04', on: '2004-06-01' };
    expect((await one.post(`/mandates/${listed.items[0]?.id}/claims`, claim)).status).toBe(200);
  });

  it('give a command that is told to another of them again the receipt that it had', async () => {
    const commandId = randomUUID();
    const first = await schedule(one, [50, 51, 52], commandId);
    const before = the.double.log.records.length;
    const again = await schedule(other, [50, 51, 52], commandId);
    expect(again.body).toEqual(first.body);
    expect(the.double.log.records.length).toBe(before);
    const otherwise = { sessions: [{ session: 'oas-ga/regular/50', place: 'Lima' }] };
    const reused = await other.post<Problem>('/sessions', otherwise, commandId);
    expect([reused.status, reused.body.code]).toEqual([409, 'command.id-reused']);
  });

  it('give an id to one of the commands that are told under it at once, at whichever node, and refuse it to the others', async () => {
    for (const round of [0, 1, 2, 3]) {
      const commandId = randomUUID();
      const first = 100 + round * 10;
      const before = await sessionsAt(one);
      const told = await Promise.all(
        [0, 1, 2, 3].map((index) => schedule(index % 2 === 0 ? one : other, [first + index], commandId)),
      );
      const won = told.filter(({ status }) => status < 300);
      expect(won).toHaveLength(1);
      for (const { status, body } of told)
        if (status >= 300) expect([status, body]).toMatchObject([409, { code: 'command.id-reused' }]);
      expect(await sessionsAt(one, won[0]?.body.position)).toBe(before + 1);
      expect(await sessionsAt(other, won[0]?.body.position)).toBe(before + 1);
    }
  });

  it('are joined by the command line, which first catches up the lists of its own folder', async () => {
    const env = { MANDATUM_STORE: the.double.connectionString };
    const entered = await spawnCli(['sessions', 'schedule', 'oas-ga/regular/70', '--data', one.data, '--json'], {
      env,
    });
    const { position } = JSON.parse(entered.out) as Receipt;
    expect(await sessionsAt(other, position)).toBe(await sessionsAt(one, position));
    const listed = await spawnCli(['sessions', 'ls', '--json', '--data', `${one.data}-cli`], { env });
    expect(JSON.parse(listed.out)).toHaveLength(await sessionsAt(one));
  });

  it('say of every answer, a list, a problem or none anew, how old it may be; writes and health have no such mark', async () => {
    for (const path of ['/sessions', '/overdue', '/mandates/none', '/sessions/oas-ga/regular/1'])
      expect((await one.get(path)).headers.get('age')).toMatch(/^\d+$/);
    const list = `${one.url}/api/v1/sessions?asOf=2010-01-01`;
    const etag = (await fetch(list)).headers.get('etag') ?? '';
    const unchanged = await fetch(list, { headers: { 'if-none-match': etag } });
    expect([unchanged.status, unchanged.headers.get('age')]).toEqual([304, expect.stringMatching(/^\d+$/)]);
    for (const path of ['/health', '/verify']) expect((await one.get(path)).headers.get('age')).toBeNull();
  });

  it('refuse to wait for ever for a position that nobody wrote', async () => {
    const far = '09'.repeat(10);
    const { status, headers, body } = await one.get<Problem>(`/sessions?after=${far}-${far}`);
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'register.behind', '1']);
    const none = await one.get<Problem>('/sessions?after=0000000000000000001');
    expect([none.status, none.body.code]).toEqual([400, 'store.invalid-position']);
  });
});

/** Copies of a session's first entry, as many as it takes to be busy with. */
const fill = (log: MemoryLog, count: number): void => {
  const [template] = log.records.filter(({ stream }) => stream.startsWith('session-'));
  if (!template) throw new Error('There is no session to copy.');
  for (let ordinal = 1000; ordinal < 1000 + count; ordinal += 1) {
    const stream = `session-oas-ga.special.${ordinal}`;
    log.append({ stream, expected: -1n, records: [{ ...template, id: randomUUID() }] });
  }
};

describe('a new node', () => {
  it('says how far it is while it makes its register from nothing, and joins when it is current', async () => {
    fill(the.double.log, 3000);
    const total = entriesOf(the.double.log.records).length;
    const newcomer = await the.node();
    the.double.plant({ on: 'read', when: 'before', what: 250, times: 12 });
    await newcomer.start();
    const seen = new Set<number>();
    for (let { status, headers, body } = await newcomer.health(); body.status !== 'up';) {
      expect([status, body.status, headers.get('retry-after')]).toEqual([503, 'catching-up', '1']);
      seen.add(body.seq);
      if (body.seq > 0) expect([body.checkpoint, body.head]).toEqual([expect.any(String), expect.any(String)]);
      const [reading, writing] = [await newcomer.get<Problem>('/sessions'), await schedule(newcomer, [999])];
      if (reading.status === 200) break;
      expect([reading.status, reading.body.code]).toEqual([503, 'register.catching-up']);
      expect(reading.headers.get('retry-after')).toBe('1');
      if (writing.status !== 200) expect(writing.body).toMatchObject({ code: 'register.catching-up' });
      await pause(20); // whoever asks without a break keeps it from getting on
      ({ status, headers, body } = await newcomer.health());
    }
    const { status, body } = await newcomer.until('up');
    expect([status, body.age]).toEqual([200, expect.any(Number)]);
    expect(body.seq).toBeGreaterThanOrEqual(total);
    expect([...seen].some((seq) => seq > 0 && seq < total)).toBe(true);
    expect(await sessionsAt(newcomer)).toBe(await sessionsAt(one));
  });

  it('that begins before its store joins when that comes', async () => {
    const early = await the.node();
    await early.link.refuse();
    await early.start();
    expect(await early.health()).toMatchObject({ status: 503, body: { status: 'catching-up', head: null, age: null } });
    expect((await early.get<Problem>('/overdue')).body.code).toBe('register.catching-up');
    await early.link.restore();
    await early.until('up');
    expect((await early.get<Listing>('/sessions')).body.total).toBe(await sessionsAt(one));
  });
});

describe('a node that is told to end', () => {
  it.each(['up', 'catching-up'])('ends cleanly while it is %s', async (status) => {
    const leaving = await the.node();
    if (status === 'catching-up') the.double.plant({ on: 'read', when: 'before', what: 'hang', times: 20 });
    await leaving.start();
    await leaving.until(status);
    expect(await leaving.end()).toBe(0);
    expect(leaving.printed).not.toMatch(/Unhandled|at .*\.js:\d+/);
    the.double.heal();
  });
});
