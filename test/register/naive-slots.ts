/** By when documents are due before sessions, naively. */
import { type SessionEvent } from '#session-calendar/domain';
import { type NaiveCalendar } from './naive-calendar.js';
import { daysOf, type LogEntry, type Point, sessionEvents, shiftDay } from './naive-log.js';

const ON_PAPER: readonly string[] = ['report', 'plan', 'study', 'communication'];
type Deadline = Extract<SessionEvent, { type: 'DocumentDeadlineSet' }>;

const before = (day: string, lead: string): string => {
  const number = Number(lead.slice(1, -1));
  if (lead.endsWith('W')) return shiftDay(day, -7 * number);
  if (lead.endsWith('D')) return shiftDay(day, -number);
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - number;
  const lastOfMonth = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).toISOString().slice(0, 10);
  const same = `${lastOfMonth.slice(0, 8)}${day.slice(8)}`;
  return same < lastOfMonth ? same : lastOfMonth;
};

/** The last day for a document, and whether it passed with none on file: a kind by its own deadline, else by that of all. */
export const slotOf = (
  log: readonly LogEntry[],
  calendar: NaiveCalendar,
  at: Point,
  {
    kind,
    session,
    received,
  }: { readonly kind: string; readonly session: string | null; readonly received: string | null },
): readonly unknown[] | null => {
  const planned = session === null ? undefined : calendar[session];
  if (session === null || !planned || planned.opensOn === null || !ON_PAPER.includes(kind)) return null;
  if (planned.status === 'cancelled' || planned.status === 'by-rule') return null;
  const events = sessionEvents(log, session, at);
  const scheduled = events.findIndex(({ type }) => type === 'SessionScheduled');
  const set = events
    .slice(scheduled < 0 ? events.length : scheduled)
    .filter((event): event is Deadline => event.type === 'DocumentDeadlineSet');
  const deadline = set.findLast((one) => one.kind === kind) ?? set.findLast((one) => one.kind === undefined);
  if (!deadline) return null;
  const by = before(planned.opensOn, deadline.lead);
  if (received === null) return [by, at.asOf > by];
  const [first, last] = daysOf(received);
  return [by, last <= by ? false : first > by ? true : null];
};
