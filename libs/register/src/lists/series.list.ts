import { holdsAt } from '#bitemporal';
import { field } from '#fields';
import { lastDay } from '#time';
import { series, type Series } from '../answers/series.answer.js';
import { statement } from '../queries/statement.js';
import { filtering } from './conditions.js';
import { keptWhileKnown } from '../queries/kept-while-known.js';
import { pageOf } from './facets.js';
import { type Asking, type Filter, type ListDescriptor, type ListPage, type Page } from './list.js';
import { ofBody } from './shared-filters.js';

const FEWEST = 2;

const times: Filter = {
  field: field.number([2, 1_000], {
    about: `only what was adopted at least so often; ${FEWEST} times, where left out`,
    example: 3,
    optional: true,
  }),
  part: () => undefined,
};
const filters = { body: ofBody, times };

type Member = Series['latest'];
interface Stored {
  readonly decision: string;
  readonly body: string;
  readonly title: string;
  readonly title_key: string;
  readonly symbol: string | null;
  readonly adopted_on: string;
  readonly words: number;
}

const yearOf = ({ adoptedOn }: Member): number => Number(lastDay(adoptedOn).slice(0, 4));

/** The years between two of them, where that is always the same. */
const everyYears = (members: readonly Member[]): number | null => {
  const gaps = members.slice(1).map((one, index) => yearOf(one) - yearOf(members[index] ?? one));
  const [gap = 0] = gaps;
  return gap > 0 && gaps.every((other) => other === gap) ? gap : null;
};

const seriesOf = (rows: readonly Stored[]): readonly Series[] => {
  const bySeries = new Map<string, Stored[]>();
  for (const row of rows) {
    const key = `${row.body} ${row.title_key}`;
    const known = bySeries.get(key);
    if (known) known.push(row);
    else bySeries.set(key, [row]);
  }
  return [...bySeries.values()].flatMap((own) => {
    const members = own.map(({ decision, symbol, adopted_on: adoptedOn, words }) => ({ decision, symbol, adoptedOn, words })); // prettier-ignore
    const [first, former, latest, last] = [members[0], members.at(-2), members.at(-1), own.at(-1)];
    if (!first || !former || !latest || !last) return [];
    const { title, body } = last;
    return [{ title, body, times: members.length, everyYears: everyYears(members), first, former, latest, members }];
  });
};

const read = (asking: Asking, said: Readonly<Record<string, unknown>>, page: Page): ListPage<Series> => {
  const { db, asked } = asking;
  const { condition, meant } = filtering(filters, asking, said);
  const { sql, params } = holdsAt(asked);
  const fewest = typeof said['times'] === 'number' ? said['times'] : FEWEST;
  const found = keptWhileKnown(asking, ['series', asked.asOf, condition?.params, fewest], () =>
    seriesOf(
      statement<[Record<string, string | number | null>], Stored>(
        db,
        `SELECT decision, body, title, title_key, symbol, adopted_on, words FROM decision
          WHERE title_key IS NOT NULL AND adopted_on IS NOT NULL AND ${sql}${condition ? ` AND ${condition.sql}` : ''}
          ORDER BY adopted_on, decision`,
      ).all({ ...params, ...condition?.params }),
    )
      .filter(({ times: many }) => many >= fewest)
      .sort((one, other) => other.times - one.times || (one.title < other.title ? -1 : 1)),
  );
  return { ...pageOf(found, page), meant, undetermined: null };
};

const called = ({ symbol, decision, adoptedOn }: Member): string => `${symbol ?? decision}, ${adoptedOn}`;

/** What is adopted again and again under one title: how often, since when, and whether it grows. */
export const seriesList: ListDescriptor<Series> = {
  id: 'series',
  path: 'series',
  verb: 'series',
  about: 'Decisions that are adopted again and again under one title: how often, since when, and in how many words',
  title: 'Series of decisions',
  many: 'series',
  item: series,
  filters,
  columns: [
    { head: 'Title', cell: ({ title }) => title },
    { head: 'Times', cell: ({ times: many }) => String(many) },
    { head: 'Every', cell: ({ everyYears: gap }) => (gap === null ? '-' : gap === 1 ? 'year' : `${gap} years`) },
    { head: 'First', cell: ({ first }) => called(first) },
    { head: 'Latest', cell: ({ latest }) => called(latest) },
    { head: 'Words', cell: ({ former, latest }) => `${former.words} > ${latest.words}` },
  ],
  read,
};
