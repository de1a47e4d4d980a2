/** The register's tables. Rows hold between two days and were believed between two seqs; what is a list is JSON. */
import { type TableDescription } from '#bitemporal';

export interface SessionKey {
  readonly session: string;
}
export interface SessionRow {
  readonly series: string;
  readonly ordinal: number;
  readonly name: string | null;
  readonly place: string | null;
  readonly opens_on: string | null;
  readonly closes_on: string | null;
  readonly status: string;
  readonly source: string | null;
}
export const sessionTable: TableDescription<SessionKey, SessionRow> = {
  name: 'session',
  key: { session: 'TEXT' },
  columns: {
    series: 'TEXT',
    ordinal: 'INTEGER',
    name: 'TEXT',
    place: 'TEXT',
    opens_on: 'TEXT',
    closes_on: 'TEXT',
    status: 'TEXT',
    source: 'TEXT',
  },
  indexes: [['series']],
};

export interface DecisionKey {
  readonly decision: string;
}
export interface DecisionRow {
  readonly symbol: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly session: string | null;
  readonly status: string;
  readonly tabled_on: string | null;
  readonly adopted_on: string | null;
  /** Whether the wording on file is the adopted one. */
  readonly wording: string | null;
  readonly reservations: string;
  readonly cites: string;
}
export const decisionTable: TableDescription<DecisionKey, DecisionRow> = {
  name: 'decision',
  key: { decision: 'TEXT' },
  columns: {
    symbol: 'TEXT',
    title: 'TEXT',
    body: 'TEXT',
    session: 'TEXT',
    status: 'TEXT',
    tabled_on: 'TEXT',
    adopted_on: 'TEXT',
    wording: 'TEXT',
    reservations: 'TEXT',
    cites: 'TEXT',
  },
  indexes: [['symbol'], ['session']],
};

export interface ParagraphKey {
  readonly decision: string;
  readonly paragraph: string;
}
export interface ParagraphRow {
  readonly place: number;
  readonly text: string;
  readonly provision: string;
}
export const paragraphTable: TableDescription<ParagraphKey, ParagraphRow> = {
  name: 'paragraph',
  key: { decision: 'TEXT', paragraph: 'TEXT' },
  columns: { place: 'INTEGER', text: 'TEXT', provision: 'TEXT' },
};

export interface MandateKey {
  readonly mandate: string;
}
export interface MandateRow {
  /** As people write it: "AG/RES. 2118 (XXXV-O/05) op. 3". */
  readonly ref: string;
  readonly decision: string;
  readonly paragraph: string;
  readonly directive: number;
  readonly body: string;
  readonly session: string | null;
  readonly class: string;
  readonly verb: string;
  readonly validity: string;
  readonly delivery: string;
  /** The whole state but for the obligations. */
  readonly detail: string;
}
export const mandateTable: TableDescription<MandateKey, MandateRow> = {
  name: 'mandate',
  key: { mandate: 'TEXT' },
  columns: {
    ref: 'TEXT',
    decision: 'TEXT',
    paragraph: 'TEXT',
    directive: 'INTEGER',
    body: 'TEXT',
    session: 'TEXT',
    class: 'TEXT',
    verb: 'TEXT',
    validity: 'TEXT',
    delivery: 'TEXT',
    detail: 'TEXT',
  },
  indexes: [['session']],
};

export interface ObligationKey {
  readonly obligation: string;
}
export interface ObligationRow {
  readonly mandate: string;
  readonly ref: string;
  readonly decision: string;
  readonly kind: string;
  readonly class: string;
  /** proposed, open, discharged or cancelled; what is open is due, overdue … by its window and the day asked about. */
  readonly state: string;
  readonly certainty: string;
  /** The session that it is owed to or before, once the calendar knows which. */
  readonly session: string | null;
  readonly opens_on: string | null;
  readonly closes_on: string | null;
  readonly ends_on: string | null;
  /** Codes of those who owe and of those to whom, in one order: equal for reports that could be one. */
  readonly by_key: string;
  readonly to_key: string;
  readonly verified: number;
  /** First day on which a report that lists count as overdue is overdue; null where it never is. */
  readonly overdue_from: string | null;
  /** The obligation, its source, its discharge and its search. */
  readonly detail: string;
}
export const obligationTable: TableDescription<ObligationKey, ObligationRow> = {
  name: 'obligation',
  key: { obligation: 'TEXT' },
  columns: {
    mandate: 'TEXT',
    ref: 'TEXT',
    decision: 'TEXT',
    kind: 'TEXT',
    class: 'TEXT',
    state: 'TEXT',
    certainty: 'TEXT',
    session: 'TEXT',
    opens_on: 'TEXT',
    closes_on: 'TEXT',
    ends_on: 'TEXT',
    by_key: 'TEXT',
    to_key: 'TEXT',
    verified: 'INTEGER',
    overdue_from: 'TEXT',
    detail: 'TEXT',
  },
  onset: 'overdue_from',
  indexes: [['session']],
};

export interface ActorKey {
  readonly actor: string;
}
export interface ActorRow {
  readonly name: string;
  readonly kind: string;
  readonly aliases: string;
  readonly part_of: string | null;
}
export const actorTable: TableDescription<ActorKey, ActorRow> = {
  name: 'actor',
  key: { actor: 'TEXT' },
  columns: { name: 'TEXT', kind: 'TEXT', aliases: 'TEXT', part_of: 'TEXT' },
};

export interface CoverageKey {
  readonly body: string;
  readonly ordinal: number;
}
export interface CoverageRow {
  readonly decisions: string | null;
  readonly reports: string | null;
}
export const coverageTable: TableDescription<CoverageKey, CoverageRow> = {
  name: 'coverage',
  key: { body: 'TEXT', ordinal: 'INTEGER' },
  columns: { decisions: 'TEXT', reports: 'TEXT' },
};

/** By what entries are looked up once they are there. */
export const ENTRY_INDEXES = `
  CREATE UNIQUE INDEX IF NOT EXISTS entry_by_id ON entry (id);
  CREATE INDEX IF NOT EXISTS entry_by_time ON entry (known_from, seq);`;

/**
 * What is not a timeline: the entries themselves; who has a part in what, and under which names. The last two only
 * ever grow: they find candidates, the timelines decide.
 */
export const OTHER_TABLES = `
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL, stream TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL,
    data TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL,
    known_from TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX entry_by_stream ON entry (stream, revision);
  CREATE TABLE party (actor TEXT NOT NULL, role TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (actor, role, entity)) STRICT, WITHOUT ROWID;
  CREATE TABLE actor_name (name TEXT NOT NULL, actor TEXT NOT NULL, PRIMARY KEY (name, actor)) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE paragraph_words USING fts5 (text, content = 'paragraph', tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE TRIGGER paragraph_words_added AFTER INSERT ON paragraph BEGIN
    INSERT INTO paragraph_words (rowid, text) VALUES (new.rowid, new.text);
  END;
  CREATE TRIGGER paragraph_words_removed AFTER DELETE ON paragraph BEGIN
    INSERT INTO paragraph_words (paragraph_words, rowid, text) VALUES ('delete', old.rowid, old.text);
  END;`;
