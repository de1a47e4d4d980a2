/** By what mandates can be told apart: each choice a link, with how many it leaves. */
import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import { type Facet } from '../../api/client.js';
import { mandateFacets } from '../../api/reading.js';
import { KEPT, type Query, turn, useParams } from '../../address/address.js';
import { useLater } from '../../parts/later.js';
import { type Bodies, useBodies } from '../../parts/bodies.js';
import { type Key, labelOf, type Words, useWords } from '../../words/words.js';

/** As the address calls them; `of` is the body whose mandates they are, for `body` is the one whose sessions are stepped through. */
export const FILTERS = ['search', 'class', 'act', 'addressee', 'of', 'session', 'validity', 'reporting', 'funding', 'page'] as const; // prettier-ignore

/** What goes along when a choice is made. */
const ALONG = [...KEPT, ...FILTERS];
const FACETS = ['class', 'reporting', 'validity', 'addressee', 'body', 'session', 'act', 'funding'] as const;
/** So many values of a facet are shown at first. */
const SHOWN = 6;

const nameIn = (facet: string): string => (facet === 'body' ? 'of' : facet);

/** The filters of an address, as the register calls them. */
export const saidIn = (query: Query): Readonly<Record<string, string>> =>
  Object.fromEntries(
    FILTERS.filter((name) => name !== 'page').flatMap((name) => {
      const value = query[name];
      return value ? [[name === 'of' ? 'body' : name, value] as const] : [];
    }),
  );

const labelled = ({ facet, value, name }: Facet, words: Words, bodies: Bodies): string => {
  if (facet === 'session') return `${bodies.nameOf(value.split('/')[0] ?? '')} ${bodies.sessionOf(value)}`;
  if (facet === 'addressee' || facet === 'body') return name;
  return labelOf(words, facet === 'reporting' ? 'with' : facet, value);
};

export const Facets = ({ filters }: { readonly filters: Readonly<Record<string, string>> }) => {
  const { say } = useWords();
  const query = useDeferredValue(useParams(ALONG)); // what was chosen is seen in the list first
  const data = useDeferredValue(useQuery({ ...mandateFacets(filters), enabled: useLater() }).data);
  const [isOpen, setOpen] = useState(false);
  const isNarrowed = FILTERS.some((name) => query[name] && name !== 'page');
  return (
    <nav className={`facets${isOpen ? '' : ' folded'}`} aria-label={say('facets')}>
      <button className="narrow" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('facets')}
      </button>
      {isNarrowed && (
        <button className="plain" onClick={() => turn(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}>
          {say('filter.clear')}
        </button>
      )}
      {FACETS.map((facet) => {
        const values = (data?.items ?? []).filter((one) => one.facet === facet);
        return values.length === 0 ? null : <Values key={facet} facet={facet} values={values} query={query} />;
      })}
    </nav>
  );
};

const Values = ({
  facet,
  values,
  query,
}: {
  readonly facet: string;
  readonly values: readonly Facet[];
  readonly query: Query;
}) => {
  const { say } = useWords();
  const chosen = query[nameIn(facet)] ?? (facet === 'class' ? 'mandate' : undefined);
  const [first, rest] = [values.slice(0, SHOWN), values.slice(SHOWN)];
  return (
    <section>
      <h2>{say(`facet.${facet}` as Key)}</h2>
      <ul>
        {first.map((one) => (
          <Value key={one.value} of={one} chosen={chosen} query={query} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => value === chosen)}>
          <summary className="second">{say('facets.more', { count: rest.length })}</summary>
          <ul>
            {rest.map((one) => (
              <Value key={one.value} of={one} chosen={chosen} query={query} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Value = memo(function Value({
  of,
  chosen,
  query,
}: {
  readonly of: Facet;
  readonly chosen: string | undefined;
  readonly query: Query;
}) {
  const words = useWords();
  const bodies = useBodies();
  const isChosen = of.value === chosen;
  const without = of.facet === 'class' ? 'all' : undefined;
  const next: Query = { ...query, [nameIn(of.facet)]: isChosen ? without : of.value, page: undefined, row: undefined };
  const params = new URLSearchParams(
    Object.entries(next).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return (
    <li>
      <Link href={`?${params.toString()}`} aria-current={isChosen ? 'true' : undefined}>
        <span>{labelled(of, words, bodies)}</span> <span className="number">{words.number(of.count)}</span>
      </Link>
    </li>
  );
});
