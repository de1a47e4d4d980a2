/** Which answers what was entered may have changed. */
import { type Query } from '@tanstack/react-query';
import { type Entered } from './following.js';

/** What the register never changes by an entry. */
const CONSTANT = new Set(['health', 'self', 'operations', 'opened', 'work']);
/** Questions about one mandate or one decision, by the first part of their key; all others are about many things. */
const ABOUT_ONE = new Set(['mandate', 'history', 'why', 'decision']);

const decisionOf = (id: string): string => id.split('.')[0] ?? id;

/**
 * Whether an answer may be another one now. What is shown of one thing stays where only other mandates and decisions were
 * written to; a session, a body or an actor may matter to all.
 */
export const isTouched =
  ({ streams }: Entered) =>
  ({ queryKey, state }: Pick<Query, 'queryKey' | 'state'>): boolean => {
    const kind = String(queryKey[0]);
    if (CONSTANT.has(kind)) return false;
    const { id } = (state.data ?? {}) as { readonly id?: unknown };
    const shown = typeof id === 'string' ? id : String(queryKey[1]);
    if (streams === null || !ABOUT_ONE.has(kind)) return true;
    const isOther = (stream: string) =>
      /^(?:mandate|decision)-/.test(stream) && !stream.startsWith(`mandate-${shown}`) && !stream.endsWith(`-${decisionOf(shown)}`); // prettier-ignore
    const isNamed = /^[0-9a-f]{8,}/.test(shown);
    return !isNamed || !streams.every(isOther);
  };

/** What tells of proposals, and how many of them wait for whoever asks. */
const OF_PROPOSALS = new Set(['self', 'proposals', 'proposal']);
export const isProposal = ({ queryKey }: Pick<Query, 'queryKey'>): boolean => OF_PROPOSALS.has(String(queryKey[0]));

/** What is asked anew once something was entered: not what a form was opened on, or would do, for it has done it. */
export const ANSWERS = {
  predicate: ({ queryKey }: Pick<Query, 'queryKey'>): boolean => queryKey[0] !== 'opened',
} as const;
