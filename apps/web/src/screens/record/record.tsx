/** From a text to the register: read, settle one thing asked at a time, one commit. */
import { useState } from 'react';
import { useAddress } from '../../address/address.js';
import { useWords } from '../../words/words.js';
import { type Read, Paste } from './paste.js';
import { Settle } from './settle.js';

export const Record = () => {
  const { say } = useWords();
  const { knownAt } = useAddress().query;
  const [read, setRead] = useState<Read | null>(null);
  if (knownAt !== undefined)
    return (
      <>
        <h1>{say('record.head')}</h1>
        <p>{say('mandate.read-only')}</p>
      </>
    );
  return read === null ? <Paste onRead={setRead} /> : <Settle read={read} again={() => setRead(null)} />;
};
