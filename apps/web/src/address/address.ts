/** Everything that a screen shows is in its address, so that it can be sent, kept and printed. */
import { createContext, useContext, useMemo } from 'react';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import { here } from './here.js';

/** What goes along from screen to screen. */
export const KEPT = ['asOf', 'knownAt', 'body', 'lang', 'theme', 'help'] as const;

export type Query = Readonly<Record<string, string | undefined>>;

const written = (query: Query): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
};

const read = (search: string): Query => Object.fromEntries(new URLSearchParams(search));

let last: { readonly search: string; readonly query: Query; readonly kept: string } | undefined;
/** The address as it is now; taken apart once for each, however many ask. */
const now = () => {
  const { search } = here();
  if (last?.search !== search) {
    const query = read(search);
    last = { search, query, kept: written(Object.fromEntries(KEPT.map((name) => [name, query[name]]))) };
  }
  return last;
};

/** What the address says of something: the same where the page is drawn and where it is taken over. */
const useOfAddress = <Said extends string | boolean | undefined>(read: () => Said): Said =>
  useLocationProperty(read, read);

/** The parameters of the present address. */
export const queryNow = (): Query => now().query;

/** One parameter; who asks for it is drawn anew only when it changes. */
export const useParam = (name: string): string | undefined => useOfAddress(() => now().query[name]);

/** Whether a parameter has a value. */
export const useIsParam = (name: string, value: string): boolean => useOfAddress(() => now().query[name] === value);

/** Those of some parameters that are there. */
export const useParams = (names: readonly string[]): Query => {
  const text = useOfAddress(() => written(Object.fromEntries(names.map((name) => [name, now().query[name]]))));
  return useMemo(() => read(text), [text]);
};

/** What belongs to one day and one page of a list. */
const OF_A_DAY: Query = { asOf: undefined, row: undefined, page: undefined, do: undefined };

/** Where the present screen stands on another day, narrowed and unfolded as it is. */
export const useOnDay = (): ((day: string | undefined) => string) => {
  const along = useOfAddress(() => written({ ...now().query, ...OF_A_DAY }));
  return (day) => written({ ...read(along), asOf: day }) || '?';
};

/** The present screen with other parameters; undefined takes one away. */
export const turn = (change: Query, how?: { readonly replace: boolean }): void =>
  navigate(here().pathname + written({ ...now().query, ...change }), how);

const BETWEEN = '~';
const namesIn = (name: string): readonly string[] => now().query[name]?.split(BETWEEN) ?? [];

/** What a parameter is when it names one thing more, or one less. */
export const naming = (name: string, thing: string, isNamed: boolean): Query => {
  const others = namesIn(name).filter((one) => one !== thing);
  return { [name]: (isNamed ? [...others, thing] : others).join(BETWEEN) || undefined };
};

/** The things that a parameter names. */
export const useNamed = (name: string): ReadonlySet<string> => {
  const text = useParam(name);
  return useMemo(() => new Set(text?.split(BETWEEN)), [text]);
};

/** Whether a part of the screen is unfolded, and how it is folded or unfolded: a link shows whoever opens it the same. */
export const useUnfolded = (name: string): readonly [boolean, (isOpen: boolean) => void] => [
  useOfAddress(() => namesIn('open').includes(name)),
  (isOpen) => {
    if (namesIn('open').includes(name) !== isOpen) turn(naming('open', name, isOpen), { replace: true });
  },
];

const placed = (kept: string, target: string, more: Query): string => target + written({ ...read(kept), ...more });

const NOTHING: Query = {};

/** To another screen, as of the same day and as known at the same moment. */
export const go = (target: string, more: Query = NOTHING): void => navigate(placed(now().kept, target, more));

export interface Address {
  /** The parameters of the present address. */
  readonly query: Query;
  readonly set: typeof turn;
  /** Another screen, as of the same day and as known at the same moment. */
  readonly to: (path: string, query?: Query) => string;
  readonly go: typeof go;
}

/** What goes along with every link, as it is written in an address. */
export const Kept = createContext('');

/** What goes along from the present address. */
export const useKept = (): string => useOfAddress(() => now().kept);

/** Where another screen is, as of the same day and as known at the same moment. */
export const useTo = (): Address['to'] => {
  const kept = useContext(Kept);
  return useMemo(
    () =>
      (target, more = NOTHING) =>
        placed(kept, target, more),
    [kept],
  );
};

export const useAddress = (): Address => {
  const search = useOfAddress(() => now().search);
  const query = useMemo(() => read(search), [search]);
  return { query, set: turn, to: useTo(), go };
};

/** The two moments that every question is asked at. */
export const useMoments = (): { readonly asOf?: string; readonly knownAt?: string } => {
  const [asOf, knownAt] = [useParam('asOf'), useParam('knownAt')];
  return useMemo(() => ({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) }), [asOf, knownAt]);
};

export const usePath = (): string => useOfAddress(() => here().pathname);
