/** The calendar as a command needs it, from the streams of its sessions: the register is not asked. */
import { describedBody } from '#body/application';
import { type BodyDays, daysOf, openingRule } from '#body/directory';
import { END, type On } from '#time';
import { type UnitOfWork } from '#journal';
import {
  type Calendar,
  bodyOfTerm,
  calendarDependencies,
  type Due,
  type DueBase,
  occasionDependencies,
  ordinalOf,
  type RecurrenceRule,
  seriesKind,
  seriesOf,
  seriesStreamId,
  type Session,
  type SessionId,
  sessionKind,
  sessionParts,
  sessionsByRule,
  type SessionSeries,
  sessionStreamId,
} from '#session-calendar/domain';

/**
 * Notes sessions under their series. A series that was on the calendar before there was an index is read off the log,
 * once.
 */
export const listSessions = async (
  unit: UnitOfWork,
  series: SessionSeries,
  sessions: readonly SessionId[] = [],
): Promise<ReadonlySet<SessionId>> => {
  const index = await unit.load(seriesKind, seriesStreamId(series));
  const known: SessionId[] = [];
  if (index.entries.length === 0)
    for await (const { stream } of unit.log({
      streamPrefixes: [`session-${seriesStreamId(series)}.`],
      types: ['session.scheduled.v1'],
    }))
      known.push(stream.slice('session-'.length).replaceAll('.', '/'));
  index.execute({ type: 'ListSessionsOfSeries', sessions: [...known, ...sessions] }, { on: null });
  return index.stateOn(END);
};

/** The sessions of a series that may be the next one: by ordinal after its own, as far as the first that is known. */
const sessionsOf = async (
  unit: UnitOfWork,
  series: SessionSeries,
  { session: own }: DueBase,
  on: On,
): Promise<readonly (readonly [SessionId, Session])[]> => {
  const isOwn = own !== null && seriesOf(own) === series;
  const listed = [...(await listSessions(unit, series))].filter((id) => !isOwn || ordinalOf(id) > ordinalOf(own));
  const sessions: (readonly [SessionId, Session])[] = [];
  for (const id of listed.sort((a, b) => ordinalOf(a) - ordinalOf(b))) {
    const session = (await unit.load(sessionKind, sessionStreamId(id))).stateOn(on);
    sessions.push([id, session]);
    if (isOwn && session.status !== 'unknown') break;
  }
  return sessions;
};

/** What the rule of a body gives for its regular sessions, as both stood on a day. */
const byRule = async (
  unit: UnitOfWork,
  series: SessionSeries,
  on: On,
): Promise<readonly (readonly [SessionId, Session])[]> => {
  const [body = '', kind] = series.split('/');
  const words = kind === 'regular' ? (await describedBody(unit, body, on))?.regularSessions : undefined;
  const rule = words === undefined ? undefined : openingRule(words);
  if (words === undefined || rule === undefined) return [];
  const sessions: (readonly [SessionId, Session])[] = [];
  for (const id of await listSessions(unit, series))
    sessions.push([id, (await unit.load(sessionKind, sessionStreamId(id))).stateOn(on)]);
  return sessionsByRule({ words, rule }, series, sessions);
};

/** As much of the calendar, as it stood on a day, as these due expressions hang on. */
export const calendarFor = async (
  unit: UnitOfWork,
  dues: readonly { readonly due: Due; readonly base: DueBase }[],
  on: On,
): Promise<Calendar> => {
  const sessions = new Map<SessionId, Session>();
  const ruled = new Set<SessionSeries>();
  const days = new Map<string, BodyDays>();
  for (const { due, base } of dues) {
    const body = bodyOfTerm(due, base);
    const known = body === undefined ? undefined : daysOf(await describedBody(unit, body));
    if (body !== undefined && known) days.set(body, known);
    for (const part of calendarDependencies(due, base)) {
      const found: readonly (readonly [SessionId, Session])[] = sessionParts(part)
        ? [[part, (await unit.load(sessionKind, sessionStreamId(part))).stateOn(on)]]
        : await sessionsOf(unit, part, due.form === 'within' ? { ...base, session: null } : base, on);
      for (const [id, session] of found) if (session.status !== 'unknown') sessions.set(id, session);
      ruled.add(sessionParts(part) ? seriesOf(part) : part);
    }
  }
  for (const series of ruled) for (const [id, session] of await byRule(unit, series, on)) sessions.set(id, session);
  return {
    session: (id) => sessions.get(id),
    series: (series) => [...sessions].filter(([id]) => seriesOf(id) === series),
    days: (body) => days.get(body),
  };
};

/** As much of the calendar, as it stood on a day, as the occasions of a rule hang on: whole series. */
export const calendarOfRule = (unit: UnitOfWork, rule: RecurrenceRule, on: On): Promise<Calendar> => {
  const { adoptedOn } = rule.base;
  const dues = occasionDependencies(rule).map((part): Due =>
    sessionParts(part)
      ? { form: 'at-session', session: part, phrase: '' }
      : { form: 'at-next-session', series: part, phrase: '' },
  );
  return calendarFor(
    unit,
    dues.map((due) => ({ due, base: { session: null, adoptedOn } })),
    on,
  );
};
