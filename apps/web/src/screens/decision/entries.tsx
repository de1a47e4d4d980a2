/** What has been entered of a decision, and how it is taken back. */
import { useQuery } from '@tanstack/react-query';
import { Recorded, WhatItSays } from '../../actions/entered.js';
import { useMayTakeBack } from '../../actions/take-back.js';
import { useMoments } from '../../address/address.js';
import { decisionHistory } from '../../api/reading.js';
import { Heads } from '../../parts/heads.js';
import { Unfolding } from '../../parts/unfolding.js';
import { useWords } from '../../words/words.js';

export const Entries = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const { say } = words;
  const { data } = useQuery(decisionHistory(id, useMoments()));
  const mayTakeBack = useMayTakeBack();
  if (!data) return null;
  return (
    <Unfolding name="entries" summary={`${say('mandate.entries')} (${data.entries.length})`}>
      <table>
        <Heads of={['mandate.true', 'mandate.recorded', 'mandate.what']} />
        <tbody>
          {data.entries.map((entry) => (
            <tr key={entry.id}>
              <td>{entry.on === null ? '–' : words.day(entry.on, { short: true })}</td>
              <Recorded of={entry} />
              <WhatItSays of={entry} mayTakeBack={mayTakeBack} />
            </tr>
          ))}
        </tbody>
      </table>
    </Unfolding>
  );
};
