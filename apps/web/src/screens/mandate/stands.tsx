/** How a mandate stands on each axis, and what the step to that day has changed. */
import { type ReactNode } from 'react';
import { type History, type HistoryEntry, type Mandate } from '../../api/client.js';
import { Reporting } from '../../parts/status.js';
import { lastDayOf } from '../../time/days.js';
import { labelOf, useWords } from '../../words/words.js';
import { Paragraph } from './facts.js';
import { countedOf } from './life.js';

type Axis = 'validity' | 'delivery' | 'reporting' | 'funding' | 'class' | 'record' | 'wording';

const AXES = ['validity', 'delivery', 'reporting'] as const;

/** The last entry that counts on a day, and the state before it: what the step to that day has changed. */
const changedBy = (entries: History | undefined, asOf: string | undefined): ReadonlySet<string> => {
  if (!entries || asOf === undefined) return new Set();
  const steps = countedOf(entries).filter((entry) => entry.stateAfter !== null && lastDayOf(entry.on ?? '') <= asOf);
  const day = lastDayOf(steps.at(-1)?.on ?? '');
  const [now, before] = [steps.at(-1), steps.filter(({ on }) => lastDayOf(on ?? '') < day).at(-1)];
  if (!now || day !== asOf) return new Set();
  const state = (entry: HistoryEntry | undefined) => (entry?.stateAfter ?? {}) as Readonly<Record<string, unknown>>;
  return new Set(AXES.filter((axis) => state(now)[axis] !== state(before)[axis]));
};

export const Stands = ({
  of,
  entries,
  asOf,
}: {
  readonly of: Mandate;
  readonly entries: History | undefined;
  readonly asOf: string | undefined;
}) => {
  const words = useWords();
  const { say } = words;
  const changed = changedBy(entries, asOf);
  const by = of.validityBy as Mandate['validityBy'] | null;
  const rows: readonly (readonly [axis: Axis, value: ReactNode])[] = [
    [
      'validity',
      <>
        {labelOf(words, 'validity', of.validity)} {by && <Paragraph of={by} />}
      </>,
    ],
    ['delivery', labelOf(words, 'delivery', of.delivery)],
    ['reporting', <Reporting key="reporting" status={of.reporting} />],
    ['funding', labelOf(words, 'funding', of.fundingStatus)],
    ['class', labelOf(words, 'class', of.class)],
    ['record', labelOf(words, 'record', of.record)],
    ...(of.wording === null ? [] : ([['wording', labelOf(words, 'wording', of.wording)]] as const)),
  ];
  return (
    <section>
      <h2>{asOf === undefined ? say('mandate.stands') : say('mandate.stood', { day: words.day(asOf) })}</h2>
      <dl className="axes">
        {rows.map(([axis, value]) => (
          <div key={axis} className={changed.has(axis) ? 'changed' : undefined}>
            <dt>{say(axis)}</dt>
            <dd>
              {value}
              {changed.has(axis) && (
                <span>
                  {' '}
                  ◆ <span className="visually-hidden">{say('mandate.changed')}</span>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
