/** What people write beside an entry, whatever that is about: it changes nothing of it. The stream bears the id of the entry. */
import { type AggregateKind, type Decider, eventCodec } from '#event-sourcing';
import { type On } from '#time';

export interface EntryNoted {
  readonly type: 'EntryNoted';
  readonly note: string;
  readonly by: string;
  /** The day that it is of. */
  readonly on: On;
}
export interface NoteOnEntry {
  readonly type: 'NoteOnEntry';
  readonly note: string;
}
export interface NoteFacts {
  readonly on: On;
  readonly by: string;
}

/** What stands beside one entry, in order. */
export type Notes = readonly Omit<EntryNoted, 'type'>[];

const isWritten = (notes: Notes, { note, by, on }: Omit<EntryNoted, 'type'>): boolean =>
  notes.some((known) => known.note === note && known.by === by && known.on === on);

export const noteDecider: Decider<Notes, NoteOnEntry, EntryNoted, NoteFacts> = {
  initialState: [],
  evolve: (notes, { type: _, ...said }) => (isWritten(notes, said) ? notes : [...notes, said]),
  decide: ({ note }, notes, { on, by }) =>
    isWritten(notes, { note, by, on }) ? [] : [{ type: 'EntryNoted', note, by, on }],
};

/** The names on disk. They outlive every rename: add, never edit. */
export const noteCodec = eventCodec<EntryNoted>('note', { EntryNoted: 'note.entry-noted.v1' });

export const noteKind: AggregateKind<Notes, NoteOnEntry, EntryNoted, NoteFacts> = {
  category: 'note',
  decider: noteDecider,
  codec: noteCodec,
  words: ({ note, by }) => `note by ${by} beside an entry: ${note}`,
};
