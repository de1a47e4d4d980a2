import { type Database, type Statement } from 'better-sqlite3';
import { nameKey } from '#actor/domain';
import { BitemporalTable, type Slice as RowSlice } from '#bitemporal';
import { symbolKey } from '#body/directory';
import {
  type CorrectedHead,
  decisionDecider,
  type DecisionText,
  type Provision,
  type TabledDecision,
} from '#decision/domain';
import { timeline } from '#event-sourcing';
import { recordOf, type RecordStatus } from '#mandate/domain';
import { type CivilDate, END } from '#time';
import { type Entries } from '../entries.js';
import { keysOf, relationsOfDecision } from '../queries/lineage-relations.js';
import { openingOf } from './opening.js';
import { type Party, PartyRows } from './party-rows.js';
import { decisionTable, type DecisionRow, paragraphTable, type ParagraphRow } from '../tables.js';

/** A decision as it stood from one day until before another. */
export interface DecisionPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly state: TabledDecision;
}

/** What became of a decision, as rows keep it. */
export interface DecisionCourse extends Pick<
  TabledDecision,
  'committee' | 'manner' | 'texts' | 'amendments' | 'corrigenda' | 'repealedBy'
> {
  /** What was put right in its head, in the order of entry. */
  readonly heads: readonly Pick<CorrectedHead, 'head' | 'was' | 'basis'>[];
}

/** The keys of the symbols that it bore before they were put right. */
export const formerSymbols = ({ heads }: Pick<DecisionCourse, 'heads'>): readonly string[] =>
  heads.flatMap(({ was: { symbol } }) => (symbol ? [symbolKey(symbol)] : []));

/** Beyond this many paragraphs in memory, all lives are let go: enough for whoever goes through mandates in order. */
const HELD_PARAGRAPHS = 2_000;

interface Held {
  /** The number of entries that it was made from. */
  readonly entries: number;
  readonly periods: readonly DecisionPeriod[];
}

const courseOf = (decision: TabledDecision): DecisionCourse => {
  const { committee, manner, texts, amendments, corrigenda, repealedBy, heads } = decision;
  return {
    committee,
    manner,
    texts,
    amendments,
    corrigenda,
    repealedBy,
    heads: heads.map(({ head, was, basis }) => ({ head, was, basis })),
  };
};

/** As people count them: what stands between spaces. */
const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** How many paragraphs stand as the reader gave them, how many a person looked through, how many one put right. */
export type RecordCounts = Readonly<Record<RecordStatus, number>>;

const recordCounts = ({ provisions }: TabledDecision['text']): RecordCounts => {
  const having = (status: RecordStatus) => provisions.filter((provision) => recordOf(provision) === status).length;
  return { extracted: having('extracted'), confirmed: having('confirmed'), corrected: having('corrected') };
};

type TextColumns = Pick<DecisionRow, 'title' | 'title_key' | 'words' | 'cites' | 'findings' | 'records' | 'opening'>;
const ofTexts = new WeakMap<DecisionText, TextColumns>();

/** What a row has of the text alone: most that is told of a decision leaves that as it is. */
const textColumns = (text: DecisionText): TextColumns => {
  const known = ofTexts.get(text) ?? {
    title: text.title,
    title_key: text.title === null ? null : nameKey(text.title),
    words: text.provisions.reduce((sum, provision) => sum + wordsIn(provision.text), 0),
    cites: JSON.stringify(text.cites),
    findings: JSON.stringify(text.findings ?? []),
    records: JSON.stringify(recordCounts(text)),
    opening: openingOf(text),
  };
  ofTexts.set(text, known);
  return known;
};

const rowOf = (decision: TabledDecision): DecisionRow => {
  const { status, body, session, text, tabledOn, adoption, reservations } = decision;
  return {
    symbol: adoption?.symbol ?? null,
    symbol_key: adoption === null ? null : symbolKey(adoption.symbol),
    body,
    session,
    status,
    tabled_on: tabledOn,
    adopted_on: adoption?.on ?? null,
    wording: adoption?.wording ?? null,
    reservations: JSON.stringify(reservations),
    dismissed: JSON.stringify(decision.dismissed),
    course: JSON.stringify(courseOf(decision)),
    ...textColumns(text),
  };
};

/** What is told of a paragraph beside its words and its mandates, as rows keep it. */
export type ParagraphDetail = Pick<Provision, 'record' | 'renews' | 'earlier' | 'remarks'> &
  Partial<Pick<Provision, 'cites'>>;

/** From one day until before another, as it stands in the text. */
interface ParagraphSlice extends RowSlice<ParagraphRow> {
  readonly row: ParagraphRow;
  readonly provision: Provision;
}
type ParagraphTimeline = readonly ParagraphSlice[];

const paragraphRow = ({ text, record, renews, earlier, remarks, cites }: Provision, place: number): ParagraphRow => {
  const detail: ParagraphDetail = {
    ...(record && { record }),
    renews,
    ...(earlier && { earlier }),
    remarks,
    ...(cites.length > 0 && { cites }),
  };
  return { place, text, detail: JSON.stringify(detail) };
};

interface Written {
  /** What the mandates of a decision hang on beside their own paragraphs. */
  readonly head: string;
  readonly paragraphs: ReadonlyMap<string, ParagraphTimeline>;
}

const headOf = (periods: readonly DecisionPeriod[]): string =>
  JSON.stringify(
    periods.map(({ from, to, state: { text: _, filed: __, corrections: ___, reservations: ____, ...head } }) => [
      from,
      to,
      head,
    ]),
  );

/** Of each paragraph, on which days it stood where in the text. */
const paragraphsIn = (periods: readonly DecisionPeriod[]): ReadonlyMap<string, ParagraphTimeline> => {
  const timelines = new Map<string, ParagraphSlice[]>();
  for (const { from, to, state } of periods)
    state.text.provisions.forEach((provision, place) => {
      const slice = { from, to, row: paragraphRow(provision, place), provision };
      const known = timelines.get(provision.ref);
      if (known) known.push(slice);
      else timelines.set(provision.ref, [slice]);
    });
  return timelines;
};

const isSameTimeline = (one: ParagraphTimeline = [], other: ParagraphTimeline = []): boolean =>
  one.length === other.length &&
  one.every(({ from, to, row, provision }, index) => {
    const slice = other[index];
    return (
      slice?.from === from &&
      slice.to === to &&
      slice.row.place === row.place &&
      (slice.provision === provision || JSON.stringify(slice.provision) === JSON.stringify(provision))
    );
  });

/** Writes the timelines of decisions and of their paragraphs. */
export class DecisionRows {
  readonly #decisions;
  readonly #paragraphs;
  readonly #known: Statement<[string], string>;
  readonly #parties: PartyRows;
  readonly #held = new Map<string, Held>();
  #heldParagraphs = 0;
  /** What was last written of decisions, of those that are held. */
  readonly #written = new Map<string, Written>();

  constructor(
    db: Database,
    private readonly entries: Entries,
  ) {
    this.#decisions = new BitemporalTable(db, decisionTable);
    this.#paragraphs = new BitemporalTable(db, paragraphTable);
    this.#known = db.prepare<[string], string>('SELECT DISTINCT paragraph FROM paragraph WHERE decision = ?').pluck();
    this.#parties = new PartyRows(db);
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

  /**
   * Step by step: a decision may have hundreds of paragraphs.
   * @returns the paragraphs that have changed, where nothing else has; undefined where all may have
   */
  *write(
    decision: string,
    periods: readonly DecisionPeriod[],
    seq: number,
  ): Generator<unknown, readonly string[] | undefined> {
    const isNew = this.entries.countOf('decision', decision) === 1;
    const slices = periods.map(({ from, to, state }) => ({ from, to, row: rowOf(state) }));
    this.#decisions[isNew ? 'begin' : 'replace']({ decision }, slices, seq);
    this.#parties.note(
      periods.flatMap(({ state }) => [
        ...formerSymbols(state).map((key): Party => [key, 'symbol', decision]),
        ...[...keysOf(relationsOfDecision(state))].map((key): Party => [key, 'lineage', decision]),
      ]),
    );
    const before = this.#written.get(decision);
    const now: Written = { head: headOf(periods), paragraphs: paragraphsIn(periods) };
    this.#written.set(decision, now);
    const known = isNew || before ? [] : this.#known.all(decision);
    const refs = new Set([...known, ...(before?.paragraphs.keys() ?? []), ...now.paragraphs.keys()]);
    const changed = [...refs].filter(
      (ref) => !before || !isSameTimeline(before.paragraphs.get(ref), now.paragraphs.get(ref)),
    );
    for (const paragraph of changed)
      yield this.#paragraphs[isNew ? 'begin' : 'replace'](
        { decision, paragraph },
        now.paragraphs.get(paragraph) ?? [],
        seq,
      );
    return before?.head === now.head ? changed : undefined;
  }

  /** Believes nothing of what it has written: a transaction may have been undone. */
  forgetAll(): void {
    this.#held.clear();
    this.#written.clear();
    this.#heldParagraphs = 0;
  }
}
