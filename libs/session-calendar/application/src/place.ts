import { type UnitOfWork } from '#journal';
import {
  doubtsAboutPlace,
  ordinalOf,
  type Placed,
  seriesOf,
  type SessionId,
  sessionKind,
  sessionStreamId,
} from '#session-calendar/domain';
import { END } from '#time';
import { listSessions } from './calendar.js';

const placed = async (unit: UnitOfWork, id: SessionId): Promise<Placed> => [
  id,
  (await unit.load(sessionKind, sessionStreamId(id))).stateOn(END),
];

/** The first of these that has days. */
const firstWithDays = async (unit: UnitOfWork, ids: readonly SessionId[]): Promise<Placed | undefined> => {
  for (const id of ids) {
    const session = await placed(unit, id);
    if (session[1].opensOn !== null) return session;
  }
  return undefined;
};

/** Notes where sessions that have been given days lie across their neighbours, each in its series. */
export const doubtPlaces = async (unit: UnitOfWork, sessions: readonly SessionId[]): Promise<void> => {
  for (const id of sessions) {
    const own = await placed(unit, id);
    if (own[1].opensOn === null) continue;
    const listed = [...(await listSessions(unit, seriesOf(id)))].sort((a, b) => ordinalOf(a) - ordinalOf(b));
    const before = listed.filter((one) => ordinalOf(one) < ordinalOf(id)).reverse();
    const after = listed.filter((one) => ordinalOf(one) > ordinalOf(id));
    const neighbours = { former: await firstWithDays(unit, before), next: await firstWithDays(unit, after) };
    unit.doubt(doubtsAboutPlace(own, neighbours));
  }
};
