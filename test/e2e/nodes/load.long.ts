/** Thirty-two clients at two nodes, for `LOAD_SECONDS`, while nodes are killed and subscriptions are dropped. */
import { describe, expect, it } from '@jest/globals';
import { cancelled, unavailable } from '../../support/kurrentdb-double/grpc-errors.js';
import { type KurrentDbDouble } from '../../support/kurrentdb-double/kurrentdb-double.js';
import { daysWork } from './load/daily-work.js';
import { answersOf, questions } from './load/same-answers.js';
import { Account, type Acknowledged, Teller } from './load/teller.js';
import { type NodeProcess } from './node-process.js';
import { office } from './office.js';
import { entriesOf } from '../../support/entries-of-the-register.js';

const SECONDS = Number(process.env['LOAD_SECONDS'] ?? 60);
const CLIENTS = 32;
const RETOLD = 40;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const the = office();

/** Each second another kind of drop, until it is over. */
const dropSubscriptions = async (double: KurrentDbDouble, isOver: () => boolean, account: Account): Promise<void> => {
  const drops = [
    ['an error', () => double.dropSubscriptions(unavailable())],
    ['a cancellation', () => double.dropSubscriptions(cancelled())],
    ['a graceful end', () => double.dropSubscriptions('end')],
    ['a cut of every connection', () => double.cut()],
  ] as const;
  for (let turn = 0; !isOver(); turn += 1) {
    await pause(1000);
    const [name, drop] = drops[turn % drops.length] ?? drops[0];
    account.count(`subscriptions dropped by ${name}: ${double.subscriptions > 0 ? 'yes' : 'none was open'}`);
    await drop();
  }
};

/** The ids of what each command left in the store. */
const storedByCommand = (double: KurrentDbDouble): ReadonlyMap<string, readonly string[]> => {
  const stored = new Map<string, string[]>();
  for (const { id, meta } of entriesOf(double.log.records)) {
    const { commandId } = JSON.parse(Buffer.from(meta).toString()) as { commandId: string };
    stored.set(commandId, [...(stored.get(commandId) ?? []), id]);
  }
  return stored;
};

const prepare = async (node: NodeProcess): Promise<void> => {
  const sessions = Array.from({ length: 12 }, (_, index) => ({
    session: `oas-ga/regular/${34 + index}`,
    opensOn: `${2004 + index}-06-05`,
    closesOn: `${2004 + index}-06-08`,
  }));
  expect((await node.post('/sessions', { sessions })).status).toBe(200);
};

/** Everybody works; in the middle one node is killed and started again. */
const load = async (nodes: readonly NodeProcess[], account: Account): Promise<void> => {
  const until = Date.now() + SECONDS * 1000;
  const isOver = () => Date.now() >= until;
  const killing = async () => {
    await pause(SECONDS * 500);
    expect(await nodes[1]?.end('SIGKILL')).toBe('SIGKILL');
    await pause(1000);
    await nodes[1]?.start();
  };
  const clients = Array.from({ length: CLIENTS }, (_, index) => daysWork(new Teller(nodes, account), index, isOver));
  await Promise.all([...clients, killing(), dropSubscriptions(the.double, isOver, account)]);
};

/** Told again to each node, a command that changed something gives the receipt that it had. */
const retold = async (told: readonly Acknowledged[], nodes: readonly NodeProcess[]): Promise<void> => {
  const step = Math.max(1, Math.floor(told.length / RETOLD));
  for (const [index, acknowledged] of told.entries())
    if (index % step === 0)
      for (const node of nodes) {
        const receipt = await new Teller([node], new Account()).tell(acknowledged, acknowledged.commandId);
        expect({ ...receipt, stale: false }).toEqual({ ...acknowledged.receipt, stale: false });
      }
};

describe(`${CLIENTS} clients at two nodes for ${SECONDS} seconds, with a node killed and subscriptions dropped`, () => {
  it(
    'have every acknowledged command in the store once, and both nodes give the same answers',
    async () => {
      const account = new Account();
      const nodes = await Promise.all([the.started(), the.started()]);
      await prepare(nodes[0]);
      await load(nodes, account);
      const { log } = the.double;

      const stored = storedByCommand(the.double);
      const changing = account.acknowledged.filter(({ receipt }) => receipt.entries.length > 0);
      for (const { commandId, receipt } of changing)
        expect([commandId, stored.get(commandId)]).toEqual([commandId, receipt.entries.map(({ id }) => id)]);
      const acknowledged = new Set(account.acknowledged.map(({ commandId }) => commandId));
      expect([...stored.keys()].filter((id) => !acknowledged.has(id))).toHaveLength(1); // the calendar
      expect(new Set(log.records.map(({ id }) => id)).size).toBe(log.records.length);

      const newcomer = await the.started();
      const everybody = [...nodes, newcomer];
      const last = changing.reduce((one, other) => (one.receipt.position > other.receipt.position ? one : other));
      for (const node of everybody) {
        await new Teller([node], new Account()).ask('/sessions', last.receipt);
        const { status, body } = await node.get('/verify');
        expect([status, body]).toMatchObject([200, { events: entriesOf(log.records).length, broken: [] }]);
        expect((await node.health()).body.seq).toBe(entriesOf(log.records).length);
      }
      const refusals = [...account.counts.keys()].filter((what) => what.startsWith('refused'));
      expect(refusals).toEqual([]);
      const asked = await questions(newcomer, entriesOf(log.records).length);
      const expected = await answersOf(newcomer, asked);
      for (const node of nodes) expect(await answersOf(node, asked)).toEqual(expected);
      await retold(changing, nodes);
      expect(entriesOf(log.records)).toHaveLength((await newcomer.health()).body.seq);

      console.log(
        [
          `${CLIENTS} clients, 2 nodes, ${SECONDS} s: ${account.acknowledged.length} commands acknowledged, ${changing.length} of them changed something`,
          account.toString(),
          `${String(entriesOf(log.records).length).padStart(7)}  entries in the store, each once; ${stored.size} commands`,
          `${String(asked.length).padStart(7)}  questions answered alike by both nodes and one made from nothing`,
        ].join('\n'),
      );
    },
    240_000 + SECONDS * 3000,
  );
});
