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
  sessionStreamId,
} from '#session-calendar/domain';
import { type Entries } from '../entries.js';

type States = readonly Slice<Session>[];

const stateOn = (states: States, day: CivilDate): Session | undefined =>
  states.findLast(({ from }) => from <= day)?.state;

export class CalendarOverTime {
  readonly #states = new Map<SessionId, States>();
  readonly #inSeries: Statement<[string], string>;

  constructor(
    private readonly entries: Entries,
    db: Database,
  ) {
    this.#inSeries = db.prepare<[string], string>('SELECT DISTINCT session FROM session WHERE series = ?').pluck();
  }

  /** The states of a session; forgets what it knew of it, where an event has come in since. */
  refresh(id: SessionId): States {
    const states = timeline(sessionDecider, this.entries.of('session', sessionStreamId(id)));
    this.#states.set(id, states);
    return states;
  }

  forgetAll(): void {
    this.#states.clear();
  }

  statesOf(id: SessionId): States {
    return this.#states.get(id) ?? this.refresh(id);
  }

  /** The days on which something of the calendar changes that these sessions and series are part of. */
  changes(dependencies: readonly string[]): readonly CivilDate[] {
    return dependencies.flatMap((name) =>
      this.#sessionsOf(name).flatMap((id) => this.statesOf(id).map(({ from }) => from)),
    );
  }

  /** The calendar as it stood on a day. */
  on(day: CivilDate): Calendar {
    return {
      session: (id) => stateOn(this.statesOf(id), day),
      series: (series) =>
        this.#sessionsOf(series).flatMap((id) => {
          const session = stateOn(this.statesOf(id), day);
          return session ? [[id, session] as const] : [];
        }),
    };
  }

  #sessionsOf(name: string): readonly SessionId[] {
    return sessionParts(name) ? [name] : this.#inSeries.all(name);
  }
}
