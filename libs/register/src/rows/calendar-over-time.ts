/** The calendar on every day: each session's states by the days on which they begin. */
import { type Database, type Statement } from 'better-sqlite3';
import { type Slice, timeline } from '#event-sourcing';
import { type CivilDate } from '#time';
import {
  type Calendar,
  sessionDecider,
  type Session,
  type SessionId,
  sessionParts,
  type SessionSeries,
  sessionStreamId,
} from '#session-calendar/domain';
import { type Entries } from '../entries.js';

type States = readonly Slice<Session>[];
type Sessions = readonly (readonly [SessionId, Session])[];

const stateOn = (states: States, day: CivilDate): Session | undefined =>
  states.findLast(({ from }) => from <= day)?.state;

export class CalendarOverTime {
  readonly #states = new Map<SessionId, States>();
  /** The sessions of each series, and what each was on a day that was asked about; until an entry changes one. */
  readonly #series = new Map<SessionSeries, readonly SessionId[]>();
  readonly #days = new Map<string, Sessions>();
  readonly #inSeries: Statement<[string], string>;

  constructor(
    private readonly entries: Entries,
    db: Database,
  ) {
    this.#inSeries = db.prepare<[string], string>('SELECT DISTINCT session FROM session WHERE series = ?').pluck();
  }

  /** The states of a session; forgets what it knew of it, where an event has come in since. */
  refresh(id: SessionId): States {
    this.#series.clear();
    this.#days.clear();
    return this.#read(id);
  }

  forgetAll(): void {
    this.#states.clear();
    this.#series.clear();
    this.#days.clear();
  }

  /** The days on which something of the calendar changes that these sessions and series are part of. */
  changes(dependencies: readonly string[]): readonly CivilDate[] {
    return dependencies.flatMap((name) =>
      this.#sessionsOf(name).flatMap((id) => this.#statesOf(id).map(({ from }) => from)),
    );
  }

  /** The calendar as it stood on a day. */
  on(day: CivilDate): Calendar {
    return {
      session: (id) => stateOn(this.#statesOf(id), day),
      series: (series) => this.#seriesOn(series, day),
    };
  }

  #seriesOn(series: SessionSeries, day: CivilDate): Sessions {
    const key = `${day} ${series}`;
    const known = this.#days.get(key);
    if (known) return known;
    const sessions = this.#sessionsOf(series).flatMap((id) => {
      const session = stateOn(this.#statesOf(id), day);
      return session ? [[id, session] as const] : [];
    });
    this.#days.set(key, sessions);
    return sessions;
  }

  #statesOf(id: SessionId): States {
    return this.#states.get(id) ?? this.#read(id);
  }

  #read(id: SessionId): States {
    const states = timeline(sessionDecider, this.entries.of('session', sessionStreamId(id)));
    this.#states.set(id, states);
    return states;
  }

  #sessionsOf(name: string): readonly SessionId[] {
    if (sessionParts(name)) return [name];
    const known = this.#series.get(name) ?? this.#inSeries.all(name);
    this.#series.set(name, known);
    return known;
  }
}
