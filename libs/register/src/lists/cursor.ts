import { refused } from '../refused.js';

type Value = string | number;

/** Where a page ended, for whoever asks for the next: what its last row is ordered by. */
export const cursorOf = (values: readonly Value[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * What a place in a list that is ordered by so many values says; undefined at the beginning.
 * @throws Rejection `page.invalid`
 */
export const placeOf = (cursor: string | undefined, length: number): readonly Value[] | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isValue = (value: unknown) => typeof value === 'string' || Number.isSafeInteger(value);
    if (Array.isArray(place) && place.length === length && place.every(isValue)) return place as Value[];
  } catch {
    // Not our JSON: the same answer as any other place that is not ours.
  }
  throw refused('page.invalid');
};
