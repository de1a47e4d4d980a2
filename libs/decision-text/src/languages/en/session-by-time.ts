import { sessionInMonths } from '../../due/calendar-sessions.js';
import type { DuePlace, DueReading } from '../../due/read-dues.js';
import { ENGLISH_DATES } from './dates.js';
import { isHeld, ownerOf } from './session-dues.js';

const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  fall: [9, 10, 11],
  winter: [12, 1, 2],
};

/** "at its May meeting": the session that opens then, by the calendar; else a meeting by its name. */
export function readSessionByTime(
  [phrase, limit = '', time = '']: RegExpExecArray,
  place: DuePlace,
): DueReading | undefined {
  const owner = ownerOf(place);
  if (owner === 'past' || isHeld(place.text, place.start)) return undefined;
  if (owner === 'through') return { dues: [] };
  const months = SEASONS[time.toLowerCase()] ?? [ENGLISH_DATES.monthNumber(time) ?? 0];
  const session = sessionInMonths(months, owner?.of, place.context);
  const of = owner?.of === undefined ? {} : { of: owner.of };
  if (session === undefined) return { dues: [{ meeting: phrase.replace(/^.*?\b(?:its|their|the) /i, ''), ...of }] };
  const isBefore = /^(?:before|prior to|in time for)$/i.test(limit);
  return { dues: [isBefore ? { before_session: session, ...of } : { session, ...of }] };
}
