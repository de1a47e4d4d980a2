/** What people have written beside entries, naively. */
import { type EntryNoted, noteCodec } from '#note/domain';
import { eventsAt, idsIn, type LogEntry, type Point } from './naive-log.js';

export const notesAt = (log: readonly LogEntry[], at: Point): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    idsIn(log, 'note').flatMap((entry) => {
      const notes = eventsAt<EntryNoted>((stored) => noteCodec.decode(stored), log, `note-${entry}`, at);
      const said = new Set(notes.map(({ note, by, on }) => `${note} ${by} ${on ?? ''}`));
      return said.size > 0 ? [[entry, [...said].sort()]] : [];
    }),
  );
