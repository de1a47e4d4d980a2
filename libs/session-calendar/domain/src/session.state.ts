import { type CivilDate, lastDay } from '#time';
import {
  type DaysQuality,
  type DocumentDeadlineSet,
  type SessionEvent,
  type SessionPartScheduled,
} from './session.events.js';

export interface Session {
  /** `by-rule` where nobody has scheduled it and the body's rule gives it days: no entry makes it so. */
  readonly status: 'unknown' | 'by-rule' | 'planned' | 'open' | 'suspended' | 'closed' | 'cancelled';
  readonly name: string | null;
  readonly place: string | null;
  readonly opensOn: CivilDate | null;
  readonly closesOn: CivilDate | null;
  readonly source: string | null;
  readonly quality: DaysQuality;
  /** Its parts that have days of their own. */
  readonly parts: readonly SessionPart[];
  /** When it was suspended, in order. */
  readonly rests: readonly Rest[];
  /** How long before it opens documents for it are due: of each kind, and of all others; empty where nobody has said. */
  readonly deadlines: readonly DocumentDeadline[];
}

/** It sat on the day on which it was suspended, and sits again on the day on which it is resumed; null where it has not been. */
export interface Rest {
  readonly suspendedOn: CivilDate;
  readonly resumedOn: CivilDate | null;
}

export type DocumentDeadline = Pick<DocumentDeadlineSet, 'lead' | 'kind'>;
export type SessionPart = Pick<SessionPartScheduled, 'part' | 'opensOn' | 'closesOn'>;

export const initialState: Session = {
  status: 'unknown',
  name: null,
  place: null,
  opensOn: null,
  closesOn: null,
  source: null,
  quality: {},
  parts: [],
  rests: [],
  deadlines: [],
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
      return status === 'open' || status === 'suspended' || status === 'closed'
        ? session
        : { ...session, status: 'planned', name, place, opensOn, closesOn, source, quality };
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
      return status === 'open' || status === 'suspended'
        ? { ...session, status: 'closed', closesOn: lastDay(event.on), quality: {} }
        : session;
    case 'SessionSuspended': {
      const { closes: _, ...quality } = session.quality;
      const rests = [...session.rests, { suspendedOn: lastDay(event.on), resumedOn: null }];
      return status === 'open' ? { ...session, status: 'suspended', closesOn: null, quality, rests } : session;
    }
    case 'SessionResumed': {
      const resumedOn = lastDay(event.on);
      const rests = session.rests.map((rest) => ({ ...rest, resumedOn: rest.resumedOn ?? resumedOn }));
      return status === 'suspended' ? { ...session, status: 'open', closesOn: event.closesOn, rests } : session;
    }
    case 'SessionCancelled':
      return status === 'planned' ? { ...session, status: 'cancelled' } : session;
    case 'SessionPartScheduled': {
      const { part, opensOn, closesOn } = event;
      const known = session.parts.find((one) => one.part === part);
      if (status === 'unknown' || status === 'cancelled') return session;
      if (known?.opensOn === opensOn && known.closesOn === closesOn) return session;
      return { ...session, parts: [...session.parts.filter((one) => one.part !== part), { part, opensOn, closesOn }] };
    }
    case 'DocumentDeadlineSet': {
      if (status === 'unknown' || isSetSo(session, event)) return session;
      const { lead, kind } = event;
      const others = session.deadlines.filter((one) => one.kind !== kind);
      return { ...session, deadlines: [...others, { lead, ...(kind !== undefined && { kind }) }] };
    }
  }
};

/** Whether documents of that kind are due just so long before it. */
export const isSetSo = ({ deadlines }: Session, { lead, kind }: DocumentDeadline): boolean =>
  deadlines.find((one) => one.kind === kind)?.lead === lead;
