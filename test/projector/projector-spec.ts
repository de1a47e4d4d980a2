import { describe, expect, it } from '@jest/globals';
import { type Projector } from '#projector';
import { noted, pairs, tally, upTo, write } from './tally.js';
import { workplaces } from './workplace.js';

const at = workplaces();

const untilNoted = async (projector: Projector, count: number) => {
  while (projector.database.checkpoint.seq < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('A projector', () => {
  it('numbers our events without gaps, whatever others write between them', async () => {
    await write(at().store, [1, 2]);
    await write(at().store, [99], 'counted', 'theirs');
    const position = await write(at().store, [3]);
    const projector = at().projector();
    expect(await projector.catchUp()).toEqual({ position, seq: 3 });
    expect(await noted(projector.database)).toEqual(pairs(3));
  });

  it('goes on where it stood after the file has been closed', async () => {
    await write(at().store, upTo(3));
    const before = at().projector();
    await before.catchUp();
    before.database.close();
    await write(at().store, [4, 5]);
    const after = at().projector();
    await after.catchUp();
    expect(await noted(after.database)).toEqual(pairs(5));
  });

  it.each(upTo(6))('loses and repeats nothing when it dies at event %i', async (fatal) => {
    await write(at().store, upTo(6));
    const dying = at().projector({
      ...tally,
      project: (event, seq, db) => {
        tally.project(event, seq, db);
        if (seq === fatal) throw new Error('died');
      },
    });
    await expect(dying.catchUp()).rejects.toThrow('died');
    expect(await noted(dying.database)).toEqual(pairs(fatal - 1));
    const resumed = at().projector();
    await resumed.catchUp();
    expect(await noted(resumed.database)).toEqual(pairs(6));
  });

  it('stops at an event that it cannot handle, says which, and never skips it', async () => {
    await write(at().store, [1, 2]);
    const position = await write(at().store, [3], 'broken');
    await write(at().store, [4]);
    const projector = at().projector();
    for (const attempt of [projector.catchUp(), projector.catchUp(), projector.waitFor(position)])
      await expect(attempt).rejects.toMatchObject({ code: 'register.stopped', eventType: 'broken', position });
    await expect(projector.catchUp()).rejects.toThrow(
      `tally v1 stops before event ${await idAt(position)} (broken) at position ${position}: Nobody knows what this means.`,
    );
    expect(await noted(projector.database)).toEqual(pairs(2));
  });

  const idAt = async (position: string) => {
    for await (const event of at().store.readAll()) if (event.position === position) return event.id;
    return 'none';
  };

  it('shares one file with others that project it at the same time', async () => {
    const several = [at().projector(), at().projector(), at().projector()];
    const writing = (async () => {
      for (const n of upTo(40)) await write(at().store, [n]);
    })();
    for (let round = 0; round < 10; round++) await Promise.all(several.map((projector) => projector.catchUp()));
    await writing;
    await Promise.all(several.map((projector) => projector.catchUp()));
    for (const { database } of several) expect(await noted(database)).toEqual(pairs(40));
  });

  it('waits for a position, and says so when it does not come', async () => {
    const projector = at().projector();
    const position = await write(at().store, [1]);
    expect(await projector.waitFor(position)).toMatchObject({ seq: 1 });
    const beyond = `${position}9`;
    await expect(projector.waitFor(beyond, { timeoutMs: 30 })).rejects.toMatchObject({ code: 'register.behind' });
    const leaving = projector.waitFor(beyond, { signal: AbortSignal.timeout(10) });
    await expect(leaving).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('follows what comes until it is told to stop', async () => {
    const projector = at().projector();
    const ending = new AbortController();
    await write(at().store, upTo(3));
    const following = projector.follow(ending.signal);
    await write(at().store, [4, 5]);
    await untilNoted(projector, 5);
    expect(await noted(projector.database)).toEqual(pairs(5));
    ending.abort();
    await following;
  });

  it('stops following at an event that it cannot handle', async () => {
    const projector = at().projector();
    const following = projector.follow(new AbortController().signal);
    await write(at().store, [1], 'broken');
    await expect(following).rejects.toMatchObject({ code: 'register.stopped' });
  });
});
