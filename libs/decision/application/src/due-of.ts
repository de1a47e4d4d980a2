import { type KnownBody } from '#body/directory';
import { type Due as PrintedDue } from '#decision-text';
import { type Due, type DueForm, namedMeetingId, sessionIdOf } from '#session-calendar/domain';
import { bodyCode, isOwnName } from './named-actors.js';

/** The body that speaks. */
export interface Body {
  readonly code: string;
  readonly name: string | null;
  /** Those that are known; those that come with the program where nothing is said. */
  readonly bodies?: readonly KnownBody[];
}

/**
 * The series of sessions that a due expression counts in: that of the body it names, else the speaking body's. A body
 * that nobody has described has a series of its own, which no calendar knows, and never another body's.
 */
const seriesFor = (of: string | undefined, body: Body): string =>
  `${of === undefined ? body.code : codeOfBody(of, body)}/regular`;

const codeOfBody = (of: string, { code, name, bodies }: Body): string =>
  isOwnName(of, name) ? code : bodyCode(of, bodies, name);

const formOf = (due: PrintedDue, body: Body): DueForm => {
  if ('session' in due) {
    const series = seriesFor(due.of, body);
    const part = due.part === undefined ? {} : { part: due.part };
    return due.session === 'next'
      ? { form: 'at-next-session', series }
      : { form: 'at-session', session: `${series}/${due.session}`, ...part };
  }
  if ('before_session' in due) {
    const series = seriesFor(due.of, body);
    const lead = due.lead === undefined ? {} : { lead: due.lead };
    return due.before_session === 'next'
      ? { form: 'before-next-session', series, ...lead }
      : { form: 'before-session', session: `${series}/${due.before_session}`, ...lead };
  }
  if ('date' in due) return { form: 'by-date', date: due.date };
  if ('month' in due) return { form: 'by-date', date: due.month };
  if ('year' in due) return { form: 'by-date', date: String(due.year) };
  if ('within' in due)
    return {
      form: 'within',
      period: due.within,
      ...(due.days && { days: due.days, of: seriesFor(due.of, body) }),
      ...(due.after && { after: due.after }),
    };
  if ('meeting' in due) {
    const session = namedMeetingId(due.meeting);
    return session === undefined ? { form: 'at-event', event: due.meeting } : { form: 'at-session', session };
  }
  if ('event' in due) return { form: 'at-event', event: due.event };
  if ('recurring' in due) return { form: 'recurring', rule: due.recurring };
  return 'asap' in due ? { form: 'as-soon-as-possible' } : { form: 'unspecified' };
};

/** What the text says of a due time, in the register's terms. */
export const dueOf = (due: PrintedDue, body: Body): Due => ({
  ...formOf(due.meant ?? due, body),
  phrase: due.phrase ?? '',
  ...((due.by_default ?? due.meant !== undefined) && { byDefault: true }),
});

/** The id of the session that a decision document names, for a body. */
export const sessionOf = (
  session: { readonly ordinal: number; readonly kind: string } | null,
  body: string,
): string | null => session && sessionIdOf({ body, kind: session.kind, ordinal: session.ordinal });
