/** What comes before each session of a body has its time between two of them, and not ever since it was asked for. */
import { addDays, type CivilDate } from '#time';
import { type Calendar } from './due-window.js';
import { ordinalOf, type SessionId, seriesOf } from './session-id.js';

/** The last day, as far as it is known, of the session of a series that comes before one; undefined where none has days. */
const endOfFormer = (id: SessionId, calendar: Calendar): CivilDate | undefined => {
  const former = [...calendar.series(seriesOf(id))].filter(([one]) => ordinalOf(one) < ordinalOf(id));
  const ends = former.flatMap(([, { status, opensOn, closesOn }]) => {
    const end = status === 'cancelled' ? null : (closesOn ?? opensOn);
    return end === null ? [] : [end];
  });
  return ends.sort().at(-1);
};

/** From when it has its time: the day after the session before, where it comes in turn; never later than it is due. */
export const turnOf = (id: SessionId, calendar: Calendar, asked: CivilDate, last: CivilDate): CivilDate => {
  const end = endOfFormer(id, calendar);
  const turn = end === undefined ? asked : addDays(end, 1);
  return turn < asked ? asked : turn < last ? turn : last;
};
