/** Everything that was read of one thing asked, to be put right. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { labelOf, useWords } from '../../words/words.js';
import {
  type DecisionDocument, type Due, type OperativeParagraph, phraseOf, refOf, type Report, targetOf,
} from './proposal.js'; // prettier-ignore
import { TypedDue } from './typed-due.js';
import { type Corrected } from './work.js';

const CLASSES = ['mandate', 'exhortation', 'optional', 'self-executing'] as const;

const named = (text: string): readonly string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

interface TypedReport {
  readonly by: string;
  readonly to: string;
  readonly due: string;
  readonly was: Report | null;
}

const typedOf = (report: Report): TypedReport => ({
  by: report.by.join('; '),
  to: report.to.join('; '),
  due: report.due.map(phraseOf).filter(Boolean).join('; '),
  was: report,
});

/** What was not touched stays as it was read. */
const duesOf = (text: string, was: readonly Due[]): readonly Due[] =>
  text === was.map(phraseOf).filter(Boolean).join('; ') ? was : text.trim() === '' ? [] : named(text);

const reportOf = ({ by, to, due, was }: TypedReport): Report => ({
  ...was,
  by: named(by),
  to: named(to),
  due: duesOf(due, was?.due ?? []),
  ...(was === null && { recurrence: null }),
});

export const Edit = ({
  document,
  paragraph,
  index,
  save,
  leave,
}: {
  readonly document: DecisionDocument;
  readonly paragraph: OperativeParagraph;
  /** Which of its directives; beyond the last, one that the reader has missed. */
  readonly index: number;
  readonly save: (what: Corrected) => void;
  readonly leave: () => void;
}) => {
  const words = useWords();
  const { say } = words;
  const form = useRef<HTMLFormElement>(null);
  const actors = useId();
  const before = paragraph.directives[index];
  const [verb, setVerb] = useState(before?.verb ?? '');
  const [addressees, setAddressees] = useState(before?.addressees.join('; ') ?? '');
  const [kind, setKind] = useState<string>(before?.class ?? 'mandate');
  const [reports, setReports] = useState<readonly TypedReport[]>(paragraph.reports.map(typedOf));
  const [deadline, setDeadline] = useState(paragraph.deadlines.map(phraseOf).join('; '));
  const renewed = (paragraph.renewal_targets ?? []).map(refOf).join('; ');
  const [renews, setRenews] = useState(renewed);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    save({
      directive: { verb: verb.trim(), addressees: named(addressees), class: kind },
      reports: reports.map(reportOf),
      deadlines: duesOf(deadline, paragraph.deadlines),
      renewals: renews === renewed ? (paragraph.renewal_targets ?? []) : named(renews).map(targetOf),
    });
  };
  const put = (at: number, change: Partial<TypedReport>) =>
    setReports(reports.map((one, place) => (place === at ? { ...one, ...change } : one)));
  return (
    <form ref={form} className="entry" onSubmit={send} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <label>
        {say('record.verb')}
        <input value={verb} required autoComplete="off" onChange={({ target }) => setVerb(target.value)} />
      </label>
      <label>
        {say('record.addressees-several')}
        <input
          value={addressees}
          list={actors}
          autoComplete="off"
          onChange={({ target }) => setAddressees(target.value)}
        />
      </label>
      <label>
        {say('record.class')}
        <select value={kind} onChange={({ target }) => setKind(target.value)}>
          {CLASSES.map((one) => (
            <option key={one} value={one}>
              {labelOf(words, 'class', one)}
            </option>
          ))}
        </select>
      </label>
      {reports.map((report, at) => (
        <fieldset key={at} className="stack">
          <legend>{say('record.report')}</legend>
          <label>
            {say('record.report-by')}
            <input
              value={report.by}
              required
              autoComplete="off"
              onChange={({ target }) => put(at, { by: target.value })}
            />
          </label>
          <label>
            {say('record.report-to')}
            <input
              value={report.to}
              required
              autoComplete="off"
              onChange={({ target }) => put(at, { to: target.value })}
            />
          </label>
          <TypedDue
            document={document}
            paragraph={paragraph}
            label={say('record.deadline')}
            value={report.due}
            change={(due) => put(at, { due })}
          />
          <p>
            <button
              type="button"
              className="plain"
              onClick={() => setReports(reports.filter((_, place) => place !== at))}
            >
              {say('record.no-report')}
            </button>
          </p>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="plain"
          onClick={() => setReports([...reports, { by: addressees, to: document.body ?? '', due: '', was: null }])}
        >
          {say('record.add-report')}
        </button>
      </p>
      {reports.length === 0 && (
        <TypedDue
          document={document}
          paragraph={paragraph}
          label={say('record.deadline')}
          value={deadline}
          change={setDeadline}
        />
      )}
      <label>
        {say('record.renews-what')}
        <input
          value={renews}
          autoComplete="off"
          placeholder="AG/RES. 1948 (XXXIII-O/03) op. 3"
          onChange={({ target }) => setRenews(target.value)}
        />
      </label>
      <p className="actions">
        <button className="main">{say('record.keep')}</button>
        <button type="button" onClick={leave}>
          {say('form.leave')}
        </button>
      </p>
    </form>
  );
};
