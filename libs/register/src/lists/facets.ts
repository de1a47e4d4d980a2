/** How many rows a list has with one more filter: counted by the columns that filters look at, in one pass. */
import { type Database } from 'better-sqlite3';
import { holdsAt } from '#bitemporal';
import { type Facet } from '../answers/facet.answer.js';
import { actorsShown } from '../queries/actors-shown.js';
import { actorName, bodyName } from '../queries/actors.js';
import { sessionTitle } from '../queries/session-title.js';
import { statement } from '../queries/statement.js';
import { cursorOf, placeOf } from './cursor.js';
import { type Asking, type Page } from './list.js';

type Bound = Record<string, string | number | null>;

/** Rows that are alike in what facets look at. */
export interface Alike {
  readonly count: number;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly [column: string]: string | number | null | undefined;
}

/** Rows by all the columns together: there are few kinds of them. */
export const alike = (
  db: Database,
  columns: Readonly<Record<string, string>>,
  from: string,
  params: Bound,
  dates = '',
): readonly Alike[] =>
  statement<[Bound], Alike>(
    db,
    `SELECT ${Object.entries(columns)
      .map(([name, column]) => `${column} AS ${name}`)
      .join(', ')}, count(*) AS count ${dates} ${from} GROUP BY ${Object.keys(columns).join(', ')}`,
  ).all(params);

const codesIn = (key: string): readonly string[] => (key.trim() === '' ? [] : key.trim().split(' '));

/** How the values of a facet are found in a row, and what each is called. */
export interface FacetKind {
  readonly facet: string;
  readonly valuesOf: (row: Alike) => readonly string[];
  readonly nameOf: (value: string) => string;
}

const textIn =
  (column: string) =>
  (row: Alike): readonly string[] => {
    const value = row[column];
    return value == null || value === '' ? [] : [String(value)];
  };

/** A facet of one column whose values are words. */
export const byWord = (facet: string): FacetKind => ({ facet, valuesOf: textIn(facet), nameOf: (value) => value });

export const byBody = ({ db, asked }: Asking, valuesOf = textIn('body')): FacetKind => ({
  facet: 'body',
  valuesOf,
  nameOf: (code) => bodyName(db, asked, code),
});

export const bySessionOf = ({ db, asked }: Asking): FacetKind => ({
  facet: 'session',
  valuesOf: textIn('session'),
  nameOf: (session) => sessionTitle(session, (code) => bodyName(db, asked, code)),
});

/** Of a column with the codes of all who play a role: each of them as it is shown. */
export const byActor = ({ db, asked }: Asking, facet: string, column: string): FacetKind => {
  const shown = actorsShown(db, asked);
  const known = new Map<string, readonly string[]>();
  const shownAs = (code: string): readonly string[] => {
    const found = known.get(code) ?? shown([{ actor: code, name: code }]).map(({ actor }) => actor);
    known.set(code, found);
    return found;
  };
  return {
    facet,
    valuesOf: (row) => [...new Set(codesIn(String(row[column] ?? '')).flatMap(shownAs))],
    nameOf: (code) => actorName(db, asked, code),
  };
};

/** By the decision, which is called by its symbol. */
export const byDecisionOf = ({ db, asked }: Asking): FacetKind => {
  const { sql, params } = holdsAt(asked);
  const called = statement<[Bound], string>(
    db,
    `SELECT coalesce(symbol, title, decision) FROM decision WHERE decision = @decision AND ${sql}`,
  ).pluck();
  return {
    facet: 'decision',
    valuesOf: textIn('decision'),
    nameOf: (decision) => called.get({ ...params, decision }) ?? decision,
  };
};

const earlier = (one: string | null, other: string | null | undefined): string | null =>
  one === null || (other != null && other < one) ? (other ?? null) : one;
const later = (one: string | null, other: string | null | undefined): string | null =>
  one === null || (other != null && other > one) ? (other ?? null) : one;

/** The facets of rows, those with the most rows first. */
export const facetsOf = (rows: readonly Alike[], kinds: readonly FacetKind[]): readonly Facet[] =>
  kinds.flatMap(({ facet, valuesOf, nameOf }) => {
    const found = new Map<string, Facet>();
    for (const row of rows)
      for (const value of valuesOf(row)) {
        const known = found.get(value) ?? { facet, value, name: '', count: 0, since: null, until: null };
        found.set(value, {
          ...known,
          count: known.count + row.count,
          since: earlier(known.since, row.since),
          until: later(known.until, row.until),
        });
      }
    return [...found.values()]
      .map((one) => ({ ...one, name: nameOf(one.value) }))
      .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  });

/** A page of what was worked out as a whole. */
export const pageOf = <Item>(items: readonly Item[], { limit, after }: Page) => {
  const [from = 0] = placeOf(after, 1) ?? [];
  const start = Number(from);
  return {
    items: items.slice(start, start + limit),
    total: items.length,
    next: start + limit < items.length ? cursorOf([start + limit]) : null,
  };
};
