/** The calendar on every day: each session's states by the days on which they begin. */
import { type Database, type Statement } from 'better-sqlite3';
import { type Slice, timeline } from '#event-sourcing';
import { type CivilDate } from '#time';
import {
  type Calendar,
  sessionDecider,
  seriesOf,
  type Session,
  type SessionId,
  sessionParts,
  type SessionSeries,
  sessionStreamId,
} from '#session-calendar/domain';
import { type BodyDays, daysOf } from '#body/directory';
import { type Entries } from '../entries.js';
import { lastDescribed } from './body-meanings.js';
import { RulesOverTime } from './rules-over-time.js';

type States = readonly Slice<Session>[];
type Sessions = readonly (readonly [SessionId, Session])[];

const stateOn = (states: States, day: CivilDate): Session | undefined =>
  states.findLast(({ from }) => from <= day)?.state;

export class CalendarOverTime {
  readonly #states = new Map<SessionId, States>();
  /** The sessions of each series, and what each was on a day that was asked about; until an entry changes one. */
  readonly #series = new Map<SessionSeries, readonly SessionId[]>();
  readonly #days = new Map<string, Sessions>();
  readonly #bodies = new Map<string, BodyDays | undefined>();
  readonly #inSeries: Statement<[string], string>;
  readonly #rules: RulesOverTime;

  constructor(
    private readonly entries: Entries,
    db: Database,
  ) {
    this.#rules = new RulesOverTime(entries, db);
    this.#inSeries = db.prepare<[string], string>('SELECT DISTINCT session FROM session WHERE series = ?').pluck();
  }

  /** Forgets what it knew of a session, where an event has come in since. */
  refresh(id: SessionId): void {
    this.#series.clear();
    this.#days.clear();
    this.#read(id);
    const series = seriesOf(id);
    this.#rules.forget(series);
    // Its row may still have to be written.
    if (this.#rules.isRuled(series)) this.#series.set(series, [...new Set([...this.#sessionsOf(series), id])]);
  }

  /** Forgets what it knew of a series by rule, where the body has been described since, or rows have come in. */
  refreshSeries(series: SessionSeries): void {
    this.#series.clear();
    this.#days.clear();
    this.#bodies.clear();
    this.#rules.forgetRule(series);
  }

  forgetAll(): void {
    this.#states.clear();
    this.#series.clear();
    this.#days.clear();
    this.#bodies.clear();
    this.#rules.forgetAll();
  }

  /** The sessions that a rule gives days to on some day, or has given before. */
  byRule(series: SessionSeries): readonly SessionId[] {
    return this.#rules.everOf(series, this.#ownOf(series));
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
      days: (body) => this.#daysOf(body),
    };
  }

  /** By its last description, whatever the day: it says how terms are to be counted. */
  #daysOf(body: string): BodyDays | undefined {
    if (!this.#bodies.has(body)) this.#bodies.set(body, daysOf(lastDescribed(this.entries, body)));
    return this.#bodies.get(body);
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

  /** The states of a session: those of its own entries, and where they give it no days, those of a rule. */
  statesOf(id: SessionId): States {
    return this.#statesOf(id);
  }

  #statesOf(id: SessionId): States {
    const series = seriesOf(id);
    const byRule = this.#rules.isRuled(series) ? this.#rules.of(series, this.#ownOf(series)).get(id) : undefined;
    return byRule ?? this.#own(id);
  }

  /** The sessions of a series with the states of their own entries. */
  #ownOf(series: SessionSeries): () => readonly (readonly [SessionId, States])[] {
    return () => this.#sessionsOf(series).map((id) => [id, this.#own(id)]);
  }

  #own(id: SessionId): States {
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
