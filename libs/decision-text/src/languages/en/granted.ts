import { grantedBy } from '../../directive/granted.js';
import { ENGLISH_DATES } from './dates.js';
import { ENGLISH_COUNTS } from './due-phrases.js';
import { ENGLISH_GRANTED_TO, ENGLISH_MORE, ENGLISH_UNTIL } from './more-time.js';

/** More time that is granted, in English. */
export const ENGLISH_GRANTED = grantedBy({
  more: ENGLISH_MORE,
  until: ENGLISH_UNTIL,
  to: ENGLISH_GRANTED_TO,
  counts: ENGLISH_COUNTS,
  units: [
    [/^day/, 'D'],
    [/^week/, 'W'],
    [/^month/, 'M'],
  ],
  dayIn: ENGLISH_DATES.dayIn,
});
