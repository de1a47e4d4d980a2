/** When bodies meet. */
import { calendarOf } from '#exchange';
import { field } from '#fields';
import { type Intent } from '#journal';
import { BeforeSession } from '#register';
import { type Door, refusals } from '#rejection';
import { ChangeSession, ScheduleSessions } from '#session-calendar/application';
import { DOCUMENT_KINDS, sessionCalled, sessionStreamId } from '#session-calendar/domain';
import { SHIPPED_CALENDARS } from '#session-calendar/shipped';
import { lastDay, type On } from '#time';
import { write } from './operation.js';
import { type Ask } from './understood.js';

const session = field.session({ about: 'the session: body, kind and ordinal', example: 'oas-ga/regular/41' });
const ofSession = (said: { readonly session: string }) => `session-${sessionStreamId(said.session)}` as const;
const FIXED = field.dating({
  about: 'when the dates were fixed; valid since always, where left out',
  example: '2005-03-01',
  optional: true,
});
const day = { example: '2005-06-05' } as const;

/** One session as it is planned. */
export const SESSION_PLAN = {
  session: field.session({
    about: 'body, kind and ordinal: oas-ga/regular/41, or remja/regular/6 for REMJA-VI',
    example: 'oas-ga/regular/35',
  }),
  name: field.text({ about: 'what it is called, where it has a name', example: 'REMJA-VI', optional: true }),
  place: field.text({ about: 'where it meets', example: 'Fort Lauderdale', optional: true }),
  opensOn: field.day({ ...day, about: 'first day, where it is fixed', option: 'opens', optional: true }),
  closesOn: field.day({ ...day, about: 'last day, where it is fixed', option: 'closes', optional: true }),
  source: field.prose({ about: 'where that is written', optional: true }),
} as const;

const reason = (example: string) => field.prose({ about: 'why', example });

const refused = refusals({
  'calendar.missing': (_: object, { field: called }: Door) =>
    `Give a file and ${called('body')}, or take what comes with the program with ${called('shipped')}.`,
  'calendar.unknown': ({ body, known }: { readonly body: string; readonly known: string }) =>
    `No calendar of "${body}" comes with the program; there are ${known}, and all.`,
});

/** What is on the calendar already stays as it is. @throws Rejection `calendar.unknown` */
const shippedSessions = (of: string, on: On, intent: Intent): ScheduleSessions => {
  const meant = SHIPPED_CALENDARS.filter(({ body }) => of === 'all' || body === of);
  if (meant.length === 0) {
    const known = [...new Set(SHIPPED_CALENDARS.map(({ body }) => body))].join(', ');
    throw refused('calendar.unknown', { body: of, known });
  }
  const plans = meant.flatMap(({ body, csv }) => calendarOf(csv, body));
  const although = intent.although ?? meant.find((one) => one.although !== undefined)?.although;
  return new ScheduleSessions(plans, on, { ...intent, ...(although !== undefined && { although }) }, true);
};

/** What is open by whom, at the session and near its new days. */
const before = async (
  {
    session: id,
    opensOn,
    closesOn,
  }: { readonly session: string; readonly opensOn: string | null; readonly closesOn: string | null },
  on: On,
  ask: Ask,
): Promise<readonly string[]> =>
  ask(new BeforeSession(on === null ? {} : { asOf: lastDay(on) }, id, opensOn, closesOn));

export const SESSION_OPERATIONS = [
  write({
    id: 'scheduleSessions',
    about: 'session',
    verb: 'sessions schedule',
    method: 'POST',
    path: 'sessions',
    summary: 'put sessions or named meetings on the calendar, all or none',
    role: 'recorder',
    fields: {
      sessions: field.groups('SessionPlan', SESSION_PLAN, [1, 1_000], { about: 'one session or a whole list' }),
      on: FIXED,
    },
    done: ({ sessions: [first, ...more] }) =>
      more.length > 0
        ? `${more.length + 1} sessions scheduled`
        : `${first ? sessionCalled(first.session) : 'Nothing'} scheduled`,
    unasked: true,
    shows: async ({ sessions, on }, ask) => (await Promise.all(sessions.map((one) => before(one, on, ask)))).flat(),
    make: ({ sessions, on }, intent) => new ScheduleSessions(sessions, on, intent),
  }),
  write({
    id: 'importCalendar',
    about: 'session',
    verb: 'sessions import',
    method: 'POST',
    path: 'calendars',
    summary: 'put a whole calendar on the register, from CSV',
    role: 'recorder',
    fields: {
      csv: field.document({
        about: 'columns ordinal, opens_on, closes_on (and kind, name, place, source_quality, note)',
        optional: true,
      }),
      body: field.seriesBody({ about: 'whose sessions, by name or code', example: 'oas-ga', optional: true }),
      shipped: field.text({
        about: 'in place of a file, what comes with the program: of this body, or all',
        example: 'who-wha',
        optional: true,
      }),
      on: FIXED,
    },
    places: ['csv'],
    done: 'Calendar imported',
    make: ({ csv, body, shipped, on }, intent) => {
      if (shipped !== null) return shippedSessions(shipped, on, intent);
      if (csv === null || body === null) throw refused('calendar.missing');
      return new ScheduleSessions(calendarOf(csv, body), on, intent);
    },
  }),
  write({
    id: 'moveSession',
    about: 'session',
    verb: 'sessions move',
    method: 'POST',
    path: 'sessions/:session/moves',
    summary: 'give a planned session other days',
    role: 'recorder',
    fields: {
      session,
      opensOn: field.day({ ...day, about: 'first day from now on', option: 'opens' }),
      closesOn: field.day({
        ...day,
        about: 'last day from now on, where it is known',
        option: 'closes',
        optional: true,
      }),
      on: field.dating({ about: 'when that was fixed', example: '2005-03-01' }),
    },
    places: ['session'],
    done: (said) => `${sessionCalled(said.session)} moved`,
    stream: ofSession,
    unasked: true,
    shows: (said, ask) => before(said, said.on, ask),
    make: ({ session: id, opensOn, closesOn, on }, intent) =>
      new ChangeSession(id, { type: 'RescheduleSession', opensOn, closesOn }, on, intent),
  }),
  write({
    id: 'openSession',
    about: 'session',
    verb: 'sessions open',
    method: 'POST',
    path: 'sessions/:session/opening',
    summary: 'enter that a session opened',
    role: 'recorder',
    fields: { session, on: field.dating({ about: 'the day on which it opened', example: '2005-06-05' }) },
    places: ['session'],
    done: (said) => `${sessionCalled(said.session)} opened`,
    stream: ofSession,
    make: (said, intent) => new ChangeSession(said.session, { type: 'OpenSession' }, said.on, intent),
  }),
  write({
    id: 'closeSession',
    about: 'session',
    verb: 'sessions close',
    method: 'POST',
    path: 'sessions/:session/closing',
    summary: 'enter that a session closed',
    role: 'recorder',
    fields: { session, on: field.dating({ about: 'the day on which it closed', example: '2005-06-07' }) },
    places: ['session'],
    done: (said) => `${sessionCalled(said.session)} closed`,
    stream: ofSession,
    make: (said, intent) => new ChangeSession(said.session, { type: 'CloseSession' }, said.on, intent),
  }),
  write({
    id: 'suspendSession',
    about: 'session',
    verb: 'sessions suspend',
    method: 'POST',
    path: 'sessions/:session/suspensions',
    summary: 'enter that an open session rests: when it will close is not known from then on',
    role: 'recorder',
    fields: {
      session,
      reason: reason('Adjourned for want of a quorum'),
      on: field.dating({ about: 'the day on which it was suspended', example: '2005-06-06' }),
    },
    places: ['session'],
    done: (said) => `${sessionCalled(said.session)} suspended`,
    stream: ofSession,
    make: (said, intent) =>
      new ChangeSession(said.session, { type: 'SuspendSession', reason: said.reason }, said.on, intent),
  }),
  write({
    id: 'resumeSession',
    about: 'session',
    verb: 'sessions resume',
    method: 'POST',
    path: 'sessions/:session/resumptions',
    summary: 'enter that a suspended session goes on',
    role: 'recorder',
    fields: {
      session,
      closesOn: field.day({
        ...day,
        about: 'last day as it is planned now, where it is known',
        option: 'closes',
        optional: true,
      }),
      on: field.dating({ about: 'the day on which it was resumed', example: '2005-09-12' }),
    },
    places: ['session'],
    done: (said) => `${sessionCalled(said.session)} resumed`,
    stream: ofSession,
    make: (said, intent) =>
      new ChangeSession(said.session, { type: 'ResumeSession', closesOn: said.closesOn }, said.on, intent),
  }),
  write({
    id: 'cancelSession',
    about: 'session',
    verb: 'sessions cancel',
    method: 'POST',
    path: 'sessions/:session/cancellation',
    summary: 'enter that a session will not be held: what is owed to it has no day from then on',
    role: 'recorder',
    fields: {
      session,
      reason: reason('Called off by the Permanent Council'),
      on: field.dating({ about: 'the day on which it was cancelled', example: '2005-03-01' }),
    },
    places: ['session'],
    done: (said) => `${sessionCalled(said.session)} cancelled`,
    stream: ofSession,
    make: (said, intent) =>
      new ChangeSession(said.session, { type: 'CancelSession', reason: said.reason }, said.on, intent),
  }),
  write({
    id: 'schedulePart',
    about: 'session',
    verb: 'sessions part',
    method: 'POST',
    path: 'sessions/:session/parts',
    summary: 'give a part of a session days of its own',
    role: 'recorder',
    fields: {
      session,
      part: field.text({ about: 'the part, as texts call it: main, first resumed', example: 'first resumed' }),
      opensOn: field.day({ ...day, about: 'its first day', option: 'opens' }),
      closesOn: field.day({ ...day, about: 'its last day, where it is known', option: 'closes', optional: true }),
      on: field.dating({ about: 'when that was fixed', example: '2005-03-01' }),
    },
    places: ['session'],
    done: (said) => `${sessionCalled(said.session)}: ${said.part} part planned`,
    stream: ofSession,
    make: ({ session: id, part, opensOn, closesOn, on }, intent) =>
      new ChangeSession(id, { type: 'SchedulePart', part, opensOn, closesOn }, on, intent),
  }),
  write({
    id: 'setDocumentDeadline',
    about: 'session',
    verb: 'sessions deadline',
    method: 'POST',
    path: 'sessions/:session/deadline',
    summary: 'say how long before a session opens documents for it are due: a slot missed is told apart from overdue',
    role: 'recorder',
    fields: {
      session,
      lead: field.text({ about: 'a period: P6W is six weeks', example: 'P6W', option: 'before' }),
      kind: field.choice(DOCUMENT_KINDS, {
        about: 'of which documents; of all that have no deadline of their own, where left out',
        optional: true,
      }),
      on: field.dating({ about: 'when that was fixed', example: '2005-03-01' }),
    },
    places: ['session'],
    done: ({ session: id, lead, kind }) =>
      `Documents${kind === null ? '' : ` (${kind})`} for ${sessionCalled(id)} are due ${lead} before it opens`,
    stream: ofSession,
    make: ({ session: id, lead, kind, on }, intent) =>
      new ChangeSession(id, { type: 'SetDocumentDeadline', lead, ...(kind !== null && { kind }) }, on, intent),
  }),
];
