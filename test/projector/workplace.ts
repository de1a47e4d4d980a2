/** For each test a store in memory, a directory of its own, and projectors that are closed in the end. */
import { afterEach, beforeEach } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventStore } from '#event-sourcing';
import { SqliteEventStore } from '#event-store/sqlite';
import { type Projection, type Projector } from '#projector';
import { projecting, tally } from './tally.js';

export class Workplace {
  readonly directory = mkdtempSync(join(tmpdir(), 'projector-'));
  readonly #opened: Projector[] = [];

  private constructor(readonly store: EventStore) {}

  static async open(): Promise<Workplace> {
    return new Workplace(await SqliteEventStore.open(':memory:'));
  }

  projector(projection: Projection = tally, readonly?: boolean): Projector {
    return this.projectorOf(this.store, [projection], readonly);
  }

  projectorOf(store: EventStore, projections: readonly Projection[] = [tally], readonly?: boolean): Projector {
    const projector = projecting(store, this.directory, projections, readonly);
    this.#opened.push(projector);
    return projector;
  }

  async close(): Promise<void> {
    for (const projector of this.#opened) projector.database.close();
    await this.store.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Opens a workplace before each test and closes it afterwards; gives the present one. */
export const workplaces = (): (() => Workplace) => {
  let present: Workplace;
  beforeEach(async () => {
    present = await Workplace.open();
  });
  afterEach(() => present.close());
  return () => present;
};
