/** Every entry with both its dates. */
import { type History, type HistoryEntry } from '../../api/client.js';
import { useAddress } from '../../address/address.js';
import { useKeys } from '../../parts/keys.js';
import { lastDayOf } from '../../time/days.js';
import { Said } from '../../parts/said.js';
import { labelOf, useWords } from '../../words/words.js';
import { Heads } from '../../parts/heads.js';

export const countedOf = ({ entries }: History): readonly HistoryEntry[] =>
  entries.filter(({ retracted, on }) => retracted === null && on !== null);

/** Every entry with both its dates; stepping through them takes the day of the question along. */
export const Life = ({ of, asOf }: { readonly of: History; readonly asOf: string }) => {
  const words = useWords();
  const { say } = words;
  const { query, set } = useAddress();
  const days = [...new Set(countedOf(of).map(({ on }) => lastDayOf(on ?? '')))].sort();
  const at = query['asOf'] === undefined ? days.length - 1 : days.findLastIndex((day) => day <= asOf);
  const step = (to: number) => () => days[to] !== undefined && set({ asOf: days[to] }, { replace: true });
  useKeys({ j: step(at + 1), k: step(at - 1) });
  const entries = of.entries;
  const then = entries.filter(({ on }) => on === null || lastDayOf(on) <= asOf);
  const later = entries.filter(({ on }) => on !== null && lastDayOf(on) > asOf);
  return (
    <section className="apart">
      <h2>{say('mandate.entries')}</h2>
      <p className="actions" role="status">
        <button onClick={step(at - 1)} disabled={at <= 0}>
          ‹ {say('mandate.earlier')}
          <kbd aria-hidden="true">k</kbd>
        </button>
        <button onClick={step(at + 1)} disabled={at >= days.length - 1}>
          {say('mandate.later')} ›<kbd aria-hidden="true">j</kbd>
        </button>
        <span className="second">{say('mandate.step', { step: at + 1, of: days.length })}</span>
      </p>
      <table>
        <Heads of={['mandate.true', 'mandate.recorded', 'mandate.what', 'mandate.after']} />
        <tbody>
          {then.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              here={entry.on !== null && lastDayOf(entry.on) === days[at]}
              gone={false}
            />
          ))}
        </tbody>
        {later.length > 0 && (
          <tbody>
            <tr>
              <td colSpan={4} className="second">
                {say('mandate.not-yet', { day: words.day(asOf) })}
              </td>
            </tr>
            {later.map((entry) => (
              <Entry key={entry.id} entry={entry} here={false} gone />
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
};

const Entry = ({
  entry,
  here,
  gone,
}: {
  readonly entry: HistoryEntry;
  readonly here: boolean;
  readonly gone: boolean;
}) => {
  const words = useWords();
  const { say } = words;
  const retracted = entry.retracted as { seq: number; reason: string } | null;
  const state = entry.stateAfter as { validity: string; delivery: string; reporting: string | null } | null;
  const after =
    state &&
    [
      labelOf(words, 'validity', state.validity),
      state.delivery !== 'no-information' && labelOf(words, 'delivery', state.delivery),
      state.reporting && labelOf(words, 'reporting', state.reporting),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <tr className={`${here ? 'chosen' : ''}${gone ? ' gone' : ''}`} aria-current={here ? 'step' : undefined}>
      <td>{entry.on === null ? '–' : words.day(entry.on, { short: true })}</td>
      <td>
        {words.moment(entry.recordedAt)}
        <p className="third">
          {say('mandate.entry', { seq: entry.seq, by: entry.anewFor?.recordedBy ?? entry.recordedBy })}
        </p>
        {entry.confirmedBy && (
          <p className="third">{say('mandate.confirmed-by', { who: String(entry.confirmedBy) })}</p>
        )}
      </td>
      <td>
        {retracted ? (
          <>
            <s>
              <Said text={entry.what} />
            </s>
            <p className="second">{say('mandate.taken-back', { seq: retracted.seq, reason: retracted.reason })}</p>
          </>
        ) : (
          <Said text={entry.what} />
        )}
        {entry.although && <p className="second">{String(entry.although)}</p>}
        {entry.remark && <p className="second">{String(entry.remark)}</p>}
      </td>
      <td>{after ?? ''}</td>
    </tr>
  );
};
