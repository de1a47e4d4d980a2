/** The form of anything that can be entered, made from what the register says of its fields. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type Operation, type Receipt as Entered, Refused, tell } from '../api/client.js';
import { health } from '../api/queries.js';
import { labelOf, useWords } from '../words/words.js';
import { Conflict, type Said } from './conflict.js';
import { Consequence } from './consequence.js';
import { useOpened } from './opened.js';
import { Receipt } from './receipt.js';
import { Refusal } from './refusal.js';
import { keepRecorder, recorder, RecorderField } from './recorder.js';
import { Worded } from '../parts/said.js';
import { typed } from '../parts/typed.js';
import { EnterOrLeave } from './enter-or-leave.js';
import { entryOf } from './entry-of.js';
import { type Entry, isFilled } from './would.js';
import { ANSWERS } from '../live/touched.js';

/** A field as the catalogue of operations describes it. */
interface Field {
  readonly name: string;
  readonly about: string;
  readonly kind: string;
  readonly required: boolean;
  readonly example?: string | number | readonly string[];
  readonly choices?: readonly string[];
  readonly longest?: number;
}

export type Known = Readonly<Record<string, string | readonly string[]>>;

/** Fields that a form cannot hold: what is nested is corrected from the words themselves. */
const TYPED = new Set(['object', 'groups', 'file', 'document']);
const fieldsOf = (operation: Operation): readonly Field[] =>
  (operation.fields as unknown as readonly Field[]).filter(({ kind, name }) => !TYPED.has(kind) && name !== 'although');

const valueOf = (field: Field, form: FormData): unknown => {
  const text = typed(form, field.name);
  if (field.kind === 'flag') return form.has(field.name) ? true : undefined;
  if (text === '') return undefined;
  if (field.kind === 'number') return Number(text);
  if (field.kind === 'words')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return text;
};

/** What was filled in, as it is shown beside what somebody else entered. */
const spoken = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(spoken).join('; ');
  return value === true ? '✓' : typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
};

/**
 * @param known what the screen says already, and the reader need not
 * @param leave called when the form is left, entered or not
 */
export const EntryForm = ({
  operation,
  known,
  leave,
}: {
  readonly operation: Operation;
  readonly known: Known;
  readonly leave: () => void;
}) => {
  const { say } = useWords();
  const queries = useQueryClient();
  const heading = useId();
  const first = useRef<HTMLFormElement>(null);
  const [commandId, setCommandId] = useState(() => crypto.randomUUID());
  const entering = useMutation({
    mutationFn: ({ path, said, etag }: { path: string; said: object; etag: string | null }) =>
      tell<Entered>(path, said, commandId, recorder(), etag),
    onSuccess: () => queries.invalidateQueries(ANSWERS),
    onError: () => setCommandId(crypto.randomUUID()),
  });
  const { data: standing } = useQuery(health);
  const { opened, since, takeIn } = useOpened(operation, known, standing?.seq ?? 0);
  const [mine, setMine] = useState<readonly Said[]>([]);
  const [would, setWould] = useState<readonly Entry[]>([]);
  useEffect(() => first.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [operation.id]);

  const asked = fieldsOf(operation).filter(({ name }) => !(name in known));
  const read = (form: FormData) => {
    const fields = Object.fromEntries(asked.map((field) => [field.name, valueOf(field, form)] as const));
    const although = typed(form, 'although');
    const all: Readonly<Record<string, unknown>> = { ...fields, ...known, ...(although && { although }) };
    return { ...entryOf(operation, all), fields };
  };
  const look = ({ currentTarget: form }: FormEvent<HTMLFormElement>) => {
    const { path, said } = read(new FormData(form));
    setWould(isFilled(form) ? [{ path, said }] : []);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    keepRecorder(form);
    const { path, said, fields } = read(form);
    setMine(
      asked.flatMap(({ name, about }) =>
        fields[name] === undefined ? [] : [{ label: about, value: spoken(fields[name]) }],
      ),
    );
    entering.mutate({ path, said, etag: opened.etag });
  };

  if (entering.data)
    return (
      <div className="entry">
        <Receipt of={entering.data}>
          <p>
            <button onClick={leave}>{say('form.close')}</button>
          </p>
        </Receipt>
      </div>
    );
  const refusal = entering.error;
  const isStale = refusal instanceof Refused && refusal.code === 'precondition.failed';
  return (
    <form
      className="entry"
      ref={first}
      onSubmit={send}
      onInput={look}
      aria-labelledby={heading}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      <h3 id={heading}>
        <Worded text={operation.summary} />
      </h3>
      {asked
        .filter(({ required }) => required)
        .map((field) => (
          <FieldInput key={field.name} field={field} />
        ))}
      {asked.some(({ required }) => !required) && (
        <details>
          <summary>{say('form.more')}</summary>
          <div className="stack">
            {asked
              .filter(({ required }) => !required)
              .map((field) => (
                <FieldInput key={field.name} field={field} />
              ))}
          </div>
        </details>
      )}
      <RecorderField />
      {(since.length > 0 || isStale) && (
        <Conflict
          theirs={since}
          mine={mine}
          refused={isStale}
          goOn={() => void takeIn().then(() => entering.reset())}
          leave={leave}
        />
      )}
      {!isStale && <Refusal of={refusal} />}
      <Consequence of={would} />
      <EnterOrLeave waits={entering.isPending} leave={leave} />
    </form>
  );
};

const FieldInput = ({ field }: { readonly field: Field }) => {
  const words = useWords();
  const { say } = words;
  const { name, about, kind, required, example, choices, longest } = field;
  const label = (
    <span>
      <Worded text={about} />
      {!required && <span className="third"> ({say('form.optional')})</span>}
    </span>
  );
  if (kind === 'flag')
    return (
      <label className="choice">
        <input type="checkbox" name={name} />
        {label}
      </label>
    );
  if (kind === 'choice')
    return (
      <label>
        {label}
        <select name={name} required={required} defaultValue="">
          <option value="" />
          {choices?.map((choice) => (
            <option key={choice} value={choice}>
              {labelOf(words, 'choice', choice)}
            </option>
          ))}
        </select>
      </label>
    );
  const shown = Array.isArray(example)
    ? (example as readonly string[]).join('\n')
    : example === undefined
      ? ''
      : String(example);
  const common = { name, required, placeholder: shown, maxLength: longest, autoComplete: 'off' };
  return (
    <label>
      {label}
      {kind === 'words' ? (
        <textarea {...common} rows={2} />
      ) : (
        <input {...common} inputMode={kind === 'number' ? 'numeric' : undefined} />
      )}
    </label>
  );
};
