/** A mandate's or a decision's whole life: every entry that bears on it, in the order in which it became true. */
import { type AnyEvent, decode, entryWords, streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { type EntryRetracted, isRetraction, type StoredEvent } from '#event-sourcing';
import { type CivilDate, lastDay, type On } from '#time';
import { sessionStreamId } from '#session-calendar/domain';
import { type KeyRange, obligationsOfMandate } from '../key-ranges.js';
import { type HistoryEntry } from '../answers/history.answer.js';
import { calledIn } from './called.js';
import { type AskedAt } from './asked-at.js';
import { mandateStates } from './mandate-states.js';
import { notesBeside } from './notes-beside.js';
import { Replay } from './replay.js';
import { statement } from './statement.js';

interface StoredEntry {
  readonly seq: number;
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly data: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly although: string | null;
  readonly known_since: string | null;
  readonly confirmed_by: string | null;
}

interface Item extends StoredEntry {
  readonly event: AnyEvent | EntryRetracted;
  readonly on: On;
  readonly day: CivilDate;
}

const itemsOf = (db: Database, streams: readonly string[], knownAt: number | undefined): readonly Item[] =>
  statement<[string, number], StoredEntry>(
    db,
    `SELECT seq, id, stream, type, data, recorded_at, recorded_by, although, known_since, confirmed_by FROM entry
      WHERE stream IN (SELECT value FROM json_each(?)) AND seq <= ? ORDER BY seq`,
  )
    .all(JSON.stringify(streams), knownAt ?? Number.MAX_SAFE_INTEGER)
    .map((entry) => {
      const event = decode(entry.stream, { type: entry.type, data: JSON.parse(entry.data) as StoredEvent['data'] });
      const on = isRetraction(event) ? null : event.on;
      return { ...entry, event, on, day: lastDay(on) };
    });

/** Of a decision's entries those that bear on one of its paragraphs; of a calendar's those that move or hold a session. */
const bearsOn =
  (paragraph: string | null) =>
  ({ event }: Item): boolean => {
    if (event.type === 'SessionScheduled') return false;
    if (event.type === 'ParagraphCorrected') return paragraph === null || event.paragraph === paragraph;
    const isReservation = event.type === 'ReservationEntered' || event.type === 'ReservationWithdrawn';
    if (!isReservation || paragraph === null) return true;
    return event.paragraphs.length === 0 || event.paragraphs.includes(paragraph);
  };

const REMARK = 'Without effect: what it rests on is not on record for that day, or an earlier entry stands against it.';

/** Retractions stand where they were recorded; everything else where it became true. */
const inOrder = (items: readonly Item[]): readonly Item[] => {
  const dated = items
    .filter(({ event }) => !isRetraction(event))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.seq - b.seq));
  return [...dated, ...items.filter(({ event }) => isRetraction(event))];
};

/** By id of an entry that was entered anew where another of its kind was taken back: that one, or the first of them. */
const firstEntries = (items: readonly Item[]): ReadonlyMap<string, HistoryEntry['anewFor']> => {
  const first = new Map<string, NonNullable<HistoryEntry['anewFor']>>();
  const byId = new Map(items.map((item) => [item.id, item]));
  const place = ({ stream, type }: Item, at: string): string => `${stream} ${type} ${at}`;
  const taken = new Map<string, Item[]>();
  for (const item of items) {
    const { event, recorded_at: at } = item;
    const wrong = isRetraction(event) ? byId.get(event.entry) : undefined;
    if (wrong) taken.set(place(wrong, at), [...(taken.get(place(wrong, at)) ?? []), wrong]);
    const before = taken.get(place(item, at))?.shift();
    if (!before) continue;
    const { seq, recorded_at: recordedAt, recorded_by: recordedBy } = before;
    first.set(item.id, first.get(before.id) ?? { seq, recordedAt, recordedBy });
  }
  return first;
};

type StateAfter = HistoryEntry['stateAfter'];

const entriesOf = (
  db: Database,
  asked: AskedAt,
  items: readonly Item[],
  stateAfter: (item: Item, replay: Replay) => StateAfter,
  isShown: (item: Item) => boolean = () => true,
): readonly HistoryEntry[] => {
  const retractions = new Map(
    items.flatMap(({ event, seq }) =>
      isRetraction(event) ? [[event.entry, { seq, reason: event.reason }] as const] : [],
    ),
  );
  const first = firstEntries(items);
  const replay = new Replay();
  const notes = notesBeside(
    db,
    asked,
    items.map(({ id }) => id),
  );
  const named = calledIn(db, asked);
  return inOrder(items)
    .filter(({ day }) => day <= asked.asOf)
    .flatMap((item) => {
      const retracted = retractions.get(item.id) ?? null;
      const counts = retracted === null && !isRetraction(item.event);
      const fits = !counts || replay.take(item.stream, item.event);
      if (!isShown(item)) return [];
      const entry: HistoryEntry = {
        seq: item.seq,
        id: item.id,
        stream: item.stream,
        type: item.type,
        on: item.on,
        recordedAt: item.recorded_at,
        recordedBy: item.recorded_by,
        anewFor: first.get(item.id) ?? null,
        confirmedBy: item.confirmed_by,
        what: entryWords(item.stream, item.event, named),
        retracted,
        although: item.although,
        knownSince: item.known_since,
        notes: notes(item.id),
        remark: fits ? null : REMARK,
        stateAfter: counts ? stateAfter(item, replay) : null,
      };
      return [entry];
    });
};

/** The streams of the sessions that a mandate's windows had been known to hang on by then. */
const calendarStreams = (db: Database, mandate: string, knownAt: number | undefined): readonly string[] =>
  statement<[KeyRange & { readonly knownAt: number }], string>(
    db,
    `SELECT DISTINCT session FROM obligation
      WHERE obligation > @from AND obligation < @until AND session IS NOT NULL AND seq_from <= @knownAt`,
  )
    .pluck()
    .all({ ...obligationsOfMandate(mandate), knownAt: knownAt ?? Number.MAX_SAFE_INTEGER })
    .map((session) => streamOf('session', sessionStreamId(session)));

/** Every entry that bears on a mandate, with what it was after each. */
export const mandateHistory = (
  db: Database,
  asked: AskedAt,
  mandate: string,
  paragraph: string,
): readonly HistoryEntry[] => {
  const decision = mandate.slice(0, mandate.indexOf('.'));
  const streams = [
    streamOf('decision', decision),
    streamOf('mandate', mandate),
    ...calendarStreams(db, mandate, asked.knownAt),
  ];
  const items = itemsOf(db, streams, asked.knownAt);
  const states = mandateStates(db, mandate, asked.knownAt);
  return entriesOf(db, asked, items, ({ day }) => states(day), bearsOn(paragraph));
};

/** Every entry of a decision. */
export const decisionHistory = (db: Database, asked: AskedAt, decision: string): readonly HistoryEntry[] => {
  const items = itemsOf(db, [streamOf('decision', decision)], asked.knownAt);
  return entriesOf(db, asked, items, (_item, replay) => {
    const state = replay.decision(decision);
    return state ? { validity: state.status, delivery: 'not-applicable', reporting: null } : null;
  });
};

/** Every entry of a session. */
export const sessionHistory = (db: Database, asked: AskedAt, session: string): readonly HistoryEntry[] => {
  const items = itemsOf(db, [streamOf('session', sessionStreamId(session))], asked.knownAt);
  return entriesOf(db, asked, items, () => null);
};
