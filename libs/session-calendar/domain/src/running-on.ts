/** A length of time that goes on from the end of another, or after a day that is named, and not from the adoption. */
import { addDays, addPeriod, type CivilDate } from '#time';
import { type Due, type DueBase } from './due.js';

export type Within = Extract<Due, { readonly form: 'within' }>;

/** The day after which it runs; undefined where that is the adoption, null where nobody can tell. */
export const runsAfter = ({ after }: Within, { formerEnd = null }: DueBase): CivilDate | null | undefined => {
  if (after === undefined || after === 'adoption') return undefined;
  return after === 'former-end' ? formerEnd : after;
};

/**
 * The last day of what begins on the day after another: six months after 30 June end on 31 December. Undefined where the
 * period is none.
 */
export const lastOfRun = (after: CivilDate, period: string): CivilDate | undefined => {
  const next = addPeriod(addDays(after, 1), period);
  return next === undefined ? undefined : addDays(next, -1);
};

/** Whether it goes on from the end of something before it. */
export const prolongs = (due: Due): boolean => due.form === 'within' && due.after === 'former-end';
