/** When something falls due, in the words of the text or as a day or session; the days that it comes to are shown as one types. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { Refused, tell } from '../../api/client.js';
import { RefusedFor } from '../../parts/asking.js';
import { inDays } from '../../parts/said.js';
import { useWords } from '../../words/words.js';
import { type DecisionDocument, type OperativeParagraph } from './proposal.js';

/** What is shown of the document to ask: one paragraph with one due time. */
const asking = (document: DecisionDocument, paragraph: OperativeParagraph, due: string): object => {
  const { stretches: _, source_text: __, ...head } = document;
  const { span: ___, ...words } = paragraph;
  const report = { by: ['Secretariat'], to: [document.body ?? 'Assembly'], due: [due] };
  return { ...head, preamble: [], remarks: [], reservations: [], evidence: [], operative: [{ ...words, chapeau: false, directives: paragraph.directives.slice(0, 1), reports: [report], deadlines: [] }] }; // prettier-ignore
};

const useRested = (value: string): string => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), 300);
    return () => clearTimeout(timer);
  }, [value]);
  return useDeferredValue(rested);
};

export const TypedDue = ({
  document,
  paragraph,
  value,
  label,
  change,
}: {
  readonly document: DecisionDocument;
  readonly paragraph: OperativeParagraph;
  readonly value: string;
  readonly label: string;
  readonly change: (value: string) => void;
}) => {
  const words = useWords();
  const { say } = words;
  const due = useRested(value.trim());
  const { data, error } = useQuery({
    queryKey: ['opened', 'due', paragraph.ref, due],
    enabled: due !== '',
    retry: false,
    queryFn: async () => {
      const { would } = await tell<{ readonly would: readonly string[] }>(
        '/api/v1/decisions/preview',
        { document: asking(document, paragraph, due), ...(document.symbol === null && { draft: true }) },
        crypto.randomUUID(),
      );
      const owed = would.find((line) => line.startsWith(`op. ${paragraph.ref} owes: `));
      return owed?.slice(owed.indexOf(': ') + 2).replace(/^report .*?: (?=[^:]*$)/, '') ?? null;
    },
  });
  return (
    <label>
      {label}
      <input
        value={value}
        autoComplete="off"
        placeholder={say('record.due-hint')}
        onChange={({ target }) => change(target.value)}
      />
      <span className="third" role="status">
        {due === '' ? (
          say('record.due-none')
        ) : error instanceof Refused ? (
          <RefusedFor error={error} />
        ) : data ? (
          inDays(data, words)
        ) : (
          ' '
        )}
      </span>
    </label>
  );
};
