/** What the text does not print, the consequence, and the one commit with its receipt. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { type Receipt, Refused, tell } from '../../api/client.js';
import { keepRecorder, recorder, RecorderField } from '../../actions/recorder.js';
import { decisionPath, To } from '../../address/link.js';
import { useWords } from '../../words/words.js';
import { type DecisionDocument, proposalsOf } from './proposal.js';
import { typed } from '../../parts/typed.js';

interface Recorded extends Receipt {
  readonly decision: string;
  readonly symbol: string | null;
}

const HEAD = [
  ['symbol', 'record.symbol'],
  ['body', 'record.body'],
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
  session: session && `${session.ordinal} (${session.kind})`,
  on: date,
});

export const Commit = ({
  found,
  made,
  left,
}: {
  readonly found: DecisionDocument;
  readonly made: DecisionDocument;
  readonly left: number;
}) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const printed = printedOf(found);
  const recording = useMutation({
    mutationFn: (said: object) => tell<Recorded>('/api/v1/decisions', said, crypto.randomUUID(), recorder()),
    onSuccess: () => queries.invalidateQueries(),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    const given = [...HEAD.map(([name]) => name), 'although'].map((name) => [name, typed(form, name)] as const);
    const head = Object.fromEntries(given.filter(([, value]) => value !== ''));
    recording.mutate({ document: made, ...head, confirmed: true, ...(form.has('draft') && { draft: true }) });
  };
  if (recording.data)
    return (
      <section className="apart stack" role="status">
        <h2>{say('record.receipt', { symbol: recording.data.symbol ?? recording.data.decision })}</h2>
        <p>
          {recording.data.changed ? say('form.done', { count: recording.data.entries.length }) : say('form.unchanged')}
        </p>
        <p>
          <To path={decisionPath(recording.data.decision)}>{say('record.open-decision')}</To>
        </p>
      </section>
    );
  const refusal = recording.error;
  const asked = proposalsOf(made).length;
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
        {refusal && (
          <div className="refused" role="alert">
            <p>
              {say('form.refused')} {refusal.message}
            </p>
            {refusal instanceof Refused && (
              <>
                <p className="third">{say('state.code', { code: refusal.code })}</p>
                {refusal.doubts.map(({ detail }) => (
                  <p key={detail}>{detail}</p>
                ))}
              </>
            )}
          </div>
        )}
        {refusal instanceof Refused && refusal.doubts.length > 0 && (
          <label>
            {say('form.although')}
            <input name="although" />
          </label>
        )}
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
