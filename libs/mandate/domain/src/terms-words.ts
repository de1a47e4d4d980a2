import { type ActorRef, type MandateTerms, type Obligation } from './mandate.terms.js';

const named = (before: string, actors: readonly ActorRef[]): string =>
  actors.length === 0 ? '' : `${before}${actors.map(({ name }) => name).join(', ')}`;

/** What is owed, by whom, to whom and by when. */
export const obligationWords = ({ kind, by, mode, via, to, due, onward }: Omit<Obligation, 'id'>): string =>
  `${kind}${named(' by ', by)}${mode === undefined ? '' : ` (${mode})`}${named(' through ', via)}${named(' to ', to)}${due.phrase === '' ? '' : `: ${due.phrase}`}${onward === undefined ? '' : `, then ${onward.phrase}`}`;

/** What a mandate asks, in one line; "nothing" of none. */
export const termsWords = (terms: MandateTerms | null): string => {
  if (terms === null) return 'nothing';
  const { verb, addressees, mode, through, toBeCalledUpon, obligations } = terms;
  const asked = `${verb}${named(': ', addressees)}${mode === undefined ? '' : ` (${mode})`}${named(' through ', through)}${named(', calling upon ', toBeCalledUpon)}`;
  return [`${asked} (${terms.act}, ${terms.class})`, ...obligations.map(obligationWords)].join('; ');
};
