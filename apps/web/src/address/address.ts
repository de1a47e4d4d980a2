/** Everything that a screen shows is in its address, so that it can be sent, kept and printed. */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What goes along from screen to screen. */
const KEPT = ['asOf', 'knownAt', 'body', 'lang', 'theme'] as const;

export type Query = Readonly<Record<string, string | undefined>>;

const written = (query: Query): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
};

export interface Address {
  /** The parameters of the present address. */
  readonly query: Query;
  /** The present screen with other parameters; undefined takes one away. */
  readonly set: (query: Query, how?: { readonly replace: boolean }) => void;
  /** Another screen, as of the same day and as known at the same moment. */
  readonly to: (path: string, query?: Query) => string;
  readonly go: (path: string, query?: Query) => void;
}

export const useAddress = (): Address => {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const query = useMemo(() => Object.fromEntries(new URLSearchParams(search)) as Query, [search]);
  const to = useCallback(
    (target: string, more: Query = {}) =>
      target + written({ ...Object.fromEntries(KEPT.map((name) => [name, query[name]])), ...more }),
    [query],
  );
  return {
    query,
    set: (change, how) => navigate(path + written({ ...query, ...change }), how),
    to,
    go: (target, more) => navigate(to(target, more)),
  };
};

/** The two moments that every question is asked at. */
export const useMoments = (): { readonly asOf?: string; readonly knownAt?: string } => {
  const { asOf, knownAt } = useAddress().query;
  return useMemo(() => ({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) }), [asOf, knownAt]);
};
