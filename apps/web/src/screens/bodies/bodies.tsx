/** A new body, set up without a file: what it is called, how it numbers what it decides, when it meets. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Receipt as Entered, tell } from '../../api/client.js';
import { bodies } from '../../api/queries.js';
import { Receipt } from '../../actions/receipt.js';
import { Only } from '../../actions/only.js';
import { Consequence } from '../../actions/consequence.js';
import { type Entry, isFilled } from '../../actions/would.js';
import { keepRecorder, recorder, RecorderField } from '../../actions/recorder.js';
import { Refusal } from '../../actions/refusal.js';
import { useAddress } from '../../address/address.js';
import { useTakenOver } from '../../page/taken-over.js';
import { To } from '../../address/link.js';
import { AsFile } from '../../parts/as-file.js';
import { Asked } from '../../parts/asking.js';
import { typed } from '../../parts/typed.js';
import { useWords } from '../../words/words.js';
import { Heads } from '../../parts/heads.js';
import { ANSWERS } from '../../live/touched.js';

/** `Riverton Town Council` as `riverton-town-council`. */
const codeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

const FIELDS = ['name', 'code', 'abbreviation', 'language', 'regularSessions', 'although'] as const;
const LISTS = ['numbering', 'examples', 'sessions'] as const;

export const Screen = () => {
  const { say } = useWords();
  const { knownAt } = useAddress().query;
  const asked = useQuery(bodies);
  const isWide = useTakenOver(
    () => matchMedia('(min-width: 40rem)').matches, // a phone is for reading
    () => false,
  );
  return (
    <>
      <div className="head">
        <h1>{say('bodies.head', { count: asked.data?.total ?? 0 })}</h1>
        <p className="second">{say('bodies.about')}</p>
      </div>
      {knownAt === undefined ? (
        <details open={isWide}>
          <summary>{say('bodies.new')}</summary>
          <Only role="recorder">
            <NewBody />
          </Only>
        </details>
      ) : (
        <p>{say('mandate.read-only')}</p>
      )}
      <section className="apart">
        <h2>{say('bodies.known')}</h2>
        <p className="actions">
          <AsFile list="bodies" />
        </p>
        <Asked of={asked}>
          {({ items }) => (
            <table>
              <Heads of={['bodies.body', 'bodies.code', 'bodies.numbering']} />
              <tbody>
                {items.map(({ code, name, parent, numbering }) => (
                  <tr key={code}>
                    <td>
                      <To path="/sessions" query={{ body: code }}>
                        {name}
                      </To>
                      {parent !== null && (
                        <p className="third" translate="no">
                          {parent}
                        </p>
                      )}
                    </td>
                    <td>{code}</td>
                    <td translate="no">
                      {(numbering as readonly { readonly pattern: string }[]).map(({ pattern }) => pattern).join(' · ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Asked>
      </section>
    </>
  );
};

const NewBody = () => {
  const { say } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [filled, setFilled] = useState<readonly Entry[]>([]);
  const said = code === '' ? codeOf(name) : code;
  const entering = useMutation({
    mutationFn: async ({ body, plans }: { readonly body: object; readonly plans: readonly object[] }) => {
      const receipts = [await tell<Entered>('/api/v1/bodies', body, crypto.randomUUID(), recorder())];
      if (plans.length > 0)
        receipts.push(await tell<Entered>('/api/v1/sessions', { sessions: plans }, crypto.randomUUID(), recorder()));
      return receipts;
    },
    onSuccess: () => queries.invalidateQueries(ANSWERS),
  });
  if (entering.data)
    return (
      <div className="entry">
        {entering.data.map((receipt) => (
          <Receipt key={receipt.commandId} of={receipt} />
        ))}
        <p>
          <To path="/sessions" query={{ body: said }}>
            {say('bodies.calendar')}
          </To>
        </p>
      </div>
    );
  const read = (form: FormData) => {
    const lines = (field: string) => typed(form, field).split('\n').map((line) => line.trim()).filter(Boolean); // prettier-ignore
    const single = FIELDS.map((field) => [field, typed(form, field)] as const).filter(([, value]) => value !== '');
    const several = LISTS.map((field) => [field, lines(field)] as const).filter(([, value]) => value.length > 0);
    const plans = lines('calendar').map((line) => {
      const [ordinal = '', opensOn, closesOn] = line.split(/[\t;,]/).map((part) => part.trim());
      return { session: `${said}/regular/${ordinal}`, ...(opensOn && { opensOn }), ...(closesOn && { closesOn }) };
    });
    return { body: { ...Object.fromEntries<unknown>([...single, ...several]), code: said }, plans };
  };
  const look = ({ currentTarget: form }: FormEvent<HTMLFormElement>) =>
    setFilled(isFilled(form) ? [{ path: '/api/v1/bodies', said: read(new FormData(form)).body }] : []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    entering.mutate(read(form));
  };
  return (
    <form className="entry broad" onSubmit={send} onInput={look}>
      <label>
        {say('bodies.name')}
        <input name="name" required autoComplete="off" value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        {say('bodies.code')}
        <input name="code" required autoComplete="off" value={said} onChange={({ target }) => setCode(target.value)} />
      </label>
      <label>
        {say('bodies.abbreviation')}
        <input name="abbreviation" autoComplete="off" />
      </label>
      <label>
        {say('bodies.language')}
        <select name="language" defaultValue="en">
          {['en', 'es', 'fr', 'pt'].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        {say('bodies.numbering-how')}
        <textarea name="numbering" rows={2} placeholder="CO {yy}-{number}" />
      </label>
      <label>
        {say('bodies.examples')}
        <textarea name="examples" rows={2} placeholder="CO 25-81" />
      </label>
      <label>
        {say('bodies.sessions')}
        <textarea name="sessions" rows={2} placeholder="{ordinal} ordinary meeting" />
      </label>
      <label>
        {say('bodies.rule')}
        <input name="regularSessions" autoComplete="off" placeholder="the first Monday of March" />
      </label>
      <label>
        {say('bodies.days')}
        <textarea name="calendar" rows={3} placeholder={'1; 2027-03-01; 2027-03-03\n2; 2028-03-06'} />
      </label>
      <RecorderField />
      <p className="second">{say('bodies.consequence')}</p>
      <Consequence of={filled} />
      <Refusal of={entering.error} />
      <p>
        <button className="main" disabled={entering.isPending}>
          {say('bodies.add')}
        </button>
      </p>
    </form>
  );
};
