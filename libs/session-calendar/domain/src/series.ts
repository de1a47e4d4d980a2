/** Which sessions of a series have ever been on the calendar: an index beside the record, from which "next" is found. */
import { type AggregateKind, type Decider, eventCodec, wordsOf } from '#event-sourcing';
import { type SessionId } from './session-id.js';

export interface SessionsListed {
  readonly type: 'SessionsListed';
  readonly sessions: readonly SessionId[];
  readonly on: null;
}
export interface ListSessionsOfSeries {
  readonly type: 'ListSessionsOfSeries';
  readonly sessions: readonly SessionId[];
}
export type Series = ReadonlySet<SessionId>;

export const seriesDecider: Decider<Series, ListSessionsOfSeries, SessionsListed, { readonly on: null }> = {
  initialState: new Set(),
  evolve: (series, { sessions }) => new Set([...series, ...sessions]),
  decide: ({ sessions }, series) => {
    const more = [...new Set(sessions)].filter((id) => !series.has(id));
    return more.length === 0 ? [] : [{ type: 'SessionsListed', sessions: more, on: null }];
  },
};

/** The names on disk. They outlive every rename: add, never edit. */
export const seriesCodec = eventCodec<SessionsListed>('series', { SessionsListed: 'series.sessions-listed.v1' });

/** The series as part of a stream name: `oas-ga.regular`. */
export const seriesStreamId = (series: string): string => series.replaceAll('/', '.');

/** An index: what stands in it follows from the sessions' own entries, and is none itself. */
export const seriesKind: AggregateKind<Series, ListSessionsOfSeries, SessionsListed, { readonly on: null }> = {
  category: 'series',
  isIndex: true,
  decider: seriesDecider,
  codec: seriesCodec,
  words: wordsOf<SessionsListed>({ SessionsListed: ({ sessions }) => `${sessions.join(', ')} on the calendar` }),
};
