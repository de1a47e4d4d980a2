import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import type { LayoutWords } from '../grammar/layout-words.js';
import { onceForEach } from '../text/once.js';
import { type BodyNames, isKin, namesOf } from './body-names.js';
import { type FoundSymbol, symbolFinder } from './body-symbols.js';

/** What is known of bodies, made ready for reading. */
export interface BodyFacts extends BodyNames {
  readonly bodies: readonly KnownBody[];
  /** The symbols of their decisions in a text. */
  readonly symbolsIn: (text: string) => readonly FoundSymbol[];
  /** Whether somebody has described it for the register at hand: then a name that many bear means this one. */
  readonly isOfTheHouse: (body: KnownBody) => boolean;
  /** Whether a name says nothing of which body or office bears it: "General Conference", "each member State". */
  readonly isCommon: (name: string) => boolean;
  /** Which body is meant by a name in the mouth of another: its own, one of its organisation, the only one that can be. */
  readonly meant: (name: string, speaking: KnownBody | undefined) => KnownBody | undefined;
}

const SHIPPED: ReadonlySet<KnownBody> = new Set(SHIPPED_BODIES);

/** "Secretary-General" is two words, "l’Assemblée" as well. */
const WORD_ENDS = /[\s-]+|\b[dl]['’]/;

type Words = Pick<LayoutWords, 'beforeNumbers' | 'commonNames' | 'bodyNouns' | 'smallWords'>;

/** Makes the function that makes the facts of some bodies for these languages ready, once for each list of them. */
export function factsMaker(
  languages: readonly { readonly layout: Words }[],
): (bodies: readonly KnownBody[]) => BodyFacts {
  const words = new Set(languages.flatMap(({ layout }) => layout.beforeNumbers));
  const common = new Set(
    languages.flatMap(({ layout }) => [...layout.bodyNouns, ...layout.smallWords, ...layout.commonNames]),
  );
  const isCommon = (name: string): boolean =>
    name
      .toLowerCase()
      .split(WORD_ENDS)
      .every((word) => common.has(word));
  return onceForEach((bodies: readonly KnownBody[]) => {
    const names = namesOf(bodies);
    const isOfTheHouse = (body: KnownBody): boolean => !SHIPPED.has(body);
    return {
      bodies,
      ...names,
      symbolsIn: symbolFinder(bodies, (word) => words.has(word.toLowerCase())),
      isOfTheHouse,
      isCommon,
      meant: (name: string, speaking: KnownBody | undefined) => {
        const called = names.called(name);
        if (speaking !== undefined && called.includes(speaking)) return speaking;
        const kin = speaking === undefined ? [] : called.filter((body) => isKin(body, speaking));
        const house = called.filter(isOfTheHouse);
        const [first, ...others] = kin.length > 0 ? kin : house.length > 0 ? house : isCommon(name) ? [] : called;
        return others.length === 0 ? first : undefined;
      },
    };
  });
}
