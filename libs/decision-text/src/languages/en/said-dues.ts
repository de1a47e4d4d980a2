/** What the less usual ways of English to say when something falls due have in common. */
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { isDescribed } from './described.js';
import { isHeld } from './session-dues.js';

/** Words before an occasion with which something falls due at it, or before it; a source of patterns. */
export const AT_OR_BEFORE = '(?:[Bb]efore|prior to|[Aa]t|[Dd]uring|by|to|for|in time for|no later than|not later than)';

type Place = Pick<DuePlace, 'text' | 'start'>;

/** Whether it is said when something is to come, and not when something came, or which of several is meant. */
export const isSaid = ({ text, start }: Place): boolean => !isHeld(text, start) && !isDescribed(text, start);

/** An occasion of which nobody can tell the day here, as printed. */
export const asEvent = ([event]: RegExpExecArray, place: Place): DueReading | undefined =>
  isSaid(place) ? { dues: [{ event }] } : undefined;
