/** What the calendar does not know and something waits for, filled in where it is named. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Receipt as Entered, register, type Session, tell } from '../../api/client.js';
import { self } from '../../api/self.js';
import { Consequence } from '../../actions/consequence.js';
import { mayDo } from '../../actions/may-do.js';
import { Receipt } from '../../actions/receipt.js';
import { type Entry, isFilled } from '../../actions/would.js';
import { keepRecorder, recorder, RecorderField } from '../../actions/recorder.js';
import { Refusal } from '../../actions/refusal.js';
import { turn, useMoments, useParam } from '../../address/address.js';
import { AsFile } from '../../parts/as-file.js';
import { useBodies } from '../../parts/bodies.js';
import { useLater } from '../../parts/later.js';
import { typed } from '../../parts/typed.js';
import { labelOf, useWords } from '../../words/words.js';
import { EnterOrLeave } from '../../actions/enter-or-leave.js';
import { ANSWERS } from '../../live/touched.js';

export const Gaps = ({ body }: { readonly body: string }) => {
  const words = useWords();
  const { say } = words;
  const { sessionOf } = useBodies();
  const moments = useMoments();
  const { data } = useQuery({
    queryKey: ['sessions', 'gaps', body, moments],
    queryFn: () => answered(register.GET('/api/v1/sessions', { params: { query: { body, gaps: true, limit: 200, ...moments } } })), // prettier-ignore
    retry: false,
    enabled: useLater(),
  });
  const { data: who } = useQuery(self);
  const filling = useParam('fill');
  const fill = (session: string | undefined) => turn({ fill: session }, { replace: true });
  const rows = (data?.items ?? []) as unknown as readonly Session[];
  const awaited = rows.filter(({ awaitedBy }) => awaitedBy.length > 0);
  if (rows.length === 0) return null;
  return (
    <section className="apart">
      <h2>{say('gaps.head', { count: rows.length, awaited: awaited.length })}</h2>
      <ul className="stack">
        {[...awaited, ...rows.filter((one) => !awaited.includes(one))].map((one) => (
          <li key={one.id} className="stack">
            <p>
              <span className="symbol">{one.name ?? sessionOf(one.id)}</span>{' '}
              <span className="second">
                {labelOf(words, 'session.status', one.status)},{' '}
                {say(one.opensOn === null ? 'gaps.no-days' : 'gaps.no-end')}
                {one.awaitedBy.length > 0 && ` · ${say('gaps.awaited', { refs: one.awaitedBy.join('; ') })}`}
              </span>{' '}
              {moments.knownAt === undefined && mayDo(who, 'recorder') && !one.id.endsWith('/next') && (
                <button
                  className="plain"
                  aria-expanded={filling === one.id}
                  onClick={() => fill(filling === one.id ? undefined : one.id)}
                >
                  {say('gaps.fill')}
                </button>
              )}
            </p>
            {filling === one.id && <Fill session={one} leave={() => fill(undefined)} />}
          </li>
        ))}
      </ul>
      <p className="actions">
        <AsFile list="sessions" of={{ body, gaps: 'true' }} />
      </p>
    </section>
  );
};

/** Days for one session: put on the calendar where it is not there, moved where it is. */
const Fill = ({ session, leave }: { readonly session: Session; readonly leave: () => void }) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const isThere = session.status === 'planned';
  const [filled, setFilled] = useState<readonly Entry[]>([]);
  const entryOf = (form: FormData): Entry => {
    const given = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, typed(form, name)] as const).filter(([, value]) => value !== ''));
    const [days, more] = [given(['opensOn', 'closesOn']), given(['on', 'although'])];
    return isThere
      ? { path: `/api/v1/sessions/${session.id}/moves`, said: { ...days, ...more } }
      : { path: '/api/v1/sessions', said: { sessions: [{ session: session.id, ...days }], ...more } };
  };
  const entering = useMutation({
    mutationFn: ({ path, said }: Entry) => tell<Entered>(path, said, crypto.randomUUID(), recorder()),
    onSuccess: () => queries.invalidateQueries(ANSWERS),
  });
  if (entering.data)
    return (
      <div className="entry">
        <Receipt of={entering.data} />
      </div>
    );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    entering.mutate(entryOf(form));
  };
  const look = ({ currentTarget: form }: FormEvent<HTMLFormElement>) =>
    setFilled(isFilled(form) ? [entryOf(new FormData(form))] : []);
  return (
    <form className="entry" onSubmit={send} onInput={look} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <label>
        {say('move.opens')}
        <input name="opensOn" required autoFocus autoComplete="off" defaultValue={session.opensOn ?? ''} />
      </label>
      <label>
        {say('move.closes')}
        <input name="closesOn" autoComplete="off" defaultValue={session.closesOn ?? ''} />
      </label>
      <label>
        {say(isThere ? 'move.fixed' : 'gaps.fixed')}
        <input name="on" required={isThere} autoComplete="off" />
      </label>
      <RecorderField />
      <Consequence of={filled} />
      <Refusal of={entering.error} />
      <EnterOrLeave waits={entering.isPending} leave={leave} />
    </form>
  );
};
