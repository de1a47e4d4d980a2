/** What is entered of a session, naively: its stream is folded anew for every question. */
import { daysOf, type LogEntry, type Point, sessionEvents } from './naive-log.js';

export interface NaiveSession {
  readonly status: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  /** When it was suspended and resumed. */
  readonly rests: readonly (readonly [suspended: string, resumed: string | null])[];
  /** The days of its parts, by what they are called. */
  readonly parts: Readonly<Record<string, { readonly opensOn: string; readonly closesOn: string | null }>>;
}
export const sessionAt = (log: readonly LogEntry[], id: string, at: Point): NaiveSession | undefined => {
  let session: NaiveSession | undefined;
  for (const event of sessionEvents(log, id, at)) {
    if (event.type === 'SessionScheduled' && !['open', 'suspended', 'closed'].includes(session?.status ?? ''))
      session = {
        status: 'planned',
        opensOn: event.opensOn,
        closesOn: event.closesOn,
        rests: session?.rests ?? [],
        parts: session?.parts ?? {},
      };
    if (event.type === 'SessionRescheduled' && session?.status === 'planned')
      session = { ...session, opensOn: event.opensOn, closesOn: event.closesOn };
    if (event.type === 'SessionOpened' && session?.status === 'planned') {
      const opensOn = daysOf(event.on)[1];
      const { closesOn } = session;
      session = {
        ...session,
        status: 'open',
        opensOn,
        closesOn: closesOn !== null && closesOn >= opensOn ? closesOn : null,
      };
    }
    if (event.type === 'SessionClosed' && (session?.status === 'open' || session?.status === 'suspended'))
      session = { ...session, status: 'closed', closesOn: daysOf(event.on)[1] };
    if (event.type === 'SessionSuspended' && session?.status === 'open')
      session = {
        ...session,
        status: 'suspended',
        closesOn: null,
        rests: [...session.rests, [daysOf(event.on)[1], null]],
      };
    if (event.type === 'SessionResumed' && session?.status === 'suspended')
      session = {
        ...session,
        status: 'open',
        closesOn: event.closesOn,
        rests: [...session.rests.slice(0, -1), [session.rests.at(-1)?.[0] ?? '', daysOf(event.on)[1]]],
      };
    if (event.type === 'SessionPartScheduled' && session && session.status !== 'cancelled') {
      const { part, opensOn, closesOn } = event;
      session = { ...session, parts: { ...session.parts, [part]: { opensOn, closesOn } } };
    }
    if (event.type === 'SessionCancelled' && session?.status === 'planned')
      session = { ...session, status: 'cancelled' };
  }
  return session;
};
