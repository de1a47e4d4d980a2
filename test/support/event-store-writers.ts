/** Writers that fight for places in streams, here or in a process of their own. */
import { randomUUID } from 'node:crypto';
import { type EventStore, type ExpectedRevision, type NewEvent, type StreamName } from '#event-sourcing';

const happened = (): NewEvent => ({ id: randomUUID(), type: 'contract.written.v1', data: {}, meta: {} });

const isConflict = (error: unknown) => error instanceof Error && error.name === 'WrongExpectedRevision';

const revisionOf = async (store: EventStore, stream: StreamName): Promise<ExpectedRevision> => {
  for await (const { revision } of store.read(stream, { direction: 'backwards', limit: 1 })) return revision;
  return 'no-stream';
};

/** One writer for each stream named; `acknowledged` are the ids in the order in which they were. */
export const runWriters = async (store: EventStore, streams: readonly StreamName[], appends: number) => {
  const acknowledged: string[] = [];
  let conflicts = 0;
  const writer = async (stream: StreamName) => {
    for (let written = 0; written < appends;) {
      const events = [happened()];
      try {
        await store.append([{ stream, expected: await revisionOf(store, stream), events }]);
        acknowledged.push(...events.map(({ id }) => id));
        written += 1;
      } catch (error) {
        if (!isConflict(error)) throw error;
        conflicts += 1;
      }
    }
  };
  await Promise.all(streams.map(writer));
  return { acknowledged, conflicts };
};
