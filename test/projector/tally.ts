/** A small read model and a store for the projector's tests: counts events by stream, and notes their order. */
import { randomUUID } from 'node:crypto';
import { type EventStore, type StreamName } from '#event-sourcing';
import { type Projection, Projector, ReadDatabase, type ReadModel } from '#projector';

/** Refuses events of the type `broken`, after it has written a row. */
export const tally: Projection = {
  name: 'tally',
  version: 1,
  setup: (db) => db.exec('CREATE TABLE noted (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, n INTEGER NOT NULL) STRICT'),
  project: ({ id, data, type }, seq, db) => {
    db.prepare('INSERT INTO noted VALUES (?, ?, ?)').run(seq, id, Number(data['n']));
    if (type === 'broken') throw new Error('Nobody knows what this means.');
  },
};

/** What the read model has noted, in order: pairs of ordinal and number. */
export const noted = (database: ReadDatabase): Promise<readonly (readonly [number, number])[]> =>
  database.read((db) => db.prepare<[], [number, number]>('SELECT seq, n FROM noted ORDER BY seq').raw().all());

export const modelOf = (...projections: readonly Projection[]): ReadModel => ({ name: 'tally', projections });

export const projecting = (
  store: EventStore,
  directory: string,
  projections: readonly Projection[] = [tally],
  readonly?: boolean,
) => {
  const options = readonly === undefined ? {} : { readonly };
  return new Projector(store, new ReadDatabase(directory, modelOf(...projections), options), {
    streamPrefixes: ['ours-'],
  });
};

/** Appends events numbered so, each to a stream of its own; gives the position of the last. */
export const write = async (store: EventStore, numbers: readonly number[], type = 'counted', category = 'ours') => {
  const writes = numbers.map((n) => ({
    stream: `${category}-${randomUUID()}` satisfies StreamName,
    expected: 'no-stream' as const,
    events: [{ id: randomUUID(), type, data: { n }, meta: {} }],
  }));
  return (await store.append(writes)).position;
};

export const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);
export const pairs = (last: number) => upTo(last).map((n) => [n, n]);
