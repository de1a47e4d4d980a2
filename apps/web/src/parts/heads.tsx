/** The head of a table: a word for each column. */
import { type Key, useWords } from '../words/words.js';

export const Heads = ({ of }: { readonly of: readonly Key[] }) => {
  const { say } = useWords();
  return (
    <thead>
      <tr>
        {of.map((column) => (
          <th key={column} scope="col">
            {say(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
};
