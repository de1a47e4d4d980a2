import type { KnownActor, Organisation } from './actor.js';
import { OAS } from './oas.actors.js';
import { UN } from './un.actors.js';

/** Every actor that the reader knows by name. */
export const actorDirectory: readonly Organisation[] = [OAS, UN];

const OAS_FIRST = [indexOf(OAS.actors), indexOf(UN.actors)] as const;
const UN_FIRST = [OAS_FIRST[1], OAS_FIRST[0]] as const;

/**
 * The actor of a name. Articles, case, hyphens, the shape of apostrophes, an acronym in brackets at the end and a
 * relative clause ("member states that have not done so") do not matter.
 *
 * @param body full name of the body that speaks ("OAS General Assembly"), whose own actors come first
 */
export function findActor(name: string, body?: string): KnownActor | undefined {
  const indexes = body === undefined || /\b(?:OAS|OEA|IIN)\b/.test(body) ? OAS_FIRST : UN_FIRST;
  const key = keyOf(name);
  return actorOf(key, indexes) ?? actorOf(key.replace(RELATIVE_CLAUSE, ''), indexes);
}

const RELATIVE_CLAUSE = / (?:that|which|who|que|concerned|upon|in accordance) ?.*$/;

type Index = ReadonlyMap<string, KnownActor>;

const actorOf = (key: string, [first, second]: readonly [Index, Index]): KnownActor | undefined =>
  first.get(key) ?? second.get(key);

function indexOf(actors: readonly KnownActor[]): Index {
  return new Map(
    actors.flatMap((actor) => [actor.name, ...actor.aliases].map((name) => [keyOf(name), actor] as const)),
  );
}

function keyOf(name: string): string {
  return name
    .slice(0, 300)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/ ?\([^)]{1,30}\)\s*$/, '')
    .replace(/-/g, ' ')
    .replace(/^(?:the|la|el|los|las|al|a la|a los|del) /, '')
    .replace(/[.,;:][\s.,;:]*|\s[\s.,;:]+|[^\S ]/g, ' ')
    .trim();
}
