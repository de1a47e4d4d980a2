/** By what the list is grouped and narrowed; each choice with how many it leaves. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { type Moments } from '../../api/queries.js';
import { pastDueBy, type PastDueFilters } from '../../api/reading.js';
import { type Query, turn, useParams } from '../../address/address.js';
import { useLater } from '../../parts/later.js';
import { useBodies } from '../../parts/bodies.js';
import { useWords } from '../../words/words.js';
import { type Grouping, GROUPINGS, type Groups } from './groups.js';

/** What the list is narrowed by, as it stands in the address; the body whose sessions are stepped through is another matter. */
export const FILTERS = ['by', 'to', 'of', 'session', 'decision'] as const;
type Filter = (typeof FILTERS)[number];
/** `body` in an address is whose sessions are stepped through; as on other screens, `of` is whose reports are looked at. */
const FACET = { by: 'by', to: 'to', of: 'body', session: 'session', decision: 'decision' } as const;

/** What the register is asked, of what stands in the address. */
export const askedOf = (query: Query): PastDueFilters =>
  Object.fromEntries(FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[FACET[name], query[name]]])));

export const Bar = ({
  grouping,
  filters,
  grouped: { toggleAll, isAllOpen, groups },
}: {
  readonly grouping: Grouping;
  readonly filters: Moments & PastDueFilters;
  readonly grouped: Groups;
}) => {
  const { say } = useWords();
  const query = useParams(FILTERS);
  const cleared = Object.fromEntries(FILTERS.map((name) => [name, undefined]));
  return (
    <div className="bar">
      <span className="choices" role="group" aria-label={say('group')}>
        {GROUPINGS.map((one) => (
          <button key={one} aria-pressed={one === grouping} onClick={() => turn({ group: one })}>
            {say(`group.${one}`)}
          </button>
        ))}
      </span>
      <span className="filters">
        {FILTERS.map((filter) => (
          <Choice key={filter} filter={filter} filters={filters} />
        ))}
      </span>
      {FILTERS.some((name) => query[name]) && (
        <button className="plain" onClick={() => turn({ ...cleared, row: undefined })}>
          {say('filter.clear')}
        </button>
      )}
      {toggleAll && (
        <button className="plain right" onClick={toggleAll}>
          {isAllOpen ? say('group.fold-all') : say('group.open-all', { count: groups?.length ?? 0 })}
        </button>
      )}
    </div>
  );
};

const Choice = ({ filter, filters }: { readonly filter: Filter; readonly filters: Moments & PastDueFilters }) => {
  const { say, number } = useWords();
  const query = useParams(FILTERS);
  const bodies = useBodies();
  const kind = FACET[filter];
  const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== kind));
  const data = useDeferredValue(useQuery({ ...pastDueBy(kind, others), enabled: useLater() }).data);
  const nameOf = useCallback(
    (value: string, name: string): string =>
      kind === 'session' ? bodies.titleOf(value, name) : kind === 'body' ? bodies.nameOf(value, name) : name,
    [kind, bodies],
  );
  const options = useMemo(() => (data?.items ?? []).filter(({ facet }) => facet === kind), [data, kind]);
  const drawn = useMemo(
    () =>
      options.map(({ value, name, count }) => (
        <option key={value} value={value}>
          {nameOf(value, name)} ({number(count)})
        </option>
      )),
    [options, nameOf, number],
  );
  const chosen = query[filter] ?? '';
  return (
    <label>
      {say(`filter.${kind}`)}
      <select value={chosen} onChange={({ target }) => turn({ [filter]: target.value || undefined, row: undefined })}>
        <option value="">{say('filter.all')}</option>
        {chosen && !options.some(({ value }) => value === chosen) && (
          <option value={chosen}>{nameOf(chosen, chosen)}</option>
        )}
        {drawn}
      </select>
    </label>
  );
};
