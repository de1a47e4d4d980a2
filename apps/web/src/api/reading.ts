/** Questions that count, compare and prove. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, register } from './client.js';
import { counted, held, type Moments, MOST, whole } from './queries.js';

/** What a list of reports past due is narrowed to. */
export interface PastDueFilters {
  readonly by?: string;
  readonly to?: string;
  readonly body?: string;
  readonly session?: string;
  readonly noSession?: string;
  readonly decision?: string;
  /** Only what became past due on this day or later. */
  readonly lateFrom?: string;
}

type PastDueFacet = 'session' | 'body' | 'by' | 'to' | 'decision';

/** How many reports are past due by each of something: those with the most first, as many as are told at once. */
export const pastDueBy = (facet: PastDueFacet, filters: Moments & PastDueFilters) =>
  queryOptions({
    queryKey: ['overdue', 'facets', facet, filters],
    queryFn: () =>
      answered(
        register.GET('/api/v1/overdue/facets', { params: { query: { limit: MOST, facet, ...filters } as never } }),
      ).then(counted),
    ...held,
  });

/** So many of the rows of one group. */
export const pastDueIn = (filters: Moments & PastDueFilters, limit: number) =>
  queryOptions({
    queryKey: ['overdue', 'rows', filters, limit],
    queryFn: () =>
      answered(
        register.GET('/api/v1/overdue', { params: { query: { folded: 'true', limit, ...filters } as never } }),
      ).then(counted),
    placeholderData: keepPreviousData,
  });

/** How many were past due on the day after each session of a body, or at the turn of each year; the latest first. */
export const pastDueOverTime = (filters: Pick<Moments, 'knownAt'> & { body?: string; by?: string; to?: string }) =>
  queryOptions({
    queryKey: ['overdue', 'over-time', filters],
    queryFn: () =>
      answered(
        register.GET('/api/v1/overdue/over-time', { params: { query: { limit: MOST, ...filters } as never } }),
      ).then(counted),
    ...held,
  });

/** How many reports were asked for to each session of a body, and what became of them. */
export const reportsBySession = (filters: Moments & { body: string }) =>
  queryOptions({
    queryKey: ['reports-by-session', filters],
    queryFn: () =>
      whole((page) =>
        answered(
          register.GET('/api/v1/reports-by-session', { params: { query: { limit: MOST, ...page, ...filters } } }),
        ),
      ),
    ...held,
  });

/** How many mandates there are with one more filter. */
export const mandateFacets = (filters: Readonly<Record<string, string | undefined>>) =>
  queryOptions({
    queryKey: ['mandates', 'facets', filters],
    queryFn: () =>
      answered(
        register.GET('/api/v1/mandates/facets', { params: { query: { limit: MOST, ...filters } as never } }),
      ).then(counted),
    ...held,
  });

/** What entered and left the list of what is past due between two moments. */
export const changesSince = (filters: Moments & { since: string; until?: string }) =>
  queryOptions({
    queryKey: ['changes', filters],
    queryFn: () =>
      answered(
        register.GET('/api/v1/changes', { params: { query: { limit: MOST, list: 'overdue', ...filters } as never } }),
      ).then(counted),
    ...held,
  });

export const lineage = (ref: string, moments: Moments) =>
  queryOptions({
    queryKey: ['lineage', ref, moments],
    queryFn: () => answered(register.GET('/api/v1/lineage/{ref}', { params: { path: { ref }, query: moments } })),
    ...held,
  });

/** That what a mandate says is among the entries, hashed as they were recorded. */
export const proof = (mandate: string) =>
  queryOptions({
    queryKey: ['proof', mandate],
    queryFn: () =>
      answered(register.GET('/api/v1/mandates/{mandate}/proof', { params: { path: { mandate }, query: {} } })),
  });

/** How much is open to each session. */
export const load = (filters: Moments & { by?: string }) =>
  queryOptions({
    queryKey: ['load', filters],
    queryFn: () =>
      whole((page) =>
        answered(register.GET('/api/v1/load', { params: { query: { limit: MOST, ...page, ...filters } as never } })),
      ),
    ...held,
  });

export const reportingRecord = (by: string, filters: Moments & { to?: string }) =>
  queryOptions({
    queryKey: ['reporting-record', by, filters],
    queryFn: () =>
      whole((page) =>
        answered(
          register.GET('/api/v1/actors/{by}/reporting-record', {
            params: { path: { by }, query: { limit: MOST, ...page, ...filters } as never },
          }),
        ),
      ),
    ...held,
  });

/** What differs between two texts, word by word. */
export const comparison = (former: string, latter: string, moments: Moments & { formerAsOf?: string }) =>
  queryOptions({
    queryKey: ['comparison', former, latter, moments],
    queryFn: () =>
      answered(
        register.GET('/api/v1/comparisons/{former}/{latter}', { params: { path: { former, latter }, query: moments } }),
      ),
  });

/** Every entry of a decision. */
export const decisionHistory = (ref: string, { knownAt }: Moments) =>
  queryOptions({
    queryKey: ['history', ref, 'decision', knownAt],
    queryFn: () =>
      answered(
        register.GET('/api/v1/decisions/{ref}/history', {
          params: { path: { ref }, query: knownAt === undefined ? {} : { knownAt } },
        }),
      ),
  });
