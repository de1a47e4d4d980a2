/** How an entry is taken back: by an entry, never by itself. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Receipt as Entered, tell } from '../api/client.js';
import { operations } from '../api/queries.js';
import { self } from '../api/self.js';
import { useParam } from '../address/address.js';
import { Problem } from '../parts/asking.js';
import { useLater } from '../parts/later.js';
import { Said } from '../parts/said.js';
import { typed } from '../parts/typed.js';
import { useWords } from '../words/words.js';
import { ANSWERS } from '../live/touched.js';
import { mayDo } from './may-do.js';
import { Receipt } from './receipt.js';
import { keepRecorder, recorder, RecorderField } from './recorder.js';

interface Preview {
  readonly would: readonly string[];
}

/** Whether whoever looks may take back what they see: nothing is entered at a moment that is past. */
export const useMayTakeBack = (): boolean => {
  const isNow = useParam('knownAt') === undefined;
  const { data } = useQuery({ ...operations, enabled: useLater() });
  const { data: who } = useQuery(self);
  const retraction = data?.operations.find(({ id }) => id === 'retractEntry');
  return isNow && retraction !== undefined && mayDo(who, retraction.role);
};

/**
 * Says what is taken back before it is; it stays on record, and counts as known before.
 * @param entry of what one command entered, any one: all of it goes together
 */
export const TakeBack = ({ entry, label }: { readonly entry: string; readonly label: string }) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
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
  if (taking.data?.proposal !== undefined) return <Receipt of={taking.data} />;
  if (taking.data) return <p role="status">{say('undo.done', { count: taking.data.entries.length })}</p>;
  if (!open)
    return (
      <p>
        <button type="button" className="plain" onClick={() => setOpen(true)}>
          {label}
        </button>
      </p>
    );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    taking.mutate(typed(form, 'reason'));
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
      <RecorderField />
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
