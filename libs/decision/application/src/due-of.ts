import { findActor } from '#actor/directory';
import { type Due as PrintedDue } from '#decision-text';
import { type Due, type DueForm, namedMeetingId, sessionIdOf } from '#session-calendar/domain';

/** The series of sessions that a due expression counts in: that of the body it names, else the speaking body's. */
const seriesFor = (of: string | undefined, body: { readonly code: string; readonly name: string | null }): string => {
  const named = of === undefined ? undefined : findActor(of, body.name ?? undefined)?.bodyCode;
  return `${named ?? body.code}/regular`;
};

const formOf = (due: PrintedDue, body: { readonly code: string; readonly name: string | null }): DueForm => {
  if ('session' in due) {
    const series = seriesFor(due.of, body);
    return due.session === 'next'
      ? { form: 'at-next-session', series }
      : { form: 'at-session', session: `${series}/${due.session}` };
  }
  if ('before_session' in due) {
    const series = seriesFor(due.of, body);
    return due.before_session === 'next'
      ? { form: 'before-next-session', series }
      : { form: 'before-session', session: `${series}/${due.before_session}` };
  }
  if ('date' in due) return { form: 'by-date', date: due.date };
  if ('month' in due) return { form: 'by-date', date: due.month };
  if ('year' in due) return { form: 'by-date', date: String(due.year) };
  if ('within' in due) return { form: 'within', period: due.within };
  if ('meeting' in due) {
    const session = namedMeetingId(due.meeting);
    return session === undefined ? { form: 'at-event', event: due.meeting } : { form: 'at-session', session };
  }
  if ('event' in due) return { form: 'at-event', event: due.event };
  if ('recurring' in due) return { form: 'recurring', rule: due.recurring };
  return 'asap' in due ? { form: 'as-soon-as-possible' } : { form: 'unspecified' };
};

/** What the text says of a due time, in the register's terms. */
export const dueOf = (due: PrintedDue, body: { readonly code: string; readonly name: string | null }): Due => ({
  ...formOf(due, body),
  phrase: due.phrase ?? '',
});

/** The id of the session that a decision document names, for a body. */
export const sessionOf = (
  session: { readonly ordinal: number; readonly kind: string } | null,
  body: string,
): string | null => session && sessionIdOf({ body, kind: session.kind, ordinal: session.ordinal });
