/** A rebuild of a long log, which a second thread helps with. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Projector, ReadDatabase } from '#projector';
import { HELPED_FROM, sharedTally } from './shared-tally.js';
import { noted, pairs, upTo, write } from './tally.js';
import { workplaces } from './workplace.js';

const EVENTS = HELPED_FROM + 5 * 256;
const at = workplaces();
let projector: Projector;
beforeEach(() => {
  const { store, directory } = at();
  projector = new Projector(store, new ReadDatabase(directory, sharedTally), { streamPrefixes: ['ours-'] });
});

const threads = () =>
  projector.database.read((db) => db.prepare('SELECT count(DISTINCT thread) FROM made').pluck().get());
const filesBeingBuilt = () => readdirSync(at().directory).filter((name) => name.includes('building'));
const close = () => projector.database.close();

describe('A rebuild in two threads', () => {
  it('makes the rows that one makes, and says how far it has come', async () => {
    const position = await write(at().store, upTo(EVENTS));
    const told: number[] = [];
    const checkpoint = await projector.rebuild({ onProgress: ({ events }) => told.push(events) });
    expect(checkpoint).toEqual({ position, seq: EVENTS });
    expect(await threads()).toBe(2);
    expect(await noted(projector.database)).toEqual(pairs(EVENTS));
    expect(told.at(-1)).toBe(EVENTS);
    expect(filesBeingBuilt()).toEqual([]);
    // The thread is there still, and helps again.
    rmSync(join(at().directory, 'helper-has-come'));
    await projector.rebuild();
    expect(await threads()).toBe(2);
    expect(await noted(projector.database)).toEqual(pairs(EVENTS));
    close();
  }, 60_000);

  it('stops at the first event that cannot be handled, whoever comes to it, and leaves the present rows', async () => {
    await write(at().store, [1]);
    await projector.catchUp();
    await write(at().store, upTo(EVENTS).slice(1, -2));
    const position = await write(at().store, [0], 'broken');
    await write(at().store, [0], 'broken');
    await expect(projector.rebuild()).rejects.toMatchObject({ code: 'register.stopped', position });
    expect(await noted(projector.database)).toEqual(pairs(1));
    expect(filesBeingBuilt()).toEqual([]);
    close();
  }, 60_000);

  it('is done alone where the other thread dies', async () => {
    await write(at().store, upTo(HELPED_FROM));
    await write(at().store, upTo(EVENTS).slice(HELPED_FROM), 'fatal');
    await projector.rebuild();
    expect(await threads()).toBe(1);
    expect(await noted(projector.database)).toEqual(pairs(EVENTS));
    expect(filesBeingBuilt()).toEqual([]);
    close();
  }, 60_000);

  it('is given up where its signal says so, and leaves nothing', async () => {
    await write(at().store, [1]);
    await projector.catchUp();
    await write(at().store, upTo(EVENTS).slice(1));
    const aborting = new AbortController();
    const onProgress = ({ events }: { readonly events: number }) => {
      if (events === EVENTS) aborting.abort(new Error('enough'));
    };
    await expect(projector.rebuild({ signal: aborting.signal, onProgress })).rejects.toThrow('enough');
    expect(await noted(projector.database)).toEqual(pairs(1));
    expect(filesBeingBuilt()).toEqual([]);
    close();
  }, 60_000);
});
