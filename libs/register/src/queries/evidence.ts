/** What texts say has come or happened, held against what is open: derived whenever it is asked for. */
import { createHash } from 'node:crypto';
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { symbolKey } from '#body/directory';
import { type Dismissed, type Finding } from '#decision/domain';
import { type Deliverable, type Obligation } from '#mandate/domain';
import { ordinalOf, seriesOf } from '#session-calendar/domain';
import { addDays, type CivilDate, lastDay } from '#time';
import { type EvidenceProposal } from '../answers/evidence.answer.js';
import { mandatesOfDecision, obligationsOfMandate } from '../key-ranges.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type mandateTable } from '../tables.js';
import { byBodyCode } from './actors.js';
import { type AskedAt } from './asked-at.js';
import { type StoredDecision } from './decisions.js';
import { type StoredObligation } from './obligations.js';
import { likeness, Similarity, stemsIn, type SimilarParagraph, type Weighed } from './similar.js';
import { statement } from './statement.js';

type Params = Record<string, string | number | null>;
type StoredMandate = Pick<RowOf<typeof mandateTable>, 'mandate' | 'ref' | 'validity' | 'delivery' | 'body'>;

/**
 * What makes a score: the words, the titles of both decisions, that the text cites the other, and of a report that it is owed to
 * the body that speaks, and due about then.
 */
const OF_REPORT = { words: 0.35, title: 0.25, cited: 0.1, recipient: 0.1, time: 0.2 } as const;
const OF_DEED = { words: 0.55, title: 0.25, cited: 0.2 } as const;
/** What words and titles must make of the score of a report by themselves. */
const LEAST_SAID = 0.16;
/** Common words must weigh about so much to speak for half of what they could. */
const HALF = 5;
/** No more than so many mandates are proposed for one finding. */
const MOST = 3;
/** A report may come so long before its window opens, and after it ends, and be that report still. */
const YEARS = 3;

/** How much of what the words of a finding weigh stands in a paragraph, the less the less that is. */
const fit = (finding: Weighed, paragraph: Weighed): number => {
  let [common, squares, whole] = [0, 0, 0];
  for (const [stem, weight] of finding.weights) {
    whole += weight * weight;
    if (!paragraph.weights.has(stem)) continue;
    common += weight;
    squares += weight * weight;
  }
  return whole === 0 ? 0 : (squares / whole) * (common / (common + HALF));
};

const owedAs = ({ detail }: StoredObligation): Obligation =>
  (JSON.parse(detail) as { readonly obligation: Obligation }).obligation;

const yearsBetween = (one: CivilDate, other: CivilDate): number =>
  Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4)));

/** Of several occasions the one whose window a day falls in or is nearest to; none that is years away. */
const occasionFor = (owed: readonly StoredObligation[], day: CivilDate): StoredObligation | undefined => {
  const distance = ({ opens_on: opens, ends_on: ends }: StoredObligation): number => {
    if (opens === null && ends === null) return 1;
    if ((opens ?? '') <= day && (ends === null || day <= ends)) return 0;
    return yearsBetween(day, ends ?? opens ?? day);
  };
  const [best] = [...owed].sort((a, b) => distance(a) - distance(b));
  return best && distance(best) <= YEARS ? best : undefined;
};

/** Whether a report is due when a decision was adopted: at its session or on its day, within a year of it, or not at all. */
const timeliness = (
  { session, opens_on: opens, ends_on: ends }: StoredObligation,
  at: string | null,
  day: CivilDate,
): number => {
  if (session !== null && session === at) return 1;
  if (opens === null) return 0;
  if (opens <= day && ends !== null && day <= ends) return 1;
  return yearsBetween(day, ends ?? opens) > 1 ? 0 : 0.5;
};

/** Whose report it is, as far as the words of a finding tell: a name all of whose words stand in it. */
const isNamed = (owed: StoredObligation, { weights }: Weighed): boolean => {
  return owedAs(owed).by.some(({ name }) => {
    const stems = stemsIn(name);
    return stems.length > 0 && stems.every((stem) => weights.has(stem));
  });
};

/** How much of what one text weighs stands in another: 1, all of it. */
const coverage = (of: Weighed, { weights }: Weighed): number => {
  let squares = 0;
  for (const [stem, weight] of of.weights) squares += weights.has(stem) ? weight * weight : 0;
  return of.length === 0 ? 0 : squares / (of.length * of.length);
};
/** Both decisions bear nearly one title, or the finding speaks of what the title of the other says. */
const SAME_SUBJECT = 0.5;
/** Less is enough where what happened is of the kind that was asked for. */
const AKIN = 0.1;

/**
 * Whether a report may be the one that is owed when a decision speaks of it; where nobody knows when it is due, it may be, and
 * where the text leaves open when, it may have come to an earlier session than the last that can be meant.
 */
const isAbout = (owed: StoredObligation, at: string | null, day: CivilDate): boolean => {
  const { session, opens_on: opens, ends_on: ends } = owed;
  if (session !== null && at !== null && seriesOf(session) === seriesOf(at))
    return session === at || (owedAs(owed).due.byDefault === true && ordinalOf(at) < ordinalOf(session));
  if (opens === null) return true;
  return addDays(opens, -HALF_A_YEAR) <= day && (ends === null || day <= addDays(ends, HALF_A_YEAR));
};
const HALF_A_YEAR = 183;

/** A report is that of whoever owes it, to the body that speaks of it, or a document with a symbol; and it comes about when it is due. */
const mayBeOf = (
  owed: StoredObligation,
  { documents }: Finding,
  words: Weighed,
  { session, body }: Pick<StoredDecision, 'session' | 'body'>,
  day: CivilDate,
): boolean => {
  const isAnybodys = owed.to_key.trim() === '' || isTo(owed, body);
  return (documents.length > 0 || (isAnybodys && isNamed(owed, words))) && isAbout(owed, session, day);
};

/** Whether it is owed to a body, which may be called otherwise as an actor. */
const isTo = ({ to_key: to }: StoredObligation, body: string): boolean =>
  [body, byBodyCode.get(body)?.code].some((code) => code !== undefined && to.split(' ').includes(code));

/** What is asked for that each kind of finding may be. */
const ANSWERS: Readonly<Record<string, readonly Deliverable[]>> = {
  'meeting-held': ['meeting'],
  'programme-established': ['programme', 'fund'],
};

/** What happened is what was asked for by its kind; where that is not known, only a document with a symbol may be it. */
const mayAnswer = ({ kind, documents }: Finding, asked: readonly string[]): boolean =>
  asked.length === 0 ? documents.length > 0 : asked.some((one) => ANSWERS[kind]?.some((answer) => answer === one));

class Matching {
  readonly #similarity: Similarity;
  readonly #asked: { readonly sql: string; readonly params: Params };
  readonly #weighed = new Map<string, Weighed>();

  constructor(
    private readonly db: Database,
    asked: AskedAt,
  ) {
    this.#similarity = new Similarity(db, asked);
    this.#asked = holdsAt(asked);
  }

  /** What one decision says, for what was open; the best of each finding first. */
  of(row: StoredDecision, above: number): readonly EvidenceProposal[] {
    const on = row.adopted_on ?? row.tabled_on;
    if (on === null) return [];
    const dismissed = JSON.parse(row.dismissed) as readonly Dismissed[];
    const cited = new Set((JSON.parse(row.cites) as readonly string[]).map(symbolKey));
    return (JSON.parse(row.findings) as readonly Finding[]).flatMap((finding) => {
      const isDismissed = (mandate: string) =>
        dismissed.some((one) => one.place === finding.place && one.words === finding.words && one.mandate === mandate);
      return this.#similarity
        .candidates(`${finding.words} ${row.title ?? ''}`)
        .flatMap((paragraph) =>
          paragraph.decision === row.decision ? [] : this.#proposed(row, on, finding, paragraph, cited),
        )
        .filter(({ score, mandate }) => score >= above && !isDismissed(mandate))
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST);
    });
  }

  #proposed(
    row: StoredDecision,
    on: string,
    finding: Finding,
    paragraph: SimilarParagraph,
    cited: ReadonlySet<string>,
  ): readonly EvidenceProposal[] {
    const day = lastDay(on);
    const words = fit(
      this.#weigh(finding.words, { among: true }),
      this.#weigh(`${paragraph.text} ${paragraph.title ?? ''}`),
    );
    if (words === 0) return [];
    return this.#openIn(paragraph, day).flatMap((mandate): EvidenceProposal[] => {
      const all = this.#owedIn(mandate.mandate);
      const reports = all.filter((one) => one.kind === 'report');
      const isReport = finding.kind === 'report-received';
      const owed = isReport ? occasionFor(reports, day) : undefined;
      // What is asked for as a report is answered by one, and what is asked for otherwise by what happened.
      if (isReport ? owed === undefined : reports.length > 0 || !UNCLAIMED.includes(mandate.delivery)) return [];
      if (owed && !mayBeOf(owed, finding, this.#weigh(finding.words), row, day)) return [];
      const others = all.map(({ kind }) => kind);
      if (!isReport && !mayAnswer(finding, others)) return [];
      const [own, its] = [this.#weigh(row.title ?? ''), this.#weigh(paragraph.title ?? '')];
      const title = likeness(own, its);
      const subject = Math.max(title, coverage(its, this.#weigh(finding.words)));
      if (subject < (isReport || others.length === 0 ? SAME_SUBJECT : AKIN)) return [];
      const isCited = Number(this.#isCited(paragraph.decision, cited));
      // That something is owed just then to that body says nothing of what came.
      if (owed && OF_REPORT.words * words + OF_REPORT.title * title < LEAST_SAID) return [];
      const score = owed
        ? OF_REPORT.words * words +
          OF_REPORT.title * title +
          OF_REPORT.cited * isCited +
          OF_REPORT.recipient * Number(isTo(owed, row.body)) +
          OF_REPORT.time * timeliness(owed, row.session, day)
        : OF_DEED.words * words + OF_DEED.title * title + OF_DEED.cited * isCited;
      const { place, words: saying, documents, kind } = finding;
      return [
        {
          id: idOf(row.decision, [place, saying, ...documents, mandate.mandate, owed?.obligation ?? '']),
          kind,
          score: Math.round(score * 100),
          said: { decision: row.decision, symbol: row.symbol, place, words: saying, documents, on },
          ref: mandate.ref,
          mandate: mandate.mandate,
          text: paragraph.text,
          obligation: owed?.obligation ?? null,
          due: owed ? owedAs(owed).due.phrase : null,
        },
      ];
    });
  }

  #weigh(text: string, how: { readonly among?: boolean } = {}): Weighed {
    const key = `${how.among ?? false} ${text}`;
    const known = this.#weighed.get(key) ?? this.#similarity.weigh(text, how);
    this.#weighed.set(key, known);
    return known;
  }

  #openIn({ decision, paragraph }: SimilarParagraph, day: CivilDate): readonly StoredMandate[] {
    return statement<[Params], StoredMandate>(
      this.db,
      `SELECT mandate, ref, validity, delivery, body FROM mandate WHERE mandate > @from AND mandate < @until
          AND paragraph = @paragraph AND class = 'mandate' AND validity IN ('in-force', 'suspended', 'lapsed')
          AND given_on <= @day AND ${this.#asked.sql}`,
    ).all({ ...this.#asked.params, ...mandatesOfDecision(decision), paragraph, day });
  }

  #owedIn(mandate: string): readonly StoredObligation[] {
    return statement<[Params], StoredObligation>(
      this.db,
      `SELECT * FROM obligation WHERE obligation > @from AND obligation < @until AND state = 'open' AND ${this.#asked.sql}`,
    ).all({ ...this.#asked.params, ...obligationsOfMandate(mandate) });
  }

  #isCited(decision: string, cited: ReadonlySet<string>): boolean {
    const key = statement<[Params], string | null>(
      this.db,
      `SELECT symbol_key FROM decision WHERE decision = @decision AND ${this.#asked.sql}`,
    )
      .pluck()
      .get({ ...this.#asked.params, decision });
    return key != null && cited.has(key);
  }
}

const UNCLAIMED = ['no-information', 'in-progress', 'returned'];

const idOf = (decision: string, parts: readonly string[]): string =>
  `${decision}.${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)}`;

export interface EvidenceAsked {
  /** Id of the only decision whose text is meant; null for all. */
  readonly decision: string | null;
  readonly above: number;
  readonly limit: number;
  /** The decision after which to go on. */
  readonly after: string | null;
}

/** By decision, the latest first, until there are enough. */
export const evidenceIn = (
  db: Database,
  asked: AskedAt,
  { decision, above, limit, after }: EvidenceAsked,
): { readonly items: readonly EvidenceProposal[]; readonly next: string | null } => {
  const { sql, params } = holdsAt(asked);
  const from = statement<[Params], string>(
    db,
    `SELECT coalesce(adopted_on, tabled_on, '') FROM decision WHERE decision = @after AND ${sql}`,
  )
    .pluck()
    .get({ ...params, after });
  const rows = statement<[Params], StoredDecision>(
    db,
    `SELECT * FROM decision WHERE findings <> '[]' AND status IN ('draft', 'adopted') AND (@decision IS NULL OR decision = @decision)
        AND (@from IS NULL OR (coalesce(adopted_on, tabled_on, ''), decision) < (@from, @after)) AND ${sql}
      ORDER BY coalesce(adopted_on, tabled_on, '') DESC, decision DESC`,
  );
  const matching = new Matching(db, asked);
  const items: EvidenceProposal[] = [];
  for (const row of rows.iterate({ ...params, decision, from: from ?? null, after })) {
    items.push(...matching.of(row, above));
    if (items.length >= limit) return { items, next: row.decision };
  }
  return { items, next: null };
};
