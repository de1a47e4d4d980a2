/** One case of the contract: a store of its own to ask, streams of its own to write to. */
import { randomUUID } from 'node:crypto';
import { it } from '@jest/globals';
import { type CaughtUp, type EventStore, type NewEvent, type RecordedEvent, type StreamName } from '#event-sourcing';
import { type OpenedStore } from './adapter.js';

export interface UnderTest {
  readonly store: EventStore;
  readonly address: string;
  /** The name of a stream that only this case uses. */
  readonly stream: (id: string) => StreamName;
  /** The part of the log that only this case uses. */
  readonly mine: { readonly streamPrefixes: readonly string[] };
}

/** A door to one adapter's cases: opens a store for each, and closes it whatever happens. */
export const casesOn =
  (open: (() => Promise<OpenedStore>) | undefined) =>
  (title: string, check: (sut: UnderTest) => Promise<void>, isPossible: boolean = open !== undefined): void => {
    if (!open || !isPossible) return it.skip(title, () => undefined);
    it(title, async () => {
      const { store, address, dispose } = await open();
      const category = `case${randomUUID().slice(0, 8)}`;
      try {
        await check({
          store,
          address,
          stream: (id) => `${category}-${id}`,
          mine: { streamPrefixes: [`${category}-`] },
        });
      } finally {
        await dispose();
      }
    });
  };

export type Cases = ReturnType<typeof casesOn>;

/** Events nobody has written yet. */
export const newEvents = (count: number, type = 'contract.happened.v1'): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => ({ id: randomUUID(), type, data: { index }, meta: { recordedBy: 'A' } }));

/** As many as there are. */
export const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** The first so many; then leaves. */
export const take = async <T>(items: AsyncIterable<T>, count: number): Promise<readonly T[]> => {
  const taken: T[] = [];
  for await (const item of items) if (taken.push(item) === count) break;
  return taken;
};

export const isCaughtUp = (item: RecordedEvent | CaughtUp): item is CaughtUp => 'caughtUp' in item;

/** The events of a subscription until so many have come, without the announcements. */
export const takeEvents = async (
  items: AsyncIterable<RecordedEvent | CaughtUp>,
  count: number,
): Promise<readonly RecordedEvent[]> => {
  const taken: RecordedEvent[] = [];
  for await (const item of items) if (!isCaughtUp(item) && taken.push(item) === count) break;
  return taken;
};

/** What a subscription hands over up to its first announcement, that included; then leaves. */
export const untilCaughtUp = async (
  items: AsyncIterable<RecordedEvent | CaughtUp>,
): Promise<readonly (RecordedEvent | CaughtUp)[]> => {
  const taken: (RecordedEvent | CaughtUp)[] = [];
  for await (const item of items) {
    taken.push(item);
    if (isCaughtUp(item)) break;
  }
  return taken;
};

export const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

/** Those of the promises that came true. */
export const fulfilled = async <T>(promises: readonly Promise<T>[]): Promise<readonly T[]> =>
  (await Promise.allSettled(promises)).flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
