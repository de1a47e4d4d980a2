import type { DayKind, Due } from '../decision-document.js';
import { matchesOf } from '../text/matches.js';
import type { Dates } from './dates.js';
import type { Ordinals } from './ordinals.js';
import type { DuePlace, DueReading } from './read-dues.js';
import { ownerCalled } from './session-owner.js';
import { fromRoman } from '#symbol';

/** What a language needs so that the groups of its due expressions are read. Patterns of limits are tried on the first group. */
export interface DuePhraseWords {
  readonly dates: Dates;
  readonly ordinals: Ordinals;
  /** One ordinal, in words, figures or Roman numerals; global. */
  readonly ordinal: RegExp;
  /** "six" → 6; what is missing is figures. */
  readonly counts: Readonly<Record<string, number>>;
  /** Words before a time that has passed: "adopted on"; at the end of a stretch. */
  readonly held: RegExp;
  /** Limits that set a day: "by", "before". */
  readonly limit: RegExp;
  /** "until": how long something runs. */
  readonly until: RegExp;
  /** What stands before "until" where it says how long; where the word means "by" too. */
  readonly runsUntil?: RegExp;
  /** "for a period of". */
  readonly forAPeriod: RegExp;
  readonly before: RegExp;
  /** Something that takes place on a day, said before it: the day itself is when it falls due. */
  readonly toBeHeld: RegExp;
  /** A limit with which a year may say which budget or which calendar is meant, and the words before that do so. */
  readonly forAYear: RegExp;
  readonly yearOf: RegExp;
  /** "of the Inter-American Council for …", after a session: the body whose it is; the first group. */
  readonly ofBody: RegExp;
  /** "to the Council of Ministers", right before "its session": the body whose it is; the first group. */
  readonly bodyBefore: RegExp;
  /** "through the", before such a body: what goes through it is due at no session of its own. */
  readonly through: RegExp;
  /** "its": a session of whoever is named before. */
  readonly possessive: RegExp;
  /** Units of periods, each with its letter in ISO 8601. */
  readonly units: readonly (readonly [RegExp, 'D' | 'W' | 'M' | 'Y'])[];
  /** Days that do not all count: "working days"; at the end of the phrase. */
  readonly dayKinds?: readonly (readonly [RegExp, DayKind])[];
  /** What is no plain unit: "biennium" → `biennial`. */
  readonly rhythms: readonly (readonly [RegExp, string])[];
  /** By what a recurrence is told: "quarterly" → `quarterly`; what none fits is `regular`. */
  readonly recurrences: readonly (readonly [RegExp, string])[];
  /** A report in the phrase of a recurrence, which says something of a report that is asked for, and how one is asked for. */
  readonly report: RegExp;
  readonly askedFor: RegExp;
  readonly nextMeeting: RegExp;
}

type Read = (match: RegExpExecArray, place: DuePlace) => DueReading | undefined;

const NAMES: Readonly<Record<string, string>> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' };
const HELD_REACH = 60;
const TO_BE_HELD_REACH = 300;
const ASKED_REACH = 240;
const OWNER_REACH = 140;
/** From here on a number is a year, not the ordinal of a session. */
const MOST_SESSIONS = 200;

/** Makes the readers of the due expressions that are alike in several languages: their patterns differ, their groups do not. */
export function phraseReaders(words: DuePhraseWords) {
  const { isoDay, isoMonth } = words.dates;
  const isPast = (year: string, { context: { year: now } }: DuePlace): boolean =>
    now !== undefined && Number(year) < now;
  const isHeld = ({ text, start }: DuePlace): boolean =>
    words.held.test(text.slice(Math.max(0, start - HELD_REACH), start));
  const isTerm = (limit: string, { text, start }: DuePlace): boolean =>
    words.until.test(limit) && words.runsUntil?.test(text.slice(Math.max(0, start - 160), start)) !== false;
  const countOf = (printed: string): number => words.counts[printed.toLowerCase()] ?? Number(printed);
  const unitOf = (unit: string): string => words.units.find(([name]) => name.test(unit))?.[1] ?? 'Y';

  /** limit, day, month, year */
  const date: Read = (match, place) => {
    const [, limit = '', day, month, year = ''] = match;
    if (isPast(year, place) || isHeld(place)) return undefined;
    const before = place.text.slice(0, place.start).replace(/^\P{L}+/u, '');
    if (!words.limit.test(limit) && !words.toBeHeld.test(before.slice(-TO_BE_HELD_REACH))) return undefined;
    const found = isoDay(year, month, day);
    return found === undefined ? undefined : { dues: [{ date: found }], isTerm: isTerm(limit, place) };
  };
  /** limit, month, year */
  const month: Read = ([, limit = '', name = '', year = ''], place) =>
    isPast(year, place) || isHeld(place)
      ? undefined
      : { dues: [{ month: isoMonth(year, name) }], isTerm: isTerm(limit, place) };
  /** limit, year */
  const year: Read = ([, limit = '', printed = ''], place) => {
    if (isPast(printed, place)) return undefined;
    if (place.context.year === undefined && !words.limit.test(limit)) return undefined;
    const before = place.text.slice(Math.max(0, place.start - 70), place.start);
    if (words.held.test(before) || (words.forAYear.test(limit) && words.yearOf.test(before))) return undefined;
    return { dues: [{ year: Number(printed) }], isTerm: isTerm(limit, place) };
  };
  /** limit, count, unit */
  const within: Read = ([phrase, limit = '', count = '', unit = '']) => {
    const days = words.dayKinds?.find(([kind]) => kind.test(phrase))?.[1];
    return {
      dues: [{ within: `P${countOf(count)}${unitOf(unit)}`, ...(days && { days }) }],
      isTerm: words.forAPeriod.test(limit),
    };
  };
  /** The body that is named right before "its session"; `through` where a report only passes it. */
  const bodyBefore = (phrase: string, { text, start, context }: DuePlace): { of?: string } | 'through' | undefined => {
    if (!words.possessive.test(phrase)) return undefined;
    const stretch = text.slice(Math.max(0, start - OWNER_REACH), start).replace(/,? ?$/, '');
    const known = context.facts.nameBefore(stretch, stretch.length);
    const printed = words.bodyBefore.exec(stretch)?.[1];
    const name = known !== undefined && known.length >= (printed?.length ?? 0) ? known : printed;
    if (name === undefined) return undefined;
    if (words.through.test(stretch.slice(0, stretch.length - name.length))) return 'through';
    return context.speaker === undefined && context.speaking === undefined ? {} : ownerCalled(name, context);
  };
  /** limit, ordinals or "next" */
  const session: Read = (match, place) => {
    const [, limit = '', which = ''] = match;
    const { text, end, context } = place;
    if (isHeld(place)) return undefined;
    const named = words.ofBody.exec(text.slice(end, end + 100))?.[1]?.trim();
    const before = named === undefined ? bodyBefore(match[0], place) : undefined;
    if (before === 'through') return { dues: [] };
    const of =
      before ??
      (named === undefined || context.speaker === undefined || named.startsWith(context.speaker) ? {} : { of: named });
    const ordinals = matchesOf(words.ordinal, ` ${which} `).flatMap(
      ([word]) => words.ordinals.ordinalIn(word) ?? fromRoman(word.trim()) ?? [],
    );
    if (/^\d{4}$/.test(which)) ordinals.push(Number(which));
    const past = context.session !== undefined && context.session < MOST_SESSIONS ? context.session : 0;
    if (!('of' in of) && ordinals.some((ordinal) => ordinal < past)) return undefined;
    const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
    return {
      dues: sessions.map((one): Due =>
        words.before.test(limit) ? { before_session: one, ...of } : { session: one, ...of },
      ),
    };
  };
  /** count where there is one, unit */
  const every: Read = ([, count, unit = '']) => {
    const number = count === undefined ? 1 : countOf(count);
    const rhythm = words.rhythms.find(([name]) => name.test(unit))?.[1];
    if (rhythm !== undefined) return { dues: [{ recurring: rhythm }] };
    const letter = unitOf(unit);
    const plain = letter === 'Y' && number <= 2 ? (number === 1 ? 'annual' : 'biennial') : undefined;
    const monthly = letter === 'M' && number === 1 ? 'monthly' : undefined;
    return { dues: [{ recurring: plain ?? monthly ?? `every ${number} ${NAMES[letter] ?? ''}` }] };
  };
  /** "annual report" says something of a report that is asked for, not of one that is named. */
  const recurring: Read = ([phrase], { text, start }) => {
    if (words.report.test(phrase) && !words.askedFor.test(text.slice(Math.max(0, start - ASKED_REACH), start)))
      return undefined;
    const rule = words.recurrences.find(([name]) => name.test(phrase.toLowerCase()))?.[1] ?? 'regular';
    return { dues: [{ recurring: rule }] };
  };
  /** Ordinal, name: a named meeting by its acronym, where it has one; else only the next. */
  const meeting: Read = ([, ordinal = '', name = '']) => {
    const acronym = /\(([A-Z]{2,9}-[IVX]{1,5})\)$/.exec(name)?.[1];
    if (acronym === undefined && !words.nextMeeting.test(ordinal)) return undefined;
    return { dues: [{ meeting: acronym ?? `${ordinal}${name}`.trim() }] };
  };
  return { date, month, year, within, session, every, recurring, meeting };
}
