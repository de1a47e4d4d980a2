/** Bodies by name, and their sessions as they are called. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bodies } from '../api/queries.js';
import { roman } from '../words/roman.js';

export interface Bodies {
  readonly nameOf: (code: string) => string;
  /** `oas-ga/regular/41` as `XLI` where the body counts in Roman numerals, `41` else; with its kind where it is not regular. */
  readonly sessionOf: (session: string) => string;
}

export const useBodies = (): Bodies => {
  const { data } = useQuery(bodies);
  return useMemo(() => {
    const known = new Map((data?.items ?? []).map((body) => [body.code, body]));
    return {
      nameOf: (code) => known.get(code)?.name ?? code,
      sessionOf: (session) => {
        const [code = '', kind = '', ordinal = ''] = session.split('/');
        const numbering = (known.get(code)?.numbering ?? []) as { pattern: string }[];
        const inRoman = /^\d+$/.test(ordinal) && numbering.some(({ pattern }) => pattern.includes('{roman}'));
        const number = inRoman ? roman(Number(ordinal)) : ordinal;
        return kind === 'regular' ? number : `${number} (${kind})`;
      },
    };
  }, [data]);
};
