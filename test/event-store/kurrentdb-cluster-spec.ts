/** KurrentDB as it starts, moves and refuses: over doubles that share a log as the nodes of a cluster do. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventStore, StoreError } from '#event-sourcing';
import { newEvents } from '#event-sourcing/testing';
import { KurrentEventStore } from '#event-store/kurrentdb';
import { accessDenied, notLeader, overloaded } from '../support/kurrentdb-double/grpc-errors.js';
import { KurrentDbDouble } from '../support/kurrentdb-double/kurrentdb-double.js';
import { MemoryLog } from '../support/kurrentdb-double/memory-log.js';

const PATIENCE = { timeoutMs: 10_000, attemptMs: 500 };

let nodes: readonly [KurrentDbDouble, KurrentDbDouble];
const stores: EventStore[] = [];

const opened = async (url: string) => {
  const store = await KurrentEventStore.open(url, PATIENCE);
  stores.push(store);
  return store;
};

const write = (store: EventStore, id: string) =>
  store.append([{ stream: `a-${id}`, expected: 'no-stream', events: newEvents(1) }]);

const countOf = async (store: EventStore) => {
  let count = 0;
  for await (const _ of store.readAll()) count += 1;
  return count;
};

const leads = (leader: KurrentDbDouble, ...alive: readonly KurrentDbDouble[]) => {
  for (const node of nodes) node.members = alive.map(({ port }) => ({ port, isLeader: port === leader.port }));
};

beforeEach(async () => {
  const log = new MemoryLog();
  nodes = [await new KurrentDbDouble({ log }).start(), await new KurrentDbDouble({ log }).start()];
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  for (const node of nodes) await node.stop();
});

describe('a store on a KurrentDB cluster', () => {
  const clusterUrl = () => nodes[0].connectionString.replace('?', `,127.0.0.1:${nodes[1].port}?`);

  it('[31 leader-failover-read-and-append-recover] goes on with the node that leads next', async () => {
    leads(nodes[0], ...nodes);
    const store = await opened(clusterUrl());
    await write(store, '1');
    expect(await countOf(store)).toBe(1);
    const seen: string[] = [];
    const following = (async () => {
      for await (const item of store.subscribe()) if ('id' in item && seen.push(item.stream) === 3) return seen;
      return seen;
    })();
    leads(nodes[1], nodes[1]);
    await nodes[0].stop();
    await write(store, '2');
    await write(store, '3');
    expect(await countOf(store)).toBe(3);
    expect(await following).toEqual(['a-1', 'a-2', 'a-3']);
  });

  it('follows the way to the leader that a follower shows', async () => {
    const store = await opened(nodes[0].connectionString);
    nodes[0].plant({ on: 'append', when: 'before', what: notLeader('127.0.0.1', nodes[1].port), times: 99 });
    expect((await write(store, '1')).revisions).toEqual([0]);
    expect(nodes[1].log.records).toHaveLength(1);
  });
});

describe('a store that is opened before its server is there', () => {
  it('[30 client-started-before-server-recovers] reads and appends once it is', async () => {
    const { connectionString } = nodes[0];
    await nodes[0].stop();
    const store = await KurrentEventStore.open(connectionString, { timeoutMs: 300, attemptMs: 100 });
    stores.push(store);
    await expect(write(store, '1')).rejects.toMatchObject({ code: 'store.unavailable' });
    await expect(countOf(store)).rejects.toMatchObject({ code: 'store.unavailable' });
    await nodes[0].start();
    const patient = await opened(connectionString);
    await write(patient, '1');
    const again = async (): Promise<number> => {
      try {
        return await countOf(store);
      } catch (error) {
        if (error instanceof StoreError && error.code === 'store.unavailable') return again();
        throw error;
      }
    };
    expect(await again()).toBe(1);
    expect((await write(store, '2')).revisions).toEqual([0]);
  });

  it('asks again what the server can do, where it was first refused an answer', async () => {
    nodes[0].plant({ on: 'features', when: 'before', what: overloaded() });
    expect((await write(await opened(nodes[0].connectionString), '1')).revisions).toEqual([0]);
  });
});

describe('a store on KurrentDB refuses', () => {
  const codeOf = async (attempt: Promise<unknown>) => {
    const error: unknown = await attempt.catch((reason: unknown) => reason);
    if (!(error instanceof StoreError)) throw new Error('It was not refused.', { cause: error });
    expect(error.message).toMatch(/^[^\n]+: [^\n]+\.$/);
    expect(error.message).not.toContain('secret');
    return error.code;
  };

  it('a server below 25.1, which cannot append to several streams atomically', async () => {
    const old = await new KurrentDbDouble({ version: '25.0.1' }).start();
    expect(await codeOf(KurrentEventStore.open(old.connectionString, PATIENCE))).toBe('store.unsupported-server');
    await old.stop();
    const oldest = await new KurrentDbDouble({ version: '25.1.0' }).start();
    expect((await write(await opened(oldest.connectionString), '1')).revisions).toEqual([0]);
    await oldest.stop();
  });

  it('a connection string that is none', async () => {
    expect(await codeOf(KurrentEventStore.open('kurrentdb://user:secret@'))).toBe('store.unavailable');
  });

  it('at once where the server does not let it in, without telling the password', async () => {
    const store = await opened(nodes[0].connectionString.replace('//', '//user:secret@'));
    nodes[0].plant({ on: 'append', when: 'before', what: accessDenied() });
    expect(await codeOf(write(store, '1'))).toBe('store.access-denied');
  });
});
