/** One thing asked at a time, by keyboard, beside the text that it stands in. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useKeys } from '../../parts/keys.js';
import { useWords } from '../../words/words.js';
import { type Answer, type DecisionDocument, type Edit, type Proposal, proposalsOf, settled } from './proposal.js';
import { type Read } from './paste.js';
import { ProposalOf } from './proposal-of.js';
import { Commit } from './commit.js';

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

export const Settle = ({ read, again }: { readonly read: Read; readonly again: () => void }) => {
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
