/** Sessions that nobody has scheduled yet, on the days that the body's rule gives: known as such, and never as fixed. */
import { type OpeningRule, openingsIn } from '#body/directory';
import { addDays, type CivilDate, daysBetween } from '#time';
import { type DaysQuality } from './session.events.js';
import { ordinalOf, type SessionId, type SessionSeries } from './session-id.js';
import { initialState, type Session } from './session.state.js';

/** A rule with the words in which it was given. */
export interface WordedRule {
  readonly words: string;
  readonly rule: OpeningRule;
}

/** How many sessions after the last one with days a rule gives days to. */
export const SESSIONS_BY_RULE = 12;
const LAST_YEAR = 9999;

/** Whether only a rule says when it meets: nobody has scheduled it, or whoever did had it from a rule. */
export const isByRule = ({ status, quality }: Session): boolean =>
  status === 'by-rule' || (status === 'planned' && quality.opens === 'by-rule');

/** The openings after a session that met on this day, which need not be the day of the rule. */
function* openingsAfter(rule: OpeningRule, last: CivilDate): Iterable<CivilDate> {
  const year = Number(last.slice(0, 4));
  const distance = (day: CivilDate): number => Math.abs(daysBetween(last, day));
  const own = [...openingsIn(rule, year)].sort((a, b) => distance(a) - distance(b))[0];
  for (const day of openingsIn(rule, year)) if (own !== undefined && day > own) yield day;
  for (let later = year + rule.every; later <= LAST_YEAR; later += rule.every) yield* openingsIn(rule, later);
}

/**
 * The sessions to which a rule gives days: those that come after the last one that has any.
 * @param sessions what the calendar knows of the series
 */
export const sessionsByRule = (
  { words, rule }: WordedRule,
  series: SessionSeries,
  sessions: readonly (readonly [SessionId, Session])[],
): readonly (readonly [SessionId, Session])[] => {
  const dated = sessions.flatMap(([id, { opensOn, closesOn }]) => {
    const day = opensOn ?? closesOn;
    return day === null ? [] : [{ ordinal: ordinalOf(id), day }];
  });
  const last = dated.sort((a, b) => b.ordinal - a.ordinal)[0];
  if (last === undefined) return [];
  const known = new Map(sessions);
  const found: (readonly [SessionId, Session])[] = [];
  let { ordinal } = last;
  for (const opensOn of openingsAfter(rule, last.day)) {
    if (found.length === SESSIONS_BY_RULE) break;
    const id = `${series}/${(ordinal += 1)}`;
    const own = known.get(id) ?? initialState;
    if (own.status === 'cancelled') continue;
    const closesOn = rule.lasts === null ? null : addDays(opensOn, rule.lasts - 1);
    const quality: DaysQuality = { opens: 'by-rule', ...(closesOn !== null && { closes: 'by-rule' as const }) };
    found.push([id, { ...own, status: 'by-rule', opensOn, closesOn, source: `by rule: ${words}`, quality }]);
  }
  return found;
};
