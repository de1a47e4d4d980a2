import { ENGLISH_ORDINALS } from './ordinals.js';

/** Words and parts of words by which a text is told to speak of a time, as they are written. */

export const YEARS: readonly string[] = ['19', '20'];

export const UNITS: readonly string[] = ['day', 'week', 'month', 'year'];

/** Without their first letters, where what is left is in no other word. */
export const MONTHS: readonly string[] = [
  ...['anuary', 'bruary', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'ptember', 'ctober', 'vember', 'cember'],
];

/** Names of the months as they are written, for patterns in which capitals count. */
export const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';

const SEASONS = ['spring', 'summer', 'autumn', 'fall', 'winter'];

/** For patterns that are read in letters of any case: as it is written, in small letters and in capitals. */
const inAnyCase = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()])),
];

/** But for "may", which in small letters is a verb. */
export const MONTHS_IN_ANY_CASE = inAnyCase(MONTHS).filter((word) => word !== 'may');
export const SEASONS_IN_ANY_CASE = inAnyCase([...SEASONS, 'Spring', 'Summer', 'Autumn', 'Fall', 'Winter']);

/** Ordinals of any kind: of words, what stands behind their first letters; of figures, the last with what stands behind it. */
export const ORDINALS_IN_ANY_CASE = inAnyCase([
  ...ENGLISH_ORDINALS.words.map((word) => word.slice(1)),
  ...[...'0123456789'].flatMap((figure) => ['st', 'nd', 'rd', 'th'].map((ending) => figure + ending)),
]);
