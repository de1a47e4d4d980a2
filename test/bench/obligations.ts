/** A register of obligations as large as the bounds assume: each issued, its window changed, nine of ten discharged. */
import { END } from '#time';
import { type Slice, type TableDescription } from '#bitemporal';
import { seeded } from './sampling.js';

export interface ObligationId {
  readonly obligation: string;
}
export interface Obligation {
  readonly mandate: string;
  readonly actor: string;
  readonly session: string;
  readonly phrase: string;
  readonly due_until: string;
  readonly overdue_from: string | null;
  readonly reporting: string;
}
export const obligations: TableDescription<ObligationId, Obligation> = {
  name: 'obligation',
  key: { obligation: 'TEXT' },
  columns: {
    mandate: 'TEXT',
    actor: 'TEXT',
    session: 'TEXT',
    phrase: 'TEXT',
    due_until: 'TEXT',
    overdue_from: 'TEXT',
    reporting: 'TEXT',
  },
  onset: 'overdue_from',
  indexes: [['actor'], ['session']],
};

export interface Told {
  readonly id: ObligationId;
  readonly slices: readonly Slice<Obligation>[];
  readonly seq: number;
}

/** Days of which the register speaks, and some in which its last reports may still come. */
export const DAYS = 40 * 365;
const calendar = Array.from({ length: DAYS + 6_000 }, (_, index) =>
  new Date(Date.UTC(1986, 0, 1 + index)).toISOString().slice(0, 10),
);
/** The nth day of the register, from 0. */
export const dayAt = (index: number): string => calendar[index] ?? END;
const NEVER = Infinity;
const PHRASE = 'report to the General Assembly at its next regular session on the implementation of this resolution';

const life = (index: number) => {
  const chance = seeded(index);
  const upTo = (days: number) => Math.floor(chance() * days);
  const issued = upTo(DAYS);
  const due = issued + 30 + upTo(1_000);
  const moved = due + upTo(400);
  return {
    issued,
    due,
    moved,
    isMovedLater: chance() < 0.5,
    rescheduled: issued + upTo(200),
    received: chance() < 0.9 ? moved + upTo(1_500) - 300 : undefined,
    row: {
      mandate: `mandate-ag-res-${Math.floor(index / 2)}.3.${index % 2}`,
      actor: `actor-${upTo(300)}`,
      session: `oas-ga/regular/${upTo(60)}`,
      phrase: PHRASE,
    },
  };
};

/** The timeline of an obligation after its first, second and third event. */
export const slicesOf = (index: number, version: number): readonly Slice<Obligation>[] => {
  const { issued, due, moved, isMovedLater, rescheduled, received, row } = life(index);
  const open = (from: number, until: number, to: number): Slice<Obligation> => ({
    from: dayAt(from),
    to: dayAt(to),
    row: { ...row, due_until: dayAt(until), overdue_from: dayAt(until + 1), reporting: 'scheduled' },
  });
  if (version === 0) return [open(issued, due, NEVER)];
  const end = version === 2 && received !== undefined && received > issued ? received : NEVER;
  const before = isMovedLater && rescheduled < end ? [open(issued, due, rescheduled)] : [];
  const closed: Slice<Obligation> = {
    from: dayAt(end),
    to: END,
    row: { ...row, due_until: dayAt(moved), overdue_from: null, reporting: 'received' },
  };
  return [...before, open(before.length > 0 ? rescheduled : issued, moved, end), closed];
};

/** Of so many obligations, at which seq each of three events was told, in an order of chance: one obligation after the other. */
function seqsOf(count: number): Uint32Array {
  const chance = seeded(42);
  const order = Uint32Array.from({ length: count * 3 }, (_, index) => index % count);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  const seqs = new Uint32Array(count * 3);
  const versions = new Uint8Array(count);
  for (const [at, index] of order.entries()) {
    const version = versions[index] ?? 0;
    versions[index] = version + 1;
    seqs[index * 3 + version] = at + 1;
  }
  return seqs;
}

const tellingOf = (index: number, version: number, seq: number): Told => ({
  id: { obligation: `ag-res-${index}.3.1/report` },
  slices: slicesOf(index, version),
  seq,
});

/** Everything that was told of so many obligations, three events each, in the order in which it was told. */
export function* told(count: number): Generator<Told> {
  const seqs = seqsOf(count);
  const places = new Uint32Array(seqs.length);
  for (const [place, seq] of seqs.entries()) places[seq - 1] = place;
  for (const [at, place] of places.entries()) yield tellingOf(Math.floor(place / 3), place % 3, at + 1);
}

/** The same, one obligation after the other: a table that nobody reads yet takes in a million of them so in a minute or two. */
export function* toldTogether(count: number): Generator<Told> {
  for (const [place, seq] of seqsOf(count).entries()) yield tellingOf(Math.floor(place / 3), place % 3, seq);
}
