/** Views that are often wanted, and those that one has kept: each is an address, to be sent and bookmarked as any other. */
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../address/address.js';
import { useTakenOver } from '../../page/taken-over.js';
import { typed } from '../../parts/typed.js';
import { type Key, useWords } from '../../words/words.js';
import { FILTERS } from './facets.js';

const COMMON: readonly (readonly [label: Key, query: Readonly<Record<string, string>>])[] = [
  ['views.past-due', { reporting: 'past-due' }],
  ['views.cannot-tell', { reporting: 'cannot-tell' }],
  ['views.no-funds', { funding: 'subject-to-funds', validity: 'in-force' }],
  ['views.lapsed', { validity: 'lapsed' }],
  ['views.fulfilled', { validity: 'fulfilled' }],
];

const KEPT = 'mandatum.views';
type Kept = Readonly<Record<string, string>>;
const NONE = '{}';
const stored = (): string => localStorage.getItem(KEPT) ?? NONE;

export const Views = () => {
  const { say } = useWords();
  const { query, to } = useAddress();
  const before = useTakenOver(stored, () => NONE);
  const [changed, setOwn] = useState<Kept>();
  const own = changed ?? (JSON.parse(before) as Kept);
  const [naming, setNaming] = useState(false);
  const present = new URLSearchParams(
    FILTERS.flatMap((name) => (name !== 'page' && query[name] ? [[name, query[name]]] : [])),
  ).toString();
  const keep = (next: Kept) => {
    localStorage.setItem(KEPT, JSON.stringify(next));
    setOwn(next);
    setNaming(false);
  };
  const named = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = typed(new FormData(event.currentTarget), 'name');
    if (name) keep({ ...own, [name]: present });
  };
  return (
    <div className="bar views">
      <span className="second">{say('views')}</span>
      {COMMON.map(([label, filters]) => (
        <Link key={label} href={to('/mandates', filters)}>
          {say(label)}
        </Link>
      ))}
      {Object.entries(own).map(([name, address]) => (
        <span key={name}>
          <Link href={to('/mandates', Object.fromEntries(new URLSearchParams(address)))}>{name}</Link>
          <button
            className="plain"
            aria-label={say('views.forget', { name })}
            onClick={() => keep(Object.fromEntries(Object.entries(own).filter(([other]) => other !== name)))}
          >
            ×
          </button>
        </span>
      ))}
      {present !== '' &&
        (naming ? (
          <form onSubmit={named}>
            <input name="name" aria-label={say('views.name')} placeholder={say('views.name')} autoComplete="off" />
            <button>{say('views.keep')}</button>
          </form>
        ) : (
          <button className="plain" onClick={() => setNaming(true)}>
            {say('views.keep-this')}
          </button>
        ))}
    </div>
  );
};
