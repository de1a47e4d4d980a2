/** What a screen shows while it has no answer, and where the answer is a refusal. */
import { type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { Refused } from '../api/client.js';
import { Worded } from './said.js';
import { useWords } from '../words/words.js';

/** A sentence, after a while, so that what is quick does not flicker. */
const Waiting = () => {
  const { say } = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="second" role="status">
      {long ? say('state.loading') : ''}
    </p>
  );
};

/** Why something failed, in words. */
export const RefusedFor = ({ error }: { readonly error: Error }) =>
  error instanceof Refused ? <Worded text={error.message} code={error.code} values={error.values} /> : error.message;

export const Problem = ({ error, again }: { readonly error: Error; readonly again?: () => void }) => {
  const { say } = useWords();
  return (
    <div className="stack refused" role="alert">
      <p>{say('state.error')}</p>
      <p>
        <RefusedFor error={error} />
      </p>
      {error instanceof Refused && <p className="third">{say('state.code', { code: error.code })}</p>}
      {again && <button onClick={again}>{say('state.again')}</button>}
    </div>
  );
};

/** The answer when it is there; what was there before stays until the next one is drawn, which keeps nobody who types or chooses waiting. */
export const Asked = <Answer,>({
  of,
  children,
}: {
  readonly of: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}) => {
  const drawn = useDeferredValue(of.data);
  if (of.data !== undefined) return children(drawn ?? of.data);
  if (of.error) return <Problem error={of.error} again={() => void of.refetch()} />;
  return <Waiting />;
};
