import type { KnownBody } from './body.js';
import { numberingOf } from './numbering.js';
import { SHIPPED_BODIES } from './shipped/shipped-bodies.js';

const SHIPPED: ReadonlyMap<string, KnownBody> = new Map(SHIPPED_BODIES.map((body) => [body.code, body]));

/** The body of this code that comes with the program. */
export const shippedBody = (code: string): KnownBody | undefined => SHIPPED.get(code);

const folded = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** Those that are called so, in any language; more than one where bodies share a name. */
export const bodiesCalled = (bodies: readonly KnownBody[], name: string): readonly KnownBody[] => {
  const called = folded(name);
  return bodies.filter(({ names }) => names.some(({ text }) => folded(text) === called));
};

/** Those whose decisions bear symbols like this one, by what their patterns have of their own: `WHA`, and no bare `2/2`. */
export const bodiesOfSymbol = (bodies: readonly KnownBody[], symbol: string): readonly KnownBody[] =>
  bodies.filter(({ numbering }) =>
    numbering
      .map(({ pattern }) => numberingOf(pattern))
      .some((one) => one.isDistinct && one.match(symbol) !== undefined),
  );
