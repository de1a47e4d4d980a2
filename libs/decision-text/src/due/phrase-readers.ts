import type { DayKind, Due } from '../decision-document.js';
import { matchesOf } from '../text/matches.js';
import { type Dates, dayInFigures } from './dates.js';
import { dayOfYear, firstAfter, lastOfMonth } from './days-of-year.js';
import type { Ordinals } from './ordinals.js';
import { monthAfter } from './calendar-sessions.js';
import { nextReport } from './next-report.js';
import { afterEachQuarter } from './quarters.js';
import type { DuePlace, DueReading } from './read-dues.js';
import { isShortFor } from './named-sessions.js';
import { SESSIONED } from './sessioned.js';
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
  /** The name of a month; global. */
  readonly month: RegExp;
  /** "in": a time at which something takes place. */
  readonly atTime: RegExp;
  /** "its next session of the Council, ": a session that is due, right before its time; at the end of a stretch. */
  readonly session: RegExp;
  /** Limits that set a day: "by", "before". */
  readonly limit: RegExp;
  /** "until": how long something runs. */
  readonly until: RegExp;
  /** What stands before "until" where it says how long; where the word means "by" too. */
  readonly runsUntil?: RegExp;
  /** "of the following year", behind a day: it is none of the next that comes. */
  readonly ofAnotherYear: RegExp;
  /** "from", "starting in": when what comes again does so for the first time. */
  readonly starting: RegExp;
  /** Words by which something comes again, round a day from which it does. */
  readonly comesAgain: RegExp;
  /** "by" a year, where something comes again up to then; undefined where the language says "until". */
  readonly againUntil?: RegExp;
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
  /** "will be submitted", behind such a report. */
  readonly handed: RegExp;
  readonly nextMeeting: RegExp;
  /** "to the", "before the": how something is due at a meeting that is counted; "in the" may tell of one that is over. */
  readonly toMeeting: RegExp;
  /** "after its closure", right behind a period: what it is counted from, where that is not the adoption. */
  readonly fromEvent?: RegExp;
  /** "the first half of": nobody says that but of a time by which something is done. */
  readonly partOfYear?: RegExp;
  /** A report that is named right before a year in which it is due; at the end of a stretch. */
  readonly reported?: RegExp;
  /** "the second quarter of": a part of a year, with its last month. */
  readonly quarters?: readonly (readonly [RegExp, string])[];
}

type Read = (match: RegExpExecArray, place: DuePlace) => DueReading | undefined;

/** An ordinal or a Roman number before the name of a meeting; "próxima" is part of the former. */
const NUMBERED_NAME = /^((?:[IVXL]{1,7}e?|\p{L}+|\d{1,3}\.?(?:[ªº°]|e(?= ))) (?=\p{Lu}))?(.*)$/u;
const ACRONYM_OF_MEETING = /\(([A-Z]{2,9}-[IVX]{1,5})\)$/;
const NAMES: Readonly<Record<string, string>> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' };
/** "el 30 de junio de 2024 a más tardar": the limit stands behind the day. */
const LIMIT_BEHIND = /\p{L}$/u;
/** What comes again once in each of these. */
const SINGLE: Readonly<Record<string, string>> = { W: 'weekly', M: 'monthly' };
/** A small word between two ordinals. */
const JOINED = / \p{Ll}{1,2} /u;
const HELD_REACH = 150;
const TO_BE_HELD_REACH = 300;
const ASKED_REACH = 240;
const AGAIN_REACH = 160;
const OWNER_REACH = 140;
const YEARS = /\d{4}/g;
const EVENT_REACH = 110;
const SESSION_REACH = 140;
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
  const comesAgain = ({ text, start, end }: DuePlace): boolean =>
    words.comesAgain.test(text.slice(Math.max(0, start - AGAIN_REACH), end + AGAIN_REACH / 2));
  /** From when something comes again is an occasion; from when something holds is none. */
  const termBy = (limit: string, place: DuePlace): Pick<DueReading, 'isTerm' | 'isStart'> =>
    words.starting.test(limit)
      ? comesAgain(place)
        ? {}
        : { isTerm: true, isStart: true }
      : { isTerm: isTerm(limit, place) };
  const countOf = (printed: string): number => words.counts[printed.toLowerCase()] ?? Number(printed);
  const unitOf = (unit: string): string => words.units.find(([name]) => name.test(unit))?.[1] ?? 'Y';

  /** "at its next session, in July 2020": when the session meets is no day of its own. */
  const isWhenItMeets = (limit: string, { text, start }: DuePlace): boolean =>
    words.atTime.test(limit) && words.session.test(text.slice(Math.max(0, start - SESSION_REACH), start));
  /** limit, day, month, year */
  const date: Read = (match, place) => {
    const [, limit = '', day, month, year = ''] = match;
    if (isPast(year, place) || isHeld(place)) return undefined;
    const before = place.text.slice(0, place.start).replace(/^\P{L}+/u, '');
    if (
      !words.limit.test(limit) &&
      !words.starting.test(limit) &&
      !LIMIT_BEHIND.test(match[0]) &&
      !words.toBeHeld.test(before.slice(-TO_BE_HELD_REACH))
    )
      return undefined;
    const found = isoDay(year, month, day);
    return found === undefined ? undefined : { dues: [{ date: found }], ...termBy(limit, place) };
  };
  /** limit, month, year */
  const month: Read = ([, limit = '', name = '', year = ''], place) =>
    isPast(year, place) || isHeld(place) || isWhenItMeets(limit, place)
      ? undefined
      : { dues: [{ month: isoMonth(year, name) }], ...termBy(limit, place) };
  /** limit, year */
  const year: Read = ([phrase, limit = '', printed = ''], place) => {
    if (isPast(printed.slice(0, 4), place) || isWhenItMeets(limit, place)) return undefined;
    const isPart =
      words.partOfYear?.test(phrase) === true ||
      words.reported?.test(place.text.slice(Math.max(0, place.start - 80), place.start)) === true;
    if (place.context.year === undefined && !isPart && !words.limit.test(limit)) return undefined;
    const before = place.text.slice(Math.max(0, place.start - 70), place.start);
    if (words.held.test(before) || (words.forAYear.test(limit) && words.yearOf.test(before))) return undefined;
    const isEnd = words.againUntil?.test(limit) === true && comesAgain(place);
    const last = words.quarters?.find(([quarter]) => quarter.test(phrase))?.[1];
    const dues = matchesOf(YEARS, printed).map(([one]): Due =>
      last === undefined ? { year: Number(one) } : { month: `${one}-${last}` },
    );
    return { dues, ...(isEnd ? { isTerm: true } : termBy(limit, place)) };
  };
  /** "before the end of the year": of the adoption */
  const endOfYear: Read = (_, { context: { date } }) =>
    date === undefined ? undefined : { dues: [{ year: Number(date.slice(0, 4)) }] };
  /** limit, count, unit */
  const within: Read = ([phrase, limit = '', count = '', unit = ''], { text, end }) => {
    const since = words.forAPeriod.test(limit)
      ? undefined
      : words.fromEvent?.exec(text.slice(end, end + EVENT_REACH))?.[0];
    const days = words.dayKinds?.find(([kind]) => kind.test(phrase))?.[1];
    const counted = { within: `P${countOf(count)}${unitOf(unit)}`, ...(days && { days }) };
    if (since !== undefined) return { dues: [{ event: phrase + since }], counted };
    return {
      dues: [counted],
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
  /** "cinquantième et cinquante-deuxième" are two, "soixante et onzième" is one. */
  const ordinalsIn = (which: string): readonly number[] =>
    which
      .split(', ')
      .flatMap((part) => matchesOf(words.ordinal, ` ${part} `))
      .flatMap(([word]) => {
        const [first, second] = word.split(JOINED).map((one) => words.ordinals.ordinalIn(one));
        if (first !== undefined && second !== undefined && (first % 10 !== 0 || second >= 20)) return [first, second];
        return words.ordinals.ordinalIn(word) ?? fromRoman(word.trim().replace(/(?<=[IVXLC])e$/, '')) ?? [];
      });
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
    const ordinals = [...ordinalsIn(which)];
    if (/^\d{4}$/.test(which)) ordinals.push(Number(which));
    const past = context.session !== undefined && context.session < MOST_SESSIONS ? context.session : 0;
    if (!('of' in of) && ordinals.some((ordinal) => ordinal < past)) return undefined;
    const sessions: readonly (number | 'next')[] = ordinals.length > 0 ? ordinals : ['next'];
    return {
      ...(words.starting.test(limit) ? termBy(limit, place) : {}),
      dues: sessions.map((one): Due =>
        words.before.test(limit) ? { before_session: one, ...of } : { session: one, ...of },
      ),
    };
  };
  /** "at the present session": that of the body which speaks, by its number where it is known */
  const presentSession: Read = ([event], place) => {
    if (isHeld(place)) return undefined;
    const { session: current } = place.context;
    return { dues: [current === undefined ? { event } : { session: current }] };
  };
  /** limit, initials, number: "before COP13" */
  const acronymSession: Read = ([, limit = '', acronym = '', number = ''], place) => {
    const { speaker, session } = place.context;
    const own = speaker !== undefined && isShortFor(acronym, speaker);
    const ordinal = Number(number);
    if (!SESSIONED.includes(acronym) || isHeld(place) || (own && session !== undefined && ordinal < session))
      return undefined;
    const of = own ? {} : { of: acronym };
    return { dues: [words.before.test(limit) ? { before_session: ordinal, ...of } : { session: ordinal, ...of }] };
  };
  /** "no later than three months after the meeting" */
  const afterEvent: Read = ([event]) => ({ dues: [{ event }] });
  /** count where there is one, unit */
  const every: Read = ([, count, unit = '']) => {
    const number = count === undefined ? 1 : countOf(count);
    const rhythm = words.rhythms.find(([name]) => name.test(unit))?.[1];
    if (rhythm !== undefined) return { dues: [{ recurring: rhythm }] };
    const letter = unitOf(unit);
    const plain = letter === 'Y' && number <= 2 ? (number === 1 ? 'annual' : 'biennial') : undefined;
    const monthly = number === 1 ? SINGLE[letter] : undefined;
    return { dues: [{ recurring: plain ?? monthly ?? `every ${number} ${NAMES[letter] ?? ''}` }] };
  };
  /** rule, month whose last day it is, day, month, rule: "by the last day of February each year": the first after the adoption; "by 15 July" is that day alone */
  const yearly: Read = (match, place) => {
    const { context } = place;
    const [phrase = '', rule, lastOf, day, month, everyYear] = match as (string | undefined)[];
    const isYearly = rule !== undefined || everyYear !== undefined;
    const other = isYearly
      ? undefined
      : words.ofAnotherYear.exec(place.text.slice(place.end, place.end + EVENT_REACH))?.[0];
    if (other !== undefined) return isHeld(place) ? undefined : { dues: [{ event: phrase + other }] };
    if (!isYearly && (context.date === undefined || lastOf !== undefined || isHeld(place))) return undefined;
    const named = words.dates.monthNumber(lastOf ?? month ?? '') ?? 0;
    const on = lastOf === undefined ? dayOfYear(named, Number(day)) : lastOfMonth(named);
    if (on === undefined) return undefined;
    const first = firstAfter([on], context.date);
    if (isYearly) return { dues: [first === undefined ? { recurring: 'annual' } : { date: first }], yearly: [on] };
    return first === undefined ? undefined : { dues: [{ date: first }], isTerm: isTerm(match[0], place) };
  };
  /** months, year: "in May and November", each the first after the adoption where no year is said; of what comes again, in every year */
  const inMonths: Read = ([, printed = '', year], place) => {
    if (isHeld(place)) return undefined;
    const numbers = matchesOf(words.month, printed).map(([name]) => words.dates.monthNumber(name) ?? 0);
    const dues = numbers
      .flatMap((number) => monthAfter(number, year, place.context.date) ?? [])
      .sort()
      .map((month): Due => ({ month }));
    if (year !== undefined || !comesAgain(place)) return dues.length === 0 ? undefined : { dues };
    const yearly = numbers.flatMap((number) => lastOfMonth(number) ?? []);
    return {
      dues: dues.length > 0 ? dues : [{ recurring: numbers.length === 2 ? 'every 6 months' : 'annual' }],
      yearly,
    };
  };
  /** month, year: a meeting by its month; the first such month after the adoption where no year is said */
  const meetingInMonth: Read = ([phrase, name = '', year], { context }) => {
    const then = monthAfter(words.dates.monthNumber(name) ?? 1, year, context.date);
    return { dues: [then === undefined ? { meeting: phrase } : { month: then }] };
  };
  /** year: "at its meeting of 2020" */
  const meetingInYear: Read = ([, year = ''], place) =>
    isPast(year, place) || isHeld(place) ? undefined : { dues: [{ year: Number(year) }] };
  /** limit, year: "to the Congress of 2025", a session that is called by its year; of a body that counts its sessions, the year. */
  const bodyOfYear: Read = ([, limit = '', printed = ''], place) => {
    if (isPast(printed, place) || isHeld(place)) return undefined;
    const year = Number(printed);
    const { session } = place.context;
    if (session !== undefined && session < MOST_SESSIONS) return { dues: [{ year }] };
    return { dues: [words.before.test(limit) ? { before_session: year } : { session: year }] };
  };
  /** month: "in the month of June", the first after the adoption */
  const monthAlone: Read = ([, name = ''], place) => {
    const { date } = place.context;
    const then = date === undefined ? undefined : monthAfter(words.dates.monthNumber(name) ?? 1, undefined, date);
    return then === undefined || isHeld(place) ? undefined : { dues: [{ month: then }] };
  };
  /** day, month, year in figures */
  const figures: Read = ([, day = '', month = '', year = '']) => {
    const date = dayInFigures(year, month, day);
    return date === undefined ? undefined : { dues: [{ date }] };
  };
  const periodOf = (count: string | undefined, unit: string | undefined): string | undefined =>
    unit === undefined ? undefined : `P${count === undefined ? 1 : countOf(count)}${unitOf(unit)}`;
  /** count, unit: how long after the end of each quarter */
  const quarter: Read = ([, count, unit], { context }) => afterEachQuarter(periodOf(count, unit), context.date);
  /** count, unit: how long before each session; before the next one, and so on */
  const eachSession: Read = ([, count, unit]) => {
    const lead = periodOf(count, unit);
    return { dues: [{ before_session: 'next', ...(lead && { lead }) }, { recurring: 'every session' }] };
  };
  /** count: "every two sessions" */
  const everySessions: Read = ([, count = '']) => ({ dues: [{ recurring: `every ${countOf(count)} sessions` }] });
  /** count, unit: "the first after 60 days", of what comes again */
  const first: Read = ([, count, unit], place) => {
    const period = periodOf(count, unit);
    return period === undefined || !comesAgain(place) ? undefined : { dues: [{ within: period }] };
  };
  /** "annual report" says something of a report that is asked for, not of one that is named. */
  const recurring: Read = ([phrase], { text, start, end }) => {
    const isAsked = (): boolean =>
      words.askedFor.test(text.slice(Math.max(0, start - ASKED_REACH), start)) ||
      words.handed.test(text.slice(end, end + ASKED_REACH));
    if (words.report.test(phrase) && !isAsked()) return undefined;
    const rule = words.recurrences.find(([name]) => name.test(phrase.toLowerCase()))?.[1] ?? 'regular';
    return { dues: [{ recurring: rule }] };
  };
  /** "to the 32nd Pan American Sanitary Conference": a session of what is called so. */
  const countedMeeting = (nth: number, name: string, phrase: string, { context }: DuePlace): DueReading => {
    const of = ownerCalled(name.trim(), context);
    return { dues: [words.before.test(phrase) ? { before_session: nth, ...of } : { session: nth, ...of }] };
  };
  /** ordinal, name: "to the XLI Directing Council" */
  const countedBody: Read = ([phrase = '', numeral = '', name = ''], place) => {
    const nth = fromRoman(numeral) ?? words.ordinals.ordinalIn(numeral);
    return nth === undefined || isHeld(place) ? undefined : countedMeeting(nth, name, phrase, place);
  };
  /** Whether something is brought to a meeting: "to the Sixth Summit", "presents it in the Sixth Summit". */
  const isMetAt = (phrase: string, { text, start }: DuePlace): boolean =>
    words.toMeeting.test(phrase) || words.askedFor.test(text.slice(Math.max(0, start - ASKED_REACH), start));
  /**
   * Ordinal, name: a named meeting by its acronym, where it has one; else the next or one that is counted. Of the body that
   * speaks it is a session.
   */
  const meeting: Read = ([phrase, ordinal = '', named = ''], place) => {
    const { context } = place;
    const [, numeral = '', name = ''] = NUMBERED_NAME.exec(`${ordinal}${named}`.trim()) ?? [];
    const acronym = ACRONYM_OF_MEETING.exec(name)?.[1];
    if (acronym !== undefined) return { dues: [{ meeting: acronym }] };
    const nth = fromRoman(numeral.replace(/e? $/, '')) ?? words.ordinals.ordinalIn(numeral.trim());
    const isNext = words.nextMeeting.test(ordinal);
    if (/^\d/.test(numeral) && nth !== undefined && !isHeld(place)) return countedMeeting(nth, name, phrase, place);
    if ((nth === undefined && !isNext) || isHeld(place)) return undefined;
    const isOwn = !name.includes(' ') || ownerCalled(name, context).of === undefined;
    const session = isNext ? 'next' : nth;
    if (!isOwn || session === undefined)
      return isNext || isMetAt(phrase, place) ? { dues: [{ meeting: `${numeral}${name}`.trim() }] } : undefined;
    if (!isNext && context.session !== undefined && Number(nth) <= context.session) return undefined;
    return { dues: [words.before.test(phrase) ? { before_session: session } : { session }] };
  };
  /** "in its next annual report" */
  const inNextReport: Read = ([event], { context }) => {
    const meant = nextReport(context);
    return { dues: [{ event, ...(meant && { meant }) }] };
  };
  return {
    inNextReport,
    date,
    month,
    year,
    endOfYear,
    within,
    afterEvent,
    session,
    presentSession,
    countedBody,
    acronymSession,
    every,
    recurring,
    meeting,
    meetingInMonth,
    meetingInYear,
    bodyOfYear,
    figures,
    yearly,
    inMonths,
    monthAlone,
    quarter,
    eachSession,
    everySessions,
    first,
  };
}
