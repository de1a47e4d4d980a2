import { isRetraction } from '#event-sourcing';
import { type CivilDate, firstDay, lastDay, type On } from '#time';
import { refused } from './refused.js';
import { type Tracked } from './unit-of-work.js';

/**
 * Holds the day on which the office is said to have known something against what is written.
 * @throws Rejection `known-since.in-future`; `known-since.before-fact` where it lies before all that is written
 */
export const checkKnownSince = (
  changed: readonly Tracked[],
  knownSince: Exclude<On, null> | undefined,
  today: CivilDate,
): void => {
  if (knownSince === undefined) return;
  if (firstDay(knownSince) > today) throw refused('known-since.in-future', { knownSince, today });
  const dated = changed
    .flatMap(({ aggregate }) => aggregate.added)
    .flatMap(({ event }) => (isRetraction(event) || event.on === null ? [] : [event.on]));
  const [first] = dated.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
  if (first !== undefined && firstDay(first) > lastDay(knownSince))
    throw refused('known-since.before-fact', { knownSince, on: first });
};
