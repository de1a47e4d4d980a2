/** What is owed and not on file, and what speaks for one or another. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, type Overdue, register } from '../../api/client.js';

const MOST = 200;
/** Ahead of the day on which a document came, what falls due within so many months may be answered by it. */
const MONTHS = 24;

/** Past due, due or to come as of a day, and what has no day: the reports that a document may answer, in that order. */
export const openReports = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['overdue', 'open', asOf],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const query = { limit: MOST, ...(asOf !== undefined && { asOf }) };
      const lists = await Promise.all([
        answered(register.GET('/api/v1/upcoming', { params: { query: { ...query, months: MONTHS } } })),
        answered(register.GET('/api/v1/overdue', { params: { query } })),
        answered(register.GET('/api/v1/undetermined', { params: { query } })),
      ]);
      const rows = lists.flatMap(({ items }) => items as unknown as readonly Overdue[]);
      const seen = new Set<string>();
      const reports = rows.filter(({ id, kind }) => kind === 'report' && !seen.has(id) && seen.add(id));
      return { reports, isWhole: lists.every(({ next }) => next === null) };
    },
  });

/** Ids of the mandates that have all these words. */
export const mandatesWith = (words: string) =>
  queryOptions({
    queryKey: ['mandates', 'with', words],
    enabled: words.trim().length > 2,
    queryFn: async () => {
      const query = { search: words, limit: MOST };
      const { items } = await answered(register.GET('/api/v1/mandates', { params: { query } }));
      return items.map(({ id }) => String(id));
    },
  });

/** Documents that texts name for what is open, by the obligation or mandate that they may answer. */
export const namedDocuments = queryOptions({
  queryKey: ['evidence', 'documents'],
  queryFn: async () => {
    const { items } = await answered(register.GET('/api/v1/evidence', { params: { query: { limit: MOST, above: 25 } } })); // prettier-ignore
    return items.flatMap(({ obligation, mandate, said }) =>
      said.documents.length > 0 ? [[String(obligation ?? mandate), said.documents] as const] : [],
    );
  },
});
