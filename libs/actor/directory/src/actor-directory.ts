import type { KnownActor, Organisation } from './actor.js';
import { FRENCH_NAMES } from './french-names.js';
import { OAS } from './oas.actors.js';
import { PORTUGUESE_NAMES } from './portuguese-names.js';
import { SPANISH_NAMES } from './spanish-names.js';
import { UN } from './un.actors.js';

/** What actors are called in languages that have a table of their own; other names are English, or acronyms of any language. */
const NAMES = { es: SPANISH_NAMES, fr: FRENCH_NAMES, pt: PORTUGUESE_NAMES } as const;

const named = ({ code, actors }: Organisation): Organisation => ({
  code,
  actors: actors.map((actor) => ({
    ...actor,
    aliases: [...actor.aliases, ...Object.values(NAMES).flatMap((names) => names[actor.code] ?? [])],
  })),
});

/** The language of a name of an actor, ISO 639-1, where it is known. */
export const languageOfName = (code: string, name: string): string | undefined =>
  Object.entries(NAMES).find(([, names]) => names[code]?.includes(name))?.[0];

const OAS_NAMED = named(OAS);
const UN_NAMED = named(UN);

/** Every actor that the reader knows by name. */
export const actorDirectory: readonly Organisation[] = [OAS_NAMED, UN_NAMED];

const OAS_FIRST = [indexOf(OAS_NAMED.actors), indexOf(UN_NAMED.actors)] as const;
const UN_FIRST = [OAS_FIRST[1], OAS_FIRST[0]] as const;

/**
 * The actor of a name. Articles, case, accents, hyphens, the shape of apostrophes, an acronym in brackets at the end and a
 * relative clause ("member states that have not done so") do not matter.
 *
 * @param body full name of the body that speaks ("OAS General Assembly"), whose own actors come first
 */
export function findActor(name: string, body?: string): KnownActor | undefined {
  const indexes = body === undefined || /\b(?:OAS|OEA|IIN)\b/.test(body) ? OAS_FIRST : UN_FIRST;
  const key = keyOf(name);
  return actorOf(key, indexes) ?? actorOf(key.replace(RELATIVE_CLAUSE, ''), indexes);
}

/** The actor of a name among those of one organisation alone; compared as `findActor` does. */
export function findActorOf(organisation: Organisation['code'], name: string): KnownActor | undefined {
  const indexes = organisation === 'oas' ? OAS_FIRST : UN_FIRST;
  return indexes[0].get(keyOf(name));
}

const RELATIVE_CLAUSE = / (?:that|which|who|que|qui|concerned|upon|in accordance) ?.*$/;

type Index = ReadonlyMap<string, KnownActor>;

const actorOf = (key: string, [first, second]: readonly [Index, Index]): KnownActor | undefined =>
  first.get(key) ?? second.get(key);

function indexOf(actors: readonly KnownActor[]): Index {
  return new Map(
    actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [keyOf(name), actor] as const)),
  );
}

function keyOf(name: string): string {
  const lower = name.slice(0, 300).toLowerCase();
  // Most names have no accents, and it is asked for every name of every text.
  const plain = /[^ -_a-~]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘`´]/g, "'")
    : lower;
  return plain
    .replace(/ ?\([^)]{1,30}\)\s*$/, '')
    .replace(/-/g, ' ')
    .replace(/^(?:(?:the|la|el|los|las|al|a la|a los|del|le|les|aux?|os?|as?|aos?|d[oa]s?) |l')/, '')
    .replace(/[.,;:][\s.,;:]*|\s[\s.,;:]+|[^\S ]/g, ' ')
    .trim();
}
