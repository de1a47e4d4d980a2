/** What can be gone to or done from here, by the words that are typed. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import { mayDo } from '../actions/may-do.js';
import { actors, bodies, decisions, mandates, operations } from '../api/queries.js';
import { self } from '../api/self.js';
import { go, turn, useParam } from '../address/address.js';
import { decisionPath, mandatePath } from '../address/link.js';
import { placesFor } from '../screens/places.js';
import { useWords } from '../words/words.js';

export interface Target {
  readonly id: string;
  readonly name: string;
  /** What it is, in few words. */
  readonly more?: string;
  /** Whether what it is called is in the words of the record. */
  readonly isOfRecord: boolean;
  readonly reach: () => void;
}

export interface Kind {
  readonly kind: 'actions' | 'screens' | 'mandates' | 'decisions' | 'bodies' | 'actors';
  readonly targets: readonly Target[];
}

/** So many of each kind are offered. */
const MOST = 6;
/** From so many letters on the register is asked. */
const LETTERS = 2;

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** About what the present screen is, as the catalogue of operations calls it. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^\/mandates\/./, 'mandate'],
  [/^\/decisions\/./, 'decision'],
  [/^\/sessions\/./, 'session'],
];

export const useFound = (typed: string): readonly Kind[] => {
  const { say, said } = useWords();
  const [path] = useLocation();
  const isPast = useParam('knownAt') !== undefined;
  const text = useDeferredValue(typed.trim());
  const isAsked = text.length >= LETTERS;
  const sought = plain(text).split(/\s+/);
  const isSought = (...names: readonly (string | null)[]): boolean => {
    const all = plain(names.filter(Boolean).join(' '));
    return sought.every((word) => all.includes(word));
  };
  const about = SUBJECTS.find(([place]) => place.test(path))?.[1];
  const doable = useQuery({ ...operations, enabled: about !== undefined && !isPast });
  const { data: who } = useQuery(self);
  const decided = useQuery({ ...decisions({}), enabled: isAsked });
  const found = useQuery({ ...mandates({ search: text, class: 'all' }), enabled: isAsked, retry: false });
  const known = useQuery(bodies);
  const charged = useQuery({ ...actors({}), enabled: isAsked });

  const actions = (isPast ? [] : (doable.data?.operations ?? []))
    .filter(
      (one) => one.about === about && one.method === 'POST' && /:\w+\//.test(`${one.path}/`) && mayDo(who, one.role),
    )
    .map(({ id, summary }) => ({
      id,
      name: said(summary) ?? summary,
      isOfRecord: false,
      reach: () => turn({ do: id }),
    }));
  const screens = placesFor(who).map(([place, label]) => ({
    id: place,
    name: say(label),
    isOfRecord: false,
    reach: () => go(place),
  }));
  const kinds: readonly Kind[] = [
    { kind: 'screens', targets: screens.filter(({ name }) => isSought(name)) },
    { kind: 'actions', targets: actions.filter(({ name }) => isSought(name)).slice(0, isAsked ? MOST : 60) },
    {
      kind: 'decisions',
      targets: (isAsked ? (decided.data?.items ?? []) : [])
        .filter(({ symbol, title }) => isSought(symbol, title))
        .slice(0, MOST)
        .map(({ id, symbol, title }) => ({ id, name: symbol ?? title ?? id, ...(title && { more: title }), isOfRecord: true, reach: () => go(decisionPath(id)) })), // prettier-ignore
    },
    {
      kind: 'mandates',
      targets: (isAsked ? (found.data?.items ?? []) : [])
        .slice(0, MOST)
        .map(({ id, ref, text: words }) => ({ id, name: ref, more: words, isOfRecord: true, reach: () => go(mandatePath(id)) })), // prettier-ignore
    },
    {
      kind: 'bodies',
      targets: (isAsked ? (known.data?.items ?? []) : [])
        .filter(({ code, name }) => isSought(code, name))
        .slice(0, MOST)
        .map(({ code, name }) => ({ id: code, name, more: code, isOfRecord: true, reach: () => go('/sessions', { body: code }) })), // prettier-ignore
    },
    {
      kind: 'actors',
      targets: (isAsked ? (charged.data?.items ?? []) : [])
        .filter(({ code, name }) => isSought(String(code), String(name)))
        .slice(0, MOST)
        .map(({ code, name }) => ({ id: String(code), name: String(name), isOfRecord: true, reach: () => go(`/actors/${encodeURIComponent(String(code))}`) })), // prettier-ignore
    },
  ];
  return kinds.filter(({ targets }) => targets.length > 0);
};
