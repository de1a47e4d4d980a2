/** What was entered, as the register tells it, and how it is taken back: by an entry, never by itself. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { answered, type Receipt as Entered, register, tell } from '../api/client.js';
import { Problem } from '../parts/asking.js';
import { Said } from '../parts/said.js';
import { typed } from '../parts/typed.js';
import { useWords } from '../words/words.js';
import { recorder } from './recorder.js';
import { ANSWERS } from '../live/touched.js';

/** What a receipt has room for; of more it says the number. */
const SHOWN = 8;

interface Preview {
  readonly would: readonly string[];
}

/** The entries of a receipt in words; they are the last, or among the last. */
const useTold = ({ entries }: Entered) =>
  useQuery({
    queryKey: ['told', entries.map(({ id }) => id)],
    enabled: entries.length > 0,
    queryFn: async () => {
      const limit = Math.min(200, entries.length + 20);
      const { items } = await answered(register.GET('/api/v1/entries', { params: { query: { limit } } }));
      const ids = new Set(entries.map(({ id }) => id));
      return items.filter(({ id }) => ids.has(id)).toReversed();
    },
  });

export const Receipt = ({ of, children }: { readonly of: Entered; readonly children?: ReactNode }) => {
  const words = useWords();
  const { say } = words;
  const { data: told } = useTold(of);
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className="stack receipt">
      <p role="status" ref={head} tabIndex={-1}>
        {of.changed ? say('form.done', { count: of.entries.length }) : say('form.unchanged')}
      </p>
      {told && told.length > 0 && (
        <ol className="second">
          {told.slice(0, SHOWN).map((one) => (
            <li key={one.id}>
              {say('receipt.entry', { seq: one.seq, about: one.about })} <Said text={one.what} />
            </li>
          ))}
          {of.entries.length > SHOWN && <li>{say('receipt.more', { count: of.entries.length - SHOWN })}</li>}
        </ol>
      )}
      {children}
      {of.changed && <TakeBack of={of} />}
    </div>
  );
};

/** Says what is taken back before it is; it stays on record, and counts as known before. */
const TakeBack = ({ of: { entries } }: { readonly of: Entered }) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const entry = entries[0]?.id ?? '';
  const would = useQuery({
    queryKey: ['opened', 'retraction', entry],
    queryFn: () => tell<Preview>('/api/v1/retractions/preview', { entry, reason: '-' }, crypto.randomUUID()),
    enabled: open,
    retry: false,
    gcTime: 0,
  });
  const taking = useMutation({
    mutationFn: (reason: string) =>
      tell<Entered>('/api/v1/retractions', { entry, reason }, crypto.randomUUID(), recorder()),
    onSuccess: () => queries.invalidateQueries(ANSWERS),
  });
  if (taking.data) return <p role="status">{say('undo.done', { count: entries.length })}</p>;
  if (!open)
    return (
      <p>
        <button type="button" onClick={() => setOpen(true)}>
          {say('undo')}
        </button>
      </p>
    );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    taking.mutate(typed(new FormData(event.currentTarget), 'reason'));
  };
  return (
    <form className="stack" onSubmit={send} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <p>{say('undo.consequence')}</p>
      {would.error && <Problem error={would.error} />}
      {would.data && (
        <ul className="second">
          {would.data.would.map((line) => (
            <li key={line}>
              <Said text={line} />
            </li>
          ))}
        </ul>
      )}
      <label>
        {say('undo.reason')}
        <input name="reason" required autoFocus autoComplete="off" />
      </label>
      {taking.error && <Problem error={taking.error} />}
      <p className="actions">
        <button className="main" disabled={taking.isPending || would.isError}>
          {say('undo')}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {say('form.leave')}
        </button>
      </p>
    </form>
  );
};
