import { grantedBy } from '../../directive/granted.js';
import { SPANISH_DATES } from './dates.js';
import { SPANISH_COUNTS } from './due-phrases.js';
import { SPANISH_GRANTED_TO, SPANISH_MORE, SPANISH_UNTIL } from './more-time.js';

/** More time that is granted, in Spanish. */
export const SPANISH_GRANTED = grantedBy({
  more: SPANISH_MORE,
  until: SPANISH_UNTIL,
  to: SPANISH_GRANTED_TO,
  counts: SPANISH_COUNTS,
  units: [
    [/^d/i, 'D'],
    [/^s/i, 'W'],
    [/^m/i, 'M'],
  ],
  dayIn: SPANISH_DATES.dayIn,
});
