/** More time by a length: the day that something had is moved by so much, whichever day that was. */
import { type ObligationState, samePlace, type Source } from '#mandate/domain';
import { refusals } from '#rejection';
import { type Due, type DueWindow, lastOfRun } from '#session-calendar/domain';
import { type On } from '#time';

const refused = refusals({
  'extension.day-unknown': () =>
    'Nobody knows by which day this is due, so that it cannot be due so much later; say until when.',
});

/** Who gives it, when, and in which words. */
export interface GivenLength {
  readonly until: string;
  readonly period: string;
  readonly by: Source | null;
  readonly officer: string | null;
  readonly on: On;
}

/**
 * By when it is due then. Told again, it is counted from the day that it had before it was told first.
 * @throws Rejection `extension.day-unknown`
 */
export const dueLater = (
  owed: ObligationState | undefined,
  window: DueWindow | undefined,
  { until, period, by, officer, on }: GivenLength,
): Due => {
  const words = `${until.trim()}, from `;
  const told = owed?.extensions.find(
    (one) =>
      one.on === on &&
      one.due.phrase.startsWith(words) &&
      (by === null ? one.by === null && one.officer === officer : one.by !== null && samePlace(one.by, by)),
  );
  if (told) return told.due;
  const from = window?.endsOn ?? null;
  const date = from === null ? undefined : lastOfRun(from, period);
  if (from === null || date === undefined) throw refused('extension.day-unknown');
  return { form: 'by-date', date, phrase: `${words}${from}` };
};
