import { isDescribed } from './described.js';
import { isHeld } from './session-dues.js';
import { matchesOf } from '../../text/matches.js';

/** Words that set a time, whether or not it was understood. */
const TIME =
  /\b(?:no later than|not later than|in time for|by the end of|within (?:the )?(?:[\p{L}-]+ ){1,3}(?:days|weeks|months|years)|(?:on|by|before|in|during|at) (?:the )?(?:[\p{L}\d-]+ ){0,6}?(20\d\d)\b(?! (?:Agenda|budget|report)|[–/-]\d)|(?:at|before|during|for|by) (?:[\p{L}\d-]+ ){0,6}?(?:sessions?|meeting)\b)/giu;

/** The first time that is spoken of and that has passed for none: what a due expression that was not read looks like. */
export function englishUnreadTime(words: string, year: number | undefined): readonly [number, number] | undefined {
  const match = matchesOf(TIME, words).find(
    ({ index, 1: printed }) =>
      !isHeld(words, index) &&
      !isDescribed(words, index) &&
      (printed === undefined || year === undefined || Number(printed) >= year),
  );
  return match === undefined ? undefined : [match.index, match.index + match[0].length];
}
