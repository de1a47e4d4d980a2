import type { KnownActor, Organisation } from './actor.js';
import { OAS } from './oas.actors.js';
import { UN } from './un.actors.js';

/** Every actor that the reader knows by name. */
export const actorDirectory: readonly Organisation[] = [OAS, UN];

const indexes = actorDirectory.map(({ code, actors }) => ({ code, byName: indexOf(actors) }));

/**
 * The actor of a name. Articles, case, hyphens, the shape of apostrophes, an acronym in brackets at the end and a
 * relative clause ("member states that have not done so") do not matter.
 *
 * @param body full name of the body that speaks ("OAS General Assembly"), whose own actors come first
 */
export function findActor(name: string, body?: string): KnownActor | undefined {
  const key = keyOf(name);
  const short = key.replace(/ (?:that|which|who|que|concerned|upon|in accordance) ?.*$/, '');
  const preferred = body === undefined ? undefined : /\b(?:OAS|OEA|IIN)\b/.test(body) ? 'oas' : 'un';
  const ordered = [...indexes].sort((a, b) => Number(b.code === preferred) - Number(a.code === preferred));
  for (const wanted of [key, short])
    for (const { byName } of ordered) {
      const actor = byName.get(wanted);
      if (actor !== undefined) return actor;
    }
  return undefined;
}

function indexOf(actors: readonly KnownActor[]): ReadonlyMap<string, KnownActor> {
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
    .replace(/[\s.,;:]+/g, ' ')
    .trim();
}
