import { holdsAt } from '#bitemporal';
import { facet, type Facet } from '../answers/facet.answer.js';
import { tagsIn } from '../queries/tags.js';
import { ALIKE } from '../tables.js';
import { filtering } from './conditions.js';
import { countOf } from './counts.js';
import { keptWhileKnown } from '../queries/kept-while-known.js';
import { type Alike, alike, byActor, byBody, bySessionOf, byWord, type FacetKind, facetsOf, pageOf } from './facets.js';
import { type Asking, type ListDescriptor, type ListPage, type Page } from './list.js';
import { countedBy, mandateFilters, moreMandateFilters, REPORTING_CHOICES } from './mandate-filters.js';

const filters = { ...mandateFilters, ...moreMandateFilters };
type Said = Readonly<Record<string, unknown>>;

const COLUMNS = Object.fromEntries([...ALIKE, 'record'].map((column) => [column, column]));

/** Where the rows stand that the list would have. */
const listed = (asking: Asking, said: Said) => {
  const { condition, by } = filtering(filters, asking, said);
  const holds = holdsAt(asking.asked);
  const through = by ?? countedBy(asking);
  return {
    from: `FROM mandate ${through === undefined ? '' : `INDEXED BY mandate_${through}`} WHERE ${[holds.sql, ...(condition ? [condition.sql] : [])].join(' AND ')}`,
    params: { ...holds.params, ...condition?.params },
  };
};

const rowsOf = (asking: Asking, said: Said): readonly Alike[] => {
  const { from, params } = listed(asking, said);
  return keptWhileKnown(asking, ['mandate-facets', from, params], () => alike(asking.db, COLUMNS, from, params));
};

/** The same question without what a facet takes, so that its other values can be chosen instead. */
const without = (said: Said, name: string): Said => ({ ...said, [name]: name === 'class' ? 'all' : undefined });

const ofReporting = (asking: Asking, said: Said): readonly Facet[] =>
  REPORTING_CHOICES.map((value) => {
    const { from, params } = listed(asking, { ...said, reporting: value });
    const count = countOf(asking, `SELECT count(*) ${from}`, params);
    return { facet: 'reporting', value, name: value, count, since: null, until: null };
  }).filter(({ count }) => count > 0);

const read = (asking: Asking, said: Said, page: Page): ListPage<Facet> => {
  const { meant } = filtering(filters, asking, said);
  const kinds: readonly FacetKind[] = [
    byWord('class'),
    byWord('act'),
    byActor(asking, 'addressee', 'addressee_key'),
    byBody(asking),
    bySessionOf(asking),
    byWord('validity'),
    byWord('funding'),
    byWord('record'),
    { facet: 'tag', valuesOf: (row) => tagsIn(String(row['tag_key'])), nameOf: (value) => value },
  ];
  const facets = [
    ...kinds.flatMap((kind) => facetsOf(rowsOf(asking, without(said, kind.facet)), [kind])),
    ...ofReporting(asking, without(said, 'reporting')),
  ];
  return { ...pageOf(facets, page), meant, undetermined: null };
};

/** How many mandates a list would have with one more filter. */
export const mandateFacetsList: ListDescriptor<Facet> = {
  id: 'mandateFacets',
  path: 'mandates/facets',
  verb: 'facets',
  about:
    'How many mandates there are by class, act, addressee, body, session, validity, funding, record (as read, looked through, put right), tag and reporting',
  title: 'Mandates, counted',
  many: 'counts',
  item: facet,
  filters,
  columns: [
    { head: 'By', cell: ({ facet: kind }) => kind },
    { head: 'Value', cell: ({ name }) => name },
    { head: 'Mandates', cell: ({ count }) => String(count) },
  ],
  read,
};
