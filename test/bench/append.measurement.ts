/** Durable appends through the port, beside a bare loop that writes the same events into a bare table. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type EventStore, type NewEvent, type StreamName, type StreamWrite } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { atLeastTimes, type Measurement } from './measurement.js';
import { medianOf, rateOf } from './sampling.js';

const EVENTS = 2_000;
const WRITERS = 64;
/** Bare loop and port take turns, so that what else the machine does meets both. */
const ROUNDS = 5;

const eventNumber = (n: number): NewEvent => ({
  id: randomUUID(),
  type: 'mandate.report-submitted.v1',
  data: { on: '2006-03-17', document: `AG/doc.${n}/06`, form: 'written', through: 'actor-permanent-council', days: n },
  meta: { recordedAt: '2026-11-22T01:02:03.456Z', recordedBy: 'bench', commandId: randomUUID() },
});

/** One transaction an event, with no more than the driver and JSON. */
const bareLoop = (db: Database.Database, count: number): Promise<number> => {
  const insert = db.prepare('INSERT INTO events (id, stream, revision, type, data, meta) VALUES (?, ?, ?, ?, ?, ?)');
  const stream = `mandate-${randomUUID()}`;
  return rateOf(count, () => {
    for (let n = 0; n < count; n++) {
      const { id, type, data, meta } = eventNumber(n);
      insert.run(id, stream, n, type, JSON.stringify(data), JSON.stringify(meta));
    }
  });
};

const openBare = (path: string): Database.Database => {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`CREATE TABLE events (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stream TEXT NOT NULL, revision INTEGER NOT NULL,
    type TEXT NOT NULL, data TEXT NOT NULL, meta TEXT NOT NULL, UNIQUE (stream, revision))`);
  return db;
};

/** What every command writes beside its entries: an event in a stream of its own. */
const commandBeside = (n: number): StreamWrite => ({
  stream: `command-${randomUUID()}`,
  expected: 'no-stream',
  events: [{ ...eventNumber(n), type: 'command.recorded.v1', data: { entries: 1 } }],
});

/** Each writer has a stream of its own and waits for one append before the next. */
const throughPort = (
  store: EventStore,
  { count, writers, commands }: { readonly count: number; readonly writers: number; readonly commands: boolean },
): Promise<number> =>
  rateOf(count, async () => {
    const one = async () => {
      const stream: StreamName = `mandate-${randomUUID()}`;
      for (let n = 0; n < count / writers; n++)
        await store.append([
          ...(commands ? [commandBeside(n)] : []),
          { stream, expected: n === 0 ? 'no-stream' : n - 1, events: [eventNumber(n)] },
        ]);
    };
    await Promise.all(Array.from({ length: writers }, one));
  });

/** What a folder lies on, as Linux tells; elsewhere only that it is not known. */
const fileSystemOf = (folder: string): string => {
  try {
    const mounts = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '));
    const under = mounts.filter(([, at = '']) => folder === at || folder.startsWith(at.endsWith('/') ? at : `${at}/`));
    const [device, , type] = under.sort(([, a = ''], [, b = '']) => b.length - a.length)[0] ?? [];
    return `${type} on ${device}`;
  } catch {
    return 'an unknown disk';
  }
};

export const append: Measurement = {
  name: 'append',
  async run(scale) {
    const count = Math.ceil((EVENTS * scale) / WRITERS) * WRITERS;
    const directory = mkdtempSync(join(tmpdir(), 'bench-append-'));
    const bare = openBare(join(directory, 'bare.db'));
    const store = await SqliteEventStore.open(join(directory, 'events.db'));
    const rates = { bare: [] as number[], one: [] as number[], command: [] as number[], many: [] as number[] };
    try {
      for (let round = 0; round < ROUNDS; round++) {
        rates.bare.push(await bareLoop(bare, count));
        rates.one.push(await throughPort(store, { count, writers: 1, commands: false }));
        rates.command.push(await throughPort(store, { count, writers: 1, commands: true }));
        rates.many.push(await throughPort(store, { count, writers: WRITERS, commands: true }));
      }
    } finally {
      bare.close();
      await store.close();
      rmSync(directory, { recursive: true });
    }
    const raw = { name: 'bare one-event loop', rate: medianOf(rates.bare) };
    const one = { name: 'one writer', rate: medianOf(rates.command) };
    const disk = `WAL, synchronous = FULL, ${fileSystemOf(tmpdir())}`;
    return [
      atLeastTimes(`durable append, one writer (${disk})`, medianOf(rates.one), 0.8, raw),
      atLeastTimes(
        `durable append, ${WRITERS} writers, their commands included (${disk})`,
        medianOf(rates.many),
        6,
        one,
      ),
    ];
  },
};
