/** On which days which sessions are, by the rules of their bodies: what the calendar says of them where no entry does. */
import { type Database, type Statement } from 'better-sqlite3';
import { openingRule, shippedBody } from '#body/directory';
import { bodyDecider } from '#body/domain';
import { type Slice, timeline } from '#event-sourcing';
import {
  initialSession,
  type Session,
  type SessionId,
  sessionsByRule,
  type SessionSeries,
  type WordedRule,
} from '#session-calendar/domain';
import { BEGINNING, type CivilDate } from '#time';
import { type Entries } from '../entries.js';

type States = readonly Slice<Session>[];
type Own = readonly (readonly [SessionId, States])[];

const on = <State>(states: readonly Slice<State>[], day: CivilDate): State | undefined =>
  states.findLast(({ from }) => from <= day)?.state;

const REGULAR = '/regular';
const NONE: ReadonlyMap<SessionId, States> = new Map();

const worded = (words: string | undefined): WordedRule | null => {
  const rule = words === undefined ? undefined : openingRule(words);
  return words === undefined || rule === undefined ? null : { words, rule };
};

export class RulesOverTime {
  /** The rule of a series on every day; empty where there never is one. */
  readonly #rules = new Map<SessionSeries, readonly Slice<WordedRule | null>[]>();
  readonly #found = new Map<SessionSeries, ReadonlyMap<SessionId, States>>();
  readonly #everByRule: Statement<[string], SessionId>;

  constructor(
    private readonly entries: Entries,
    db: Database,
  ) {
    this.#everByRule = db
      .prepare<[string], SessionId>("SELECT DISTINCT session FROM session WHERE series = ? AND status = 'by-rule'")
      .pluck();
  }

  forget(series: SessionSeries): void {
    this.#found.delete(series);
  }

  forgetRule(series: SessionSeries): void {
    this.#rules.delete(series);
    this.#found.delete(series);
  }

  forgetAll(): void {
    this.#rules.clear();
    this.#found.clear();
  }

  /** Whether a body has, on some day, a rule for this series. */
  isRuled(series: SessionSeries): boolean {
    return this.#ruleOf(series).length > 0;
  }

  /** Whole timelines of the sessions that have days by rule on some day. */
  of(series: SessionSeries, own: () => Own): ReadonlyMap<SessionId, States> {
    const rules = this.#ruleOf(series);
    if (rules.length === 0) return NONE;
    const known = this.#found.get(series) ?? timelines(series, rules, own());
    this.#found.set(series, known);
    return known;
  }

  /** The sessions of these, and those that had days by rule once. */
  everOf(series: SessionSeries, own: () => Own): readonly SessionId[] {
    if (!series.endsWith(REGULAR)) return [];
    return [...new Set([...this.of(series, own).keys(), ...this.#everByRule.all(series)])];
  }

  #ruleOf(series: SessionSeries): readonly Slice<WordedRule | null>[] {
    const known = this.#rules.get(series) ?? (series.endsWith(REGULAR) ? this.#read(series) : []);
    this.#rules.set(series, known);
    return known;
  }

  #read(series: SessionSeries): readonly Slice<WordedRule | null>[] {
    const code = series.slice(0, -REGULAR.length);
    const shipped = shippedBody(code)?.regularSessions;
    const described = timeline(bodyDecider, this.entries.of('body', code));
    const rules = [
      { from: BEGINNING, state: worded(shipped) },
      ...described.map(({ from, state }) => ({ from, state: worded(state ? state.regularSessions : shipped) })),
    ];
    return rules.some(({ state }) => state !== null) ? rules : [];
  }
}

const timelines = (
  series: SessionSeries,
  rules: readonly Slice<WordedRule | null>[],
  own: Own,
): ReadonlyMap<SessionId, States> => {
  const days = [...new Set([rules, ...own.map(([, states]) => states)].flat().map(({ from }) => from))].sort();
  const onDays = days.map((day) => {
    const rule = on(rules, day);
    const sessions = own.map(([id, states]) => [id, on(states, day) ?? initialSession] as const);
    return { day, own: new Map(sessions), ruled: new Map(rule ? sessionsByRule(rule, series, sessions) : []) };
  });
  const ids = new Set(onDays.flatMap(({ ruled }) => [...ruled.keys()]));
  return new Map(
    [...ids].map((id) => [
      id,
      changesIn(
        onDays.map(({ day: from, own: known, ruled }) => ({
          from,
          state: ruled.get(id) ?? known.get(id) ?? initialSession,
        })),
      ),
    ]),
  );
};

/** Without the days on which nothing of it changes. */
const changesIn = (states: States): States =>
  states.filter(({ state }, index) => JSON.stringify(state) !== JSON.stringify(states[index - 1]?.state));
