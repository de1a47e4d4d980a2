import { type KnownBody, shippedBody } from '#body/directory';

const MOST_KEPT = 8;
const kept = new Map<string, readonly KnownBody[]>();

/**
 * The same list for the same bodies, however often they are told anew: what is known of a list is made ready once. Those
 * that are as they come with the program are those that come with it, so that others are told to be of the house.
 */
export function keptBodies(bodies: readonly KnownBody[]): readonly KnownBody[] {
  const key = JSON.stringify(bodies);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const list = bodies.map((body) => {
    const shipped = shippedBody(body.code);
    return shipped !== undefined && JSON.stringify(shipped) === JSON.stringify(body) ? shipped : body;
  });
  kept.set(key, list);
  return list;
}
