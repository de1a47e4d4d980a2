/** The register's tables. Rows hold between two days and were believed between two seqs; what is a list is JSON. */
import { type KeyIn, OPEN, type RowIn, timelines } from '#bitemporal';

export const sessionTable = timelines({
  name: 'session',
  key: { session: 'TEXT' },
  columns: {
    series: 'TEXT',
    ordinal: 'INTEGER',
    name: 'TEXT NULL',
    place: 'TEXT NULL',
    opens_on: 'TEXT NULL',
    closes_on: 'TEXT NULL',
    /** How sure each of them is. */
    opens_quality: 'TEXT NULL',
    closes_quality: 'TEXT NULL',
    status: 'TEXT',
    source: 'TEXT NULL',
    /** Those of its parts that have days of their own: a list. */
    parts: 'TEXT',
    /** When it was suspended: a list. */
    rests: 'TEXT',
    /** How long before it opens documents are due, by their kind: a list. */
    deadlines: 'TEXT',
  },
  indexes: [['series']],
});
export type SessionKey = KeyIn<typeof sessionTable>;
export type SessionRow = RowIn<typeof sessionTable>;

export const decisionTable = timelines({
  name: 'decision',
  key: { decision: 'TEXT' },
  columns: {
    symbol: 'TEXT NULL',
    /** What printings of the symbol share. */
    symbol_key: 'TEXT NULL',
    title: 'TEXT NULL',
    /** What titles share that differ in case, accents or punctuation alone. */
    title_key: 'TEXT NULL',
    body: 'TEXT',
    session: 'TEXT NULL',
    status: 'TEXT',
    tabled_on: 'TEXT NULL',
    adopted_on: 'TEXT NULL',
    /** How many words its operative paragraphs have, annexes included. */
    words: 'INTEGER',
    /** Whether the wording on file is the adopted one. */
    wording: 'TEXT NULL',
    reservations: 'TEXT',
    cites: 'TEXT',
    /** What its text says has come or happened, and of which mandates that was dismissed. */
    findings: 'TEXT',
    dismissed: 'TEXT',
    /** Its texts, amendments, corrigenda, and what repealed it. */
    course: 'TEXT',
    /** Its paragraphs, counted by who stands for them. */
    records: 'TEXT',
    /** What stands in its text before the first of them. */
    opening: 'TEXT NULL',
  },
  indexes: [['symbol_key'], ['session'], ['title_key']],
});
export type DecisionRow = RowIn<typeof decisionTable>;

export const paragraphTable = timelines({
  name: 'paragraph',
  key: { decision: 'TEXT', paragraph: 'TEXT' },
  columns: {
    place: 'INTEGER',
    text: 'TEXT',
    /** What is told of it beside its words. */
    detail: 'TEXT',
  },
});
export type ParagraphRow = RowIn<typeof paragraphTable>;

export const mandateTable = timelines({
  name: 'mandate',
  key: { mandate: 'TEXT' },
  columns: {
    /** As people write it: "AG/RES. 2118 (XXXV-O/05) op. 3". */
    ref: 'TEXT',
    decision: 'TEXT',
    paragraph: 'TEXT',
    directive: 'INTEGER',
    body: 'TEXT',
    session: 'TEXT NULL',
    class: 'TEXT',
    /** decision, instruction, request, exhortation, renewal or declaration. */
    act: 'TEXT',
    verb: 'TEXT',
    /** Codes of those whom it asks, in one order, between spaces. */
    addressee_key: 'TEXT',
    validity: 'TEXT',
    delivery: 'TEXT',
    /** extracted, confirmed or corrected. */
    record: 'TEXT',
    /** Codes of those who are to carry it out by a word of its own, in one order, between spaces. */
    responsible_key: 'TEXT',
    /** How often it was asked: when it was given, and each time that it was renewed or reiterated by itself. */
    asked_times: 'INTEGER',
    /** Under what it is filed: a line `scheme: term` for each, in small letters. */
    tag_key: 'TEXT',
    /** unconditional, within-existing, subject-to-funds, specific-fund, funded or unfunded. */
    funding: 'TEXT',
    /** The last day of its present term, `END` where nobody can tell; null where it has none. And the session that it ends with. */
    term_by: 'TEXT NULL',
    term_session: 'TEXT NULL',
    /** By when, in the same way, and at which session the body means to look at it again. */
    review_by: 'TEXT NULL',
    review_session: 'TEXT NULL',
    /** When it was issued or proposed, and where in its decision: the order of lists. */
    given_on: 'TEXT',
    place: 'INTEGER',
    /** How many reports it asks for, whatever became of them. */
    reports: 'INTEGER',
    /** The whole state but for the obligations, as far as anything was told. */
    detail: 'TEXT',
  },
  indexes: [['session']],
});
export type MandateRow = RowIn<typeof mandateTable>;

export const obligationTable = timelines({
  name: 'obligation',
  key: { obligation: 'TEXT' },
  columns: {
    mandate: 'TEXT',
    ref: 'TEXT',
    decision: 'TEXT',
    kind: 'TEXT',
    class: 'TEXT',
    /** proposed, open, discharged or cancelled; what is open is due, overdue … by its window and the day asked about. */
    state: 'TEXT',
    certainty: 'TEXT',
    /** The session that it is owed to or before, once the calendar knows which. */
    session: 'TEXT NULL',
    opens_on: 'TEXT NULL',
    closes_on: 'TEXT NULL',
    ends_on: 'TEXT NULL',
    /** Codes of those who owe and of those to whom, in one order, between spaces: equal for reports that could be one. */
    by_key: 'TEXT',
    to_key: 'TEXT',
    verified: 'INTEGER',
    /** First day on which a report that lists count as overdue is overdue; null where it never is. */
    overdue_from: 'TEXT NULL',
    /** The same, of occasions only on the first that is open of its obligation: lists show the others with it. */
    listed_from: 'TEXT NULL',
    /** Of an occasion, from when on no open one before it is still to come: lists of what comes show the first of them. */
    next_from: 'TEXT NULL',
    /** Why nobody can tell whether such a report is overdue: undated, unscheduled, closing-unknown, by-rule; null where one can. */
    undetermined: 'TEXT NULL',
    /** The obligation, its source, its discharge and its search. */
    detail: 'TEXT',
  },
  onset: 'listed_from',
});
export type ObligationKey = KeyIn<typeof obligationTable>;
export type ObligationRow = RowIn<typeof obligationTable>;

/** When something was last told of what has not ended: of mandates that rest on a report, nothing else changes. */
export const movementTable = timelines({
  name: 'movement',
  key: { mandate: 'TEXT' },
  columns: { class: 'TEXT', moved_on: 'TEXT' },
});
export type MovementRow = RowIn<typeof movementTable>;

export const actorTable = timelines({
  name: 'actor',
  key: { actor: 'TEXT' },
  columns: {
    name: 'TEXT',
    kind: 'TEXT',
    aliases: 'TEXT',
    part_of: 'TEXT NULL',
    /** Codes of those whom it is shown as, between spaces: its own where it was renamed; null where it is shown as printed. */
    shown_as: 'TEXT NULL',
    /** Codes of its members, between spaces; null where nobody has said who they are. */
    members: 'TEXT NULL',
    /** The languages of its names, how others took its place, and whether a person has said what it is. */
    detail: 'TEXT',
  },
  indexes: [['shown_as'], ['part_of'], ['kind']],
});

export const bodyTable = timelines({
  name: 'body',
  key: { body: 'TEXT' },
  columns: {
    name: 'TEXT',
    /** Whether somebody has entered it, or it came with the program. */
    origin: 'TEXT',
    /** The whole description. */
    detail: 'TEXT',
  },
});
export type BodyRow = RowIn<typeof bodyTable>;

export const coverageTable = timelines({
  name: 'coverage',
  key: { body: 'TEXT', ordinal: 'INTEGER' },
  columns: { decisions: 'TEXT NULL', reports: 'TEXT NULL' },
});
export type CoverageRow = RowIn<typeof coverageTable>;

/** Keeps the words of paragraphs in step with them, and makes those of the paragraphs that are there already. */
export const WORD_INDEX = `
  CREATE TRIGGER paragraph_words_added AFTER INSERT ON paragraph BEGIN
    INSERT INTO paragraph_words (rowid, text) VALUES (new.rowid, new.text);
  END;
  CREATE TRIGGER paragraph_words_removed AFTER DELETE ON paragraph BEGIN
    INSERT INTO paragraph_words (paragraph_words, rowid, text) VALUES ('delete', old.rowid, old.text);
  END;
  INSERT INTO paragraph_words (paragraph_words) VALUES ('rebuild');`;

/** Mandates that have not ended: suspended ones may go on. */
export const RUNNING = "validity IN ('in-force', 'suspended')";
export const LAPSED = "validity = 'lapsed'";
export const WITHOUT_FUNDS = "funding IN ('unfunded', 'subject-to-funds')";
export const UNASSIGNED = "trim(responsible_key) = ''";
export const ASSIGNED = "trim(responsible_key) <> ''";
export const HAS_TERM = 'term_by IS NOT NULL';
export const HAS_REVIEW = 'review_by IS NOT NULL';

/** By the day of the decision and in the order of its text. */
export const AS_GIVEN = ['given_on', 'decision', 'place', 'directive', 'mandate'] as const;
/** By the last day of the term; of which nobody can tell when, last. */
export const BY_TERM = ['term_by', ...AS_GIVEN] as const;
/** By when the body looks at it again, in the same way. */
export const BY_REVIEW = ['review_by', ...AS_GIVEN] as const;

/** The mandates of which something is true, in the order of their list; what is asked of a row besides stands in the index, too. */
const mandatesInOrder = (name: string, order: readonly string[], where = ''): string =>
  `CREATE INDEX IF NOT EXISTS mandate_${name}
    ON mandate (${order.join(', ')}, seq_from, seq_to, valid_from, valid_to, class, body, addressee_key) ${where && `WHERE ${where}`};`;

/**
 * What mandates are counted by: as known now, an index has together those that are alike in all of it. It begins with what
 * nobody asks to be equal to anything: SQLite is not to take it for the way to one mandate.
 */
export const ALIKE = ['addressee_key', 'tag_key', 'class', 'act', 'body', 'session', 'validity', 'funding'] as const;

/** The last day of what is owed, as far as it is known. */
export const LAST_DAY = 'coalesce(ends_on, closes_on, opens_on)';
/** What may be to come: it is open, and has days. */
export const COMES = `state = 'open' AND class = 'mandate' AND ${LAST_DAY} IS NOT NULL`;

/** What is owed without a time. */
export const UNDATED = "state = 'open' AND class = 'mandate' AND certainty = 'undated'";

/** By when rows began and ended on either axis: what changed between two moments is walked by them, page by page. */
const changeIndexes = (table: 'obligation' | 'mandate'): string => `
  CREATE INDEX IF NOT EXISTS ${table}_learned ON ${table} (seq_from, ${table});
  CREATE INDEX IF NOT EXISTS ${table}_unlearned ON ${table} (seq_to, ${table}) WHERE seq_to < ${OPEN};
  CREATE INDEX IF NOT EXISTS ${table}_begun ON ${table} (valid_from, ${table});
  CREATE INDEX IF NOT EXISTS ${table}_ended ON ${table} (valid_to, ${table}) WHERE valid_to < '9999';`;

/** The indexes by which lists walk in their own order, and groups of reports are found that could be one. */
export const LIST_INDEXES = `
  ${mandatesInOrder('in_order', AS_GIVEN)}
  ${mandatesInOrder('lapsed', AS_GIVEN, LAPSED)}
  ${mandatesInOrder('expiring', BY_TERM, `${RUNNING} AND ${HAS_TERM}`)}
  ${mandatesInOrder('reviewed', BY_REVIEW, `${RUNNING} AND ${HAS_REVIEW}`)}
  ${mandatesInOrder('unfunded', AS_GIVEN, `${RUNNING} AND ${WITHOUT_FUNDS}`)}
  ${mandatesInOrder('unassigned', AS_GIVEN, `${RUNNING} AND ${UNASSIGNED}`)}
  ${mandatesInOrder('assigned', AS_GIVEN, `${RUNNING} AND ${ASSIGNED}`)}
  CREATE INDEX IF NOT EXISTS mandate_alike
    ON mandate (${ALIKE.join(', ')}, record, reports, valid_from, valid_to, mandate) WHERE seq_to = ${OPEN};
  CREATE INDEX IF NOT EXISTS decision_in_order ON decision (coalesce(adopted_on, tabled_on, ''), decision, seq_from, seq_to, valid_from, valid_to);
  CREATE INDEX IF NOT EXISTS obligation_by_session
    ON obligation (session, seq_to, overdue_from, obligation);
  CREATE INDEX IF NOT EXISTS obligation_verified
    ON obligation (overdue_from, obligation, valid_from, valid_to, seq_from, seq_to) WHERE verified = 1;
  CREATE INDEX IF NOT EXISTS obligation_at_session
    ON obligation (session, coalesce(ends_on, ''), coalesce(opens_on, ''), ref, obligation, seq_from, seq_to, valid_from, valid_to, class);
  CREATE INDEX IF NOT EXISTS obligation_undetermined
    ON obligation (undetermined, ref, obligation, seq_from, seq_to, valid_from, valid_to, opens_on, closes_on) WHERE undetermined IS NOT NULL;
  CREATE INDEX IF NOT EXISTS obligation_overlap
    ON obligation (session, by_key, to_key, kind, ref, decision, seq_from, seq_to, valid_from, valid_to, state, listed_from)
    WHERE class = 'mandate' AND state IN ('open', 'proposed');
  CREATE INDEX IF NOT EXISTS obligation_upcoming
    ON obligation (${LAST_DAY}, ref, obligation, seq_from, seq_to, valid_from, valid_to, next_from)
    WHERE ${COMES};
  CREATE INDEX IF NOT EXISTS obligation_undated
    ON obligation (ref, obligation, seq_from, seq_to, valid_from, valid_to) WHERE ${UNDATED};
  ${changeIndexes('obligation')}
  ${changeIndexes('mandate')}
  CREATE INDEX IF NOT EXISTS movement_in_order ON movement (moved_on, mandate, seq_from, seq_to, valid_from, valid_to, class);
`;

/** By what entries are looked up once they are there. */
export const ENTRY_INDEXES = `
  CREATE UNIQUE INDEX IF NOT EXISTS entry_by_id ON entry (id);
  CREATE INDEX IF NOT EXISTS entry_by_time ON entry (known_from, seq);`;

/** The entries themselves, and the names that actors have ever had: these only find candidates, the timelines decide. */
export const ENTRY_TABLES = `
  CREATE TABLE entry (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL, stream TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL,
    data TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL,
    known_from TEXT NOT NULL, although TEXT, known_since TEXT, confirmed_by TEXT
  ) STRICT;
  CREATE UNIQUE INDEX entry_by_stream ON entry (stream, revision);
  CREATE TABLE actor_name (name TEXT NOT NULL, actor TEXT NOT NULL, PRIMARY KEY (name, actor)) STRICT, WITHOUT ROWID;`;

/** Who has ever had a part in what, which only finds candidates, too; and the words of paragraphs. */
export const LIST_TABLES = `
  CREATE TABLE party (actor TEXT NOT NULL, role TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (actor, role, entity)) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE paragraph_words USING fts5 (text, content = 'paragraph', tokenize = 'porter unicode61 remove_diacritics 2');`;
