/** One document, and what it answers. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Overdue, type Receipt as Entered } from '../../api/client.js';
import { Consequence } from '../../actions/consequence.js';
import { Receipt } from '../../actions/receipt.js';
import { isFilled } from '../../actions/would.js';
import { keepRecorder, RecorderField } from '../../actions/recorder.js';
import { Refusal } from '../../actions/refusal.js';
import { useParam } from '../../address/address.js';
import { Asked } from '../../parts/asking.js';
import { typed } from '../../parts/typed.js';
import { useWords } from '../../words/words.js';
import { mandatesWith, namedDocuments, openReports } from './candidates.js';
import { enterReport, entriesOf } from './enter-report.js';
import { Owed } from './owed.js';
import { suggested } from './suggested.js';
import { ANSWERS } from '../../live/touched.js';

const FORMS = ['written', 'oral', 'section-of-another-report'] as const;
const KINDS = ['part', 'last-part', 'interim', 'addendum', 'handed-over', 'refusal'] as const;
/** Only these answer what was asked. */
const ANSWERING = new Set(['', 'last-part']);
const FIELDS = [
  'document',
  'on',
  'from',
  'form',
  'kind',
  'ground',
  'through',
  'issuedOn',
  'consideredOn',
  'although',
] as const;

export const One = () => {
  const { say } = useWords();
  const queries = useQueryClient();
  const asOf = useParam('asOf');
  const [came, setCame] = useState({ document: '', on: '', from: '', title: '' });
  const [ticked, setTicked] = useState<ReadonlyMap<string, Overdue>>(new Map());
  const [kind, setKind] = useState('');
  const [filled, setFilled] = useState<Readonly<Record<string, string>> | null>(null);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(came.on) ? came.on : undefined;
  const open = useQuery(openReports(day ?? asOf));
  const matching = useQuery(mandatesWith(came.title));
  const named = useQuery(namedDocuments);
  const entering = useMutation({
    mutationFn: (said: Readonly<Record<string, string>>) => enterReport([...ticked.values()], said),
    onSuccess: () => queries.invalidateQueries(ANSWERS),
  });
  const given = (form: FormData) =>
    Object.fromEntries(FIELDS.map((name) => [name, typed(form, name)] as const).filter(([, value]) => value !== ''));
  const look = ({ currentTarget: form }: FormEvent<HTMLFormElement>) =>
    setFilled(isFilled(form) ? given(new FormData(form)) : null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    entering.mutate(given(form));
  };
  const again = () => {
    entering.reset();
    setTicked(new Map());
    setCame({ document: '', on: came.on, from: came.from, title: '' });
  };
  if (entering.data) return <Done receipts={entering.data} again={again} />;
  const field = (name: keyof typeof came, required: boolean, more = {}) => (
    <label>
      {say(`reports.${name}`)}
      <input
        name={name}
        required={required}
        value={came[name]}
        autoComplete="off"
        onChange={({ target }) => setCame({ ...came, [name]: target.value })}
        {...more}
      />
    </label>
  );
  return (
    <form onSubmit={send} onInput={look} className="sheet">
      <div className="entry">
        {field('document', true, { placeholder: 'CP/doc.4105/06', autoFocus: true })}
        {field('on', true, { placeholder: '2006-03-17' })}
        {field('title', false)}
        <details>
          <summary>{say('reports.legs')}</summary>
          <div className="stack">
            {field('from', false)}
            <label>
              {say('reports.form')}
              <select name="form" defaultValue="">
                <option value="">{say('reports.form.unsaid')}</option>
                {FORMS.map((one) => (
                  <option key={one} value={one}>
                    {say(`choice.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {say('reports.kind')}
              <select name="kind" value={kind} onChange={({ target }) => setKind(target.value)}>
                <option value="">{say('choice.whole')}</option>
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {say(`choice.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            {kind === 'refusal' && (
              <label>
                {say('reports.ground')}
                <input name="ground" required autoComplete="off" />
              </label>
            )}
            {kind === 'handed-over' && (
              <label>
                {say('reports.through')}
                <input name="through" autoComplete="off" />
              </label>
            )}
            {(['issuedOn', 'consideredOn'] as const).map((leg) => (
              <label key={leg}>
                {say(`reports.${leg}`)}
                <input name={leg} autoComplete="off" placeholder="2006-03-20" />
              </label>
            ))}
          </div>
        </details>
        <RecorderField />
        <p role="status">
          {say(ANSWERING.has(kind) ? 'reports.consequence' : 'reports.consequence-part', { count: ticked.size })}
        </p>
        <Consequence of={filled && ticked.size > 0 ? entriesOf([...ticked.values()], filled) : []} />
        <Refusal of={entering.error} />
        <p>
          <button className="main" disabled={ticked.size === 0 || entering.isPending}>
            {say('form.enter')}
          </button>
        </p>
      </div>
      <Asked of={open}>
        {({ reports, isWhole }) => (
          <Owed
            rows={suggested(reports, came, new Set(matching.data ?? []), new Map(named.data ?? []))}
            isWhole={isWhole}
            ticked={ticked}
            tick={(row) => {
              const now = new Map(ticked);
              if (!now.delete(row.id)) now.set(row.id, row);
              setTicked(now);
            }}
          />
        )}
      </Asked>
    </form>
  );
};

const Done = ({ receipts, again }: { readonly receipts: readonly Entered[]; readonly again: () => void }) => {
  const { say } = useWords();
  return (
    <div className="entry">
      {receipts.map((receipt) => (
        <Receipt key={receipt.commandId} of={receipt} />
      ))}
      <p>
        <button className="main" autoFocus onClick={again}>
          {say('reports.next')}
        </button>
      </p>
    </div>
  );
};
