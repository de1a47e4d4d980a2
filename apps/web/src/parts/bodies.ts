/** Bodies by name, and their sessions as they are called. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bodies } from '../api/queries.js';
import { roman } from '../words/roman.js';
import { labelOf, useWords } from '../words/words.js';

export interface Bodies {
  /** By the name that sessions and lists have for it, with what it is part of where others are called so; of one that has none, by what else it is called. */
  readonly nameOf: (code: string, otherwise?: string) => string;
  /** `oas-ga/regular/41` as `XLI` where the body counts in Roman numerals, `41st` or `41.º` else; with its kind where it is not regular. */
  readonly sessionOf: (session: string) => string;
  /** Body and session in one: `OAS General Assembly XLI`. */
  readonly titleOf: (session: string, otherwise: string) => string;
}

/** Of a body that nobody has described: a code in one word is its initials. */
const calledBy = (code: string): string => (code.includes('-') ? code : code.toUpperCase());

export const useBodies = (): Bodies => {
  const { data } = useQuery(bodies);
  const words = useWords();
  return useMemo(() => {
    const inOrder = (ordinal: string): string =>
      /^\d{1,3}$/.test(ordinal) ? words.say('session.ordinal', { number: Number(ordinal) }) : ordinal;
    const known = new Map((data?.items ?? []).map((body) => [body.code, body]));
    const sharing = new Map<string, number>();
    for (const { name } of known.values()) sharing.set(name, (sharing.get(name) ?? 0) + 1);
    const nameOf = (code: string, otherwise = calledBy(code)): string => {
      const body = known.get(code);
      if (!body) return otherwise;
      return (sharing.get(body.name) ?? 0) > 1 && body.parent !== null ? `${body.name} (${body.parent})` : body.name;
    };
    const sessionOf = (session: string): string => {
      const [code = '', kind = '', ordinal = ''] = session.split('/');
      const numbering = (known.get(code)?.numbering ?? []) as { pattern: string }[];
      const inRoman = /^\d+$/.test(ordinal) && numbering.some(({ pattern }) => pattern.includes('{roman}'));
      const number = inRoman ? roman(Number(ordinal)) : inOrder(ordinal);
      return kind === 'regular' ? number : `${number} (${labelOf(words, 'session.kind', kind)})`;
    };
    return {
      nameOf,
      sessionOf,
      titleOf: (session, otherwise) => {
        const [code = ''] = session.split('/');
        return known.has(code) ? `${nameOf(code)} ${sessionOf(session)}` : otherwise;
      },
    };
  }, [data, words]);
};
