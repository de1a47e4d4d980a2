import { holdsAt } from '#bitemporal';
import { type Undetermined } from '../answers/listing.answer.js';
import { type Filtering } from './conditions.js';
import { type DueWindow } from '#session-calendar/domain';
import { countOf } from './counts.js';
import { type Asking } from './list.js';

/** What cannot be judged on the day: what has no day at all, and a session that has opened and is not known to close, or would have closed by a rule. */
export const cannotJudge = (day: string): string =>
  `undetermined IS NOT NULL AND (undetermined NOT IN ('closing-unknown', 'by-rule')` +
  ` OR (undetermined = 'closing-unknown' AND opens_on <= ${day})` +
  ` OR (undetermined = 'by-rule' AND coalesce(closes_on, opens_on) < ${day}))`;
/** The same of the day asked about. */
export const CANNOT_JUDGE = cannotJudge('@asOf');

type Why = Exclude<DueWindow['certainty'], 'dated' | 'closing-bounded'>;
/** Why a report cannot be judged, for whoever asks for those of one reason. */
export const REASONS = Object.keys({
  undated: 0,
  unscheduled: 0,
  'not-announced': 0,
  'session-cancelled': 0,
  'before-adoption': 0,
  'closing-unknown': 0,
  'by-rule': 0,
} satisfies Record<Why, 0>);

/** How many reports a list of judged ones leaves out, by why. */
export const undeterminedCounts = (asking: Asking, { condition, by = 'undetermined' }: Filtering): Undetermined => {
  const holds = holdsAt(asking.asked);
  const where = [CANNOT_JUDGE, holds.sql, ...(condition ? [condition.sql] : [])].join(' AND ');
  const count = (why: Why) =>
    countOf(
      asking,
      `SELECT count(*) FROM obligation INDEXED BY obligation_${by} WHERE undetermined = '${why}' AND ${where}`,
      { ...holds.params, ...condition?.params },
    );
  const counts = {
    undated: count('undated'),
    unscheduled: count('unscheduled'),
    notAnnounced: count('not-announced'),
    sessionCancelled: count('session-cancelled'),
    beforeAdoption: count('before-adoption'),
    closingUnknown: count('closing-unknown'),
    byRule: count('by-rule'),
  };
  return { total: Object.values(counts).reduce((sum, one) => sum + one, 0), ...counts };
};
