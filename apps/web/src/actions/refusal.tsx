/** Why something was not entered, and what may be said to enter it all the same. */
import { Refused } from '../api/client.js';
import { RefusedFor } from '../parts/asking.js';
import { Worded } from '../parts/said.js';
import { useWords } from '../words/words.js';

export const Refusal = ({ of: refusal }: { readonly of: Error | null }) => {
  const { say } = useWords();
  if (!refusal) return null;
  return (
    <>
      <div className="refused" role="alert">
        <p>
          {say('form.refused')} <RefusedFor error={refusal} />
        </p>
        {refusal instanceof Refused && (
          <>
            <p className="third">{say('state.code', { code: refusal.code })}</p>
            {refusal.doubts.map(({ code, detail, values }) => (
              <p key={detail}>
                <Worded text={detail} code={code} values={values} />
              </p>
            ))}
          </>
        )}
      </div>
      {refusal instanceof Refused && refusal.code === 'entry.doubtful' && (
        <label>
          {say('form.although')}
          <input name="although" autoComplete="off" />
        </label>
      )}
    </>
  );
};
