/** What a projector does that is kept from its file while it runs: it goes on, or says why not, and never stands still. */
import { describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { OnDemand } from '#projector';
import { noted, pairs, tally, upTo, write } from './tally.js';
import { workplaces } from './workplace.js';

const at = workplaces();
const files = () => readdirSync(at().directory).filter((name) => name.endsWith('.db'));
const file = (generation = 1) => join(at().directory, `tally.v1.${generation}.db`);

/** Another process's hold on the file. */
const held = () => {
  const holder = new Database(file());
  holder.exec('BEGIN IMMEDIATE');
  return holder;
};
const filled = async () => {
  await write(at().store, upTo(3));
  const projector = at().projector();
  await projector.catchUp();
  return projector;
};

describe('A file that another process holds', () => {
  it('is waited for while everything else goes on', async () => {
    const projector = await filled();
    const holder = held();
    await write(at().store, [4]);
    let turns = 0;
    let isDone = false;
    const run = projector.catchUp().finally(() => (isDone = true));
    while (turns < 1_000) {
      await turn();
      turns += 1;
    }
    expect(isDone).toBe(false);
    expect(await noted(projector.database)).toEqual(pairs(3));
    holder.close();
    await run;
    expect(await noted(projector.database)).toEqual(pairs(4));
  });

  it('is named in the end', async () => {
    const projector = await filled();
    const holder = held();
    await write(at().store, [4]);
    await expect(projector.catchUp()).rejects.toMatchObject({ code: 'register.busy' });
    holder.close();
    expect(await projector.catchUp()).toMatchObject({ seq: 4 });
  });

  it('answers from what it has, and says of when, where it has been complete before', async () => {
    const projector = await filled();
    const upkeep = new OnDemand(at().store, projector, 50);
    await upkeep.seen();
    expect(upkeep.currentAt).toBeUndefined();
    const holder = held();
    const position = await write(at().store, [4]);
    await upkeep.seen();
    expect(upkeep.currentAt).toBeGreaterThan(Date.now() - 60_000);
    expect(await upkeep.standing()).toMatchObject({ status: 'catching-up' });
    holder.close();
    await upkeep.seen(position);
    await upkeep.seen();
    expect(upkeep.currentAt).toBeUndefined();
  });

  it('answers nothing where it has never been complete', async () => {
    await filled();
    const holder = held();
    await write(at().store, [4]);
    const upkeep = new OnDemand(at().store, at().projector(), 50);
    await expect(upkeep.seen()).rejects.toMatchObject({ code: 'register.catching-up' });
    holder.close();
  });

  it('is named, too, where not even reading is allowed', async () => {
    (await filled()).database.close();
    const holder = new Database(file());
    holder.pragma('locking_mode = EXCLUSIVE');
    holder.exec('BEGIN EXCLUSIVE');
    await expect(at().projector().catchUp()).rejects.toMatchObject({ code: 'register.busy' });
    holder.close();
  });
});

describe('A file under a projector that runs', () => {
  it('is begun afresh where somebody removes it', async () => {
    const projector = await filled();
    for (const name of readdirSync(at().directory)) rmSync(join(at().directory, name));
    await projector.catchUp();
    expect(await noted(projector.database)).toEqual(pairs(3));
    expect(files()).toEqual(['tally.v1.1.db']);
  });

  it('is begun afresh, under another name, where somebody removes it alone', async () => {
    const projector = await filled();
    rmSync(file());
    await projector.catchUp();
    expect(await noted(projector.database)).toEqual(pairs(3));
    expect(readdirSync(at().directory).filter((name) => name.startsWith('tally.v1.1.'))).toEqual([]);
  });

  it.each([
    ['damages', () => writeFileSync(file(), 'no database at all'.repeat(4_000))],
    ['cuts off', () => truncateSync(file(), 4_096)],
  ])('is begun afresh where somebody %s it', async (_, spoil) => {
    const projector = await filled();
    const checkpointing = new Database(file());
    checkpointing.pragma('wal_checkpoint(TRUNCATE)');
    checkpointing.close();
    spoil();
    await write(at().store, [4]);
    await projector.catchUp().catch(() => undefined);
    const rows = () => noted(projector.database);
    await rows().catch(() => undefined);
    await projector.catchUp();
    expect(await rows()).toEqual(pairs(4));
  });

  it('is left as it was where the disk is full', async () => {
    await filled();
    let isFull = true;
    const projector = at().projector({
      ...tally,
      project: (event, seq, db) => {
        if (isFull) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
        return tally.project(event, seq, db);
      },
    });
    await write(at().store, [4]);
    await expect(projector.catchUp()).rejects.toMatchObject({ code: 'register.full' });
    expect(await noted(projector.database)).toEqual(pairs(3));
    isFull = false;
    await projector.catchUp();
    expect(await noted(projector.database)).toEqual(pairs(4));
  });

  it('shows nothing of an event that is being projected, and nothing of it stays where it is closed meanwhile', async () => {
    await write(at().store, upTo(3));
    let went = 0;
    const slow = at().projector({
      ...tally,
      *project(event, seq, db) {
        tally.project(event, seq, db);
        if (seq < 3) return;
        for (const until = performance.now() + 1_000; performance.now() < until; went += 1) yield;
      },
    });
    const run = slow.catchUp();
    const outcome = run.then(
      () => 'done',
      (error: unknown) => (error as { code?: string }).code,
    );
    while (went === 0) await turn();
    expect(await noted(slow.database)).toEqual([]);
    slow.database.close();
    expect(await outcome).toBe('register.closed');
    const next = at().projector();
    await next.catchUp();
    expect(await noted(next.database)).toEqual(pairs(3));
  });
});

describe('Files of former generations', () => {
  it('leave nothing behind, even where their process was killed', async () => {
    const projector = await filled();
    for (const ending of ['-wal', '-shm']) writeFileSync(join(at().directory, `tally.v1.0.db${ending}`), '');
    await projector.rebuild();
    projector.database.close();
    expect(readdirSync(at().directory)).toEqual(['tally.v1.2.db']);
  });
});
