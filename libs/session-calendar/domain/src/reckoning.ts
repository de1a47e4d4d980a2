/** How a due window comes about, in words for people: what is counted, from when, and why there may be no day. */
import { type CivilDate } from '#time';
import { type BodyDays } from '#body/directory';
import { holidaysBetween } from './body-days.js';
import { type Due, type DueBase } from './due.js';
import { type DueWindow } from './due-window.js';
import { prolongs, runsAfter } from './running-on.js';
import { sessionCalled } from './session-called.js';
import { seriesOf, type SessionId, type SessionSeries } from './session-id.js';
import { type Sittings } from './sitting-days.js';

export interface Reckoning {
  /** What the words of the text come to. */
  readonly rule: string;
  /** The day from which it counts; null where it does not count from one. */
  readonly countedFrom: CivilDate | null;
}

const nextOf = (series: SessionSeries, { session }: DueBase): string =>
  session !== null && seriesOf(session) === series
    ? `the next session of ${series} on the calendar after ${sessionCalled(session)}, by number`
    : `the first session of ${series} on the calendar to open after ${session === null ? 'the adoption' : sessionCalled(session)}`;

const before = (what: string, lead: string | undefined): string =>
  lead === undefined ? `by the day before ${what} opens` : `${lead} before ${what} opens`;

/** The holidays that a term passed over, and the time that it stood still. */
const skipped = (base: DueBase, days: BodyDays | undefined, endsOn: CivilDate | null): string => {
  if (days === undefined) return ', holidays are not known';
  const passed = endsOn === null ? [] : holidaysBetween(base.adoptedOn, endsOn, days);
  return `, and holidays${passed.length === 0 ? '' : ` (${passed.join(', ')})`}`;
};

/** From which day to which other no session sat, where one rested that was counted. */
const resting = ({ rests }: Pick<Sittings, 'rests'>): string => {
  const told = rests.map(({ suspendedOn, resumedOn }) => `${suspendedOn}/${resumedOn ?? '..'}`);
  return told.length === 0 ? '' : `, none while one is suspended (${told.join(', ')})`;
};

const standing = (days: BodyDays | undefined): string =>
  days === undefined || days.dissolved.length === 0
    ? ''
    : `; it stands still while the body is dissolved (${days.dissolved.join(', ')})`;

/** What is known of the days that a time goes over. */
export interface Reckoned {
  /** Those of the body whose term it is, where somebody has said any. */
  readonly days?: BodyDays | undefined;
  /** What it comes to, where anybody can tell. */
  readonly endsOn?: CivilDate | null;
  /** Of what is counted in sitting days. */
  readonly sittings?: Pick<Sittings, 'rests'> | undefined;
}

/**
 * What the words of a due time come to, for a decision standing at `base`.
 */
export const reckoning = (
  due: Due,
  base: DueBase,
  { days, endsOn = null, sittings = { rests: [] } }: Reckoned = {},
): Reckoning => {
  const from = (rule: string, countedFrom: CivilDate | null = null): Reckoning => ({ rule, countedFrom });
  switch (due.form) {
    case 'at-session':
      return from(`from opening to closing of ${sessionCalled(due.session)}${due.part ? `, ${due.part} part` : ''}`);
    case 'at-next-session':
      return from(`from opening to closing of ${nextOf(due.series, base)}`, base.adoptedOn);
    case 'before-session':
      return from(
        `${before(sessionCalled(due.session), due.lead)}${due.inTurn ? ', and begins once the session before it is over' : ''}`,
      );
    case 'before-next-session':
      return from(before(nextOf(due.series, base), due.lead), base.adoptedOn);
    case 'by-date':
      return from(due.date.length === 10 ? 'the day that is named' : `the last day of ${due.date}`);
    case 'within': {
      const after = runsAfter(due, base);
      if (after === null) return from(`${due.period} that go on from the end of what is prolonged`);
      if (after !== undefined)
        return from(
          `${due.period} after ${after}${prolongs(due) ? ', the last day of what is prolonged' : ''}; months stay months of the calendar`,
          after,
        );
      if (due.days === 'working')
        return from(
          `${due.period} of working days after ${base.adoptedOn}: weekends are passed over${skipped(base, days, endsOn)}${standing(days)}`,
          base.adoptedOn,
        );
      if (due.days === 'sitting')
        return from(
          `${due.period} of sitting days of ${due.of ?? 'a body that is not known'} after ${base.adoptedOn}: the weekdays of its sessions${resting(sittings)}`,
          base.adoptedOn,
        );
      return from(
        `${due.period} counted from ${base.adoptedOn}; months stay months of the calendar${standing(days)}`,
        base.adoptedOn,
      );
    }
    case 'at-event':
      return from(`when this has happened: ${due.event}`);
    case 'recurring':
      return from(`again and again: ${due.rule}`);
    case 'as-soon-as-possible':
      return from('as soon as possible');
    case 'unspecified':
      return from('no time is named');
  }
};

/**
 * Why nobody can tell the last day, or whether it has passed; null where it is told.
 * @param suspended the session that keeps sitting days from being told
 */
export const missingDay = (due: Due, { certainty, session }: DueWindow, suspended?: SessionId): string | null => {
  switch (certainty) {
    case 'dated':
      return null;
    case 'closing-unknown':
      return 'The closing day of the session is not known: it is due from the opening, and overdue by no day until that is entered.';
    case 'closing-bounded':
      return 'The closing day of the session is not known: the day on which the next one opens is taken for its latest possible end.';
    case 'by-rule':
      return 'Nobody has scheduled the session: its days follow from a rule of the body, and nothing is overdue by those.';
    case 'not-announced':
      if (suspended !== undefined)
        return `It cannot be computed yet: ${sessionCalled(suspended)} is suspended, and nobody has said when it is resumed.`;
      return due.form === 'within' && due.days !== 'sitting'
        ? 'It cannot be computed yet: the body is dissolved, and nobody has said until when.'
        : 'It cannot be computed yet: the calendar does not tell as many sitting days.';
    case 'session-cancelled':
      return `${session === null ? 'The session' : sessionCalled(session)} was cancelled: nothing falls due there.`;
    case 'before-adoption':
      return 'It would have ended before it was asked for: whatever is meant, it is not that.';
    case 'undated':
      return due.form === 'recurring'
        ? 'The text gives no interval from which occasions could be told.'
        : 'The text gives no day, no session and no period.';
    case 'unscheduled':
      if (prolongs(due))
        return 'It goes on from the end of what it prolongs, and the register does not tell when that ends.';
      if (session !== null) return `${sessionCalled(session)} has no days on the calendar.`;
      return due.form === 'at-event'
        ? 'Nobody has dated what it waits for.'
        : 'The calendar knows no session of the body that comes after.';
  }
};
