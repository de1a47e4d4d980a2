/** Actors as they are told, and all that is known of one. */
import { streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { actorDirectory, languageOfName } from '#actor/directory';
import { type ActorPage, type ActorView, type UnresolvedActor } from '../answers/actor.answer.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type ActorDetail } from '../rows/record-rows.js';
import { type actorTable } from '../tables.js';
import { codesFor, nameOf } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { revisionOf } from './revisions.js';
import { statement } from './statement.js';

export type StoredActor = RowOf<typeof actorTable>;
/** What its columns tell, whenever that holds. */
type Told = Omit<StoredActor, 'valid_from' | 'valid_to' | 'seq_from' | 'seq_to'>;
type Params = Record<string, string | number>;
type Named = ActorPage['parts'][number];

const detailOf = ({ detail }: Pick<StoredActor, 'detail'>): ActorDetail => JSON.parse(detail) as ActorDetail;
const codesIn = (key: string | null): readonly string[] => (key ?? '').trim().split(' ').filter(Boolean);

const listed = actorDirectory.flatMap(({ actors }) => actors);

/** What an actor is called, by the register or else by what the program knows. */
const calledIn = (db: Database, asked: AskedAt, code: string): string => {
  const name = nameOf(db, asked, code);
  return name === code ? (listed.find((one) => one.code === code)?.name ?? code) : name;
};

export const actorView = (db: Database, asked: AskedAt, row: Told): ActorView => {
  const { succession } = detailOf(row);
  return {
    code: row.actor,
    name: row.name,
    kind: row.kind,
    aliases: JSON.parse(row.aliases) as string[],
    partOf: row.part_of,
    partOfName: row.part_of === null ? null : calledIn(db, asked, row.part_of),
    succession: succession && { ...succession, by: named(db, asked, succession.by) },
  };
};

const named = (db: Database, asked: AskedAt, codes: readonly string[]): readonly Named[] =>
  codes.map((code) => ({ code, name: nameOf(db, asked, code) }));

const actorsWhere = (db: Database, asked: AskedAt, condition: string, code: string): readonly Named[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], Named>(
    db,
    `SELECT actor AS code, name FROM actor WHERE ${condition} AND ${sql} ORDER BY name, actor`,
  ).all({ ...params, code });
};

/** What these have reported though no text asks for that, on the day asked about. */
export const unaskedReports = (db: Database, asked: AskedAt, codes: readonly string[]): ActorPage['unaskedReports'] =>
  codes.flatMap((code) => {
    const row = rowFor(db, asked, code);
    return row ? (detailOf(row).unasked ?? []) : [];
  });

/** How many mandates are addressed to any of these, on the day asked about. */
const addressedTo = (db: Database, asked: AskedAt, codes: readonly string[]): number => {
  const { sql, params } = holdsAt(asked);
  const count = statement<[Params], number>(
    db,
    `SELECT count(*) FROM mandate WHERE ${sql}
      AND mandate IN (SELECT entity FROM party WHERE role = 'addressee' AND actor IN (SELECT value FROM json_each(@codes)))
      AND EXISTS (SELECT 1 FROM json_each(@codes) WHERE instr(addressee_key, ' ' || value || ' ') > 0)`,
  ).pluck();
  return count.get({ ...params, codes: JSON.stringify(codes) }) ?? 0;
};

/** What the program knows of somebody whom nobody on the register has been named. */
const unnamed = (code: string): Told | undefined => {
  const known = listed.find((one) => one.code === code);
  if (!known) return undefined;
  const { name, kind, aliases, partOf = null } = known;
  const detail: ActorDetail = { languages: {}, succession: null, described: false };
  return {
    actor: code,
    name,
    kind,
    aliases: JSON.stringify(aliases),
    part_of: partOf,
    shown_as: null,
    members: null,
    detail: JSON.stringify(detail),
  };
};

/** Its parts: those on the register, and those that the program knows. */
const partsOf = (db: Database, asked: AskedAt, code: string): readonly Named[] => {
  const named = actorsWhere(db, asked, 'part_of = @code', code);
  const others = listed.filter((one) => one.partOf === code && !rowFor(db, asked, one.code));
  return [...named, ...others.map((one) => ({ code: one.code, name: one.name }))];
};

const rowFor = (db: Database, asked: AskedAt, code: string): StoredActor | undefined => {
  const { sql, params } = holdsAt(asked);
  return statement<[Params], StoredActor>(db, `SELECT * FROM actor WHERE actor = @code AND ${sql}`).get({
    ...params,
    code,
  });
};

/** Who is a member of a group, on the day asked about; undefined where nobody has said. */
export const membersOf = (db: Database, asked: AskedAt, group: string): readonly Named[] | undefined => {
  const row = rowFor(db, asked, group);
  return row?.members == null ? undefined : named(db, asked, codesIn(row.members));
};

/** All that is known of an actor; undefined where nobody knows it. */
export const showActor = (db: Database, asked: AskedAt, code: string): ActorPage | undefined => {
  const row = rowFor(db, asked, code) ?? unnamed(code);
  if (!row) return undefined;
  const { languages } = detailOf(row);
  const view = actorView(db, asked, row);
  const languageOf = (text: string) => languages[text] ?? languageOfName(code, text) ?? null;
  const members = membersOf(db, asked, code);
  return {
    ...view,
    names: [view.name, ...view.aliases].map((text) => ({ text, language: languageOf(text) })),
    parts: partsOf(db, asked, code),
    inPlaceOf: actorsWhere(db, asked, "actor <> @code AND instr(shown_as, ' ' || @code || ' ') > 0", code),
    members: members ?? [],
    isMembershipKnown: members !== undefined,
    unaskedReports: detailOf(row).unasked ?? [],
    groups: actorsWhere(db, asked, "instr(members, ' ' || @code || ' ') > 0", code),
    addressed: addressedTo(db, asked, codesFor(db, asked, code)),
    revision: revisionOf(db, asked, streamOf('actor', code)),
  };
};

/** Those who were only named, with how much is asked of them. */
export const unresolvedActors = (
  db: Database,
  asked: AskedAt,
  rows: readonly StoredActor[],
): readonly UnresolvedActor[] =>
  rows.map(({ actor: code, name }) => ({ code, name, addressed: addressedTo(db, asked, [code]) }));
