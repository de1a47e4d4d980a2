import { monthAfter, sessionInMonths } from '../../due/calendar-sessions.js';
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

/** "at its May meeting": the session that opens then, by the calendar; else that month; else a meeting by its name. */
export function readSessionByTime(match: RegExpExecArray, place: DuePlace): DueReading | undefined {
  const owner = ownerOf(place);
  if (owner === 'past' || isHeld(place.text, place.start)) return undefined;
  if (owner === 'through') return { dues: [] };
  const { context } = place;
  const [phrase = '', limit = '', time = '', before, behind] = match as (string | undefined)[];
  const year = before ?? behind;
  const month = ENGLISH_DATES.monthNumber(time);
  const session = sessionInMonths(
    month === undefined ? (SEASONS[time.toLowerCase()] ?? []) : [month],
    year,
    owner?.of,
    context,
  );
  const of = owner?.of === undefined ? {} : { of: owner.of };
  const isBefore =
    /^(?:before|prior to|in time for)$/i.test(limit) && !/\b(?:at|by|on) or $/i.test(place.text.slice(0, place.start));
  if (session !== undefined) return { dues: [isBefore ? { before_session: session, ...of } : { session, ...of }] };
  const then = month === undefined || isBefore ? undefined : monthAfter(month, year, context.date);
  return { dues: [then === undefined ? { meeting: phrase.replace(WORDS_BEFORE, ''), ...of } : { month: then }] };
}

const WORDS_BEFORE = /^.*?\b(?:its|their|the) /i;
