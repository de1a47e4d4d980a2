/** The whole of a list as a file for spreadsheets, as of the same day and as known at the same moment. */
import { type Query, useParams } from '../address/address.js';
import { useWords } from '../words/words.js';

const MOMENTS = ['asOf', 'knownAt'] as const;

/** @param list the address of the list behind `/api/v1/` */
export const AsFile = ({ list, of = {} }: { readonly list: string; readonly of?: Query }) => {
  const { say } = useWords();
  const all = Object.entries({ ...useParams(MOMENTS), ...of }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return (
    <a className="file" href={`/api/v1/${list}.csv?${new URLSearchParams(all).toString()}`} download>
      {say('cite.csv')}
    </a>
  );
};
