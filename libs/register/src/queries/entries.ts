/** Entries in the order in which they were recorded, as they are told outside any history. */
import { type Database } from 'better-sqlite3';
import { isRetraction, type StoredEvent } from '#event-sourcing';
import { decode, entryWords, partsOf } from '#kinds';
import { type EntryView } from '../answers/entry.answer.js';
import { calledIn } from './called.js';
import { type AskedAt } from './asked-at.js';
import { notesBeside } from './notes-beside.js';
import { statement } from './statement.js';

export interface StoredEntry {
  readonly seq: number;
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly data: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly although: string | null;
  readonly confirmed_by: string | null;
}

const NAMES: Readonly<Record<string, string>> = {
  mandate:
    'SELECT ref FROM mandate WHERE mandate = ? AND seq_from <= ? ORDER BY seq_from DESC, valid_from DESC LIMIT 1',
  decision: `SELECT symbol FROM decision WHERE decision = ? AND seq_from <= ? AND symbol IS NOT NULL
    ORDER BY seq_from DESC, valid_from DESC LIMIT 1`,
};

/** What a stream is about, as people wrote it then; of notes, what the entry is about beside which they stand. */
const aboutOf = (db: Database, asked: AskedAt, stream: string): string => {
  const { category, id } = partsOf(stream);
  const { knownAt } = asked;
  if (category === 'note') {
    const noted = statement<[string], string>(db, 'SELECT stream FROM entry WHERE id = ?').pluck().get(id);
    return noted === undefined ? stream : aboutOf(db, asked, noted);
  }
  const sql = NAMES[category];
  const name =
    sql === undefined
      ? undefined
      : statement<[string, number], string>(db, sql)
          .pluck()
          .get(id, knownAt ?? Number.MAX_SAFE_INTEGER);
  return name ?? stream;
};

/** The first entry known by then that took another back; undefined where it counts. */
const takenBackBy = (db: Database, { knownAt }: AskedAt, { stream, id, seq }: StoredEntry): number | undefined =>
  statement<[string, number, number, string], number>(
    db,
    `SELECT seq FROM entry WHERE stream = ? AND seq > ? AND seq <= ? AND type LIKE '%.entry-retracted.%'
      AND json_extract(data, '$.entry') = ? ORDER BY seq LIMIT 1`,
  )
    .pluck()
    .get(stream, seq, knownAt ?? Number.MAX_SAFE_INTEGER, id);

const entryView = (db: Database, asked: AskedAt, stored: StoredEntry): Omit<EntryView, 'notes'> => {
  const { seq, id, stream, type, data, although } = stored;
  const event = decode(stream, { type, data: JSON.parse(data) as StoredEvent['data'] });
  return {
    seq,
    id,
    about: aboutOf(db, asked, stream),
    stream,
    type,
    on: isRetraction(event) ? null : event.on,
    recordedAt: stored.recorded_at,
    recordedBy: stored.recorded_by,
    confirmedBy: stored.confirmed_by,
    what: entryWords(stream, event, calledIn(db, asked)),
    retractedBy: takenBackBy(db, asked, stored) ?? null,
    although,
  };
};

/** Entries as they are told; what is written beside them is looked up once. */
export const entryViews = (db: Database, asked: AskedAt, all: readonly StoredEntry[]): readonly EntryView[] => {
  const notes = notesBeside(
    db,
    asked,
    all.map(({ id }) => id),
  );
  return all.map((stored) => ({ ...entryView(db, asked, stored), notes: notes(stored.id) }));
};
