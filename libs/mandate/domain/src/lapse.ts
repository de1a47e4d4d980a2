/** What has run out is lapsed, and nothing is entered for it. */
import { addDays, type CivilDate } from '#time';
import { type KnownMandate } from './mandate.state.js';
import { samePlace } from './mandate.terms.js';

const earlier = (one: CivilDate | null, other: CivilDate): CivilDate => (one !== null && one < other ? one : other);

/**
 * A mandate with what has lapsed by a day: it is in force no more where its present term is over; what was asked in an
 * era that was over before the next one began ended with that.
 * @param ends the last day of each era's term, in order; null where it has none, or nobody can tell
 */
export const asLapsed = (mandate: KnownMandate, ends: readonly (CivilDate | null)[], day: CivilDate): KnownMandate => {
  const { eras, validity } = mandate;
  const lapsed = eras.map((_, index) => {
    const end = ends[index] ?? null;
    const next = eras[index + 1]?.since;
    if (end === null) return null;
    return (next === undefined ? end < day : addDays(end, 1) < next) ? end : null;
  });
  if (lapsed.every((end) => end === null)) return mandate;
  const obligations = mandate.obligations.map((due) => {
    const began = eras.findIndex(({ source }) => samePlace(source, due.source));
    const endedOn = lapsed
      .slice(Math.max(0, began))
      .reduce((first, end) => (end === null ? first : earlier(first, end)), due.endedOn);
    return endedOn === due.endedOn ? due : { ...due, endedOn };
  });
  const end = lapsed.at(-1) ?? null;
  if (end === null) return { ...mandate, obligations };
  const isAlive = validity === 'in-force' || validity === 'suspended';
  return { ...mandate, obligations, validity: isAlive ? 'lapsed' : validity, endedOn: earlier(mandate.endedOn, end) };
};
