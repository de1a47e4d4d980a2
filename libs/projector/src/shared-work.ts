/** What those who make the rows of one log together tell each other. */
import { dataFrom, type Position, type RecordedEvent, type Revision, type StreamName, textOf } from '#event-sourcing';
import { type Passage } from './projection-file.js';

/** An event on its way to another thread: its data as text, or null where its rows are made by us. */
type ToldEvent = readonly [
  id: string,
  stream: StreamName,
  revision: Revision,
  position: Position,
  type: string,
  meta: RecordedEvent['meta'],
  text: string | null,
];

/** What a helper is told, one after the other; it answers each when it is done. */
export type Told =
  | { readonly begin: string }
  | { readonly after: Position | undefined; readonly events: readonly ToldEvent[] }
  | { readonly takeIn: string };

export type Answer = { readonly done: true } | { readonly failed: string };

/** What stands for data that nobody here needs. */
const NOTHING = {};

/** A passage as it is told: with the data of those events only of which the other makes rows. */
export const told = ({ after, events }: Passage, isTheirs: (event: RecordedEvent) => boolean): Told => ({
  after,
  events: events.map((event): ToldEvent => {
    const { id, stream, revision, position, type, meta, data } = event;
    return [id, stream, revision, position, type, meta, isTheirs(event) ? textOf(data) : null];
  }),
});

/** The passage that was told. */
export const heard = ({ after, events }: Extract<Told, { readonly events: unknown }>): Passage => ({
  after,
  events: events.map(([id, stream, revision, position, type, meta, text]) => ({
    id,
    type,
    data: text === null ? NOTHING : dataFrom(text),
    meta,
    stream,
    revision,
    position,
  })),
  isOurs: ({ data }) => data !== NOTHING,
});
