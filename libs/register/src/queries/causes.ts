/** Which entry it was that changed a row: the one recorded then, or the one that holds since that day. */
import { type AnyEvent, decode, entryWords, streamOf } from '#kinds';
import { type Database } from 'better-sqlite3';
import { type EntryRetracted, isRetraction, type StoredEvent } from '#event-sourcing';
import { sessionStreamId } from '#session-calendar/domain';
import { lastDay } from '#time';
import { type Change } from '../answers/change.answer.js';
import { calledIn } from './called.js';
import { type AskedAt } from './asked-at.js';
import { type Span } from './changed-rows.js';
import { statement } from './statement.js';
import { type TurningPoint } from './turning-point.js';

type Cause = Pick<Change, 'why' | 'entry' | 'recordedAt' | 'recordedBy'>;

interface StoredEntry {
  readonly seq: number;
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly data: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}
interface Told extends StoredEntry {
  readonly event: AnyEvent | EntryRetracted;
}

/** So many characters of a day are its year. */
const YEAR = 4;

const COLUMNS = 'seq, id, stream, type, data, recorded_at, recorded_by';

const toldIn = (entry: StoredEntry): Told => ({
  ...entry,
  event: decode(entry.stream, { type: entry.type, data: JSON.parse(entry.data) as StoredEvent['data'] }),
});

/** The first answer that there is; those after it are not asked for. */
const firstOf = <One, Answer>(all: readonly One[], ask: (one: One) => Answer | undefined): Answer | undefined => {
  for (const one of all) {
    const answer = ask(one);
    if (answer !== undefined) return answer;
  }
  return undefined;
};

/**
 * What may be said of a day: any entry in which words begin with its year, and what takes entries back. The long text of
 * a decision is as a rule not decoded for it.
 */
const OF_YEAR = `SELECT ${COLUMNS} FROM entry
  WHERE stream = ? AND seq <= ? AND (instr(data, ?) > 0 OR type LIKE '%.entry-retracted.%') ORDER BY revision`;

/** Finds the causes of what changed between two moments; of each stream, the entries of a year are read once for all. */
export const causesOf = (
  db: Database,
  asked: AskedAt,
  span: Span,
): ((key: string, turn: TurningPoint, byTime: (day: string) => string) => Cause) => {
  const known = new Map<string, readonly Told[]>();
  const entriesOf = (stream: string, year: string): readonly Told[] => {
    const key = `${year} ${stream}`;
    const entries =
      known.get(key) ??
      statement<[string, number, string], StoredEntry>(db, OF_YEAR)
        .all(stream, asked.knownAt ?? Number.MAX_SAFE_INTEGER, `"${year}`)
        .map(toldIn);
    known.set(key, entries);
    return entries;
  };
  const byEntry = ({ seq, stream, event, recorded_at: at, recorded_by: by }: Told): Cause => ({
    why: entryWords(stream, event, calledIn(db, asked)),
    entry: seq,
    recordedAt: at,
    recordedBy: by,
  });
  /** What holds since a day and was not taken back; of several in one stream the last. */
  const heldSince = (stream: string, day: string | number): Told | undefined => {
    const entries = entriesOf(stream, String(day).slice(0, YEAR));
    const gone = new Set(entries.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
    return entries.findLast(({ id, event }) => !isRetraction(event) && !gone.has(id) && lastDay(event.on) === day);
  };
  return (key, { at, session, byTime: isByTime }, byTime) => {
    if (span.axis === 'known') {
      const entry = statement<[number], StoredEntry>(db, `SELECT ${COLUMNS} FROM entry WHERE seq = ?`).get(Number(at));
      if (entry) return byEntry(toldIn(entry));
    }
    const [mandate = key] = key.split('#');
    const bearing = [
      streamOf('mandate', mandate),
      streamOf('decision', mandate.slice(0, mandate.indexOf('.'))),
      ...(session === null ? [] : [streamOf('session', sessionStreamId(session))]),
    ];
    const found = isByTime ? undefined : firstOf(bearing, (stream) => heldSince(stream, at));
    return found ? byEntry(found) : { why: byTime(String(at)), entry: null, recordedAt: null, recordedBy: null };
  };
};
