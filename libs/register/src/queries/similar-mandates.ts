/** Mandates that may ask the same of the same: by whom they ask, by their words, and by the session that a report is due at. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type KnownMandate } from '#mandate/domain';
import { type Overlap } from '../answers/overlap.answer.js';
import { mandatesOfDecision, obligationsOfMandate } from '../key-ranges.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type mandateTable } from '../tables.js';
import { actorsShown } from './actors-shown.js';
import { type AskedAt } from './asked-at.js';
import { likeness, Similarity, type SimilarParagraph, type Weighed } from './similar.js';
import { statement } from './statement.js';

type Params = Record<string, string | number>;

/** A report that is owed: to whom, at which session. */
interface ReportOwed {
  /** Codes, in one order. */
  readonly to: string;
  readonly session: string | null;
}

/** What a paragraph asks, on a register or on none yet. */
export interface AskedTask {
  readonly ref: string;
  /** Null where it is on no register. */
  readonly mandate: string | null;
  readonly decision: string | null;
  readonly paragraph: string;
  readonly title: string | null;
  readonly text: string;
  readonly actors: readonly { readonly actor: string; readonly name: string }[];
  readonly reports: readonly ReportOwed[];
}
interface Standing extends AskedTask {
  readonly mandate: string;
  readonly validity: string;
}

/** How much of the score the words make; the rest is a report to the same at the same session. */
const WORDS = 0.75;
/** What asks nothing any more is no duplicate. */
const ALIVE = ['in-force', 'suspended', 'proposed'];

type Stored = RowOf<typeof mandateTable> & Pick<SimilarParagraph, 'text' | 'title'>;

class Tasks {
  readonly #shown;

  constructor(
    private readonly db: Database,
    private readonly asked: AskedAt,
  ) {
    this.#shown = actorsShown(db, asked);
  }

  of(decision: string, paragraph: string | null): readonly Standing[] {
    const { params } = holdsAt(this.asked);
    return statement<[Params], Stored>(
      this.db,
      `SELECT m.*, p.text, d.title FROM mandate AS m
         JOIN paragraph AS p ON p.decision = m.decision AND p.paragraph = m.paragraph AND ${holdsAt(this.asked, 'p').sql}
         JOIN decision AS d ON d.decision = m.decision AND ${holdsAt(this.asked, 'd').sql}
        WHERE m.mandate > @from AND m.mandate < @until AND m.class = 'mandate' AND ${holdsAt(this.asked, 'm').sql}
        ORDER BY m.place, m.directive`,
    )
      .all({ ...params, ...mandatesOfDecision(decision) })
      .filter((row) => (paragraph === null || row.paragraph === paragraph) && ALIVE.includes(row.validity))
      .map((row) => this.#taskOf(row));
  }

  #taskOf({ mandate, decision, paragraph, ref, title, text, validity, detail }: Stored): Standing {
    const { terms } = JSON.parse(detail) as Pick<KnownMandate, 'terms'>;
    return {
      mandate,
      decision,
      paragraph,
      ref,
      title,
      text,
      validity,
      actors: this.#shown(terms.addressees),
      reports: this.#reportsOf(mandate),
    };
  }

  #reportsOf(mandate: string): readonly ReportOwed[] {
    const { sql, params } = holdsAt(this.asked);
    return statement<[Params], ReportOwed>(
      this.db,
      `SELECT to_key AS "to", session FROM obligation
        WHERE obligation > @from AND obligation < @until AND kind = 'report' AND state IN ('open', 'proposed') AND ${sql}`,
    ).all({ ...params, ...obligationsOfMandate(mandate) });
  }
}

const sessionOfBoth = (one: AskedTask, other: AskedTask): string | null =>
  one.reports.find(
    ({ to, session }) =>
      session !== null && other.reports.some((report) => report.session === session && report.to.trim() === to.trim()),
  )?.session ?? null;

/** Reports to sessions of which none is the same are several, however alike their words. */
const LATER_REPORT = 0.5;
const isDated = ({ reports }: AskedTask): boolean => reports.some(({ session }) => session !== null);

const sideOf = ({ ref, mandate, title, text }: AskedTask): Overlap['one'] => ({ ref, mandate, title, text });

const wordsOf = ({ text, title }: Pick<AskedTask, 'text' | 'title'>): string => `${text} ${title ?? ''}`;

/** A paragraph, on the register or before it is there: what it asks of several is one thing to look at. */
const placeOf = ({ decision, paragraph, ref }: AskedTask): string =>
  decision === null ? ref : `${decision} ${paragraph}`;

/** Named as a paragraph, and not as one of the several things that it asks. */
const asWhole = (side: Overlap['one']): Overlap['one'] => ({ ...side, ref: side.ref.replace(/ \[\d+\]$/, '') });

/** Two reasons for which the same paragraphs may ask the same: one pair, as alike as the better of them makes it. */
const together = (known: Overlap, more: Overlap): Overlap => {
  const [better, other] = more.score > known.score ? [more, known] : [known, more];
  const others = other.actors.filter(({ actor }) => !better.actors.some((one) => one.actor === actor));
  return {
    ...better,
    one: asWhole(better.one),
    other: asWhole(better.other),
    actors: [...better.actors, ...others],
    session: better.session ?? other.session,
  };
};

/** What a decision on the register asks of its own organs and the secretariat. */
export const tasksOf = (db: Database, asked: AskedAt, decision: string): readonly AskedTask[] =>
  new Tasks(db, asked).of(decision, null);

/** Pairs of what is asked here and what is asked already, each once, the most alike first. */
export const overlapsOf = (
  db: Database,
  asked: AskedAt,
  tasks: readonly AskedTask[],
  above: number,
): readonly Overlap[] => {
  const similarity = new Similarity(db, asked);
  const register = new Tasks(db, asked);
  const weighed = new Map<string, Weighed>();
  const weigh = (task: AskedTask): Weighed => {
    const key = task.mandate ?? task.ref;
    const known = weighed.get(key) ?? similarity.weigh(wordsOf(task));
    weighed.set(key, known);
    return known;
  };
  const found = new Map<string, Overlap>();
  for (const one of tasks) {
    const standing = similarity
      .candidates(wordsOf(one))
      .flatMap(({ decision, paragraph }) => register.of(decision, paragraph));
    const own = tasks.filter((task) => task.mandate === null).map((task) => ({ ...task, validity: 'proposed' }));
    for (const other of [...standing, ...own]) {
      const isItself =
        other.mandate === null
          ? other.paragraph === one.paragraph
          : other.mandate === one.mandate || (other.decision === one.decision && other.paragraph === one.paragraph);
      const actors = one.actors.filter(({ actor }) => other.actors.some((known) => known.actor === actor));
      if (isItself || actors.length === 0) continue;
      const session = sessionOfBoth(one, other);
      const words = WORDS * likeness(weigh(one), weigh(other));
      const isAnother = session === null && isDated(one) && isDated(other);
      const share = session === null ? words * (isAnother ? LATER_REPORT : 1) : words + 1 - WORDS;
      const score = Math.round(100 * share);
      if (score < above) continue;
      const told: Overlap = {
        score,
        one: sideOf(one),
        other: sideOf(other),
        validity: other.validity,
        actors,
        session,
      };
      const pair = [placeOf(one), placeOf(other)].sort().join(' and ');
      const known = found.get(pair);
      found.set(pair, known ? together(known, told) : told);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
};
