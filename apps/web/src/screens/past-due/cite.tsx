/** A sentence by which somebody else finds this very list again, and the list as a file. */
import { useState } from 'react';
import { useParams } from '../../address/address.js';
import { type PastDueFilters } from '../../api/reading.js';
import { AsFile } from '../../parts/as-file.js';
import { useWords } from '../../words/words.js';
import { FILTERS } from './filters.js';

/** What of the address makes the list what it is, besides the two moments. */
const SHOWN = [...FILTERS, 'group'] as const;

export const Cite = ({
  count,
  asOf,
  known,
  said,
}: {
  readonly count: number;
  readonly asOf: string;
  /** The last entry that the answer takes in. */
  readonly known: number;
  /** What the list is narrowed to. */
  readonly said: PastDueFilters;
}) => {
  const words = useWords();
  const { say } = words;
  const shown = useParams(SHOWN);
  const [copied, setCopied] = useState(false);
  const moments = { asOf, knownAt: String(known) };
  const address = `${location.origin}/?${new URLSearchParams({ ...shown, ...moments }).toString()}`;
  const sentence = say('cite.sentence', { count, day: words.day(asOf), seq: known, address });
  const copy = async () => {
    await navigator.clipboard.writeText(sentence);
    setCopied(true);
  };
  return (
    <section className="apart stack">
      <h2>{say('cite')}</h2>
      <p className="cited">{sentence}</p>
      <p className="actions">
        <button onClick={() => void copy()}>{say('cite.copy')}</button>
        <AsFile list="overdue" of={{ ...said, ...moments }} />
        <button onClick={() => window.print()}>{say('session.print')}</button>
        <span role="status" className="second">
          {copied ? say('cite.copied') : ''}
        </span>
      </p>
    </section>
  );
};
