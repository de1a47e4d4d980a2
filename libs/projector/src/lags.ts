import { type EventStore, type Position, type ReadAll, StoreError } from '#event-sourcing';
import { type ReadDatabase } from './read-database.js';

/** How far a projection is behind the log. */
export interface Lag {
  readonly projection: string;
  /** Entries that are in its rows. */
  readonly seq: number;
  /** Entries that are not in yet; counted up to `MOST_COUNTED`. */
  readonly behind: number;
}

/** Nobody needs to know it more exactly, and it is asked often. */
export const MOST_COUNTED = 1_000;

interface Standing {
  readonly name: string;
  readonly seq: number;
  readonly position: Position | null;
}

/** @throws StoreError as the store and the read database do */
export const lagsOf = async (
  store: Pick<EventStore, 'readAll'>,
  database: ReadDatabase,
  streamPrefixes: readonly string[],
): Promise<readonly Lag[]> => {
  const standings = await database.read((db) =>
    db.prepare<[], Standing>('SELECT name, seq, position FROM projection ORDER BY name').all(),
  );
  const lags: Lag[] = [];
  const count = async (from: Pick<ReadAll, 'after'>): Promise<number> => {
    let behind = 0;
    for await (const _ of store.readAll({ streamPrefixes, limit: MOST_COUNTED, ...from })) behind += 1;
    return behind;
  };
  for (const { name, seq, position } of standings)
    lags.push(
      await count(position === null ? {} : { after: position }).then(
        (behind) => ({ projection: name, seq, behind }),
        async (error: unknown) => {
          // The rows were made from another store: nothing of this one is in them.
          if (!(error instanceof StoreError && error.code === 'store.invalid-position')) throw error;
          return { projection: name, seq: 0, behind: await count({}) };
        },
      ),
    );
  return lags;
};
