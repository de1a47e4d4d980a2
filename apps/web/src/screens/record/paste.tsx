/** A text as it is pasted or dropped, until it is read. */
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useId, useState } from 'react';
import { tell } from '../../api/client.js';
import { Problem } from '../../parts/asking.js';
import { useWords } from '../../words/words.js';
import { type DecisionDocument } from './proposal.js';

export interface Read {
  readonly text: string;
  readonly document: DecisionDocument;
}

export const Paste = ({ onRead }: { readonly onRead: (read: Read) => void }) => {
  const { say } = useWords();
  const [text, setText] = useState('');
  const field = useId();
  const reading = useMutation({
    mutationFn: (given: string) => tell<DecisionDocument>('/api/v1/extractions', { text: given }, crypto.randomUUID()),
    onSuccess: (document, given) => onRead({ text: given, document }),
  });
  const dropped = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void file.text().then(setText);
  };
  return (
    <>
      <div className="head">
        <h1>{say('record.head')}</h1>
        <p className="second">{say('record.paste')}</p>
      </div>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          reading.mutate(text);
        }}
      >
        <label className="visually-hidden" htmlFor={field}>
          {say('record.text')}
        </label>
        <textarea
          id={field}
          className="text"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onDrop={dropped}
          required
        />
        {reading.error && <Problem error={reading.error} />}
        <p>
          <button className="main" disabled={reading.isPending || text.trim() === ''}>
            {say('record.read')}
          </button>
        </p>
      </form>
    </>
  );
};
