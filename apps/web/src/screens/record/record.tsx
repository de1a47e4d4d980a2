/** From a text to the register: read, settle one thing asked at a time, one commit. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { self } from '../../api/self.js';
import { mayDo } from '../../actions/may-do.js';
import { Only } from '../../actions/only.js';
import { useAddress } from '../../address/address.js';
import { Asked } from '../../parts/asking.js';
import { useMoment, useWords } from '../../words/words.js';
import { useNameOf } from '../../api/people.js';
import { type OpenedWork, openWork } from './kept.js';
import { Paste } from './paste.js';
import { Settle } from './settle.js';
import { begun, type Work } from './work.js';

/** The text that is on the screen, whether it was just read or somebody began with it. */
interface Shown {
  readonly work: Work;
  readonly opened: OpenedWork | null;
}

export const Screen = () => {
  const { say } = useWords();
  const { data: who } = useQuery(self);
  if (mayDo(who, 'recorder')) return <Recording />;
  return (
    <>
      <div className="head">
        <h1>{say('record.head')}</h1>
      </div>
      <Only role="recorder">{null}</Only>
    </>
  );
};

const Recording = () => {
  const { say } = useWords();
  const { query, set } = useAddress();
  const [shown, setShown] = useState<Shown | null>(null);
  if (query['knownAt'] !== undefined)
    return (
      <>
        <h1>{say('record.head')}</h1>
        <p>{say('mandate.read-only')}</p>
      </>
    );
  const again = () => {
    setShown(null);
    set({ work: undefined });
  };
  if (shown)
    return (
      <Settle
        begun={shown.work}
        opened={shown.opened}
        again={again}
        onBegun={(id) => set({ work: id }, { replace: true })}
      />
    );
  if (query['work']) return <Open id={query['work']} onOpen={(opened) => setShown({ work: opened.state, opened })} />;
  return <Paste onRead={({ text, document }) => setShown({ work: begun(text, document), opened: null })} />;
};

/** What somebody, perhaps somebody else, has begun. */
const Open = ({ id, onOpen }: { readonly id: string; readonly onOpen: (opened: OpenedWork) => void }) => {
  const words = useWords();
  const nameOf = useNameOf();
  const moment = useMoment();
  const { say } = words;
  const asked = useQuery({ queryKey: ['work', id], queryFn: () => openWork(id), gcTime: 0, staleTime: Infinity });
  return (
    <>
      <div className="head">
        <h1>{say('record.head')}</h1>
      </div>
      <Asked of={asked}>
        {(opened) => (
          <div className="stack">
            <p>{say('record.begun', { who: nameOf(opened.person), when: moment(opened.keptAt) })}</p>
            <p>
              <button className="main" autoFocus onClick={() => onOpen(opened)}>
                {say('record.go-on')}
              </button>
            </p>
          </div>
        )}
      </Asked>
    </>
  );
};
