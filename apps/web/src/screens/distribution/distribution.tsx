/** Who is to carry out what was decided: given in bulk, with the document that says so; sent back; given to another. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type MandateSummary, type Receipt as Entered, Refused, register, tell } from '../../api/client.js';
import { keepRecorder, recorder, RecorderField } from '../../actions/recorder.js';
import { useAddress, useMoments } from '../../address/address.js';
import { Only } from '../../actions/only.js';
import { Consequence } from '../../actions/consequence.js';
import { Receipts } from '../../actions/receipts.js';
import { Refusal } from '../../actions/refusal.js';
import { type Entry, isFilled } from '../../actions/would.js';
import { ActorField } from '../../parts/actor-field.js';
import { AsFile } from '../../parts/as-file.js';
import { Asked } from '../../parts/asking.js';
import { typed } from '../../parts/typed.js';
import { useWords } from '../../words/words.js';
import { ANSWERS } from '../../live/touched.js';
import { Rows } from './rows.js';

const MOST = 200;

const toDistribute = (isAssigned: boolean, asOf: string | undefined, decision: string | undefined, actor: string | undefined) => ({
  queryKey: ['mandates', 'distribution', isAssigned, asOf, decision, actor],
  queryFn: async () => {
    const query = { limit: MOST, ...(asOf && { asOf }), ...(decision && { decision }) };
    const { items, next } = isAssigned
      ? await answered(register.GET('/api/v1/responsibilities', { params: { query: { ...query, ...(actor && { actor }) } } }))
      : await answered(register.GET('/api/v1/unassigned', { params: { query } }));
    return { rows: items as unknown as readonly MandateSummary[], isWhole: next === null };
  },
}); // prettier-ignore

/** What is done with all that is ticked. */
type Deed = 'give' | 'reroute' | 'send-back';

interface Outcome {
  readonly entered: readonly Entered[];
  readonly refused: readonly { readonly ref: string; readonly why: string }[];
}

const entryOf = (
  deed: Deed,
  row: MandateSummary,
  said: Readonly<Record<string, string>>,
): readonly [string, object] => {
  const at = `/api/v1/mandates/${encodeURIComponent(row.id)}`;
  const held = said['from'] ?? row.responsible[0]?.actor ?? '';
  const { on, document: source } = said;
  const document = source ? { document: source } : {};
  if (deed === 'send-back') return [`${at}/withdrawals`, { actor: held, on, ...document }];
  const insteadOf = deed === 'reroute' && held !== '' ? { insteadOf: held } : {};
  return [
    `${at}/responsibilities`,
    { actor: said['actor'], role: said['role'] ?? 'lead', on, ...document, ...insteadOf },
  ];
};

const FIELDS = ['actor', 'role', 'on', 'document'] as const;
/** Of so many it is asked what would become of them; the others are alike. */
const LOOKED_AT = 10;

export const Screen = () => {
  const words = useWords();
  const { say, said } = words;
  const { query, set } = useAddress();
  const { asOf, knownAt } = useMoments();
  const queries = useQueryClient();
  const isAssigned = query['as'] === 'given';
  const asked = useQuery(toDistribute(isAssigned, asOf, query['decision'], query['to']));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [deed, setDeed] = useState<Deed>('give');
  const does: Deed = isAssigned ? (deed === 'give' ? 'reroute' : deed) : 'give';
  const entering = useMutation({
    mutationFn: async ({ rows, said: given }: { readonly rows: readonly MandateSummary[]; readonly said: Readonly<Record<string, string>> }) => {
      const outcome: { entered: Entered[]; refused: { ref: string; why: string }[] } = { entered: [], refused: [] };
      for (const row of rows) {
        const [path, body] = entryOf(does, row, given);
        try {
          outcome.entered.push(await tell<Entered>(path, body, crypto.randomUUID(), recorder()));
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          outcome.refused.push({ ref: row.ref, why: said(error.message, error.code, error.values) ?? error.message });
        }
      }
      return outcome;
    },
    onSuccess: () => {
      setTicked(new Set());
      return queries.invalidateQueries(ANSWERS);
    },
  }); // prettier-ignore
  const given = (form: FormData) =>
    Object.fromEntries(FIELDS.map((name) => [name, typed(form, name)] as const).filter(([, value]) => value !== ''));
  const [filled, setFilled] = useState<Readonly<Record<string, string>> | null>(null);
  const look = ({ currentTarget: form }: FormEvent<HTMLFormElement>) =>
    setFilled(isFilled(form) ? given(new FormData(form)) : null);
  const send = (rows: readonly MandateSummary[]) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    entering.mutate({ rows: rows.filter(({ id }) => ticked.has(id)), said: given(form) });
  };
  const wouldOf = (rows: readonly MandateSummary[]): readonly Entry[] =>
    filled === null
      ? []
      : rows
          .filter(({ id }) => ticked.has(id))
          .slice(0, LOOKED_AT)
          .map((row) => {
            const [path, said] = entryOf(does, row, filled);
            return { path, said };
          });
  const tick = (ids: readonly string[], is: boolean) => {
    const now = new Set(ticked);
    for (const id of ids) if (is) now.add(id); else now.delete(id); // prettier-ignore
    setTicked(now);
  };
  return (
    <>
      <div className="head">
        <h1>
          {asked.data
            ? say(isAssigned ? 'distribution.given-head' : 'distribution.head', { count: asked.data.rows.length })
            : say('nav.distribution')}
        </h1>
        <p className="second">{say('distribution.about')}</p>
      </div>
      <div className="bar">
        <span className="choices" role="group" aria-label={say('nav.distribution')}>
          <button aria-pressed={!isAssigned} onClick={() => set({ as: undefined, to: undefined })}>
            {say('distribution.open')}
          </button>
          <button aria-pressed={isAssigned} onClick={() => set({ as: 'given' })}>
            {say('distribution.given')}
          </button>
        </span>
        {query['decision'] && (
          <button className="plain" onClick={() => set({ decision: undefined })}>
            {say('filter.clear')}
          </button>
        )}
        <AsFile
          list={isAssigned ? 'responsibilities' : 'unassigned'}
          of={{ decision: query['decision'], ...(isAssigned && { actor: query['to'] }) }}
        />
      </div>
      {entering.data && <Receipts of={entering.data.entered} />}
      <Asked of={asked}>
        {({ rows, isWhole }) => (
          <form className="sheet" onSubmit={send(rows)} onInput={look}>
            <Only role="officer">
              <div className="entry">
                {isAssigned && (
                  <label>
                    {say('distribution.deed')}
                    <select value={does} onChange={({ target }) => setDeed(target.value as Deed)}>
                      <option value="reroute">{say('distribution.reroute')}</option>
                      <option value="send-back">{say('distribution.send-back')}</option>
                    </select>
                  </label>
                )}
                {does !== 'send-back' && (
                  <>
                    <ActorField name="actor" label={say('distribution.to')} required />
                    <label>
                      {say('distribution.role')}
                      <select name="role" defaultValue="lead">
                        <option value="lead">{say('distribution.lead')}</option>
                        <option value="support">{say('distribution.support')}</option>
                      </select>
                    </label>
                  </>
                )}
                <label>
                  {say('distribution.document')}
                  <input name="document" autoComplete="off" placeholder="CP/doc.3914/04" />
                </label>
                <label>
                  {say('distribution.on')}
                  <input name="on" required autoComplete="off" placeholder="2006-03-17" />
                </label>
                <RecorderField />
                <p role="status">{say(`distribution.consequence.${does}`, { count: ticked.size })}</p>
                <Consequence of={wouldOf(rows)} />
                {entering.data && <Done outcome={entering.data} />}
                <Refusal of={entering.error} />
                <p>
                  <button className="main" disabled={ticked.size === 0 || entering.isPending || knownAt !== undefined}>
                    {say('form.enter')}
                  </button>
                </p>
              </div>
            </Only>
            <Rows rows={rows} isWhole={isWhole} ticked={ticked} tick={tick} only={(decision) => set({ decision })} />
          </form>
        )}
      </Asked>
    </>
  );

  function Done({ outcome }: { readonly outcome: Outcome }) {
    return (
      <div role="status" className="stack">
        <p>{say('form.done', { count: outcome.entered.length })}</p>
        {outcome.refused.map(({ ref, why }) => (
          <p key={ref} className="refused">
            {ref}: {why}
          </p>
        ))}
      </div>
    );
  }
};
