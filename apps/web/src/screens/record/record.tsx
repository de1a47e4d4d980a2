/** From a text to the register: read, settle one thing asked at a time, one commit. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Receipt, Refused, tell } from '../../api/client.js';
import { keepRecorder, recorder, RecorderField } from '../../actions/recorder.js';
import { useAddress } from '../../address/address.js';
import { decisionPath, To } from '../../address/link.js';
import { Problem } from '../../parts/asking.js';
import { useKeys } from '../../parts/keys.js';
import { labelOf, useWords } from '../../words/words.js';
import {
  type Answer,
  type DecisionDocument,
  type Edit,
  phraseOf,
  type Proposal,
  proposalsOf,
  settled,
} from './proposal.js';
import { typed } from '../../parts/typed.js';

interface Read {
  readonly text: string;
  readonly document: DecisionDocument;
}

export const Record = () => {
  const { say } = useWords();
  const { knownAt } = useAddress().query;
  const [read, setRead] = useState<Read | null>(null);
  if (knownAt !== undefined)
    return (
      <>
        <h1>{say('record.head')}</h1>
        <p>{say('mandate.read-only')}</p>
      </>
    );
  return read === null ? <Paste onRead={setRead} /> : <Settle read={read} again={() => setRead(null)} />;
};

const Paste = ({ onRead }: { readonly onRead: (read: Read) => void }) => {
  const { say } = useWords();
  const [text, setText] = useState('');
  const field = useId();
  const reading = useMutation({
    mutationFn: (given: string) => tell<DecisionDocument>('/api/v1/extractions', { text: given }, crypto.randomUUID()),
    onSuccess: (document, given) => onRead({ text: given, document }),
  });
  const dropped = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void file.text().then(setText);
  };
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
        <textarea
          id={field}
          className="text"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onDrop={dropped}
          required
        />
        {reading.error && <Problem error={reading.error} />}
        <p>
          <button className="main" disabled={reading.isPending || text.trim() === ''}>
            {say('record.read')}
          </button>
        </p>
      </form>
    </>
  );
};

/** What a person has said of the proposals so far, and in which order, so that the last can be taken back. */
const useAnswers = (proposals: readonly Proposal[]) => {
  const [answers, setAnswers] = useState<Readonly<{ [key: string]: Answer }>>({});
  const [given, setGiven] = useState<readonly string[]>([]);
  const [at, setAt] = useState(0);
  const [edits, setEdits] = useState<Readonly<{ [key: string]: Edit }>>({});
  const move = (by: number) => setAt((place) => Math.max(0, Math.min(proposals.length - 1, place + by)));
  return {
    answers, edits, at, setAt, move,
    answer: (answer: Answer) => {
      const current = proposals[at];
      if (!current) return;
      setAnswers({ ...answers, [current.key]: answer });
      setGiven([...given, current.key]);
      move(1);
    },
    takeBack: () => {
      const last = given.at(-1);
      if (last === undefined) return;
      setAnswers(Object.fromEntries(Object.entries(answers).filter(([key]) => key !== last)));
      setGiven(given.slice(0, -1));
      setAt(proposals.findIndex(({ key }) => key === last));
    },
    edit: (key: string, edit: Edit) => setEdits({ ...edits, [key]: { ...edits[key], ...edit } }),
  }; // prettier-ignore
};

const Settle = ({ read, again }: { readonly read: Read; readonly again: () => void }) => {
  const { say } = useWords();
  const { document: found, text } = read;
  const proposals = proposalsOf(found);
  const { answers, edits, at, setAt, move, answer, takeBack, edit } = useAnswers(proposals);
  const [editing, setEditing] = useState(false);
  const source = useRef<HTMLDivElement>(null);
  const current = proposals[at];
  const left = proposals.filter(({ key }) => answers[key] === undefined).length;

  useKeys({
    a: () => answer('accepted'),
    x: () => answer('rejected'),
    ' ': () => move(1),
    j: () => move(1),
    k: () => move(-1),
    Backspace: takeBack,
    e: () => setEditing(true),
  });
  useEffect(() => {
    setEditing(false);
    for (const place of window.document.querySelectorAll('[data-current]')) place.scrollIntoView({ block: 'nearest' });
  }, [at]);

  return (
    <>
      <div className="head">
        <div className="stack">
          <h1>{say('record.found', { count: proposals.length })}</h1>
          {found.title && (
            <p className="title-of-record" lang={found.language}>
              {found.title}
            </p>
          )}
        </div>
        <p role="status">
          {say('record.left', { count: left })}{' '}
          <button className="plain" onClick={again}>
            {say('record.again')}
          </button>
        </p>
      </div>
      {(found.remarks?.length ?? 0) > 0 && (
        <section>
          <h2>{say('record.remarks')}</h2>
          <ul className="second">
            {found.remarks?.map((remark, index) => (
              <li key={index}>{typeof remark === 'string' ? remark : remark.text}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="reading">
        <div
          ref={source}
          className="source"
          lang={found.language}
          tabIndex={0}
          role="region"
          aria-label={say('record.text')}
        >
          <Source text={text} document={found} current={current} />
        </div>
        <div tabIndex={0} role="region" aria-label={say('record.found', { count: proposals.length })}>
          <ol>
            {proposals.map((proposal, index) => (
              <li
                key={proposal.key}
                className="proposal"
                aria-current={index === at ? 'step' : undefined}
                data-current={index === at ? '' : undefined}
              >
                <ProposalOf
                  proposal={{ ...proposal, directive: { ...proposal.directive, ...edits[proposal.key] } }}
                  state={answers[proposal.key]}
                  editing={editing && index === at}
                  edit={(change) => edit(proposal.key, change)}
                  done={() => setEditing(false)}
                  choose={() => setAt(index)}
                />
              </li>
            ))}
          </ol>
          <div className="actions">
            <button onClick={() => answer('accepted')}>
              {say('record.accept')}
              <kbd aria-hidden="true">a</kbd>
            </button>
            <button onClick={() => answer('rejected')}>
              {say('record.reject')}
              <kbd aria-hidden="true">x</kbd>
            </button>
            <button onClick={() => move(1)}>
              {say('record.later')}
              <kbd aria-hidden="true">␣</kbd>
            </button>
          </div>
        </div>
      </div>
      <Commit found={found} made={settled(found, answers, edits)} left={left} />
    </>
  );
};

/** The text as it was given, the paragraph of the present proposal tinted. */
const Source = ({
  text,
  document,
  current,
}: {
  readonly text: string;
  readonly document: DecisionDocument;
  readonly current: Proposal | undefined;
}) => {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { span, ref } of document.operative) {
    if (!span || span[0] < from) continue;
    parts.push(text.slice(from, span[0]));
    const here = ref === current?.paragraph.ref;
    parts.push(
      <span key={ref} className={here ? 'current' : undefined} data-current={here ? '' : undefined}>
        {text.slice(...span)}
      </span>,
    );
    from = span[1];
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
};

const ProposalOf = ({
  proposal,
  state,
  editing,
  edit,
  done,
  choose,
}: {
  readonly proposal: Proposal;
  readonly state: Answer | undefined;
  readonly editing: boolean;
  readonly edit: (change: Edit) => void;
  readonly done: () => void;
  readonly choose: () => void;
}) => {
  const words = useWords();
  const { say } = words;
  const { paragraph, directive } = proposal;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (editing) form.current?.querySelector('input')?.focus();
  }, [editing]);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const listed = typed(form, 'addressees')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean);
    edit({
      verb: typed(form, 'verb') || directive.verb,
      addressees: listed,
      class: typed(form, 'class'),
    });
    done();
  };
  return (
    <div className="stack">
      <p>
        <button className="plain symbol" onClick={choose}>
          op. {paragraph.ref}
        </button>{' '}
        <span className="third">{say(state === undefined ? 'record.open' : `record.${state}`)}</span>
      </p>
      {editing ? (
        <form ref={form} className="stack" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && done()}>
          <label>
            {say('record.verb')} <input name="verb" defaultValue={directive.verb} />
          </label>
          <label>
            {say('record.addressees')}{' '}
            <input name="addressees" defaultValue={directive.addressees.join('; ')} size={48} />
          </label>
          <label>
            {say('record.class')}{' '}
            <select name="class" defaultValue={directive.class ?? 'mandate'}>
              {['mandate', 'exhortation', 'optional', 'self-executing'].map((one) => (
                <option key={one} value={one}>
                  {labelOf(words, 'class', one)}
                </option>
              ))}
            </select>
          </label>
          <button>{say('form.enter')}</button>
        </form>
      ) : (
        <p className="as">
          <span>
            <span className="third">{say('record.verb')}</span> {directive.verb}
          </span>
          <span>
            <span className="third">{say('record.addressees')}</span> {directive.addressees.join('; ') || '–'}
          </span>
          {directive.class && (
            <span>
              <span className="third">{say('record.class')}</span> {labelOf(words, 'class', directive.class)}
            </span>
          )}
          {paragraph.reports.map((report, index) => (
            <span key={index}>
              <span className="third">{say('record.report')}</span> {report.to.join('; ')}
              {report.due[0] && `, ${phraseOf(report.due[0])}`}
            </span>
          ))}
          {paragraph.deadlines.map((due, index) => (
            <span key={index}>
              <span className="third">{say('record.deadline')}</span> {phraseOf(due)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
};

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

const Commit = ({
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
