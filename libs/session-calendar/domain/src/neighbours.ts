/** Sessions of a series follow each other: none opens before the one before it, or before that has closed. */
import { type CivilDate } from '#time';
import { refusals, type Rejection } from '#rejection';
import { sessionCalled } from './session-called.js';
import { type SessionId } from './session-id.js';
import { type Session } from './session.state.js';

interface Overlap {
  readonly session: SessionId;
  readonly day: CivilDate;
  readonly other: SessionId;
  readonly otherDay: CivilDate;
}

const doubted = refusals({
  'doubt.session-before-former': ({ session, day, other, otherDay }: Overlap) =>
    `${sessionCalled(session)} would open on ${day}, before ${sessionCalled(other)}, which opens on ${otherDay}.`,
  'doubt.session-within-former': ({ session, day, other, otherDay }: Overlap) =>
    `${sessionCalled(session)} would open on ${day}, before ${sessionCalled(other)} closes, on ${otherDay}.`,
  'doubt.session-after-next': ({ session, day, other, otherDay }: Overlap) =>
    `${sessionCalled(session)} would open on ${day}, after ${sessionCalled(other)}, which opens on ${otherDay}.`,
  'doubt.session-into-next': ({ session, day, other, otherDay }: Overlap) =>
    `${sessionCalled(session)} would close on ${day}, after ${sessionCalled(other)} opens, on ${otherDay}.`,
});

type Days = Pick<Session, 'opensOn' | 'closesOn'>;
/** A session with its days. */
export type Placed = readonly [id: SessionId, days: Days];

const afterFormer = ([session, { opensOn }]: Placed, [other, former]: Placed): readonly Rejection[] => {
  if (opensOn === null) return [];
  if (former.opensOn !== null && opensOn < former.opensOn)
    return [doubted('doubt.session-before-former', { session, day: opensOn, other, otherDay: former.opensOn })];
  if (former.closesOn !== null && opensOn < former.closesOn)
    return [doubted('doubt.session-within-former', { session, day: opensOn, other, otherDay: former.closesOn })];
  return [];
};

const beforeNext = ([session, { opensOn, closesOn }]: Placed, [other, next]: Placed): readonly Rejection[] => {
  if (opensOn === null || next.opensOn === null) return [];
  const overlap = { session, other, otherDay: next.opensOn };
  if (opensOn > next.opensOn) return [doubted('doubt.session-after-next', { ...overlap, day: opensOn })];
  return closesOn !== null && closesOn > next.opensOn
    ? [doubted('doubt.session-into-next', { ...overlap, day: closesOn })]
    : [];
};

/**
 * Where a session comes to lie across its neighbours.
 * @param former the last before it in its series that has days; `next` the first after it
 */
export const doubtsAboutPlace = (
  session: Placed,
  { former, next }: { readonly former: Placed | undefined; readonly next: Placed | undefined },
): readonly Rejection[] => [
  ...(former ? afterFormer(session, former) : []),
  ...(next ? beforeNext(session, next) : []),
];
