import { addPeriod, type CivilDate, END, subtractPeriod, BEGINNING } from '#time';

/** The day so many months after another, and before it. */
export const monthsAfter = (day: CivilDate, months: number): CivilDate => addPeriod(day, `P${months}M`) ?? END;
export const monthsBefore = (day: CivilDate, months: number): CivilDate =>
  subtractPeriod(day, `P${months}M`) ?? BEGINNING;

/** A number of months where one was said. */
export const monthsSaid = (said: unknown, otherwise: number): number => (typeof said === 'number' ? said : otherwise);
