/** What the text does not print, the consequence, and the one commit with its receipt. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef } from 'react';
import { type Receipt as Entered, tell } from '../../api/client.js';
import { Receipt } from '../../actions/receipt.js';
import { Refusal } from '../../actions/refusal.js';
import { keepRecorder, recorder, RecorderField } from '../../actions/recorder.js';
import { decisionPath, To } from '../../address/link.js';
import { useWords } from '../../words/words.js';
import { type DecisionDocument, proposalsOf } from './proposal.js';
import { RefusedFor } from '../../parts/asking.js';
import { Said } from '../../parts/said.js';
import { typed } from '../../parts/typed.js';
import { Evidence } from './evidence.js';
import { putAway } from './kept.js';
import { ANSWERS } from '../../live/touched.js';

/** What waits for a second person is no decision on the register yet. */
type Recorded = Entered & { readonly decision?: string; readonly symbol?: string | null };

const HEAD = [
  ['symbol', 'record.symbol'],
  ['body', 'record.body'],
  ['committee', 'record.committee'],
  ['session', 'record.session'],
  ['on', 'record.on'],
] as const;

const printedOf = ({
  symbol,
  body,
  session,
  date,
}: DecisionDocument): Readonly<{ [field: string]: string | null }> => ({
  symbol,
  body,
  session: typeof session === 'string' ? session : session && `${session.ordinal} (${session.kind})`,
  on: date,
});

export const Commit = ({
  found,
  made,
  left,
  work,
}: {
  readonly found: DecisionDocument;
  readonly made: DecisionDocument;
  readonly left: number;
  /** Id of the work in progress that ends with it. */
  readonly work: string | null;
}) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const printed = printedOf(found);
  const recording = useMutation({
    mutationFn: (said: object) => tell<Recorded>('/api/v1/decisions', said, crypto.randomUUID(), recorder()),
    onSuccess: async () => {
      if (work !== null) await putAway(work);
      await queries.invalidateQueries(ANSWERS);
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    const given = [...HEAD.map(([name]) => name), 'although'].map((name) => [name, typed(form, name)] as const);
    const head = Object.fromEntries(given.filter(([, value]) => value !== ''));
    recording.mutate({ document: made, ...head, confirmed: true, ...(form.has('draft') && { draft: true }) });
  };
  const asked = proposalsOf(made).length;
  const preview = useQuery({
    queryKey: ['opened', 'commit', left === 0 && !recording.data ? made : null],
    enabled: left === 0 && !recording.data && !recording.isPending,
    retry: false,
    gcTime: 0,
    queryFn: () => tell<{ readonly would: readonly string[] }>('/api/v1/decisions/preview', { document: made }, crypto.randomUUID()), // prettier-ignore
  });
  if (recording.data) return <Recorded of={recording.data} />;
  return (
    <section className="apart">
      <h2>{say('record.commit')}</h2>
      <form className="entry" onSubmit={send}>
        {HEAD.map(([name, label]) => (
          <label key={name}>
            {say(label)}
            <input name={name} placeholder={printed[name] ?? say('record.missing')} autoComplete="off" />
          </label>
        ))}
        <label className="choice">
          <input type="checkbox" name="draft" defaultChecked={found.stage === 'draft'} />
          {say('record.draft')}
        </label>
        <RecorderField />
        <p className="second">
          {say('record.consequence', { mandates: asked, symbol: found.symbol ?? found.title ?? '' })}
        </p>
        {preview.data && preview.data.would.length > 0 && (
          <details open={preview.data.would.length < 12}>
            <summary>{say('record.would', { count: preview.data.would.length })}</summary>
            <ul className="second">
              {preview.data.would.map((line) => (
                <li key={line}>
                  <Said text={line} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {preview.error && !recording.error && (
          <p className="second">
            <RefusedFor error={preview.error} />
          </p>
        )}
        <Refusal of={recording.error} />
        <p>
          <button className="main" disabled={left > 0 || recording.isPending}>
            {say('record.commit')}
          </button>{' '}
          <span className="second">{left > 0 && say('record.left', { count: left })}</span>
        </p>
      </form>
    </section>
  );
};

const Recorded = ({ of }: { readonly of: Recorded }) => {
  const { say } = useWords();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  if (of.decision === undefined)
    return (
      <section className="apart stack">
        <h2>{say('record.proposed')}</h2>
        <div className="entry">
          <Receipt of={of} />
        </div>
      </section>
    );
  return (
    <section className="apart stack">
      <h2 ref={head} tabIndex={-1}>
        {say('record.receipt', { symbol: of.symbol ?? of.decision })}
      </h2>
      <div className="entry">
        <Receipt of={of}>
          <p>
            <To path={decisionPath(of.decision)}>{say('record.open-decision')}</To>
          </p>
        </Receipt>
      </div>
      <Evidence decision={of.decision} />
    </section>
  );
};
