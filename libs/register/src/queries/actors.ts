import { type Database } from 'better-sqlite3';
import { nameKey } from '#actor/domain';
import { believed } from '#bitemporal';
import { actorDirectory, findActor } from '#actor/directory';
import { Rejection } from '#rejection';
import { type ActorKey, type ActorRow } from '../tables.js';
import { type ActorView, type AskedAt } from '../views.js';
import { statement } from './statement.js';

const viewOf = ({ actor, name, kind, aliases, part_of }: ActorKey & ActorRow): ActorView => ({
  code: actor,
  name,
  kind,
  aliases: JSON.parse(aliases) as string[],
  partOf: part_of,
});

export const listActors = (db: Database, { knownAt }: AskedAt): readonly ActorView[] => {
  const { sql, params } = believed(knownAt);
  return statement<[Record<string, string | number>], ActorKey & ActorRow>(
    db,
    `SELECT * FROM actor WHERE ${sql} ORDER BY name`,
  )
    .all(params)
    .map(viewOf);
};

/**
 * The codes of the actors that a person may mean by a name, an alias or a code.
 * @throws Rejection `actor.unknown`
 */
export const actorsNamed = (db: Database, name: string): readonly string[] => {
  const known = statement<[string], string>(db, 'SELECT actor FROM actor_name WHERE name = ?')
    .pluck()
    .all(nameKey(name));
  if (known.length > 0) return known;
  const listed = findActor(name);
  if (listed) return [listed.code];
  throw new Rejection('actor.unknown', `Nobody on the register is called "${name}"; see "actors" for who is.`);
};

const directoryBodies: ReadonlySet<string | undefined> = new Set(
  actorDirectory.flatMap(({ actors }) => actors.map(({ bodyCode }) => bodyCode)),
);

const isOnRegister = (db: Database, code: string): boolean =>
  statement<[string, string, string], number>(
    db,
    'SELECT 1 FROM decision WHERE body = ? UNION SELECT 1 FROM session WHERE series > ? AND series < ? LIMIT 1',
  ).get(code, `${code}/`, `${code}0`) !== undefined;

/**
 * The code of the body whose sessions or decisions are meant, by its name or its code.
 * @throws Rejection `body.unknown`
 */
export const bodyNamed = (db: Database, name: string): string => {
  const code = name.trim().toLowerCase();
  if (directoryBodies.has(code) || isOnRegister(db, code)) return code;
  const body = findActor(name)?.bodyCode;
  if (body !== undefined) return body;
  throw new Rejection(
    'body.unknown',
    `"${name}" is no body that the register knows; give its name or a code like oas-ga.`,
  );
};
