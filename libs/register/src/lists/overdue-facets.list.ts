import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { facet, type Facet } from '../answers/facet.answer.js';
import { type Filtering, filtering } from './conditions.js';
import { keptWhileKnown } from '../queries/kept-while-known.js';
import {
  type Alike,
  alike,
  byActor,
  byBody,
  byDecisionOf,
  bySessionOf,
  type FacetKind,
  facetsOf,
  pageOf,
} from './facets.js';
import { type Asking, filter, type ListDescriptor, type ListPage, type Page } from './list.js';
import { atSession, ofDecision, ofSessionsBody, owedBy, owedTo } from './obligation-filters.js';
import { undeterminedCounts } from './undetermined-counts.js';

/** By these together, as an index has them; and by decisions, of which there are too many for that. */
const PARTIES = { session: 'session', by_key: 'by_key', to_key: 'to_key' };
const DECISIONS = { decision: 'decision' };
type Columns = typeof PARTIES | typeof DECISIONS;
const FACETS = ['session', 'body', 'by', 'to', 'decision'] as const;

const filters = {
  by: owedBy,
  to: owedTo,
  body: ofSessionsBody,
  session: atSession,
  decision: ofDecision,
  facet: filter(field.choice(FACETS, { about: 'only what this filter takes', optional: true }), () => ({
    sql: '1',
    params: {},
  })),
};

/** What is past due, as the index has it. */
const PAST_DUE = "class = 'mandate' AND state IN ('open', 'proposed') AND listed_from <= @asOf";

const rowsOf = (asking: Asking, { condition, by = 'overlap' }: Filtering, columns: Columns): readonly Alike[] => {
  const holds = holdsAt(asking.asked);
  const where = [PAST_DUE, holds.sql, ...(condition ? [condition.sql] : [])];
  const from = `FROM obligation INDEXED BY obligation_${by} WHERE ${where.join(' AND ')}`;
  const params = { ...holds.params, ...condition?.params, asOf: asking.asked.asOf };
  return keptWhileKnown(asking, ['overdue-facets', columns, from, params], () =>
    alike(asking.db, columns, from, params, ', min(listed_from) AS since, max(listed_from) AS until'),
  );
};

const read = (asking: Asking, said: Readonly<Record<string, unknown>>, page: Page): ListPage<Facet> => {
  const filtered = filtering(filters, asking, said);
  const kinds: readonly FacetKind[] = [
    bySessionOf(asking),
    { facet: 'noSession', valuesOf: ({ session }) => (session === null ? ['true'] : []), nameOf: () => 'no session' },
    byBody(asking, ({ session }) => (typeof session === 'string' ? [session.split('/')[0] ?? ''] : [])),
    byActor(asking, 'by', 'by_key'),
    byActor(asking, 'to', 'to_key'),
    byDecisionOf(asking),
  ];
  const told = kinds.filter(
    ({ facet: kind }) => said['facet'] == null || kind === said['facet'] || isBeside(kind, said['facet']),
  );
  const facets = told.flatMap((kind) =>
    facetsOf(rowsOf(asking, filtered, kind.facet === 'decision' ? DECISIONS : PARTIES), [kind]),
  );
  return { ...pageOf(facets, page), meant: filtered.meant, undetermined: undeterminedCounts(asking, filtered) };
};

/** What is owed to no session stands beside the sessions and their bodies. */
const isBeside = (kind: string, asked: unknown): boolean =>
  kind === 'noSession' && (asked === 'session' || asked === 'body');

/** By which sessions, bodies, debtors, creditors and decisions the reports past due are, and how many of each. */
export const overdueFacetsList: ListDescriptor<Facet> = {
  id: 'overdueFacets',
  path: 'overdue/facets',
  verb: 'overdue-facets',
  about: 'How many reports are past due by session, body, who owes, to whom, and decision',
  title: 'Reports past due, counted',
  many: 'counts. That none is on file does not say that none was made',
  item: facet,
  filters,
  columns: [
    { head: 'By', cell: ({ facet: kind }) => kind },
    { head: 'Value', cell: ({ name }) => name },
    { head: 'Past due', cell: ({ count }) => String(count) },
    { head: 'First on', cell: ({ since }) => since ?? '-' },
    { head: 'Last on', cell: ({ until }) => until ?? '-' },
  ],
  read,
};
