import { describe, expect, it } from '@jest/globals';
import { fold } from '#event-sourcing';
import { sessionDecider } from './session.decider.js';
import { type SessionEvent } from './session.events.js';

const scheduled: SessionEvent = {
  type: 'SessionScheduled',
  session: 'oas-ga/regular/36',
  name: 'XXXVI',
  place: null,
  opensOn: '2006-06-04',
  closesOn: '2006-06-06',
  source: 'calendar',
  on: null,
};
const after = (...events: readonly SessionEvent[]) => {
  const { status, opensOn, closesOn } = fold(sessionDecider, [scheduled, ...events]);
  return [status, opensOn, closesOn];
};
const moved: SessionEvent = { type: 'SessionRescheduled', opensOn: '2006-09-10', closesOn: null, on: '2006-03' };

describe('a session', () => {
  it('keeps name, place and source of its plan', () => {
    expect(fold(sessionDecider, [scheduled, moved])).toMatchObject({ name: 'XXXVI', place: null, source: 'calendar' });
  });
  it('keeps how sure its days are, until other days are entered', () => {
    const sure: SessionEvent = { ...scheduled, quality: { opens: 'official', closes: 'derived' } };
    expect(fold(sessionDecider, [sure]).quality).toEqual({ opens: 'official', closes: 'derived' });
    expect(fold(sessionDecider, [sure, moved]).quality).toEqual({});
    const opened: SessionEvent = { type: 'SessionOpened', on: '2006-06-04' };
    expect(fold(sessionDecider, [sure, opened]).quality).toEqual({ closes: 'derived' });
  });
  it('has the days planned', () => expect(after()).toEqual(['planned', '2006-06-04', '2006-06-06']));
  it('has the days that it was moved to', () => expect(after(moved)).toEqual(['planned', '2006-09-10', null]));
  it('opened on the day it opened, whatever was planned', () => {
    expect(after({ type: 'SessionOpened', on: '2006-06-05' })).toEqual(['open', '2006-06-05', '2006-06-06']);
  });
  it('that opened after its planned closing has no closing day until it closes', () => {
    const opened: SessionEvent = { type: 'SessionOpened', on: '2006-06-08' };
    expect(after(opened)).toEqual(['open', '2006-06-08', null]);
    expect(after(opened, { type: 'SessionClosed', on: '2006-06-09' })).toEqual(['closed', '2006-06-08', '2006-06-09']);
  });
});
