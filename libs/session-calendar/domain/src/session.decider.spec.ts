import { describe, it } from '@jest/globals';
import { deciderSpec } from '#event-sourcing/testing';
import { sessionDecider } from './session.decider.js';
import { type SessionEvent } from './session.events.js';

const { given } = deciderSpec(sessionDecider, { on: '2006-06-06' });
const plan = {
  session: 'oas-ga/regular/36',
  name: 'XXXVI',
  place: 'Santo Domingo',
  opensOn: '2006-06-04',
  closesOn: '2006-06-06',
  source: null,
};
const on = '2006-06-06';
const scheduled: SessionEvent = { type: 'SessionScheduled', ...plan, on: null };
const undated: SessionEvent = { ...scheduled, opensOn: null, closesOn: null };
const opened: SessionEvent = { type: 'SessionOpened', on: '2006-06-05' };
const closed: SessionEvent = { type: 'SessionClosed', on };
const schedule = { type: 'ScheduleSession', ...plan } as const;
const move = { type: 'RescheduleSession', opensOn: '2006-09-10', closesOn: '2006-09-12' } as const;
const open = { type: 'OpenSession' } as const;
const close = { type: 'CloseSession' } as const;
const samePlan = { ...move, opensOn: plan.opensOn, closesOn: plan.closesOn };
const moved: SessionEvent = { type: 'SessionRescheduled', opensOn: move.opensOn, closesOn: move.closesOn, on };

describe('scheduling a session', () => {
  it('puts it on the calendar', () =>
    given()
      .when(schedule)
      .then({ type: 'SessionScheduled', ...plan, on }));
  it('may be valid since always', () => given().when(schedule, { on: null }).then(scheduled));
  it('may leave its days open', () =>
    given()
      .when({ ...schedule, opensOn: null, closesOn: null })
      .then({ type: 'SessionScheduled', ...plan, opensOn: null, closesOn: null, on }));
  it('told twice says nothing new', () => given(scheduled).when(schedule).thenNothing());
  it('cannot move it', () =>
    given(scheduled)
      .when({ ...schedule, opensOn: '2006-06-03' })
      .thenRejected('session.already-scheduled'));
  it('is refused where it closes before it opens', () =>
    given()
      .when({ ...schedule, closesOn: '2006-06-03' })
      .thenRejected('session.dates-reversed'));
  it('may know its last day alone', () =>
    given()
      .when({ ...schedule, opensOn: null })
      .then({ type: 'SessionScheduled', ...plan, opensOn: null, on }));
  it('keeps how sure its days are', () =>
    given()
      .when({ ...schedule, quality: { opens: 'official', closes: 'derived' } })
      .then({ type: 'SessionScheduled', ...plan, quality: { opens: 'official', closes: 'derived' }, on }));
});

describe('moving a session', () => {
  it('gives it other days', () => given(scheduled).when(move).then(moved));
  it('gives days to one that had none', () => given(undated).when(move).then(moved));
  it('may leave the closing day open', () =>
    given(scheduled)
      .when({ ...move, closesOn: null })
      .then({ ...moved, closesOn: null }));
  it('to where it stands says nothing new', () => given(scheduled).when(samePlan).thenNothing());
  it('is refused while it is not scheduled', () => given().when(move).thenRejected('session.unknown'));
  it('is refused once it has opened', () => given(scheduled, opened).when(move).thenRejected('session.opened'));
  it('is refused once it has closed', () => given(scheduled, opened, closed).when(move).thenRejected('session.opened'));
  it('is refused where it would close before it opens', () =>
    given(scheduled)
      .when({ ...move, closesOn: '2006-09-09' })
      .thenRejected('session.dates-reversed'));
});

describe('opening a session', () => {
  it('happens on its day', () => given(scheduled).when(open).then({ type: 'SessionOpened', on }));
  it('told twice says nothing new', () =>
    given(scheduled, { ...opened, on })
      .when(open)
      .thenNothing());
  it('is refused on another day than it was opened on', () =>
    given(scheduled, opened).when(open).thenRejected('session.held-otherwise'));
  it.each(['2006-06', '2006-06-05/2006-06-06', null])('is refused without a day: %s', (when) =>
    deciderSpec(sessionDecider, { on: when }).given(scheduled).when(open).thenRejected('session.day-missing'),
  );
  it('is refused while it is not scheduled', () => given().when(open).thenRejected('session.unknown'));
  it('is refused once it has closed', () => given(scheduled, opened, closed).when(open).thenRejected('session.closed'));
});

describe('closing a session', () => {
  it('happens on its day', () => given(scheduled, opened).when(close).then(closed));
  it('told twice says nothing new', () => given(scheduled, opened, closed).when(close).thenNothing());
  it('is refused on another day than it was closed on', () =>
    given(scheduled, opened, { ...closed, on: '2006-06-05' })
      .when(close)
      .thenRejected('session.held-otherwise'));
  it('is refused while it is not scheduled', () => given().when(close).thenRejected('session.unknown'));
  it('is refused before it opens', () => given(scheduled).when(close).thenRejected('session.not-open'));
});

describe('suspending and resuming a session', () => {
  const suspended = { type: 'SessionSuspended', reason: 'no quorum', on } as const;
  const suspend = { type: 'SuspendSession', reason: 'no quorum' } as const;
  const resume = { type: 'ResumeSession', closesOn: null } as const;
  it('happens while it meets', () => given(scheduled, opened).when(suspend).then(suspended));
  it('told twice says nothing new', () => given(scheduled, opened, suspended).when(suspend).thenNothing());
  it('is refused before it opens, and once it has closed', () => {
    given(scheduled).when(suspend).thenRejected('session.not-open');
    given(scheduled, opened, closed).when(suspend).thenRejected('session.not-open');
  });
  it('is taken up again, and closes from where it rested', () => {
    given(scheduled, opened, suspended).when(resume).then({ type: 'SessionResumed', closesOn: null, on });
    given(scheduled, opened, suspended).when(close).then(closed);
  });
  it('is not resumed where it does not rest', () =>
    given(scheduled).when(resume).thenRejected('session.not-suspended'));
});

describe('cancelling a session', () => {
  const cancel = { type: 'CancelSession', reason: 'called off' } as const;
  const cancelled = { type: 'SessionCancelled', reason: 'called off', on } as const;
  it('happens before it opens', () => given(scheduled).when(cancel).then(cancelled));
  it('told twice says nothing new', () => given(scheduled, cancelled).when(cancel).thenNothing());
  it('is refused once it has opened', () => given(scheduled, opened).when(cancel).thenRejected('session.held'));
  it('leaves nothing to open or to move', () => {
    given(scheduled, cancelled).when(open).thenRejected('session.cancelled');
    given(scheduled, cancelled).when(move).thenRejected('session.cancelled');
  });
  it('may be followed by a new schedule', () =>
    given(scheduled, cancelled)
      .when(schedule)
      .then({ ...scheduled, on }));
});

describe('the parts and the deadline of a session', () => {
  const part = { part: 'first resumed', opensOn: '2006-09-10', closesOn: null } as const;
  it('have days of their own', () =>
    given(scheduled)
      .when({ type: 'SchedulePart', ...part })
      .then({ type: 'SessionPartScheduled', ...part, on }));
  it('told twice say nothing new', () =>
    given(scheduled, { type: 'SessionPartScheduled', ...part, on })
      .when({ type: 'SchedulePart', ...part })
      .thenNothing());
  it('are set as a period', () => {
    given(scheduled)
      .when({ type: 'SetDocumentDeadline', lead: 'P6W' })
      .then({ type: 'DocumentDeadlineSet', lead: 'P6W', on });
    given(scheduled, { type: 'DocumentDeadlineSet', lead: 'P6W', on })
      .when({ type: 'SetDocumentDeadline', lead: 'P6W', kind: 'report' })
      .then({ type: 'DocumentDeadlineSet', lead: 'P6W', kind: 'report', on });
    given(scheduled).when({ type: 'SetDocumentDeadline', lead: 'six weeks' }).thenRejected('session.lead-invalid');
  });
});

describe('what was entered out of turn', () => {
  it('leaves a session without schedule unknown', () =>
    given(moved, opened, closed).when(open).thenRejected('session.unknown'));
  it('does not move an open session', () =>
    given(scheduled, { ...opened, on }, moved)
      .when(open)
      .thenNothing());
  it('does not open a session a second time, or again after closing', () =>
    given(scheduled, opened, closed, opened).when(close).thenNothing());
  it('does not close one that is not open', () =>
    given(scheduled, closed).when(open).then({ type: 'SessionOpened', on }));
});
