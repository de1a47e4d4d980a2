/** What comes before each session of a body has its time between two of them, and not ever since it was asked for. */
import { addDays, type CivilDate } from '#time';
import { ordinalOf, type SessionId } from './session-id.js';
import { type Session } from './session.state.js';

type Sessions = Iterable<readonly [SessionId, Session]>;

/** The last day, as far as it is known, of the sessions of a series that come before one; undefined where none has days. */
const endOfFormer = (id: SessionId, series: Sessions): CivilDate | undefined => {
  const former = [...series].filter(([one]) => ordinalOf(one) < ordinalOf(id));
  const ends = former.flatMap(([, { status, opensOn, closesOn }]) => {
    const end = status === 'cancelled' ? null : (closesOn ?? opensOn);
    return end === null ? [] : [end];
  });
  return ends.sort().at(-1);
};

/**
 * From when what comes before a session has its time: the day after the session before; never before it was asked for, nor
 * later than it is due.
 */
export const turnOf = (id: SessionId, series: Sessions, asked: CivilDate, last: CivilDate): CivilDate => {
  const end = endOfFormer(id, series);
  const turn = end === undefined ? asked : addDays(end, 1);
  const from = turn < asked ? asked : turn;
  return from < last ? from : last;
};
