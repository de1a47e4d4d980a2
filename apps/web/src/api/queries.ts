/** The questions that the screens ask, each kept under what it was asked with. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, register } from './client.js';

export interface Moments {
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** Rows of one answer, as many as the register gives at once. */
export const MOST = 200;
/** Answers of one list that are put together; a list that has more says how many. */
const PAGES = 10;

interface Listed<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
  readonly total: number | null;
}

/** A list with how many there are of it; one that is not counted has as many as it shows. */
export const counted = <Row, List extends Listed<Row>>(list: List): List & { readonly total: number } => ({
  ...list,
  total: list.total ?? list.items.length,
});

/** A list, page after page. */
export const whole = async <Row, List extends Listed<Row>>(
  ask: (page: { page?: string }) => Promise<List>,
): Promise<List & { readonly total: number }> => {
  const first = await ask({});
  const items: Row[] = [...first.items];
  let { next } = first;
  for (let page = 1; next !== null && page < PAGES; page += 1) {
    const more = await ask({ page: next });
    items.push(...more.items);
    next = more.next;
  }
  return counted({ ...first, items, next });
};

export const held = { placeholderData: keepPreviousData } as const;

/** So many of the reports past due; more are there when `next` is not null. */
export const overdue = (
  filters: Moments & { by?: string; to?: string; body?: string; session?: string; decision?: string; limit: number },
) =>
  queryOptions({
    queryKey: ['overdue', filters],
    queryFn: () => answered(register.GET('/api/v1/overdue', { params: { query: filters } })).then(counted),
    ...held,
  });

export const undetermined = (moments: Moments) =>
  queryOptions({
    queryKey: ['undetermined', moments],
    queryFn: () =>
      whole((page) =>
        answered(register.GET('/api/v1/undetermined', { params: { query: { limit: MOST, ...page, ...moments } } })),
      ),
    ...held,
  });

export const mandates = (
  filters: Moments & {
    search?: string;
    class?: string;
    body?: string;
    addressee?: string;
    decision?: string;
    act?: string;
    session?: string;
    validity?: string;
    funding?: string;
    reporting?: string;
    page?: string;
  },
) =>
  queryOptions({
    queryKey: ['mandates', filters],
    queryFn: () =>
      answered(register.GET('/api/v1/mandates', { params: { query: { limit: 50, ...filters } as never } })).then(
        counted,
      ),
    ...held,
  });

export const mandate = (ref: string, moments: Moments) =>
  queryOptions({
    queryKey: ['mandate', ref, moments],
    queryFn: () => answered(register.GET('/api/v1/mandates/{ref}', { params: { path: { ref }, query: moments } })),
    ...held,
  });

/** Every entry that bears on a mandate, as known at a moment; as of any day, for its life is stepped through. */
export const history = (ref: string, { knownAt }: Moments) =>
  queryOptions({
    queryKey: ['history', ref, knownAt],
    queryFn: () =>
      answered(
        register.GET('/api/v1/mandates/{ref}/history', {
          params: { path: { ref }, query: knownAt === undefined ? {} : { knownAt } },
        }),
      ),
    ...held,
  });

export const why = (ref: string, moments: Moments) =>
  queryOptions({
    queryKey: ['why', ref, moments],
    queryFn: () => answered(register.GET('/api/v1/mandates/{ref}/why', { params: { path: { ref }, query: moments } })),
    ...held,
  });

export const decision = (ref: string, moments: Moments) =>
  queryOptions({
    queryKey: ['decision', ref, moments],
    queryFn: () => answered(register.GET('/api/v1/decisions/{ref}', { params: { path: { ref }, query: moments } })),
    ...held,
  });

export const decisions = (filters: Moments & { body?: string }) =>
  queryOptions({
    queryKey: ['decisions', filters],
    queryFn: () =>
      whole((page) =>
        answered(register.GET('/api/v1/decisions', { params: { query: { limit: MOST, ...page, ...filters } } })),
      ),
    ...held,
  });

export const sessions = (filters: Moments & { body?: string }) =>
  queryOptions({
    queryKey: ['sessions', filters],
    queryFn: () =>
      whole((page) =>
        answered(register.GET('/api/v1/sessions', { params: { query: { limit: MOST, ...page, ...filters } } })),
      ),
    ...held,
  });

interface SessionPath {
  readonly body: string;
  readonly kind: string;
  readonly ordinal: string;
}

export const session = (path: SessionPath, moments: Moments) =>
  queryOptions({
    queryKey: ['session', path, moments],
    queryFn: () =>
      answered(
        register.GET('/api/v1/sessions/{body}/{kind}/{ordinal}', { params: { path: path as never, query: moments } }),
      ),
    ...held,
  });

export const dueAt = (path: SessionPath, moments: Moments) =>
  queryOptions({
    queryKey: ['due', path, moments],
    queryFn: () =>
      answered(
        register.GET('/api/v1/sessions/{body}/{kind}/{ordinal}/due', {
          params: { path: path as never, query: { limit: MOST, ...moments } },
        }),
      ).then(counted),
    ...held,
  });

/** Mandates whose term ends with a session, or before it. */
export const expiringWith = (named: string, moments: Moments) =>
  queryOptions({
    queryKey: ['expiring', named, moments],
    queryFn: () =>
      answered(
        register.GET('/api/v1/expiring', { params: { query: { session: named, limit: MOST, ...moments } } }),
      ).then(counted),
    ...held,
  });

export const bodies = queryOptions({
  queryKey: ['bodies'],
  queryFn: () =>
    whole((page) => answered(register.GET('/api/v1/bodies', { params: { query: { limit: MOST, ...page } } }))),
  staleTime: 60_000,
});

export const actors = (moments: Moments) =>
  queryOptions({
    queryKey: ['actors', moments],
    queryFn: () =>
      whole((page) =>
        answered(register.GET('/api/v1/actors', { params: { query: { limit: MOST, ...page, ...moments } } })),
      ),
    ...held,
  });

/** All that is known of one. */
export const actor = (code: string, moments: Moments) =>
  queryOptions({
    queryKey: ['actor', code, moments],
    queryFn: () =>
      answered(register.GET('/api/v1/actors/{actor}', { params: { path: { actor: code }, query: moments } })),
    ...held,
  });

/** Everything that can be entered, with the fields of each. */
export const operations = queryOptions({
  queryKey: ['operations'],
  queryFn: () => answered(register.GET('/api/v1/operations')),
  staleTime: Infinity,
});

export const health = queryOptions({
  queryKey: ['health'],
  queryFn: () => answered(register.GET('/api/v1/health')),
  staleTime: Infinity, // told by the register, not asked
});
