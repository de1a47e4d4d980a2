import { expect } from '@jest/globals';
import { type ExpectedRevision, WrongExpectedRevision } from '#event-sourcing';
import { type Cases, collect, newEvents } from './case.js';

/** A writer says where it believes the stream to be, and is refused where it is not. */
export const expectedRevisions = (the: Cases): void => {
  the('[4 expected-no-stream-conflicts-on-existing] refuses no-stream once the stream exists', async (sut) => {
    const stream = sut.stream('1');
    await sut.store.append([{ stream, expected: 'no-stream', events: newEvents(1) }]);
    await expect(sut.store.append([{ stream, expected: 'no-stream', events: newEvents(1) }])).rejects.toBeInstanceOf(
      WrongExpectedRevision,
    );
    expect(await collect(sut.store.read(stream))).toHaveLength(1);
  });

  the('accepts the exact revision', async ({ store, stream }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(2) }]);
    const receipt = await store.append([{ stream: stream('1'), expected: 1, events: newEvents(3) }]);
    expect(receipt.revisions).toEqual([4]);
    expect((await collect(store.read(stream('1')))).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
  });

  the(
    '[5 expected-revision-conflict-reports-actual] says which stream, what was expected, where it is',
    async (sut) => {
      const stream = sut.stream('1');
      const conflict = (expected: ExpectedRevision, actual: ExpectedRevision) =>
        expect(sut.store.append([{ stream, expected, events: newEvents(1) }])).rejects.toMatchObject({
          name: 'WrongExpectedRevision',
          code: 'store.conflict',
          stream,
          expected,
          actual,
        });
      await conflict(0, 'no-stream');
      await sut.store.append([{ stream, expected: 'no-stream', events: newEvents(3) }]);
      await conflict('no-stream', 2);
      for (const offset of [0, 1, 3, 4, 100]) await conflict(offset, 2);
      expect(await collect(sut.store.read(stream))).toHaveLength(3);
    },
  );

  the('refuses a stale writer however many events it brings', async ({ store, stream }) => {
    await store.append([{ stream: stream('1'), expected: 'no-stream', events: newEvents(3) }]);
    await expect(store.append([{ stream: stream('1'), expected: 1, events: newEvents(5) }])).rejects.toBeInstanceOf(
      WrongExpectedRevision,
    );
    expect(await collect(store.read(stream('1')))).toHaveLength(3);
  });
};
