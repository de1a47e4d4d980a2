/** One session: its days, and the documents that are expected at it. */
import { useQuery } from '@tanstack/react-query';
import { type Overdue, type Session } from '../api/client.js';
import { dueAt, session } from '../api/queries.js';
import { self } from '../api/self.js';
import { Actions } from '../actions/actions.js';
import { mayDo } from '../actions/may-do.js';
import { useMoments } from '../address/address.js';
import { To } from '../address/link.js';
import { AsFile } from '../parts/as-file.js';
import { Asked } from '../parts/asking.js';
import { useBodies } from '../parts/bodies.js';
import { Expected } from './calendar/expected.js';
import { Expiring } from './calendar/expiring.js';
import { Move, MOVES } from './calendar/move.js';
import { Coverage } from '../parts/coverage.js';
import { labelOf, type Words, useWords } from '../words/words.js';

/** How many of what is expected stand where. */
const countsOf = (rows: readonly Overdue[]) => {
  const count = (...statuses: readonly string[]) => rows.filter(({ status }) => statuses.includes(status)).length;
  return {
    received: count('received'),
    late: count('received-late'),
    due: count('due', 'scheduled'),
    overdue: count('overdue'),
  };
};

/** Its parts that have days of their own. */
const partsIn = (parts: Session['parts'], words: Words): string =>
  parts
    .map(({ part, opensOn, closesOn }) => {
      const days = closesOn === null ? words.day(opensOn) : words.say('session.days', { opens: words.day(opensOn), closes: words.day(closesOn) }); // prettier-ignore
      return `${part}: ${days}`;
    })
    .join(' · ');

/** By when documents for it are due. */
const deadlinesIn = (deadlines: Session['deadlines'], words: Words): string =>
  deadlines
    .map(({ kind, by, before }) => {
      const day = by === null ? before : words.day(by);
      if (kind === null) return words.say('session.deadline', { by: day });
      return words.say('session.deadline-of', { kind: labelOf(words, 'document', kind), by: day });
    })
    .join(' · ');

export const Screen = (path: {
  readonly body: string;
  readonly kind: string;
  readonly ordinal: string;
  readonly today: string;
}) => {
  const words = useWords();
  const { say } = words;
  const { nameOf, sessionOf } = useBodies();
  const moments = useMoments();
  const { data: who } = useQuery(self);
  const { body, kind, ordinal } = path;
  const found = useQuery(session({ body, kind, ordinal }, moments));
  const due = useQuery(dueAt({ body, kind, ordinal }, moments));
  return (
    <Asked of={found}>
      {(one) => (
        <>
          <div className="head">
            <div className="stack">
              <p className="second">
                <To path="/sessions">{nameOf(body)}</To> · {labelOf(words, 'session.status', one.status)}
              </p>
              <h1>
                {one.name ?? sessionOf(one.id)}
                {due.data && <>: {say('session.expected', { count: due.data.total })}</>}
              </h1>
              <p className="second">
                {one.opensOn === null
                  ? say('session.no-days')
                  : one.closesOn === null
                    ? words.day(one.opensOn)
                    : say('session.days', { opens: words.day(one.opensOn), closes: words.day(one.closesOn) })}
                {one.place && ` · ${one.place}`}
              </p>
              {one.parts.length > 0 && <p className="second">{partsIn(one.parts, words)}</p>}
              {one.deadlines.length > 0 && <p className="second">{deadlinesIn(one.deadlines, words)}</p>}
              {due.data && due.data.items.length > 0 && (
                <p className="second">{say('session.counts', countsOf(due.data.items))}</p>
              )}
            </div>
            {due.data && <Coverage declared={due.data.declared} />}
          </div>
          <div className="bar">
            <button onClick={() => window.print()}>{say('session.print')}</button>
            <AsFile list={`sessions/${one.id}/due`} />
          </div>
          <Asked of={due}>{(answer) => <Expected rows={answer.items} />}</Asked>
          <Expiring session={one.id} />
          <section className="apart stack to-enter">
            <h2>{say('session.enter')}</h2>
            {due.data && moments.knownAt === undefined && mayDo(who, 'recorder') && (
              <Move session={one} rows={due.data.items} />
            )}
            <Actions about="session" likely={[]} elsewhere={[MOVES]} known={() => ({ session: one.id })} others />
          </section>
        </>
      )}
    </Asked>
  );
};
