/** What is known of bodies: what came with the program, and what has been entered in its place. */
import { type Database } from 'better-sqlite3';
import { BitemporalTable, type Slice } from '#bitemporal';
import { type KnownBody, SHIPPED_BODIES, shippedBody } from '#body/directory';
import { bodyDecider } from '#body/domain';
import { timeline } from '#event-sourcing';
import { BEGINNING, END } from '#time';
import { type Entries } from '../entries.js';
import { bodyTable, type BodyRow } from '../tables.js';

const rowOf = (body: KnownBody, origin: 'register' | 'shipped'): BodyRow => ({
  name: body.names[0]?.text ?? body.code,
  origin,
  detail: JSON.stringify(body),
});

/** Before anything is entered, the bodies that came with the program are known. */
export const createBodies = (db: Database): void => {
  BitemporalTable.create(db, bodyTable);
  const table = new BitemporalTable(db, bodyTable);
  for (const body of SHIPPED_BODIES)
    table.begin({ body: body.code }, [{ from: BEGINNING, to: END, row: rowOf(body, 'shipped') }], 0);
};

export class BodyRows {
  readonly #bodies;

  constructor(
    db: Database,
    private readonly entries: Entries,
  ) {
    this.#bodies = new BitemporalTable(db, bodyTable);
  }

  write(code: string, seq: number): void {
    const states = timeline(bodyDecider, this.entries.of('body', code));
    const shipped = shippedBody(code);
    const from = states[0]?.from ?? END;
    const before: readonly Slice<BodyRow>[] =
      shipped && from > BEGINNING ? [{ from: BEGINNING, to: from, row: rowOf(shipped, 'shipped') }] : [];
    const slices = states.flatMap(({ from: since, state }, index): readonly Slice<BodyRow>[] => {
      const known = state ?? shipped;
      if (!known) return [];
      return [{ from: since, to: states[index + 1]?.from ?? END, row: rowOf(known, state ? 'register' : 'shipped') }];
    });
    this.#bodies.replace({ body: code }, [...before, ...slices], seq);
  }
}
