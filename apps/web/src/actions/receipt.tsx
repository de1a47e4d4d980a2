/** What was entered, as the register tells it, and how it is taken back: by an entry, never by itself. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { answered, type Receipt as Entered, register } from '../api/client.js';
import { proposalPath, To } from '../address/link.js';
import { Said } from '../parts/said.js';
import { useWords } from '../words/words.js';
import { TakeBack } from './take-back.js';

/** What a receipt has room for; of more it says the number. */
const SHOWN = 8;

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
        {of.proposal !== undefined
          ? say('form.proposed')
          : of.changed
            ? say('form.done', { count: of.entries.length })
            : say('form.unchanged')}
      </p>
      {of.proposal !== undefined && (
        <p>
          <To path={proposalPath(of.proposal)}>{say('form.see-proposal')}</To>
        </p>
      )}
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
      {of.changed && <TakeBack entry={of.entries[0]?.id ?? ''} label={say('undo')} />}
    </div>
  );
};
