import type { OrdinalWords } from '#body/directory';

/** Enough of how ordinals are printed to try patterns on: words joined by blanks or hyphens, or figures. */
export const ENGLISH_ORDINALS_IN_TESTS: OrdinalWords = {
  source: String.raw`(?:\d{1,4}\s?(?:st|nd|rd|th|ª|º)|\p{L}{3,12}(?:[\s-]\p{L}{3,12}){0,4})`,
  valueOf: (printed) => Number(/\d+/.exec(printed)?.[0] ?? printed.length),
};
