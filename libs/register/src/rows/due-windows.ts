/**
 * The windows of due expressions, each on every day, written once for all that ask the same of the calendar: thousands
 * of mandates are due "at the next session", and a session that moves changes a few windows.
 */
import { type Database, type Statement } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import {
  calendarDependencies,
  type Due,
  type DueBase,
  dueWindow,
  type DueWindow,
  type Occasion,
  occasionDependencies,
  occasionsOf,
  type RecurrenceRule,
  type SessionId,
  type SessionSeries,
} from '#session-calendar/domain';
import { addDays, BEGINNING, type CivilDate, END } from '#time';
import { type CalendarOverTime } from './calendar-over-time.js';

/** The tables of windows; the last two only ever grow: they find candidates. */
export const WINDOW_TABLES = `
  CREATE TABLE due_window (id TEXT PRIMARY KEY, asked TEXT NOT NULL UNIQUE, timeline TEXT NOT NULL) STRICT;
  CREATE TABLE due_window_part (calendar TEXT NOT NULL, due_window TEXT NOT NULL, PRIMARY KEY (calendar, due_window)) STRICT, WITHOUT ROWID;
  CREATE TABLE due_window_use (due_window TEXT NOT NULL, mandate TEXT NOT NULL, PRIMARY KEY (due_window, mandate)) STRICT, WITHOUT ROWID;`;

/** A window and the first day on which it is that one. */
export interface WindowFrom {
  readonly from: CivilDate;
  readonly window: DueWindow;
}
export type WindowTimeline = readonly WindowFrom[];

/** What is asked of the calendar: a window, the words of the text having no part in it, or the occasions of a rule. */
type Asked = { readonly due: Due; readonly base: DueBase } | { readonly rule: RecurrenceRule };
type Answer<A extends Asked> = A extends { readonly rule: RecurrenceRule } ? readonly Occasion[] : WindowTimeline;
interface Kept {
  readonly id: string;
  readonly timeline: Answer<Asked>;
}
interface StoredWindow {
  readonly id: string;
  readonly asked: string;
  readonly timeline: string;
}

/** Until the latest possible end of a session, nobody can tell whether it is over; from then on it is. */
const untilItsEnd = ({ from, window }: WindowFrom): readonly WindowFrom[] => {
  if (window.certainty !== 'closing-bounded' || window.endsOn === null) return [{ from, window }];
  const over = addDays(window.endsOn, 1);
  if (over <= from) return [{ from, window }];
  return [
    { from, window: { ...window, certainty: 'closing-unknown', endsOn: null } },
    { from: over, window },
  ];
};

const dependenciesOf = (asked: Asked): readonly string[] =>
  'rule' in asked ? occasionDependencies(asked.rule) : calendarDependencies(asked.due, asked.base);

/** By what is asked alone: whoever asks it first, and where, it is the same. */
const idOf = (asked: string): string => createHash('sha256').update(asked).digest('base64url').slice(0, 16);

/** Beyond this many windows in memory, all are let go. */
const HELD_WINDOWS = 10_000;

export class DueWindows {
  readonly #held = new Map<string, Kept>();
  /** The occasions of the rule that was asked about last and hangs on no calendar: each period of a mandate asks again. */
  #dated: { readonly key: string; readonly found: readonly Occasion[] } | undefined;
  readonly #byAsked: Statement<[string], StoredWindow>;
  readonly #hangingOn: Statement<[string], StoredWindow>;
  readonly #insert: Statement<[string, string, string]>;
  readonly #update: Statement<[string, string]>;
  readonly #part: Statement<[string, string]>;
  readonly #use: Statement<[string, string]>;
  readonly #users: Statement<[string], string>;

  constructor(
    private readonly calendar: CalendarOverTime,
    db: Database,
  ) {
    this.#byAsked = db.prepare('SELECT id, asked, timeline FROM due_window WHERE asked = ?');
    this.#hangingOn = db.prepare(
      'SELECT id, asked, timeline FROM due_window WHERE id IN (SELECT due_window FROM due_window_part WHERE calendar IN (SELECT value FROM json_each(?)))',
    );
    this.#insert = db.prepare('INSERT INTO due_window (id, asked, timeline) VALUES (?, ?, ?)');
    this.#update = db.prepare('UPDATE due_window SET timeline = ? WHERE id = ?');
    this.#part = db.prepare('INSERT INTO due_window_part VALUES (?, ?)');
    this.#use = db.prepare('INSERT OR IGNORE INTO due_window_use VALUES (?, ?)');
    this.#users = db
      .prepare<[string], string>(
        'SELECT DISTINCT mandate FROM due_window_use WHERE due_window IN (SELECT value FROM json_each(?))',
      )
      .pluck();
  }

  forgetAll(): void {
    this.#held.clear();
  }

  /** The window of a due expression on every day; from now on the mandate hears of its changes. */
  of({ phrase: _, byDefault: __, ...form }: Due, base: DueBase, mandate: string): WindowTimeline {
    const asked = { due: { ...form, phrase: '' }, base };
    if (calendarDependencies(asked.due, base).length === 0) return this.#windows(asked);
    return this.#asked(asked, mandate);
  }

  /**
   * The occasions of a rule, whatever the day, as far as the calendar goes or as the horizon; from now on the mandate hears of
   * more.
   */
  occasions(rule: RecurrenceRule, mandate: string, horizon: CivilDate): readonly Occasion[] {
    if (occasionDependencies(rule).length > 0) return this.#asked({ rule }, mandate);
    const key = JSON.stringify([rule, horizon]);
    if (this.#dated?.key !== key) this.#dated = { key, found: occasionsOf(rule, this.calendar.on(END), horizon) };
    return this.#dated.found;
  }

  #asked<A extends Asked>(asked: A, mandate: string): Answer<A> {
    const { id, timeline } = this.#kept(asked);
    this.#use.run(id, mandate);
    return timeline as Answer<A>;
  }

  /**
   * Resolves anew what hangs on sessions of a series, step by step.
   * @returns the mandates whose windows have changed
   */
  *refresh(series: SessionSeries, sessions: readonly SessionId[]): Generator<undefined, readonly string[]> {
    const changed: string[] = [];
    for (const { id, asked, timeline } of this.#hangingOn.all(JSON.stringify([series, ...sessions]))) {
      const resolved = this.#resolve(JSON.parse(asked) as Asked);
      const text = JSON.stringify(resolved);
      yield;
      if (text === timeline) continue;
      this.#update.run(text, id);
      this.#hold(asked, { id, timeline: resolved });
      changed.push(id);
    }
    return this.#users.all(JSON.stringify(changed));
  }

  #kept(asked: Asked): Kept {
    const key = JSON.stringify(asked);
    return this.#held.get(key) ?? this.#hold(key, this.#stored(key) ?? this.#write(key, asked));
  }

  #stored(key: string): Kept | undefined {
    const stored = this.#byAsked.get(key);
    return stored && { id: stored.id, timeline: JSON.parse(stored.timeline) as Answer<Asked> };
  }

  #write(key: string, asked: Asked): Kept {
    const timeline = this.#resolve(asked);
    const id = idOf(key);
    this.#insert.run(id, key, JSON.stringify(timeline));
    for (const part of new Set(dependenciesOf(asked))) this.#part.run(part, id);
    return { id, timeline };
  }

  #hold(key: string, kept: Kept): Kept {
    if (this.#held.size >= HELD_WINDOWS) this.#held.clear();
    this.#held.set(key, kept);
    return kept;
  }

  #resolve(asked: Asked): Answer<Asked> {
    return 'rule' in asked ? occasionsOf(asked.rule, this.calendar.on(END), END) : this.#windows(asked);
  }

  #windows({ due, base }: Extract<Asked, { readonly due: Due }>): WindowTimeline {
    const days = [...new Set([BEGINNING, ...this.calendar.changes(calendarDependencies(due, base))])].sort();
    const resolved = days.flatMap((from, index) => {
      const until = days[index + 1];
      return untilItsEnd({ from, window: dueWindow(due, base, this.calendar.on(from)) }).filter(
        (one) => until === undefined || one.from < until,
      );
    });
    const found: WindowFrom[] = [];
    let former = '';
    for (const { from, window } of resolved) {
      const text = JSON.stringify(window);
      if (text !== former) found.push({ from, window });
      former = text;
    }
    return found;
  }
}
