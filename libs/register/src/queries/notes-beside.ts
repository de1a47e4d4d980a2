/** What people have written beside entries. */
import { type Database } from 'better-sqlite3';
import { isRetraction, type StoredEvent } from '#event-sourcing';
import { decode, partsOf, streamOf } from '#kinds';
import { type On, lastDay } from '#time';
import { type AskedAt } from './asked-at.js';
import { statement } from './statement.js';

interface Beside {
  readonly note: string;
  readonly by: string;
  readonly on: On;
}
interface Stored {
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly data: string;
}

/** The notes beside entries as of a day and as known then, by the id of the entry, in the order in which they were recorded. */
export const notesBeside = (
  db: Database,
  { asOf, knownAt }: AskedAt,
  entries: readonly string[],
): ((entry: string) => readonly Beside[]) => {
  const streams = JSON.stringify(entries.map((entry) => streamOf('note', entry)));
  const stored = statement<[string, number], Stored>(
    db,
    'SELECT stream, id, type, data FROM entry WHERE stream IN (SELECT value FROM json_each(?)) AND seq <= ? ORDER BY seq',
  ).all(streams, knownAt ?? Number.MAX_SAFE_INTEGER);
  const events = stored.map(({ stream, id, type, data }) => ({
    entry: partsOf(stream).id,
    id,
    event: decode(stream, { type, data: JSON.parse(data) as StoredEvent['data'] }),
  }));
  const gone = new Set(events.flatMap(({ event }) => (isRetraction(event) ? [event.entry] : [])));
  const notes = new Map<string, Beside[]>();
  for (const { entry, id, event } of events)
    if (event.type === 'EntryNoted' && !gone.has(id) && lastDay(event.on) <= asOf)
      notes.set(entry, [...(notes.get(entry) ?? []), { note: event.note, by: event.by, on: event.on }]);
  return (entry) => notes.get(entry) ?? [];
};
