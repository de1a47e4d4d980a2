/** Actors that were renamed, merged, split or succeeded: whom what is asked of them is shown as, on a day and as known then. */
import { type Database } from 'better-sqlite3';
import { believed, holdsAt } from '#bitemporal';
import { type ActorRef } from '#mandate/domain';
import { BEGINNING, type CivilDate, END } from '#time';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

interface Revised {
  readonly actor: string;
  readonly name: string;
  readonly shown_as: string;
}

type Shown = ReadonlyMap<string, { readonly name: string; readonly as: readonly string[] }>;

const revisedAt = (db: Database, asked: AskedAt): Shown => {
  const { sql, params } = holdsAt(asked);
  const rows = statement<[Record<string, string | number>], Revised>(
    db,
    `SELECT actor, name, shown_as FROM actor WHERE shown_as IS NOT NULL AND ${sql}`,
  ).all(params);
  return new Map(rows.map(({ actor, name, shown_as: as }) => [actor, { name, as: as.trim().split(' ') }]));
};

/** Those whom an actor is in the end; itself, where it stands as it is. */
const endsOf = (code: string, shown: Shown, passed: readonly string[] = []): readonly string[] => {
  const as = shown.get(code)?.as ?? [code];
  return as.flatMap((one) => (one === code || passed.includes(one) ? [one] : endsOf(one, shown, [...passed, code])));
};

export const nameOf = (db: Database, asked: AskedAt, code: string): string => {
  const { sql, params } = holdsAt(asked);
  return (
    statement<[Record<string, string | number>], string>(db, `SELECT name FROM actor WHERE actor = @code AND ${sql}`)
      .pluck()
      .get({ ...params, code }) ?? code
  );
};

/** Actors as they are shown: as printed, but for those that were put right. */
export const actorsShown = (db: Database, asked: AskedAt): ((refs: readonly ActorRef[]) => readonly ActorRef[]) => {
  const shown = revisedAt(db, asked);
  if (shown.size === 0) return (refs) => refs;
  return (refs) => {
    const all = refs.flatMap((ref) =>
      shown.has(ref.actor)
        ? endsOf(ref.actor, shown).map((actor) => ({ actor, name: nameOf(db, asked, actor) }))
        : [ref],
    );
    // Whoever is asked beside those whom they succeed is asked once.
    return all.filter(({ actor }, index) => all.findIndex((one) => one.actor === actor) === index);
  };
};

/** The codes under which what is asked of an actor may stand: its own, and of all that it is shown for. */
export const codesFor = (db: Database, asked: AskedAt, code: string): readonly string[] => {
  const shown = revisedAt(db, asked);
  return [code, ...[...shown.keys()].filter((one) => one !== code && endsOf(one, shown).includes(code))];
};

/** From a day on until another, under which codes an actor owed what it did. */
export interface OwedAs {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly codes: readonly string[];
}

/** The days from which on others stood in somebody’s place, as far as the day asked about. */
const turningDays = (db: Database, { asOf, knownAt }: AskedAt): readonly CivilDate[] => {
  const { sql, params } = believed(knownAt);
  return statement<[Record<string, string | number>], CivilDate>(
    db,
    `SELECT valid_from FROM actor WHERE shown_as IS NOT NULL AND ${sql} AND valid_from <= @asOf
     UNION SELECT valid_to FROM actor WHERE shown_as IS NOT NULL AND ${sql} AND valid_to <= @asOf ORDER BY 1`,
  )
    .pluck()
    .all({ ...params, asOf });
};

/**
 * Under which codes an actor owed what fell due, through the years: its own until others took its place, and those of whom it
 * did. Whoever was another actor all along, and only named so, keeps its own.
 */
export const owedAsOverTime = (db: Database, asked: AskedAt, code: string): readonly OwedAs[] => {
  const days = [BEGINNING, ...turningDays(db, asked).filter((day) => day > BEGINNING)];
  const periods = days.map((from, index) => {
    const shown = revisedAt(db, { ...asked, asOf: from });
    const others = [...shown.keys()].filter((one) => one !== code && endsOf(one, shown).includes(code)).sort();
    return { from, until: days[index + 1] ?? END, isItself: endsOf(code, shown).includes(code), others };
  });
  const isNoOther = periods[0]?.isItself === false;
  const codesIn = ({ isItself, others }: (typeof periods)[number]) => [
    ...(isItself || isNoOther ? [code] : []),
    ...others,
  ];
  return periods.reduce<readonly OwedAs[]>((before, period) => {
    const [last, codes] = [before.at(-1), codesIn(period)];
    return last && last.codes.join() === codes.join()
      ? [...before.slice(0, -1), { ...last, until: period.until }]
      : [...before, { from: period.from, until: period.until, codes }];
  }, []);
};

/**
 * Who is meant in the end by codes between spaces, as rows keep them, in one order; undefined where nobody was put right, so
 * that all are who they are.
 */
export const meantByKey = (db: Database, asked: AskedAt): ((key: string) => string) | undefined => {
  const shown = revisedAt(db, asked);
  if (shown.size === 0) return undefined;
  return (key) =>
    [
      ...new Set(
        key
          .trim()
          .split(' ')
          .flatMap((code) => endsOf(code, shown)),
      ),
    ]
      .sort()
      .join(' ');
};
