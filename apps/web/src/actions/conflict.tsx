/** What somebody else has entered since a form was opened, beside what is being entered. */
import { useEffect, useRef } from 'react';
import { type HistoryEntry } from '../api/client.js';
import { useNameOf } from '../api/people.js';
import { Said as Put, Worded } from '../parts/said.js';
import { useMoment, useWords } from '../words/words.js';

export interface Said {
  readonly label: string;
  readonly value: string;
}

/**
 * @param mine what is filled in, field by field
 * @param refused whether it was sent already, and refused for this
 */
export const Conflict = ({
  theirs,
  mine,
  refused,
  goOn,
  leave,
}: {
  readonly theirs: readonly HistoryEntry[];
  readonly mine: readonly Said[];
  readonly refused: boolean;
  readonly goOn: () => void;
  readonly leave: () => void;
}) => {
  const words = useWords();
  const moment = useMoment();
  const nameOf = useNameOf();
  const { say } = words;
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (refused) head.current?.focus();
  }, [refused]);
  const last = theirs.at(-1);
  return (
    <section className="conflict stack" role={refused ? 'alert' : 'status'}>
      <p className="head" ref={head} tabIndex={-1}>
        {say('conflict.head', { who: nameOf(last?.recordedBy ?? ''), count: theirs.length })}
      </p>
      <div className="versions">
        <div>
          <p className="third">{say('conflict.theirs')}</p>
          <ul className="stack">
            {theirs.map((entry) => (
              <li key={entry.id}>
                <Put text={entry.what} />
                <p className="third">
                  {say('conflict.by', {
                    seq: entry.seq,
                    who: nameOf(entry.recordedBy),
                    when: moment(entry.recordedAt),
                    on: entry.on === null ? '–' : words.day(entry.on, { short: true }),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p className="third">{say('conflict.mine')}</p>
          <dl>
            {mine.map(({ label, value }) => (
              <div key={label}>
                <dt className="third">
                  <Worded text={label} />
                </dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      {refused && (
        <>
          <p className="second">{say('conflict.nothing-entered')}</p>
          <p className="actions">
            <button type="button" onClick={goOn}>
              {say('conflict.go-on')}
            </button>
            <button type="button" onClick={leave}>
              {say('conflict.leave')}
            </button>
          </p>
        </>
      )}
    </section>
  );
};
