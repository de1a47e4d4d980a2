import { BODIES, type SpeakingBody } from '../style/bodies.js';

/** The line in which the body names itself: "THE GENERAL ASSEMBLY,". */
export interface Opening {
  readonly language: 'en' | 'es';
  /** The name as printed, without article, lower case. */
  readonly name: string;
  /** What follows the name in the same paragraph. */
  readonly rest: string;
}

const OPENING =
  /^[“"«]?(?:At its [^,]{3,80}, )?(The|La|El|Los) ((?:[\p{L}.’'/-]{1,40} ){0,14}?[\p{L}.’'/-]{1,40})( ?[,:;.]| (?=resolves? that:$)|$)(.*)/iu;
const BODY_NOUN =
  /\b(?:assembly|council|commission|committee|conference|board|congress|meeting|forum|parties|parliament|senate|asamblea|consejo|comisión|comité|conferencia|reunión|junta|congreso|partes|ministers|summit|general)\b/i;
const LONGEST = 400;

/** Reads the paragraph as an opening, where it is one. */
export function openingOf(text: string): Opening | undefined {
  if (text.length > LONGEST) return undefined;
  const [, article, name, , rest] = OPENING.exec(text) ?? [];
  if (article === undefined || name === undefined || rest === undefined) return undefined;
  const known = knownBodies(name);
  const capitals = name
    .split(' ')
    .every((word) => /^(?:\p{Lu}|of|the|to|for|and|on|in|de|la|los|las|del|y|para|at)/u.test(word));
  if (known.length === 0 && !(capitals && BODY_NOUN.test(name))) return undefined;
  if (rest.trim() !== '' && known.length === 0) return undefined;
  const language = article.toLowerCase() === 'the' ? 'en' : 'es';
  return { language, name: name.toLowerCase(), rest: rest.trim() };
}

/** The bodies that open with this name; more than one where organisations share it. */
export function knownBodies(name: string): readonly SpeakingBody[] {
  return BY_OPENING.get(name.toLowerCase()) ?? [];
}

const BY_OPENING: ReadonlyMap<string, readonly SpeakingBody[]> = new Map(
  BODIES.flatMap(({ opening }) => [...opening.en, ...opening.es]).map((name) => [
    name,
    BODIES.filter(({ opening }) => opening.en.includes(name) || opening.es.includes(name)),
  ]),
);
