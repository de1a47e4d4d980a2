/** Whom a person means: by code, exactly; by a name or an alias, whoever is called so. */
import { type Database } from 'better-sqlite3';
import { nameKey } from '#actor/domain';
import { actorDirectory, type KnownActor } from '#actor/directory';
import { believed, holdsAt } from '#bitemporal';
import { bodiesCalled } from '#body/directory';
import { type AskedAt } from './asked-at.js';
import { knownBodies, knownBody } from './bodies.js';
import { known } from './nearest.js';
import { statement } from './statement.js';
import { refused } from '../refused.js';

export interface NamedActor {
  readonly code: string;
  /** With the organisation, where it is known: "Secretary General (OAS)". */
  readonly name: string;
}

type Listed = KnownActor & { readonly organisation: string };

const listed: readonly Listed[] = actorDirectory.flatMap(({ code, actors }) =>
  actors.map((actor) => ({ ...actor, organisation: code.toUpperCase() })),
);
const byCode: ReadonlyMap<string, Listed> = new Map(listed.map((actor) => [actor.code, actor]));
/** By the code of the body that it is. */
export const byBodyCode: ReadonlyMap<string, Listed> = new Map(
  listed.flatMap((actor) => (actor.bodyCode === undefined ? [] : [[actor.bodyCode, actor] as const])),
);

/** The actors of the directory by everything that they are called. */
const byName = new Map<string, readonly Listed[]>();
for (const actor of listed)
  for (const key of new Set([actor.name, ...actor.aliases].map(nameKey)))
    byName.set(key, [...(byName.get(key) ?? []), actor]);

const named = ({ code, name, organisation }: Listed): NamedActor => ({ code, name: `${name} (${organisation})` });

interface Registered {
  readonly actor: string;
  readonly name: string;
  readonly shown_as: string | null;
  readonly aliases: string;
}

/** With its organisation, where the directory knows it by that code. */
const registeredAs = ({ actor, name }: Registered): NamedActor => {
  const organisation = byCode.get(actor)?.organisation;
  return { code: actor, name: organisation === undefined ? name : `${name} (${organisation})` };
};

const registered = (db: Database, asked: AskedAt, condition: string, value: string): readonly Registered[] => {
  const { sql, params } = holdsAt(asked);
  return statement<[Record<string, string | number>], Registered>(
    db,
    `SELECT actor, name, aliases, shown_as FROM actor WHERE ${condition} AND ${sql} ORDER BY actor`,
  ).all({ ...params, value });
};

/** Everybody whom the register knew then by a name; `actor_name` finds who ever was called so. */
const calledSo = (db: Database, asked: AskedAt, name: string): readonly Registered[] => {
  const key = nameKey(name);
  return registered(db, asked, 'actor IN (SELECT actor FROM actor_name WHERE name = @value)', key).filter((one) =>
    [one.name, ...(JSON.parse(one.aliases) as string[])].some((called) => nameKey(called) === key),
  );
};

/** Whether all that is asked of it is asked of others: by name, those are meant. */
const isElsewhere = ({ actor, shown_as: as }: Registered): boolean => as !== null && as !== ` ${actor} `;

const everyName = (db: Database, asked: AskedAt): readonly string[] =>
  registered(db, asked, 'actor > @value', '').map(({ name }) => name);

const one = (name: string, found: readonly NamedActor[]): NamedActor | undefined => {
  const [only, ...others] = found;
  if (others.length === 0) return only;
  const several = found.map((actor) => `${actor.code}: ${actor.name}`).join('; ');
  throw refused('actor.ambiguous', { text: name, several });
};

const ofCode = (db: Database, asked: AskedAt, code: string): NamedActor | undefined => {
  const [exact] = registered(db, asked, 'actor = @value', code);
  if (exact) return registeredAs(exact);
  const inDirectory = byCode.get(code) ?? byBodyCode.get(code);
  return inDirectory && named(inDirectory);
};

/**
 * The actor that is meant, as the register knew it then: by its code, else by a name or an alias of somebody on the
 * register, else by one that the directory knows, else by that of somebody in whose place others stand. Codes are small
 * letters: "Secretary-General" is a name that many bear, and not the code of one of them.
 * @throws Rejection `actor.unknown`, `actor.ambiguous`
 */
export const actorNamed = (db: Database, asked: AskedAt, name: string): NamedActor => {
  const typed = name.trim();
  const code = typed.toLowerCase();
  const alike = calledSo(db, asked, name);
  // In full, with the organisation in brackets, only one is called so.
  const inFull = alike.filter((one) => one.name.toLowerCase() === code);
  const called = inFull.length > 0 ? inFull : alike;
  const found =
    (typed === code ? ofCode(db, asked, code) : undefined) ??
    one(name, called.filter((one) => !isElsewhere(one)).map(registeredAs)) ??
    one(name, (byName.get(nameKey(name)) ?? []).map(named)) ??
    one(name, called.map(registeredAs)) ??
    ofCode(db, asked, code);
  if (found) return found;
  throw refused('actor.unknown', { text: name, known: known(name, everyName(db, asked)) });
};

/** What an actor is called, where it is known by its code. */
export const actorName = (db: Database, asked: AskedAt, code: string): string => {
  const [exact] = registered(db, asked, 'actor = @value', code);
  const inDirectory = byCode.get(code);
  return exact ? registeredAs(exact).name : inDirectory ? named(inDirectory).name : code;
};

/** The bodies that the register knew then, by their sessions or decisions. */
const bodiesOf = (db: Database, { knownAt }: AskedAt): readonly string[] => {
  const { sql, params } = believed(knownAt);
  return statement<[Record<string, string | number>], string>(
    db,
    `SELECT DISTINCT body FROM decision WHERE ${sql}
     UNION SELECT DISTINCT substr(series, 1, instr(series, '/') - 1) FROM session WHERE ${sql} ORDER BY 1`,
  )
    .pluck()
    .all(params);
};

/** What a body is called, where it is known by its code. */
export const bodyName = (db: Database, asked: AskedAt, code: string): string => {
  const body = byBodyCode.get(code);
  return body === undefined ? (knownBody(db, asked, code)?.names[0]?.text ?? code) : named(body).name;
};

/**
 * The code of the body whose sessions or decisions are meant, by its code or its name.
 * @throws Rejection `body.unknown`, `body.ambiguous`
 */
export const bodyNamed = (db: Database, asked: AskedAt, name: string): string => {
  const code = name.trim().toLowerCase();
  if (byBodyCode.has(code) || knownBody(db, asked, code) !== undefined) return code;
  const onRegister = bodiesOf(db, asked);
  if (onRegister.includes(code)) return code;
  const inDirectory = (byName.get(nameKey(name)) ?? []).flatMap(({ bodyCode }) => bodyCode ?? []);
  const called = [...new Set([...inDirectory, ...bodiesCalled(knownBodies(db, asked), name).map((one) => one.code)])];
  const meant = called.filter((one) => onRegister.includes(one));
  const [body, ...others] = meant.length > 0 ? meant : called;
  if (body === undefined) throw refused('body.unknown', { text: name, known: known(name, onRegister) });
  if (others.length > 0)
    throw refused('body.ambiguous', {
      text: name,
      several: [body, ...others].map((one) => `${one}: ${bodyName(db, asked, one)}`).join('; '),
    });
  return body;
};
