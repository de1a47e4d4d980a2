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

/** Compiling what is known of bodies takes long, and the same are asked for again and again. */
let last: { readonly key: string; readonly bodies: readonly KnownBody[] } = { key: '[]', bodies: SHIPPED_BODIES };

/** The bodies that come with the program, and above them those that somebody has entered. */
export function withEntered(entered: readonly KnownBody[]): readonly KnownBody[] {
  const key = JSON.stringify(entered);
  if (last.key !== key) {
    const codes = new Set(entered.map(({ code }) => code));
    last = { key, bodies: [...SHIPPED_BODIES.filter(({ code }) => !codes.has(code)), ...entered] };
  }
  return last.bodies;
}
