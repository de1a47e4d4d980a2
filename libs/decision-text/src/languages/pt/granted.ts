import { grantedBy } from '../../directive/granted.js';
import { PORTUGUESE_DATES } from './dates.js';
import { PORTUGUESE_COUNTS } from './due-phrases.js';
import { PORTUGUESE_GRANTED_TO, PORTUGUESE_MORE, PORTUGUESE_UNTIL } from './more-time.js';

/** More time that is granted, in Portuguese. */
export const PORTUGUESE_GRANTED = grantedBy({
  more: PORTUGUESE_MORE,
  until: PORTUGUESE_UNTIL,
  to: PORTUGUESE_GRANTED_TO,
  counts: PORTUGUESE_COUNTS,
  units: [
    [/^d/i, 'D'],
    [/^semana/i, 'W'],
    [/^m/i, 'M'],
  ],
  dayIn: PORTUGUESE_DATES.dayIn,
});
