/** Every entry with both its dates. */
import { type History, type HistoryEntry } from '../../api/client.js';
import { Recorded, WhatItSays } from '../../actions/entered.js';
import { useMayTakeBack } from '../../actions/take-back.js';
import { useAddress } from '../../address/address.js';
import { useKeys } from '../../parts/keys.js';
import { lastDayOf } from '../../time/days.js';
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
  const mayTakeBack = useMayTakeBack();
  const counted = countedOf(of);
  const before = (entry: HistoryEntry) => counted.slice(0, Math.max(0, counted.indexOf(entry))).at(-1);
  const then = entries.filter(({ on }) => on === null || lastDayOf(on) <= asOf);
  const later = entries.filter(({ on }) => on !== null && lastDayOf(on) > asOf);
  return (
    <section className="apart">
      <h2>{say('mandate.entries')}</h2>
      <p className="actions" role="status">
        <button onClick={step(at - 1)} aria-disabled={at <= 0}>
          ‹ {say('mandate.earlier')}
          <kbd aria-hidden="true">k</kbd>
        </button>
        <button onClick={step(at + 1)} aria-disabled={at >= days.length - 1}>
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
              before={before(entry)}
              here={entry.on !== null && lastDayOf(entry.on) === days[at]}
              gone={false}
              mayTakeBack={mayTakeBack}
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
              <Entry key={entry.id} entry={entry} before={before(entry)} here={false} gone mayTakeBack={mayTakeBack} />
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
};

interface State {
  readonly validity: string;
  readonly delivery: string;
  readonly reporting: string | null;
}

const stateOf = (entry: HistoryEntry | undefined): State | null => entry?.stateAfter ?? null;

/** How it stood after an entry; what was otherwise before is set apart. */
const After = ({ now, before }: { readonly now: State; readonly before: State | null }) => {
  const words = useWords();
  const { validity, delivery, reporting } = now;
  const axes: readonly (readonly [axis: keyof State, label: string])[] = [
    ['validity', labelOf(words, 'validity', validity)],
    ...(delivery === 'no-information' ? [] : ([['delivery', labelOf(words, 'delivery', delivery)]] as const)),
    ...(reporting ? ([['reporting', labelOf(words, 'reporting', reporting)]] as const) : []),
  ];
  return (
    <ul>
      {axes.map(([axis, label]) => {
        const isChanged = before !== null && before[axis] !== now[axis];
        return (
          <li key={axis} className={isChanged ? 'changed' : undefined}>
            {label}
            {isChanged && (
              <>
                {' '}
                <span aria-hidden="true">◆</span>
                <span className="visually-hidden">{words.say('mandate.changed')}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** What became true on one day is one step. */
const isSameStep = (entry: HistoryEntry, before: HistoryEntry | undefined): boolean =>
  before !== undefined && lastDayOf(before.on ?? '') === lastDayOf(entry.on ?? '');

const Entry = ({
  entry,
  before,
  here,
  gone,
  mayTakeBack,
}: {
  readonly entry: HistoryEntry;
  /** The one that counted before it. */
  readonly before: HistoryEntry | undefined;
  readonly here: boolean;
  readonly gone: boolean;
  readonly mayTakeBack: boolean;
}) => {
  const words = useWords();
  const state = stateOf(entry);
  return (
    <tr className={`${here ? 'chosen' : ''}${gone ? ' gone' : ''}`} aria-current={here ? 'step' : undefined}>
      <td>
        {entry.on === null ? '–' : words.day(entry.on, { short: true })}
        {here && !isSameStep(entry, before) && <p className="here">{words.say('mandate.here')}</p>}
      </td>
      <Recorded of={entry} />
      <WhatItSays of={entry} mayTakeBack={mayTakeBack} />
      <td>{state && <After now={state} before={stateOf(before)} />}</td>
    </tr>
  );
};
