/** What hangs together with mandates and decisions: a walk over what bears on what, both ways, at one moment. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { lastDay } from '#time';
import { type Lineage, type LineageEdge, type LineageNode } from '../answers/lineage.answer.js';
import { mandatesOfDecision } from '../key-ranges.js';
import { type DecisionCourse, type ParagraphDetail } from '../rows/decision-rows.js';
import { detailIn } from '../rows/mandate-detail.js';
import { type RowOf } from '../lists/rows-in-order.js';
import { type mandateTable } from '../tables.js';
import { type AskedAt } from './asked-at.js';
import { type StoredDecision } from './decisions.js';
import { type Place, placeKey, type Relation, relationsOf, relationsOfDecision } from './lineage-relations.js';
import { statement } from './statement.js';
import { decisionsNamed } from './symbol-named.js';

type Params = Record<string, string | number>;
type StoredMandate = RowOf<typeof mandateTable>;

/** A chain of years has dozens; beyond so many nobody reads them. */
const MOST = 300;

/** A paragraph, by its key; or a decision as a whole, by its id, which has no `#`. */
type Key = string;
const decisionIn = (key: Key): string => key.split('#', 1)[0] ?? key;
const paragraphIn = (key: Key): string | undefined => (key.includes('#') ? key.slice(key.indexOf('#') + 1) : undefined);

class Walk {
  readonly #nodes = new Map<Key, LineageNode>();
  readonly #edges = new Map<string, LineageEdge>();
  readonly #waiting: Key[] = [];
  readonly #asked: { readonly sql: string; readonly params: Params };
  isWhole = true;

  constructor(
    private readonly db: Database,
    private readonly askedAt: AskedAt,
  ) {
    this.#asked = holdsAt(askedAt);
  }

  /** Everything from these on; those that are asked about are there even where nothing hangs together with them. */
  from(roots: readonly Key[]): Pick<Lineage, 'nodes' | 'edges' | 'isWhole'> {
    for (const root of roots) this.#meet(root);
    for (let key = this.#waiting.shift(); key !== undefined; key = this.#waiting.shift()) this.#visit(key);
    for (const root of roots) this.#series(decisionIn(root));
    const nodes = [...this.#nodes.values()].sort((a, b) =>
      dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.ref < b.ref ? -1 : 1,
    );
    return { nodes, edges: [...this.#edges.values()], isWhole: this.isWhole };
  }

  /** The paragraphs of a decision that anything bears on, or that bear on anything. */
  paragraphsBearing(decision: string): readonly Key[] {
    const given = this.#all<StoredMandate>(
      'SELECT * FROM mandate WHERE mandate > @from AND mandate < @until',
      mandatesOfDecision(decision),
    );
    const bearing = this.#plucked(
      'SELECT DISTINCT actor FROM party WHERE actor > @from AND actor < @until AND role = @role',
      {
        from: `${decision}#`,
        until: `${decision}$`,
        role: 'lineage',
      },
    );
    const own = given.filter(
      (row) => relationsOf(detailIn(row.detail)).length > 0 || this.#pointingAt(row.mandate).length > 0,
    );
    return [...new Set([...own.map(placeKey), ...bearing.filter((key) => this.#pointingAt(key).length > 0)])];
  }

  #all<Row>(sql: string, params: object = {}): readonly Row[] {
    return statement<[Params], Row>(this.db, `${sql} AND ${this.#asked.sql}`).all({ ...this.#asked.params, ...params });
  }

  #plucked(sql: string, params: Params): readonly string[] {
    return statement<[Params], string>(this.db, sql).pluck().all(params);
  }

  #mandatesAt(key: Key): readonly StoredMandate[] {
    const paragraph = paragraphIn(key);
    if (paragraph === undefined) return [];
    return this.#all<StoredMandate>(
      'SELECT * FROM mandate WHERE mandate > @from AND mandate < @until AND paragraph = @paragraph',
      { ...mandatesOfDecision(decisionIn(key)), paragraph },
    );
  }

  #decision(id: string): StoredDecision | undefined {
    return this.#all<StoredDecision>('SELECT * FROM decision WHERE decision = @id', { id })[0];
  }

  #mandate(id: string): StoredMandate | undefined {
    return this.#all<StoredMandate>('SELECT * FROM mandate WHERE mandate = @id', { id })[0];
  }

  /** Mandates and decisions of which it was ever told that this bears on them: some may not say so at this moment. */
  #pointingAt(key: string): readonly string[] {
    return this.#plucked('SELECT entity FROM party WHERE actor = @key AND role = @role', { key, role: 'lineage' });
  }

  #keyOf(place: Place): Key | undefined {
    if ('source' in place) return placeKey(place.source);
    const row = this.#mandate(place.mandate);
    return row && placeKey(row);
  }

  /** Of something that later places bear on: where it stands, and which they are. */
  #told(entity: string): { readonly key: Key; readonly relations: readonly Relation[] } | undefined {
    const row = this.#mandate(entity);
    if (row) return { key: placeKey(row), relations: relationsOf(detailIn(row.detail)) };
    const decision = this.#decision(entity);
    return decision && { key: entity, relations: relationsOfDecision(JSON.parse(decision.course) as DecisionCourse) };
  }

  #visit(key: Key): void {
    const own = this.#mandatesAt(key).map(({ mandate }) => mandate);
    const entities = paragraphIn(key) === undefined ? [key] : own;
    for (const entity of entities)
      for (const { kind, with: place } of this.#told(entity)?.relations ?? [])
        this.#link(kind, key, this.#keyOf(place));
    for (const entity of new Set([key, ...own].flatMap((one) => this.#pointingAt(one)))) {
      const told = this.#told(entity);
      for (const { kind, with: place } of told?.relations ?? [])
        if (this.#keyOf(place) === key) this.#link(kind, told?.key, key);
    }
    this.#cited(key);
  }

  /** What its words name and nobody has put on the register. */
  #cited(key: Key): void {
    const paragraph = paragraphIn(key);
    if (paragraph === undefined) return;
    const [row] = this.#all<{ readonly detail: string }>(
      'SELECT detail FROM paragraph WHERE decision = @decision AND paragraph = @paragraph',
      { decision: decisionIn(key), paragraph },
    );
    if (!row) return;
    const { renews, earlier = [] } = JSON.parse(row.detail) as ParagraphDetail;
    const named = [
      ...renews.map((target) => ({ kind: 'renewed' as const, target })),
      ...earlier.map((target) => ({ kind: EFFECTS[target.effect], target })),
    ];
    for (const { kind, target } of named) {
      if (decisionsNamed(this.db, this.askedAt, target.symbol).length > 0) continue;
      const ref = target.paragraph === null ? target.symbol : `${target.symbol} op. ${target.paragraph}`;
      const cited = `cited: ${ref}`;
      this.#nodes.set(cited, {
        id: cited,
        kind: 'cited',
        ref,
        decision: null,
        title: null,
        on: null,
        status: null,
        mandates: [],
      });
      this.#edge(kind, cited, key);
    }
  }

  #link(kind: LineageEdge['kind'], from: Key | undefined, to: Key | undefined): void {
    if (from === undefined || to === undefined || from === to) return;
    if (!this.#meet(from) || !this.#meet(to)) return;
    const [first, second] = kind === 'joint' && from > to ? [to, from] : [from, to];
    this.#edge(kind, first, second);
  }

  #edge(kind: LineageEdge['kind'], from: Key, to: Key): void {
    // Where the paragraph that ends it gives what takes its place, that is one thing.
    if (kind === 'succeeded' && this.#edges.has(`superseded ${from} ${to}`)) return;
    this.#edges.set(`${kind} ${from} ${to}`, { kind, from, to });
  }

  /** Whether it is among them now. */
  #meet(key: Key): boolean {
    if (this.#nodes.has(key)) return true;
    const decision = this.#decision(decisionIn(key));
    if (!decision) return false;
    if (this.#nodes.size >= MOST) {
      this.isWhole = false;
      return false;
    }
    const paragraph = paragraphIn(key);
    const called = decision.symbol ?? `draft ${decision.decision}`;
    this.#nodes.set(key, {
      id: key,
      kind: paragraph === undefined ? 'decision' : 'paragraph',
      ref: paragraph === undefined ? called : `${called} op. ${paragraph}`,
      decision: decision.decision,
      title: decision.title,
      on: decision.adopted_on ?? decision.tabled_on,
      status: decision.status,
      mandates: this.#mandatesAt(key).map(({ mandate, ref, validity }) => ({ id: mandate, ref, validity })),
    });
    this.#waiting.push(key);
    return true;
  }

  /** The decisions of the same body that bear the same title, each after the one before. */
  #series(id: string): void {
    const decision = this.#decision(id);
    if (!decision?.title_key) return;
    const series = this.#all<StoredDecision>(
      'SELECT * FROM decision WHERE title_key = @title AND body = @body AND adopted_on IS NOT NULL',
      { title: decision.title_key, body: decision.body },
    );
    const inOrder = [...series].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    for (const [index, { decision: later }] of inOrder.entries()) {
      const before = inOrder[index - 1];
      if (before) this.#link('series', before.decision, later);
    }
  }
}

const EFFECTS = {
  terminate: 'terminated',
  supersede: 'superseded',
  reiterate: 'reiterated',
  reaffirm: 'reaffirmed',
} as const;

const dayOf = ({ on }: LineageNode): string => (on === null ? '' : lastDay(on));
const orderOf = ({ adopted_on: on, symbol }: StoredDecision): string =>
  `${on === null ? '' : lastDay(on)} ${symbol ?? ''}`;

/** Whether a decision had such a paragraph. */
export const isParagraph = (db: Database, asked: AskedAt, decision: string, paragraph: string): boolean => {
  const { sql, params } = holdsAt(asked);
  return (
    statement<[Params]>(
      db,
      `SELECT 1 FROM paragraph WHERE decision = @decision AND paragraph = @paragraph AND ${sql}`,
    ).get({ ...params, decision, paragraph }) !== undefined
  );
};

/** What hangs together with the paragraphs of a decision, or with one of them. */
export const lineageOf = (
  db: Database,
  asked: AskedAt,
  { decision, paragraph }: { readonly decision: string; readonly paragraph: string | null },
): Omit<Lineage, 'ref' | 'asOf' | 'knownAt'> => {
  const walk = new Walk(db, asked);
  const roots =
    paragraph === null ? [decision, ...walk.paragraphsBearing(decision)] : [placeKey({ decision, paragraph })];
  return { roots, ...walk.from(roots) };
};
