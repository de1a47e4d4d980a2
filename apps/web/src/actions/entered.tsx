/** One entry, as a row of a history tells it: when and by whom it was recorded, what it says, and how it is taken back. */
import { type HistoryEntry } from '../api/client.js';
import { useNameOf } from '../api/people.js';
import { Said } from '../parts/said.js';
import { useMoment, useWords } from '../words/words.js';
import { TakeBack } from './take-back.js';

export const Recorded = ({ of }: { readonly of: HistoryEntry }) => {
  const { say } = useWords();
  const moment = useMoment();
  const nameOf = useNameOf();
  return (
    <td>
      {moment(of.recordedAt)}
      <p className="third">
        {say('mandate.entry', { seq: of.seq, by: nameOf(of.anewFor?.recordedBy ?? of.recordedBy) })}
      </p>
      {of.confirmedBy !== null && (
        <p className="third">{say('mandate.confirmed-by', { who: nameOf(of.confirmedBy) })}</p>
      )}
    </td>
  );
};

export const WhatItSays = ({ of, mayTakeBack }: { readonly of: HistoryEntry; readonly mayTakeBack: boolean }) => {
  const words = useWords();
  const nameOf = useNameOf();
  const { say } = words;
  const day = (on: string): string => words.day(on, { short: true });
  return (
    <td>
      {of.retracted ? (
        <>
          <s>
            <Said text={of.what} />
          </s>
          <p className="second">{say('mandate.taken-back', { ...of.retracted })}</p>
        </>
      ) : (
        <Said text={of.what} />
      )}
      {of.knownSince !== null && <p className="second">{say('mandate.known-since', { day: day(of.knownSince) })}</p>}
      {of.although !== null && <p className="second">{of.although}</p>}
      {of.remark !== null && <p className="second">{of.remark}</p>}
      {of.notes.map(({ note, by, on }) => (
        <p className="second" key={`${by} ${note}`}>
          {say('mandate.note', { note, by: nameOf(by), on: on === null ? '–' : day(on) })}
        </p>
      ))}
      {mayTakeBack && !of.retracted && of.on !== null && (
        <TakeBack entry={of.id} label={say('undo.entry', { seq: of.seq })} />
      )}
    </td>
  );
};
