import { type Database, type Statement } from 'better-sqlite3';
import { BitemporalTable, type Slice as RowSlice } from '#bitemporal';
import { symbolKey } from '#body/directory';
import { decisionDecider, type TabledDecision } from '#decision/domain';
import { timeline } from '#event-sourcing';
import { type CivilDate, END } from '#time';
import { type Entries } from '../entries.js';
import { decisionTable, type DecisionRow, paragraphTable, type ParagraphRow } from '../tables.js';

/** A decision as it stood from one day until before another. */
export interface DecisionPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly state: TabledDecision;
}

/** What became of a decision, as rows keep it. */
export type DecisionCourse = Pick<TabledDecision, 'texts' | 'amendments' | 'corrigenda' | 'repealedBy'>;

/** Beyond this many paragraphs in memory, all lives are let go: enough for whoever goes through mandates in order. */
const HELD_PARAGRAPHS = 2_000;

interface Held {
  /** The number of entries that it was made from. */
  readonly entries: number;
  readonly periods: readonly DecisionPeriod[];
}

const courseOf = ({ texts, amendments, corrigenda, repealedBy }: TabledDecision): DecisionCourse => ({
  texts,
  amendments,
  corrigenda,
  repealedBy,
});

const rowOf = (decision: TabledDecision): DecisionRow => {
  const { status, body, session, text, tabledOn, adoption, reservations } = decision;
  return {
    symbol: adoption?.symbol ?? null,
    symbol_key: adoption === null ? null : symbolKey(adoption.symbol),
    title: text.title,
    body,
    session,
    status,
    tabled_on: tabledOn,
    adopted_on: adoption?.on ?? null,
    wording: adoption?.wording ?? null,
    reservations: JSON.stringify(reservations),
    cites: JSON.stringify(text.cites),
    course: JSON.stringify(courseOf(decision)),
  };
};

/** Writes the timelines of decisions and of their paragraphs. */
export class DecisionRows {
  readonly #decisions;
  readonly #paragraphs;
  readonly #known: Statement<[string], string>;
  readonly #held = new Map<string, Held>();
  #heldParagraphs = 0;
  /** The lives from which paragraphs were last written, of those that are held. */
  readonly #written = new Map<string, readonly DecisionPeriod[]>();

  constructor(
    db: Database,
    private readonly entries: Entries,
  ) {
    this.#decisions = new BitemporalTable(db, decisionTable);
    this.#paragraphs = new BitemporalTable(db, paragraphTable);
    this.#known = db.prepare<[string], string>('SELECT DISTINCT paragraph FROM paragraph WHERE decision = ?').pluck();
  }

  /** The life of a decision so far. */
  periods(id: string): readonly DecisionPeriod[] {
    const held = this.#held.get(id);
    const entries = this.entries.countOf('decision', id);
    if (held?.entries === entries) return held.periods;
    const states = timeline(decisionDecider, this.entries.of('decision', id));
    const periods = states.flatMap(({ from, state }, index) =>
      state.status === 'unknown' ? [] : [{ from, to: states[index + 1]?.from ?? END, state }],
    );
    if (this.#heldParagraphs > HELD_PARAGRAPHS) this.forgetAll();
    this.#heldParagraphs += 1 + (periods.at(-1)?.state.text.provisions.length ?? 0);
    this.#held.set(id, { entries, periods });
    return periods;
  }

  /** Step by step: a decision may have hundreds of paragraphs. */
  *write(decision: string, periods: readonly DecisionPeriod[], seq: number): Iterable<unknown> {
    const isNew = this.entries.countOf('decision', decision) === 1;
    const slices = periods.map(({ from, to, state }) => ({ from, to, row: rowOf(state) }));
    this.#decisions[isNew ? 'begin' : 'replace']({ decision }, slices, seq);
    if (this.#hasSameTexts(decision, periods)) return;
    const known = isNew ? [] : this.#known.all(decision);
    const timelines = new Map<string, RowSlice<ParagraphRow>[]>(known.map((ref) => [ref, []]));
    for (const { from, to, state } of periods)
      state.text.provisions.forEach((provision, place) => {
        const row = { place, text: provision.text, provision: JSON.stringify(provision) };
        timelines.set(provision.ref, [...(timelines.get(provision.ref) ?? []), { from, to, row }]);
      });
    for (const [paragraph, texts] of timelines)
      yield this.#paragraphs[isNew ? 'begin' : 'replace']({ decision, paragraph }, texts, seq);
  }

  /** Believes nothing of what it has written: a transaction may have been undone. */
  forgetAll(): void {
    this.#held.clear();
    this.#written.clear();
    this.#heldParagraphs = 0;
  }

  /** Whether the paragraphs were written from these very texts, on these very days. */
  #hasSameTexts(decision: string, periods: readonly DecisionPeriod[]): boolean {
    const written = this.#written.get(decision);
    this.#written.set(decision, periods);
    return (
      written?.length === periods.length &&
      written.every(({ from, to, state }, index) => {
        const period = periods[index];
        return period?.from === from && period.to === to && period.state.text === state.text;
      })
    );
  }
}
