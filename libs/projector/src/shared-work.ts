/** What those who make the rows of one log together tell each other. */
import { dataFrom, type Position, type RecordedEvent, textOf } from '#event-sourcing';
import { type Passage } from './projection-file.js';

/** An event on its way to another thread: its data as text, or null where its rows are made by us. */
type ToldEvent = readonly [event: Omit<RecordedEvent, 'data'>, text: string | null];

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
    const { data, ...rest } = event;
    return [rest, isTheirs(event) ? textOf(data) : null];
  }),
});

/** The passage that was told. */
export const heard = ({ after, events }: Extract<Told, { readonly events: unknown }>): Passage => ({
  after,
  events: events.map(([event, text]) => ({ ...event, data: text === null ? NOTHING : dataFrom(text) })),
  isOurs: ({ data }) => data !== NOTHING,
});
