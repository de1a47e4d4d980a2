/** One thing asked at a time, by keyboard, beside the text that it stands in. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { Problem } from '../../parts/asking.js';
import { useKeys } from '../../parts/keys.js';
import { Said } from '../../parts/said.js';
import { type Key, labelOf, useMoment, useWords } from '../../words/words.js';
import { Commit } from './commit.js';
import { Edit } from './edit.js';
import { type OpenedWork, useKept } from './kept.js';
import { overlapsOf } from './overlaps.js';
import { stopsOf } from './proposal.js';
import { KINDS } from './marks.js';
import { ProposalOf } from './proposal-of.js';
import { reveal } from './reveal.js';
import { Source } from './source.js';
import { Split } from './split.js';
import { after, corrected, leftIn, settled, type Work } from './work.js';

/** What of the present paragraph is being put right. */
type Doing = 'edit' | 'add' | 'split' | null;

const ACTIONS: readonly (readonly [letter: string, label: Key])[] = [
  ['a', 'record.accept'],
  ['x', 'record.reject'],
  ['␣', 'record.later'],
  ['e', 'record.edit'],
  ['n', 'record.add'],
  ['s', 'record.split'],
  ['m', 'record.join'],
];

export const Settle = ({
  begun,
  opened,
  again,
  onBegun,
}: {
  readonly begun: Work;
  readonly opened: OpenedWork | null;
  readonly again: () => void;
  readonly onBegun: (id: string) => void;
}) => {
  const words = useWords();
  const moment = useMoment();
  const { say } = words;
  const [work, step] = useReducer(after, begun);
  const [begunAt, setBegunAt] = useState<{ readonly at: number; readonly doing: Doing }>({ at: 0, doing: null });
  const list = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const clicked = useRef(false);
  const begin = useRef(onBegun);
  const { kept, error } = useKept(
    work,
    opened,
    say('record.somebody'),
    useCallback((id: string) => begin.current(id), []),
  );
  const { data: overlaps } = useQuery(overlapsOf(work.text));
  const stops = useMemo(() => stopsOf(work.made), [work.made]);
  const { answers, made } = work;
  // What is being put right belongs to where it was begun: however fast keys come, it is never that of another paragraph.
  const doing = begunAt.at === work.at ? begunAt.doing : null;
  const setDoing = (what: Doing) => setBegunAt({ at: work.at, doing: what });
  const current = stops[work.at];
  const left = leftIn(work);
  const open = useMemo(
    () => new Set(stops.flatMap(({ key, proposal, paragraph }) => (proposal && answers[key] === undefined ? [paragraph.ref] : []))), // prettier-ignore
    [stops, answers],
  );

  const acts: Readonly<Record<string, () => void>> = {
    a: () => step({ type: 'answer', answer: 'accepted' }),
    x: () => step({ type: 'answer', answer: 'rejected' }),
    ' ': () => step({ type: 'move', by: 1 }),
    '␣': () => step({ type: 'move', by: 1 }),
    j: () => step({ type: 'move', by: 1 }),
    k: () => step({ type: 'move', by: -1 }),
    Backspace: () => step({ type: 'take-back' }),
    e: () => setDoing(current?.proposal ? 'edit' : 'add'),
    n: () => setDoing('add'),
    s: () => setDoing('split'),
    m: () => current && step({ type: 'join', ref: current.paragraph.ref }),
  };
  useKeys(acts);

  // Clicking in the text chooses; only the list beside it moves to what was chosen.
  useEffect(() => {
    reveal(list.current?.querySelector('[aria-current=step]'), !clicked.current);
    if (!clicked.current) reveal(source.current?.querySelector('[data-current]'), false);
    clicked.current = false;
  }, [work.at]);
  const chooseByRef = useCallback(
    (ref: string) => {
      if (window.getSelection()?.isCollapsed === false) return; // words are being marked
      clicked.current = true;
      step({ type: 'go', to: stops.findIndex(({ paragraph }) => paragraph.ref === ref) });
    },
    [stops],
  );
  const chooseByKey = useCallback(
    (key: string) => step({ type: 'go', to: stops.findIndex((stop) => stop.key === key) }),
    [stops],
  );
  const leave = () => setDoing(null);
  const toRecord = useMemo(() => settled(work), [work]);
  const { paragraph, proposal } = current ?? {};

  return (
    <>
      <div className="head">
        <div className="stack">
          <h1>{say('record.found', { count: stops.filter(({ proposal: one }) => one !== null).length })}</h1>
          {made.title && (
            <p className="title-of-record" lang={made.language}>
              {made.title}
            </p>
          )}
        </div>
        <p role="status">
          {say('record.left', { count: left })}{' '}
          <button className="plain" onClick={again}>
            {say('record.again')}
          </button>
          <br />
          <span className="third">
            {kept ? say('record.kept', { when: moment(kept.keptAt) }) : say('record.not-kept')}
          </span>
        </p>
      </div>
      {error && <Problem error={error} />}
      {(made.remarks?.length ?? 0) > 0 && (
        <details open={(made.remarks?.length ?? 0) < 5}>
          <summary>{say('record.remarks-count', { count: made.remarks?.length ?? 0 })}</summary>
          <ul className="second">
            {made.remarks?.map((remark, index) => (
              <li key={index}>
                <Said text={typeof remark === 'string' ? remark : remark.text} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="reading">
        <div
          ref={source}
          className="source"
          lang={made.language}
          tabIndex={0}
          role="region"
          aria-label={say('record.text')}
        >
          <p className="key-of second" lang={words.language} aria-label={say('record.legend')}>
            {KINDS.map((kind) => (
              <span key={kind}>
                <mark className={`read-${kind}`}>{labelOf(words, 'record.mark', kind).replace(/:$/, '')}</mark>
              </span>
            ))}
          </p>
          <Source text={work.text} document={made} here={paragraph?.ref} open={open} choose={chooseByRef} />
        </div>
        <div className="settling">
          <div ref={list} className="proposals" tabIndex={0} role="region" aria-label={say('record.proposals')}>
            <ol>
              {stops.map((stop, index) => (
                <li key={stop.key} className="proposal" aria-current={index === work.at ? 'step' : undefined}>
                  <ProposalOf
                    stop={stop}
                    state={answers[stop.key]}
                    overlaps={overlaps?.get(stop.paragraph.ref) ?? NONE}
                    choose={chooseByKey}
                  />
                  {index === work.at && paragraph && (doing === 'edit' || doing === 'add') && (
                    <Edit
                      document={made}
                      paragraph={paragraph}
                      index={doing === 'edit' && proposal ? proposal.index : paragraph.directives.length}
                      save={(what) => {
                        const at = doing === 'edit' && proposal ? proposal.index : paragraph.directives.length;
                        step({ type: 'edit', ref: paragraph.ref, change: corrected(at, what) });
                        leave();
                      }}
                      leave={leave}
                    />
                  )}
                  {index === work.at && paragraph && doing === 'split' && (
                    <Split
                      work={work}
                      paragraph={paragraph}
                      done={(parts) => {
                        step({ type: 'split', ref: paragraph.ref, parts });
                        leave();
                      }}
                      leave={leave}
                    />
                  )}
                </li>
              ))}
            </ol>
          </div>
          <div className="actions">
            {ACTIONS.map(([letter, label]) => (
              <button key={letter} onClick={acts[letter]}>
                {say(label)}
                <kbd aria-hidden="true">{letter}</kbd>
              </button>
            ))}
            {left > 5 && (
              <button onClick={() => step({ type: 'accept-rest' })}>
                {say('record.accept-rest', { count: left })}
              </button>
            )}
          </div>
        </div>
      </div>
      <Commit found={work.found} made={toRecord} left={left} work={kept?.id ?? null} />
    </>
  );
};

const NONE: readonly never[] = [];
