/** States as a sign and words, always both. */
import { type Overdue } from '../api/client.js';
import { labelOf, useWords } from '../words/words.js';

const SIGNS: Readonly<Record<string, string>> = {
  overdue: '■', due: '◆', scheduled: '◇', received: '✓', 'received-late': '✓', waived: '–', cancelled: '–',
  undated: '?', unscheduled: '?',
}; // prettier-ignore

export const Reporting = ({ status, days }: { readonly status: string | null; readonly days?: number | null }) => {
  const words = useWords();
  if (status === null) return <>{words.say('reporting.none')}</>;
  return (
    <span className={status === 'overdue' ? 'late' : undefined}>
      <span aria-hidden="true">{SIGNS[status] ?? '·'} </span>
      {labelOf(words, 'reporting', status)}
      {typeof days === 'number' && days > 0 && `, ${words.say('days', { count: days })}`}
    </span>
  );
};

const DEGREES: Readonly<Record<string, string>> = { searched: '●', complete: '◕', partial: '◑', 'not-checked': '○' };

/** How far anybody has looked for a report that is not on file. */
export const Looked = ({ at: { verified, coverage } }: { readonly at: Pick<Overdue, 'verified' | 'coverage'> }) => {
  const words = useWords();
  const degree = verified ? 'searched' : coverage in DEGREES ? coverage : 'not-checked';
  return (
    <span className="second">
      <span aria-hidden="true">{DEGREES[degree]} </span>
      {labelOf(words, 'looked', degree)}
    </span>
  );
};
