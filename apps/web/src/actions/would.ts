/** What an entry would do, asked of the register while it is filled in; nothing is written. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type components } from '../api/schema.js';
import { tell } from '../api/client.js';

export type Would = components['schemas']['PreviewAnswer'];

/** It is asked when nothing has been typed for so long (ms). */
const REST = 400;

/** An entry as it would be sent. */
export interface Entry {
  readonly path: string;
  readonly said: object;
}

/** Whether all that a form needs is filled in, but for who enters it. */
export const isFilled = (form: HTMLFormElement): boolean =>
  [...form.elements].every(
    (element) =>
      !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) ||
      element.name === 'recorder' ||
      element.validity.valid,
  );

const useRested = (entries: readonly Entry[]): readonly Entry[] => {
  const text = JSON.stringify(entries);
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(rested) as readonly Entry[];
};

/** @param entries that can be sent as they are; none while something is missing */
export const useWould = (entries: readonly Entry[]): UseQueryResult<Would> => {
  const rested = useRested(entries);
  return useQuery({
    queryKey: ['opened', 'would', rested],
    enabled: rested.length > 0,
    retry: false,
    gcTime: 0,
    queryFn: async (): Promise<Would> => {
      const each = await Promise.all(
        rested.map(({ path, said }) => tell<Would>(`${path}/preview`, said, crypto.randomUUID())),
      );
      return {
        would: each.flatMap(({ would }) => would),
        changes: each.flatMap(({ changes }) => changes),
        doubts: each.flatMap(({ doubts }) => doubts),
      };
    },
  });
};
