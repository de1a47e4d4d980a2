import type { Due, SessionRange } from '../decision-document.js';
import type { DueContext, DueFinding } from '../grammar/due-finding.js';
import { madeOf } from '../text/none.js';

/** What the calendar knows of the regular sessions of a body. */
const sessionsOf = (code: string | undefined, calendars: readonly SessionRange[]): readonly SessionRange[] =>
  code === undefined ? [] : calendars.filter(({ body, kind }) => body === code && kind === 'regular');

/** Code of the body whose session is meant: of the one that speaks, where nobody else is named. */
const codeOf = (of: string | undefined, { speaking, facts }: DueContext): string | undefined =>
  (of === undefined ? speaking : facts.meant(of, speaking))?.code;

/** The first such month (1 to 12) that ends after a day, as `2024-04`; undefined where neither day nor year is known. */
export function monthAfter(month: number, year: string | undefined, date: string | undefined): string | undefined {
  const printed = String(month).padStart(2, '0');
  if (year !== undefined) return `${year}-${printed}`;
  if (date === undefined) return undefined;
  return `${Number(date.slice(0, 4)) + (date.slice(5, 7) > printed ? 1 : 0)}-${printed}`;
}

/** The first session after the adoption that a body opens in one of these months (1 to 12), of that year where one is said. */
export function sessionInMonths(
  months: readonly number[],
  year: string | undefined,
  of: string | undefined,
  context: DueContext,
): number | undefined {
  const { date = '' } = context;
  return sessionsOf(codeOf(of, context), context.calendars ?? [])
    .filter(
      ({ opensOn }) => opensOn > date && opensOn.startsWith(year ?? '') && months.includes(Number(opensOn.slice(5, 7))),
    )
    .sort((one, other) => (one.opensOn < other.opensOn ? -1 : 1))[0]?.ordinal;
}

/** So many sessions after the last that the calendar knows may be meant: they are not fixed yet. */
const FURTHER = 8;

/**
 * Marks what cannot be due: a session that was over when the decision was adopted, and one whose number lies far from
 * those that its body has, by the calendar. It is the session of somebody else, or no such session.
 */
export const heldAgainstCalendar = (dues: readonly DueFinding[], context: DueContext): readonly DueFinding[] =>
  madeOf(dues, (finding) => {
    const doubt = finding.isPast === true ? undefined : doubtAbout(finding.due, context);
    return doubt === undefined ? finding : { ...finding, isPast: true, doubt };
  });

/** So many years may lie between a decision and the sessions next to it that a calendar knows. */
const YEARS_APART = 4;

/** A calendar of other times, of which somebody has entered a few sessions, tells nothing of those that are far from them. */
const isCurrent = (known: readonly SessionRange[], date: string | undefined): boolean =>
  date === undefined ||
  known.some(({ opensOn }) => Math.abs(Number(opensOn.slice(0, 4)) - Number(date.slice(0, 4))) <= YEARS_APART);

function doubtAbout(due: Due, context: DueContext): string | undefined {
  const ordinal = 'session' in due ? due.session : 'before_session' in due ? due.before_session : undefined;
  if (typeof ordinal !== 'number') return undefined;
  const known = sessionsOf(codeOf(due.of, context), context.calendars ?? []);
  const [first] = known;
  if (first === undefined) return undefined;
  const ordinals = known.map((session) => session.ordinal);
  const [least, most] = [Math.min(...ordinals), Math.max(...ordinals)];
  const { date, session } = context;
  const isOwnSoon = due.of === undefined && session !== undefined && ordinal >= session && ordinal <= session + FURTHER;
  if (isOwnSoon) return undefined;
  const reachesBack = date === undefined || known.some(({ opensOn }) => opensOn <= date);
  if ((ordinal < least && reachesBack) || (ordinal > most + FURTHER && isCurrent(known, date)))
    return `session ${ordinal} lies outside the calendar of ${first.body}, which knows ${least} to ${most}`;
  const held = known.find((session) => session.ordinal === ordinal);
  return date !== undefined && held?.closesOn !== undefined && held.closesOn < date
    ? `session ${ordinal} of ${first.body} closed on ${held.closesOn}, before the adoption`
    : undefined;
}
