/** Where a paragraph ends and the next begins, said with an empty line. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Problem } from '../../parts/asking.js';
import { useWords } from '../../words/words.js';
import { type OperativeParagraph } from './proposal.js';
import { split } from './reread.js';
import { type Work } from './work.js';

export const Split = ({
  work,
  paragraph,
  done,
  leave,
}: {
  readonly work: Work;
  readonly paragraph: OperativeParagraph;
  readonly done: (parts: readonly OperativeParagraph[]) => void;
  readonly leave: () => void;
}) => {
  const { say } = useWords();
  const [words, setWords] = useState(paragraph.text);
  const splitting = useMutation({ mutationFn: () => split(work, paragraph, words), onSuccess: done });
  const send = (event: FormEvent) => {
    event.preventDefault();
    splitting.mutate();
  };
  return (
    <form className="entry" onSubmit={send} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <label>
        {say('record.split-how')}
        <textarea rows={8} autoFocus value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      {splitting.error && <Problem error={splitting.error} />}
      <p className="actions">
        <button className="main" disabled={splitting.isPending || !/\n\s*\n/.test(words.trim())}>
          {say('record.split')}
        </button>
        <button type="button" onClick={leave}>
          {say('form.leave')}
        </button>
      </p>
    </form>
  );
};
