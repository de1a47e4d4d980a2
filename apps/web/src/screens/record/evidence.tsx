/** What a text says has come or happened: a person confirms it, or says that it shows nothing. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Receipt as Entered, register, tell } from '../../api/client.js';
import { recorder } from '../../actions/recorder.js';
import { Receipt } from '../../actions/receipt.js';
import { mandatePath, To } from '../../address/link.js';
import { Problem } from '../../parts/asking.js';
import { typed } from '../../parts/typed.js';
import { labelOf, useWords } from '../../words/words.js';
import { ANSWERS } from '../../live/touched.js';

/** From which score on it is worth a person's time. */
const ABOVE = 25;

export const Evidence = ({ decision }: { readonly decision: string }) => {
  const words = useWords();
  const { say } = words;
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['evidence', decision],
    queryFn: () => answered(register.GET('/api/v1/evidence', { params: { query: { decision, above: ABOVE, limit: 100 } } })), // prettier-ignore
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const settling = useMutation({
    mutationFn: ({ as, reason }: { readonly as: 'confirmations' | 'dismissals'; readonly reason: string }) =>
      tell<Entered>(`/api/v1/evidence/${as}`, { proposals: [...chosen], ...(as === 'dismissals' && { reason }) }, crypto.randomUUID(), recorder()), // prettier-ignore
    onSuccess: () => {
      setChosen(new Set());
      return queries.invalidateQueries(ANSWERS);
    },
  });
  if (!data || (data.items.length === 0 && !settling.data)) return null;
  const dismiss = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    settling.mutate({ as: 'dismissals', reason: typed(new FormData(event.currentTarget), 'reason') });
  };
  return (
    <section className="apart stack">
      <h2>{say('evidence.head', { count: data.items.length })}</h2>
      <p className="second">{say('evidence.about')}</p>
      <ul className="stack">
        {data.items.map(({ id, kind, score, said, ref, mandate }) => (
          <li key={id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => {
                  const now = new Set(chosen);
                  if (!now.delete(id)) now.add(id);
                  setChosen(now);
                }}
              />
              <span>
                {labelOf(words, 'evidence', kind)} ({say('evidence.score', { score })}): “{said.words}” ({said.place})
              </span>
            </label>
            <p className="second">
              {say('evidence.for')} <To path={mandatePath(String(mandate))}>{ref}</To>
            </p>
          </li>
        ))}
      </ul>
      {settling.error && <Problem error={settling.error} />}
      {settling.data && <Receipt of={settling.data} />}
      <form className="actions" onSubmit={dismiss}>
        <button
          type="button"
          className="main"
          disabled={chosen.size === 0}
          onClick={() => settling.mutate({ as: 'confirmations', reason: '' })}
        >
          {say('evidence.confirm', { count: chosen.size })}
        </button>
        <label>
          {say('evidence.reason')} <input name="reason" required autoComplete="off" />
        </label>
        <button disabled={chosen.size === 0}>{say('evidence.dismiss', { count: chosen.size })}</button>
      </form>
    </section>
  );
};
