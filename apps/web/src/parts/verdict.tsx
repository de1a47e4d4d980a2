/** What one report comes to, in a sentence. */
import { type Overdue } from '../api/client.js';
import { labelOf, useWords } from '../words/words.js';
import { creditorsOf, debtorsOf } from './names.js';

export const Verdict = ({ row }: { readonly row: Overdue }) => {
  const words = useWords();
  const said = { by: debtorsOf(row, words.language), to: creditorsOf(row, words.language) };
  if (row.status !== 'overdue') return labelOf(words, 'reporting', row.status);
  if (!row.due.windowEndsOn) return words.say('verdict.owes', said);
  return words.rich('verdict.overdue', { ...said, day: words.day(row.due.windowEndsOn) }, (part) => <b>{part}</b>);
};
