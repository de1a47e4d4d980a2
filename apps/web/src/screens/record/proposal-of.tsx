/** What the reader proposes of one paragraph, as read or as a person edits it. */
import { type FormEvent, useEffect, useRef } from 'react';
import { labelOf, useWords } from '../../words/words.js';
import { type Answer, type Edit, phraseOf, type Proposal } from './proposal.js';
import { typed } from '../../parts/typed.js';

export const ProposalOf = ({
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
