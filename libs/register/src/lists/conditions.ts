import { type Condition } from '#bitemporal';
import { type Meant } from '../answers/listing.answer.js';
import { type Asking, type FilterPart, type Filters } from './list.js';

/** The index of the key, which every table has; a key leaves the fewest rows. */
export const BY_KEY = 'timeline';

export interface Filtering {
  readonly condition: Condition | undefined;
  readonly by: FilterPart['by'];
  readonly meant: readonly Meant[];
}

/** What all filters together make of what was said. */
export const filtering = (filters: Filters, asking: Asking, said: Readonly<Record<string, unknown>>): Filtering => {
  const parts = Object.entries(filters).flatMap(([name, filter]) => {
    const made = filter.part(asking, said[name]);
    return made ? [{ ...made, name }] : [];
  });
  return {
    condition:
      parts.length === 0
        ? undefined
        : {
            sql: parts.map(({ sql }) => `(${sql})`).join(' AND '),
            params: Object.assign({}, ...parts.map(({ params }) => params)) as Condition['params'],
          },
    by: parts.find(({ by }) => by === BY_KEY)?.by ?? parts.find(({ by }) => by !== undefined)?.by,
    meant: parts.flatMap(({ name, meant = [] }) => meant.map((one) => ({ filter: name, ...one }))),
  };
};
