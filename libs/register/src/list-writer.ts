/** Writes what lists show of one event: the timelines that it touches are folded anew, and the difference becomes rows. */
import { type Category, partsOf } from '#kinds';
import { type Database, type Statement } from 'better-sqlite3';
import { BitemporalTable } from '#bitemporal';
import { paragraphInId } from '#decision/domain';
import { type RecordedEvent } from '#event-sourcing';
import { type SessionId, seriesOf, type SessionSeries } from '#session-calendar/domain';
import { type CivilDate, END } from '#time';
import { type Entries, entriesIn } from './entries.js';
import { type KeyRange, mandatesOfDecision } from './key-ranges.js';
import { BodyMeanings } from './rows/body-meanings.js';
import { CalendarOverTime } from './rows/calendar-over-time.js';
import { DecisionRows } from './rows/decision-rows.js';
import { DueWindows } from './rows/due-windows.js';

import { LapsedDuties } from './rows/lapsed-duties.js';
import { mandatesIn } from './rows/mandate-periods.js';
import { MandateRows } from './rows/mandate-rows.js';
import { writeSession } from './rows/session-rows.js';
import { sessionTable } from './tables.js';

/** The decision that a mandate comes from: ids are `<decision>.<paragraph>.<n>`. */
const decisionOf = (mandate: string): string => mandate.slice(0, mandate.indexOf('.'));

/** So many years ahead the occasions of what falls due again and again are written: by each entry that bears on them. */
const YEARS_AHEAD = 15;
/** Where an entry does not say when it was recorded. */
const SOME_YEAR = '2026';

const horizonOf = ({ meta: { recordedAt = SOME_YEAR } }: RecordedEvent): CivilDate =>
  `${Number(recordedAt.slice(0, 4)) + YEARS_AHEAD}-12-31`;

/** Whether a mandate is of one of these paragraphs. */
const onlyIn = (paragraphs: readonly string[]): ((mandate: string) => boolean) => {
  const touched = new Set(paragraphs.map(paragraphInId));
  return (mandate) => touched.has(mandate.slice(mandate.indexOf('.') + 1, mandate.lastIndexOf('.')));
};

/** Work that may take long, in steps. */
type Steps = Iterable<unknown>;

export class ListWriter {
  readonly #entries: Entries;
  readonly #calendar: CalendarOverTime;
  readonly #windows: DueWindows;
  readonly #sessions;
  readonly #decisions: DecisionRows;
  readonly #mandates: MandateRows;
  readonly #meanings: BodyMeanings;
  readonly #lapses: LapsedDuties;
  readonly #mandatesOf: Statement<[KeyRange], string>;
  /** What is written when something happens to one of a kind; what happens to the others is none of theirs. */
  readonly #rows: { readonly [C in Category]?: (id: string) => Steps } = {
    session: (id) => this.#writeSession(id.replaceAll('.', '/')),
    body: (code) => this.#writeBody(code),
    decision: (id) => this.#writeDecision(id),
    mandate: (id) => this.#writeMandate(id),
  };
  #seq = 0;
  #horizon: CivilDate = END;

  constructor(db: Database) {
    this.#entries = entriesIn(db);
    this.#calendar = new CalendarOverTime(this.#entries, db);
    this.#windows = new DueWindows(this.#calendar, db);
    this.#sessions = new BitemporalTable(db, sessionTable);
    this.#decisions = new DecisionRows(db, this.#entries);
    this.#meanings = new BodyMeanings(this.#entries, db);
    this.#lapses = new LapsedDuties(this.#entries);
    this.#mandates = new MandateRows(db, this.#entries, this.#windows, this.#meanings, this.#lapses);
    this.#mandatesOf = db
      .prepare<[KeyRange], string>('SELECT DISTINCT mandate FROM mandate WHERE mandate > @from AND mandate < @until')
      .pluck();
  }

  /** @throws Error on an event that nobody knows; the projection stops there */
  write(recorded: RecordedEvent, seq: number): Steps | undefined {
    this.#comeTo(seq);
    this.#horizon = horizonOf(recorded);
    this.#entries.comeTo(recorded, seq);
    const { category, id } = partsOf(recorded.stream);
    return this.#rows[category]?.(id);
  }

  /** Passes over an event whose rows are made elsewhere. */
  pass(seq: number): void {
    this.#entries.pass(seq);
    this.#comeTo(seq);
  }

  /** After a seq that is not the one before, nothing in memory is believed. */
  #comeTo(seq: number): void {
    if (seq !== this.#seq + 1) {
      this.#calendar.forgetAll();
      this.#windows.forgetAll();
      this.#decisions.forgetAll();
      this.#lapses.forget();
    }
    this.#seq = seq;
  }

  *#writeSession(session: string): Steps {
    this.#calendar.refresh(session);
    writeSession(this.#sessions, this.#calendar, session, this.#seq);
    yield* this.#writeSeries(seriesOf(session), [session]);
  }

  /** A body that is described anew may have another rule for its sessions, and mean something else by what is vague. */
  *#writeBody(code: string): Steps {
    const series = `${code}/regular`;
    this.#lapses.forget();
    this.#calendar.refreshSeries(series);
    yield* this.#writeSeries(series, []);
    // More time for what one body asks may be counted by the days of another.
    const hasDays = this.#meanings.hasDays(code);
    if (!hasDays && !this.#meanings.isSaid(code)) return;
    for (const mandates of this.#meanings.mandatesOf(hasDays ? null : code)) {
      yield mandates;
      for (const mandate of mandates) yield* this.#writeMandate(mandate);
    }
  }

  /** Sessions that have changed, and those that come after them by rule, with all that hangs on them. */
  *#writeSeries(series: SessionSeries, changed: readonly SessionId[]): Steps {
    const byRule = this.#calendar.byRule(series).filter((id) => !changed.includes(id));
    if (byRule.length > 0) {
      for (const session of byRule) writeSession(this.#sessions, this.#calendar, session, this.#seq);
      this.#calendar.refreshSeries(series);
    }
    const sessions = [...changed, ...byRule];
    if (sessions.length === 0) return;
    for (const mandate of yield* this.#windows.refresh(series, sessions)) yield* this.#writeMandate(mandate);
  }

  #writeMandate(mandate: string): Steps {
    const decision = decisionOf(mandate);
    return this.#mandates.write(mandate, decision, this.#decisions.periods(decision), this.#seq, this.#horizon);
  }

  /** What an adopted text gives comes with the mandates' own events; only a draft's proposals hang on the decision. */
  *#writeDecision(id: string): Steps {
    const periods = this.#decisions.periods(id);
    const changed = yield* this.#decisions.write(id, periods, this.#seq);
    const isTouched = changed === undefined ? () => true : onlyIn(changed);
    const drafts = periods.filter(({ state }) => state.stage === 'draft');
    const proposed = drafts.flatMap(({ state }) => mandatesIn(id, state).map((mandate) => mandate.id));
    for (const mandate of new Set([...proposed, ...this.#mandatesOf.all(mandatesOfDecision(id))]))
      if (isTouched(mandate)) yield* this.#mandates.write(mandate, id, periods, this.#seq, this.#horizon);
  }
}
