/** A text as it is pasted or dropped, until it is read; and what others have begun. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { tell } from '../../api/client.js';
import { useNameOf } from '../../api/people.js';
import { To } from '../../address/link.js';
import { Problem } from '../../parts/asking.js';
import { useMoment, useWords } from '../../words/words.js';
import { putAway, works } from './kept.js';
import { type DecisionDocument } from './proposal.js';

export interface Read {
  readonly text: string;
  readonly document: DecisionDocument;
}

/** What the browser itself reads as text; of all else the server does. */
const PLAIN = /\.(?:txt|md)$/i;

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

const readFile = async (file: File): Promise<Read> => {
  const body = { name: file.name, file: base64(new Uint8Array(await file.arrayBuffer())) };
  const document = await tell<DecisionDocument>('/api/v1/extractions/files', body, crypto.randomUUID());
  return { text: document.source_text ?? '', document };
};

const readText = async (text: string): Promise<Read> => ({
  text,
  document: await tell<DecisionDocument>('/api/v1/extractions', { text }, crypto.randomUUID()),
});

/** A file that is dropped anywhere on the page, which the browser itself would open in its place. */
const useDropped = (take: (file: File | undefined) => void): void => {
  const dropped = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') take(event.dataTransfer.files[0]);
  });
  useEffect(() => {
    const listen = (event: DragEvent) => dropped(event);
    document.addEventListener('dragover', listen);
    document.addEventListener('drop', listen);
    return () => {
      document.removeEventListener('dragover', listen);
      document.removeEventListener('drop', listen);
    };
  }, []);
};

export const Paste = ({ onRead }: { readonly onRead: (read: Read) => void }) => {
  const { say } = useWords();
  const [text, setText] = useState('');
  const field = useId();
  const reading = useMutation({
    mutationFn: (given: string | File) => (typeof given === 'string' ? readText(given) : readFile(given)),
    onSuccess: onRead,
  });
  const take = (file: File | undefined) => {
    if (!file) return;
    if (PLAIN.test(file.name)) void file.text().then(setText);
    else reading.mutate(file);
  };
  useDropped(take);
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
        <textarea id={field} className="text" value={text} onChange={({ target }) => setText(target.value)} required />
        {reading.error && <Problem error={reading.error} />}
        <p className="actions">
          <button className="main" disabled={reading.isPending || text.trim() === ''}>
            {say('record.read')}
          </button>
          <label>
            {say('record.file')}{' '}
            <input
              type="file"
              accept=".txt,.md,.html,.htm,.docx,.pdf,.rtf"
              disabled={reading.isPending}
              onChange={({ target }) => take(target.files?.[0])}
            />
          </label>
        </p>
      </form>
      <InProgress />
    </>
  );
};

const InProgress = () => {
  const words = useWords();
  const nameOf = useNameOf();
  const moment = useMoment();
  const { say } = words;
  const queries = useQueryClient();
  const { data } = useQuery({ ...works, staleTime: 0 });
  const ending = useMutation({ mutationFn: putAway, onSuccess: () => queries.invalidateQueries({ queryKey: ['work'] }) }); // prettier-ignore
  if (!data || data.length === 0) return null;
  return (
    <section className="apart">
      <h2>{say('record.in-progress')}</h2>
      <ul className="stack">
        {data.map((one) => (
          <li key={one.id}>
            <To path="/record" query={{ work: one.id }} className="symbol">
              {one.title}
            </To>{' '}
            <span className="second">
              {say('record.left', { count: one.left })} {nameOf(one.person)}, {moment(one.keptAt)}
            </span>{' '}
            <button
              className="plain"
              onClick={() => ending.mutate(one.id)}
              aria-label={`${say('record.put-away')}: ${one.title}`}
            >
              {say('record.put-away')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
