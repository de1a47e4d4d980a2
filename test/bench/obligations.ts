/**
 * A register of obligations as large as the bounds assume: each issued, its window changed, nine of ten discharged; every
 * fifth falls due again and again.
 */
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

/** How many days lie between two occasions, and how many there are. */
interface Rhythm {
  readonly every: number;
  readonly occasions: number;
  /** At a session: on one day of the year for all. */
  readonly isAtSession?: true;
}
const YEARLY: Rhythm = { every: 365, occasions: 5 };
const RHYTHMS: readonly Rhythm[] = [
  YEARLY,
  { every: 730, occasions: 4 },
  { every: 365, occasions: 6, isAtSession: true },
];
const EVERY_THIRTY_DAYS: Rhythm = { every: 30, occasions: 60 };
const SESSION_DAY = 160;

/** Every fifth falls due again and again; one of five hundred of these every thirty days. */
const isRecurring = (index: number): boolean => index % 5 === 0;
const rhythmOf = (index: number): Rhythm =>
  index % 2_500 === 0 ? EVERY_THIRTY_DAYS : (RHYTHMS[(index / 5) % RHYTHMS.length] ?? YEARLY);

interface Occasion {
  readonly due: number;
  /** When a report came, and in which telling that was told. */
  readonly received: number;
  readonly version: number;
}

const occasionsOf = (index: number): readonly Occasion[] => {
  const { issued } = life(index);
  const { every, occasions, isAtSession } = rhythmOf(index);
  const chance = seeded(index + 1_000_003);
  return Array.from({ length: occasions }, (_, nth) => {
    const day = issued + 200 + nth * every;
    const due = isAtSession ? day - (day % 365) + SESSION_DAY : day;
    const received = chance() < 0.9 ? Math.max(issued + 1, due + Math.floor(chance() * 700) - 300) : NEVER;
    return { due, received, version: nth < occasions / 2 ? 1 : 2 };
  });
};

/** What each occasion was on every day after a telling; of those that are open, the first leads and is listed for all. */
const occasionSlices = (index: number, version: number): readonly (readonly Slice<Obligation>[])[] => {
  const { issued, row } = life(index);
  let leads = issued;
  return occasionsOf(index).map(({ due, received, version: toldWith }) => {
    const filed = toldWith <= version ? received : NEVER;
    const said = { ...row, due_until: dayAt(due), overdue_from: null };
    const slices = [
      { from: dayAt(issued), to: dayAt(Math.min(leads, filed)), row: { ...said, reporting: 'follows' } },
      { from: dayAt(leads), to: dayAt(filed), row: { ...said, overdue_from: dayAt(due + 1), reporting: 'scheduled' } },
      { from: dayAt(filed), to: END, row: { ...said, reporting: 'received' } },
    ];
    leads = Math.max(leads, filed);
    return slices.filter(({ from, to }) => from < to);
  });
};

/** The occasions of which a telling says anything new. */
const occasionsTold = (index: number, version: number) => {
  const before = version === 0 ? [] : occasionSlices(index, version - 1);
  const textOf = (slices: readonly Slice<Obligation>[] | undefined) => JSON.stringify(slices);
  return occasionSlices(index, version)
    .map((slices, key) => ({ key, slices }))
    .filter(({ key, slices }) => textOf(slices) !== textOf(before[key]));
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

const tellingsOf = (index: number, version: number, seq: number): readonly Told[] => {
  const obligation = `ag-res-${index}.3.1/report`;
  if (!isRecurring(index)) return [{ id: { obligation }, slices: slicesOf(index, version), seq }];
  return occasionsTold(index, version).map(({ key, slices }) => ({
    id: { obligation: `${obligation}@${key}` },
    slices,
    seq,
  }));
};

/** Everything that was told of so many obligations, three events each, in the order in which it was told. */
export function* told(count: number): Generator<Told> {
  const seqs = seqsOf(count);
  const places = new Uint32Array(seqs.length);
  for (const [place, seq] of seqs.entries()) places[seq - 1] = place;
  for (const [at, place] of places.entries()) yield* tellingsOf(Math.floor(place / 3), place % 3, at + 1);
}

/** The same, one obligation after the other: a table that nobody reads yet takes in a million of them so in a minute or two. */
export function* toldTogether(count: number): Generator<Told> {
  for (const [place, seq] of seqsOf(count).entries()) yield* tellingsOf(Math.floor(place / 3), place % 3, seq);
}
