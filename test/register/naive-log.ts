/**
 * The log as a plain list, and what of a stream counts at a moment. Written apart from the register and from
 * `stateAt`, from the same definition, so that the two can be held against each other: no cleverness here.
 */
import { type EntryRetracted, type EventStore, type StoredEvent } from '#event-sourcing';
import { STREAM_PREFIXES } from '#kinds';
import { decisionCodec, type DecisionEvent } from '#decision/domain';
import { mandateCodec, type MandateEvent } from '#mandate/domain';
import { sessionCodec, type SessionEvent } from '#session-calendar/domain';

export interface LogEntry {
  readonly seq: number;
  readonly id: string;
  readonly stream: string;
  readonly stored: StoredEvent;
}

/** A day, and how many entries were known. */
export interface Point {
  readonly asOf: string;
  readonly knownAt: number;
}

export const readLog = async (store: EventStore): Promise<readonly LogEntry[]> => {
  const log: LogEntry[] = [];
  for await (const { id, stream, type, data } of store.readAll({ streamPrefixes: STREAM_PREFIXES }))
    log.push({ seq: log.length + 1, id, stream, stored: { type, data } });
  return log;
};

const pad = (value: number) => String(value).padStart(2, '0');

/** The days of an EDTF dating: its first and its last possible one. */
export const daysOf = (on: string | null): readonly [first: string, last: string] => {
  if (on === null) return ['0000', '0000'];
  const [from = '', until = from] = on.split('/');
  const first = from === '..' ? '0000' : from;
  const [year = '', month] = until.split('-');
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const last = until.length === 10 ? until : `${year}-${month ?? '12'}-${pad(lastOfMonth)}`;
  return [first.length === 10 ? first : `${first}${'-01-01'.slice(0, 10 - first.length)}`, last];
};

/** A day so many days later, by the machine's calendar. */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** From one day to another. */
export const countDays = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;

type Decoded = { readonly type: string; readonly on: string | null };

/** What of a stream counts at a moment, in order. */
export const eventsAt = <Event extends Decoded>(
  decode: (stored: StoredEvent) => Event | EntryRetracted,
  log: readonly LogEntry[],
  stream: string,
  { asOf, knownAt }: Point,
): readonly Event[] => {
  const known = log
    .filter((entry) => entry.stream === stream && entry.seq <= knownAt)
    .map(({ seq, id, stored }) => ({ seq, id, event: decode(stored) }));
  const takenBack = known.map(({ event }) => ('entry' in event ? event.entry : ''));
  return known
    .flatMap(({ seq, id, event }) => ('entry' in event || takenBack.includes(id) ? [] : [{ seq, event }]))
    .filter(({ event }) => daysOf(event.on)[1] <= asOf)
    .sort((a, b) => daysOf(a.event.on)[1].localeCompare(daysOf(b.event.on)[1]) || a.seq - b.seq)
    .map(({ event }) => event);
};

export const sessionEvents = (log: readonly LogEntry[], id: string, at: Point): readonly SessionEvent[] =>
  eventsAt<SessionEvent>((stored) => sessionCodec.decode(stored), log, `session-${id.replaceAll('/', '.')}`, at);
export const decisionEvents = (log: readonly LogEntry[], id: string, at: Point): readonly DecisionEvent[] =>
  eventsAt<DecisionEvent>((stored) => decisionCodec.decode(stored), log, `decision-${id}`, at);
export const mandateEvents = (log: readonly LogEntry[], id: string, at: Point): readonly MandateEvent[] =>
  eventsAt<MandateEvent>((stored) => mandateCodec.decode(stored), log, `mandate-${id}`, at);

/** The ids of all streams of a category. */
export const idsIn = (log: readonly LogEntry[], category: string): readonly string[] => [
  ...new Set(
    log
      .filter(({ stream }) => stream.startsWith(`${category}-`))
      .map(({ stream }) => stream.slice(category.length + 1)),
  ),
];
