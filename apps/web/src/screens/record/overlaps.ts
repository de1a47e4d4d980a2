/** What a text asks that is asked already by what is on the register. */
import { queryOptions } from '@tanstack/react-query';
import { type components } from '../../api/schema.js';
import { tell } from '../../api/client.js';

export type Overlap = components['schemas']['OverlapsAnswer']['items'][number];

/** By number of the paragraph; told of the text as it was read. */
export const overlapsOf = (text: string) =>
  queryOptions({
    queryKey: ['opened', 'overlaps', text],
    staleTime: Infinity,
    retry: false,
    queryFn: async () => {
      const { items } = await tell<{ readonly items: readonly Overlap[] }>('/api/v1/overlaps', { text }, crypto.randomUUID()); // prettier-ignore
      const byRef = new Map<string, Overlap[]>();
      for (const overlap of items) {
        const ref = overlap.one.ref.replace(/^.*\bop\. /, '');
        byRef.set(ref, [...(byRef.get(ref) ?? []), overlap].slice(0, 3));
      }
      return byRef;
    },
  });
