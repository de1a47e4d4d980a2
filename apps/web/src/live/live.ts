/** Keeps what is on the screen as the register says, while others enter things. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { health } from '../api/queries.js';
import { self } from '../api/self.js';
import { useLater } from '../parts/later.js';
import { follow } from './following.js';
import { isProposal, isTouched } from './touched.js';

/** @returns number of the last entry that the screen takes in; undefined before it is known */
export const useLive = (): number | undefined => {
  const queries = useQueryClient();
  const { data: standing } = useQuery(health);
  const { data: who } = useQuery(self);
  // What is entered until then comes all the same: it is listened from the entry that the screen knows of.
  const isKnown = useLater() && standing !== undefined && who !== undefined;
  useEffect(() => {
    if (!isKnown) return undefined;
    const { seq } = queries.getQueryData(health.queryKey) ?? { seq: 0 };
    return follow(
      seq,
      (entered) => {
        queries.setQueryData(health.queryKey, (before) => before && { ...before, seq: entered.seq });
        void queries.invalidateQueries({ predicate: isTouched(entered) });
      },
      () => void queries.invalidateQueries({ predicate: isProposal }),
    );
  }, [isKnown, who?.coming, queries]);
  return standing?.seq;
};
