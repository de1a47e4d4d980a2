/** What has run out is lapsed, and nothing is entered for it. */
import { addDays, type CivilDate, lastDay } from '#time';
import { type KnownMandate } from './mandate.state.js';
import { samePlace } from './mandate.terms.js';
import { type ObligationState } from './obligation.state.js';

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

/** By a rule of a body what is owed to it is owed no more from a day on. */
export interface DutyLapse {
  /** Code of the body. */
  readonly body: string;
  readonly day: CivilDate;
}

/** What is owed, on days from the lapse on: what came before, was waived before or was given more time since does not lapse. */
export const asLapsedDuty = (due: ObligationState, { body, day }: DutyLapse): ObligationState => {
  const { obligation, received, done, waiver, moved, extensions } = due;
  const came = obligation.kind === 'report' ? received : (received ?? done);
  const isOver = waiver !== null || moved || (came !== null && lastDay(came.on) < day);
  if (isOver || extensions.some(({ on }) => lastDay(on) >= day)) return due;
  return {
    ...due,
    waiver: { creditor: body, by: null, officer: null, rule: LAPSE_RULE, reason: LAPSE_REASON, on: day },
  };
};

const LAPSE_RULE = 'that what is owed to it lapses';
const LAPSE_REASON = 'With the end of its term, or its dissolution; nobody entered it';
