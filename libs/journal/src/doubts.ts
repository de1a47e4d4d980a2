/** What contradicts what is said, whatever it is about. A doubt is worded like a refusal, and gives way to a reason. */
import { isRetraction } from '#event-sourcing';
import { refusals, type Rejection } from '#rejection';
import { type CivilDate, firstDay } from '#time';
import { refused } from './refused.js';
import { type Tracked } from './unit-of-work.js';

const doubted = refusals({
  'doubt.day-in-future': ({ on, today }: { readonly on: string; readonly today: CivilDate }) =>
    `${on} is still to come: today is ${today}.`,
});

/** Nothing is known to have happened on a day that is still to come. */
export const daysToCome = (changed: readonly Tracked[], today: CivilDate): readonly Rejection[] =>
  changed
    .flatMap(({ aggregate }) => aggregate.added)
    .flatMap(({ event }) => {
      const on = isRetraction(event) ? null : event.on;
      return on !== null && firstDay(on) > today ? [doubted('doubt.day-in-future', { on, today })] : [];
    });

/** Without a reason, nothing that is in doubt is entered. @throws Rejection `entry.doubtful` where there are doubts and no reason */
export const reasonAgainst = (doubts: readonly Rejection[], although: string | undefined): string | undefined => {
  if (doubts.length === 0) return undefined;
  const reason = although?.trim();
  if (!reason) throw refused('entry.doubtful', { doubts });
  return reason;
};

/** The doubts for which something is refused; none where it is refused for another reason. */
export const doubtsOf = ({ code, params }: Rejection): readonly Rejection[] =>
  code === 'entry.doubtful' ? (params['doubts'] as readonly Rejection[]) : [];
