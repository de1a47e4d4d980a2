import { grantedBy } from '../../directive/granted.js';
import { FRENCH_DATES } from './dates.js';
import { FRENCH_COUNTS } from './due-phrases.js';
import { FRENCH_GRANTED_TO, FRENCH_MORE, FRENCH_UNTIL } from './more-time.js';

/** More time that is granted, in French. */
export const FRENCH_GRANTED = grantedBy({
  more: FRENCH_MORE,
  until: FRENCH_UNTIL,
  to: FRENCH_GRANTED_TO,
  counts: FRENCH_COUNTS,
  units: [
    [/^j/i, 'D'],
    [/^semaine/i, 'W'],
    [/^m/i, 'M'],
  ],
  dayIn: FRENCH_DATES.dayIn,
});
