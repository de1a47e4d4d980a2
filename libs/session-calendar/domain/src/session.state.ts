import { type CivilDate, lastDay } from '#time';
import { type DaysQuality, type SessionEvent } from './session.events.js';

export interface Session {
  /** `by-rule` where nobody has scheduled it and the body's rule gives it days: no entry makes it so. */
  readonly status: 'unknown' | 'by-rule' | 'planned' | 'open' | 'closed';
  readonly name: string | null;
  readonly place: string | null;
  readonly opensOn: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly source: string | null;
  readonly quality: DaysQuality;
}

export const initialState: Session = {
  status: 'unknown',
  name: null,
  place: null,
  opensOn: null,
  closesOn: null,
  source: null,
  quality: {},
};

/** Closing day, unless the session opened after it. */
const closingAfter = (opensOn: CivilDate, closesOn: CivilDate | null) =>
  closesOn !== null && closesOn < opensOn ? null : closesOn;

/** An entry that rests on nothing, or comes too late to be legal, leaves the session as it is. */
export const evolve = (session: Session, event: SessionEvent): Session => {
  const { status } = session;
  switch (event.type) {
    case 'SessionScheduled': {
      const { name, place, opensOn, closesOn, source, quality = {} } = event;
      return status === 'open' || status === 'closed'
        ? session
        : { status: 'planned', name, place, opensOn, closesOn, source, quality };
    }
    case 'SessionRescheduled':
      return status === 'planned'
        ? { ...session, opensOn: event.opensOn, closesOn: event.closesOn, quality: {} }
        : session;
    case 'SessionOpened': {
      if (status !== 'planned') return session;
      const opensOn = lastDay(event.on);
      const { opens: _, ...quality } = session.quality;
      return { ...session, status: 'open', opensOn, closesOn: closingAfter(opensOn, session.closesOn), quality };
    }
    case 'SessionClosed':
      return status === 'open' ? { ...session, status: 'closed', closesOn: lastDay(event.on), quality: {} } : session;
  }
};
