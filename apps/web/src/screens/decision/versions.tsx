/** Which wordings of a decision there are, and what each is compared with. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { type Decision } from '../../api/client.js';
import { decisionHistory } from '../../api/reading.js';
import { turn, useMoments, useParam } from '../../address/address.js';
import { typed } from '../../parts/typed.js';
import { firstDayOf } from '../../time/days.js';
import { useWords } from '../../words/words.js';

/** Entries after which the words are others. */
const WORDING = /^decision\.(?:tabled|text-version-added|adopted|paragraph-corrected|head-corrected)/;

/** The days from which the words were others, the earliest first. */
const useDays = ({ id }: Decision): readonly string[] => {
  const { data } = useQuery(decisionHistory(id, useMoments()));
  const days = (data?.entries ?? [])
    .filter(({ type, on, retracted }) => on !== null && retracted === null && WORDING.test(type))
    .map(({ on }) => firstDayOf(on ?? ''));
  return [...new Set(days)].toSorted();
};

type Mapped = Decision['texts'][number]['map'][number];

/** Where the paragraphs of the wording that counts stood in the one before. */
const Moved = ({ of: { texts } }: { readonly of: Decision }) => {
  const { say } = useWords();
  const moved = ({ former, latter }: Mapped): readonly string[] => {
    if (former === latter) return [];
    if (latter === null) return [say('compare.left-out', { former: former ?? '' })];
    return [former === null ? say('compare.added', { latter }) : say('compare.moved', { latter, former })];
  };
  const all = (texts.findLast(({ map }) => map.length > 0)?.map ?? []).flatMap(moved);
  return all.length > 0 && <p className="second">{say('compare.map', { moved: all.join(', ') })}</p>;
};

export const Versions = ({ of }: { readonly of: Decision }) => {
  const words = useWords();
  const { say } = words;
  const [former, formerAsOf] = [useParam('former'), useParam('formerAsOf')];
  const days = useDays(of);
  const isCompared = former !== undefined || formerAsOf !== undefined;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    turn({ former: typed(new FormData(event.currentTarget), 'former') || undefined, formerAsOf: undefined });
  };
  return (
    <div className="bar versions-of">
      <label>
        {say('compare.version')}
        <select
          value={former === undefined ? (formerAsOf ?? '') : ''}
          onChange={({ target }) => turn({ formerAsOf: target.value || undefined, former: undefined })}
        >
          <option value="">{say('compare.none')}</option>
          {[...new Set([...days, ...(formerAsOf ? [formerAsOf] : [])])].map((day) => (
            <option key={day} value={day}>
              {say('compare.as-of', { day: words.day(day) })}
            </option>
          ))}
        </select>
      </label>
      <form className="bar" onSubmit={send} key={former}>
        <label>
          {say('compare.other')}
          <input name="former" defaultValue={former} autoComplete="off" placeholder="AG/RES. 2118 (XXXV-O/05)" />
        </label>
        <button>{say('compare')}</button>
      </form>
      <Moved of={of} />
      {isCompared && (
        <button className="plain" onClick={() => turn({ former: undefined, formerAsOf: undefined, view: undefined })}>
          {say('compare.leave')}
        </button>
      )}
    </div>
  );
};
