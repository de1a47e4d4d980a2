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

const COLUMNS = 'entry.seq, entry.id, entry.stream, entry.type, entry.data, entry.recorded_at, entry.recorded_by';

const toldIn = (entry: StoredEntry): Told => ({
  ...entry,
  event: decode(entry.stream, { type: entry.type, data: JSON.parse(entry.data) as StoredEvent['data'] }),
});

/** A stream, and the year of a day that something in it is looked for. */
interface Passage {
  readonly stream: string;
  readonly year: string;
}
const nameOf = ({ stream, year }: Passage): string => `${year} ${stream}`;

/** Something that entered or left a list, and when. */
export interface Turned {
  readonly key: string;
  readonly turn: TurningPoint;
}

/** With its cause. */
type Caused<One> = One & { readonly cause: Cause };

/**
 * What may be said of a day: any entry in which words begin with its year, and what takes entries back. The long text of
 * a decision is as a rule not decoded for it. Of all that are looked for at once: a statement for each would cost more
 * than what it finds.
 */
const OF_YEARS = `SELECT asked.value ->> 'year' AS year, ${COLUMNS}
   FROM json_each(@asked) AS asked CROSS JOIN entry ON entry.stream = asked.value ->> 'stream'
  WHERE entry.seq <= @known AND (instr(entry.data, '"' || (asked.value ->> 'year')) > 0 OR entry.type LIKE '%.entry-retracted.%')
  ORDER BY asked.key, entry.revision`;

/** Where what changed something may be told, nearest first: of the mandate, of its decision, of the session. */
const bearingOn = ({ key, turn: { session } }: Turned): readonly string[] => {
  const [mandate = key] = key.split('#');
  return [
    streamOf('mandate', mandate),
    streamOf('decision', mandate.slice(0, mandate.indexOf('.'))),
    ...(session === null ? [] : [streamOf('session', sessionStreamId(session))]),
  ];
};
const STEPS = 3;

/** What holds since a day and was not taken back; of several in one stream the last. */
const heldSince = (entries: readonly Told[], day: string): Told | undefined => {
  const gone = new Set(entries.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
  return entries.findLast(({ id, event }) => !isRetraction(event) && !gone.has(id) && lastDay(event.on) === day);
};

/** Finds the causes of what changed between two moments; of each stream, the entries of a year are read once for all. */
export const causesOf = (
  db: Database,
  asked: AskedAt,
  span: Span,
): (<One extends Turned>(turned: readonly One[], byTime: (day: string) => string) => readonly Caused<One>[]) => {
  const known = new Map<string, Told[]>();
  const read = (passages: readonly Passage[]): void => {
    const unread = passages.filter((one) => !known.has(nameOf(one)) && known.set(nameOf(one), []));
    if (unread.length === 0) return;
    const rows = statement<[{ asked: string; known: number }], StoredEntry & Pick<Passage, 'year'>>(db, OF_YEARS).all({
      asked: JSON.stringify(unread),
      known: asked.knownAt ?? Number.MAX_SAFE_INTEGER,
    });
    for (const row of rows) known.get(nameOf(row))?.push(toldIn(row));
  };
  const byEntry = ({ seq, stream, event, recorded_at: at, recorded_by: by }: Told): Cause => ({
    why: entryWords(stream, event, calledIn(db, asked)),
    entry: seq,
    recordedAt: at,
    recordedBy: by,
  });
  const recordedAs = (seq: number): Told | undefined => {
    const entry = statement<[number], StoredEntry>(db, `SELECT ${COLUMNS} FROM entry WHERE seq = ?`).get(seq);
    return entry && toldIn(entry);
  };
  return (turned, byTime) => {
    const found = turned.map(({ turn }) => (span.axis === 'known' ? recordedAs(Number(turn.at)) : undefined));
    for (let step = 0; step < STEPS; step++) {
      const sought = turned.flatMap((one, index) => {
        const stream = bearingOn(one)[step];
        if (stream === undefined || found[index] !== undefined || one.turn.byTime) return [];
        const day = String(one.turn.at);
        return [{ index, day, passage: { stream, year: day.slice(0, YEAR) } }];
      });
      read(sought.map(({ passage }) => passage));
      for (const { index, day, passage } of sought) found[index] = heldSince(known.get(nameOf(passage)) ?? [], day);
    }
    const causeOf = ({ turn }: Turned, entry: Told | undefined): Cause =>
      entry ? byEntry(entry) : { why: byTime(String(turn.at)), entry: null, recordedAt: null, recordedBy: null };
    return turned.map((one, index) => ({ ...one, cause: causeOf(one, found[index]) }));
  };
};
