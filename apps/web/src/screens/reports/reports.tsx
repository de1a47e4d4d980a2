/** Reports that came: one at a time, with what it answers, or a whole list. */
import { Only } from '../../actions/only.js';
import { useAddress } from '../../address/address.js';
import { useWords } from '../../words/words.js';
import { Many } from './many.js';
import { One } from './one.js';

export const Screen = () => {
  const { say } = useWords();
  const { query, set } = useAddress();
  const isList = query['as'] === 'list';
  return (
    <>
      <div className="head">
        <h1>{say('reports.head')}</h1>
        <p className="second">{say(isList ? 'reports.list-about' : 'reports.one-about')}</p>
      </div>
      <div className="bar">
        <span className="choices" role="group" aria-label={say('reports.how')}>
          <button aria-pressed={!isList} onClick={() => set({ as: undefined })}>
            {say('reports.one')}
          </button>
          <button aria-pressed={isList} onClick={() => set({ as: 'list' })}>
            {say('reports.list')}
          </button>
        </span>
      </div>
      {query['knownAt'] === undefined ? (
        <Only role="officer">{isList ? <Many /> : <One />}</Only>
      ) : (
        <p>{say('mandate.read-only')}</p>
      )}
    </>
  );
};
