import { holdsAt } from '#bitemporal';
import { type Undetermined } from '../answers/listing.answer.js';
import { type Filtering } from './conditions.js';
import { countOf } from './counts.js';
import { type Asking } from './list.js';

/** What cannot be judged on the day: what has no day at all, and a session that has opened and is not known to close. */
export const CANNOT_JUDGE = "undetermined IS NOT NULL AND (undetermined <> 'closing-unknown' OR opens_on <= @asOf)";

/** How many reports a list of judged ones leaves out, by why. */
export const undeterminedCounts = (asking: Asking, { condition, by = 'undetermined' }: Filtering): Undetermined => {
  const holds = holdsAt(asking.asked);
  const where = [CANNOT_JUDGE, holds.sql, ...(condition ? [condition.sql] : [])].join(' AND ');
  const count = (why: string) =>
    countOf(
      asking,
      `SELECT count(*) FROM obligation INDEXED BY obligation_${by} WHERE undetermined = '${why}' AND ${where}`,
      { ...holds.params, ...condition?.params },
    );
  const [undated, unscheduled, closingUnknown] = [count('undated'), count('unscheduled'), count('closing-unknown')];
  return { total: undated + unscheduled + closingUnknown, undated, unscheduled, closingUnknown };
};
