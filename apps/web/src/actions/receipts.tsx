/** The receipts of what was entered in bulk, each with how it is taken back. */
import { type Receipt as Entered } from '../api/client.js';
import { useWords } from '../words/words.js';
import { Receipt } from './receipt.js';

export const Receipts = ({ of }: { readonly of: readonly Entered[] }) => {
  const { say } = useWords();
  if (of.length === 0) return null;
  return (
    <details>
      <summary>{say('receipts', { count: of.length })}</summary>
      <ul className="stack">
        {of.map((receipt) => (
          <li key={receipt.commandId}>
            <Receipt of={receipt} />
          </li>
        ))}
      </ul>
    </details>
  );
};
