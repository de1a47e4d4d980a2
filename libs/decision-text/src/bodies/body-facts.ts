import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import type { LayoutWords } from '../grammar/layout-words.js';
import { onceForEach } from '../text/once.js';
import { type BodyNames, namesOf } from './body-names.js';
import { type FoundSymbol, symbolFinder } from './body-symbols.js';

/** What is known of bodies, made ready for reading. */
export interface BodyFacts extends BodyNames {
  readonly bodies: readonly KnownBody[];
  /** The symbols of their decisions in a text. */
  readonly symbolsIn: (text: string) => FoundSymbol[];
  /** Whether somebody has described it for the register at hand: then a name that many bear means this one. */
  readonly isOfTheHouse: (body: KnownBody) => boolean;
}

const SHIPPED: ReadonlySet<KnownBody> = new Set(SHIPPED_BODIES);

/** Makes the function that makes the facts of some bodies for these languages ready, once for each list of them. */
export function factsMaker(
  languages: readonly { readonly layout: Pick<LayoutWords, 'beforeNumbers'> }[],
): (bodies: readonly KnownBody[]) => BodyFacts {
  const words = new Set(languages.flatMap(({ layout }) => layout.beforeNumbers));
  return onceForEach((bodies: readonly KnownBody[]) => ({
    bodies,
    ...namesOf(bodies),
    symbolsIn: symbolFinder(bodies, (word) => words.has(word.toLowerCase())),
    isOfTheHouse: (body: KnownBody) => !SHIPPED.has(body),
  }));
}
