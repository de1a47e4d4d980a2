import { describe, expect, it } from '@jest/globals';
import { dueWindow } from './due-window.js';
import { initialState, type Session } from './session.state.js';
import { sittingsAfter } from './sitting-days.js';

const session = (opensOn: string | null, closesOn: string | null, more: Partial<Session> = {}): Session => ({
  ...initialState,
  status: 'planned',
  opensOn,
  closesOn,
  ...more,
});
const id = (ordinal: number) => `town/regular/${ordinal}`;
const told = (from: string, count: number, ...sessions: readonly Session[]) =>
  sittingsAfter(
    from,
    count,
    sessions.map((one, index) => [id(index + 1), one] as const),
  );
const after = (from: string, count: number, ...sessions: readonly Session[]) => told(from, count, ...sessions).endsOn;

/** A Monday to the Friday of the week after. */
const first = session('2026-03-02', '2026-03-13');
const second = session('2026-05-04', '2026-05-08');

describe('sitting days', () => {
  it('are the weekdays of sessions, after the day from which they count', () => {
    expect(after('2026-02-01', 1, first)).toBe('2026-03-02');
    expect(after('2026-02-01', 6, first)).toBe('2026-03-09');
    expect(after('2026-03-02', 1, first)).toBe('2026-03-03');
    expect(after('2026-03-12', 3, first, second)).toBe('2026-05-05');
  });
  it('are not told beyond what is announced', () => {
    expect(after('2026-02-01', 11, first)).toBeUndefined();
    expect(after('2026-02-01', 11, first, session(null, null), second)).toBeUndefined();
    expect(after('2026-02-01', 1, session('2026-03-02', null))).toBeUndefined();
    expect(
      after('2026-02-01', 1, session('2026-03-02', '2026-03-13', { quality: { opens: 'by-rule' } })),
    ).toBeUndefined();
  });
  it('pass over a session of old whose last day nobody knows, once a later one has opened', () => {
    const old = session('1996-06-03', null);
    expect(after('2026-03-02', 1, old, first)).toBe('2026-03-03');
    expect(after('2026-02-01', 1, old, first)).toBeUndefined();
  });
  it('are none in a session that was called off', () => {
    expect(after('2026-02-01', 1, session('2026-03-02', '2026-03-13', { status: 'cancelled' }), second)).toBe(
      '2026-05-04',
    );
  });
  it('are those of the parts, where a session has parts with days', () => {
    const parts = [
      { part: 'second', opensOn: '2026-03-12', closesOn: '2026-03-13' },
      { part: 'first', opensOn: '2026-03-02', closesOn: '2026-03-03' },
    ];
    expect(after('2026-02-01', 3, session('2026-03-02', '2026-03-13', { parts }))).toBe('2026-03-12');
  });
});

describe('sitting days of a session that was suspended', () => {
  const rest = (suspendedOn: string, resumedOn: string | null) => ({ suspendedOn, resumedOn });
  /** Suspended on the Wednesday, resumed on the Tuesday after. */
  const resumed = { ...first, rests: [rest('2026-03-04', '2026-03-10')] };
  const suspended = session('2026-03-02', null, { status: 'suspended', rests: [rest('2026-03-04', null)] });

  it('are those up to the suspension, and again from the day on which it is resumed', () => {
    expect(after('2026-02-01', 3, resumed)).toBe('2026-03-04');
    expect(after('2026-02-01', 4, resumed)).toBe('2026-03-10');
    expect(after('2026-03-05', 1, resumed)).toBe('2026-03-10');
    expect(after('2026-02-01', 8, resumed, second)).toBe('2026-05-04');
  });
  it('are all of them where it was resumed on the same day', () => {
    expect(after('2026-02-01', 4, { ...first, rests: [rest('2026-03-04', '2026-03-04')] })).toBe('2026-03-05');
  });
  it('are not told while nobody knows when it is resumed, and it is told which session that is', () => {
    expect(told('2026-02-01', 3, suspended)).toMatchObject({ endsOn: '2026-03-04', suspended: undefined });
    expect(told('2026-02-01', 4, suspended, second)).toMatchObject({ endsOn: undefined, suspended: id(1) });
  });
  it('are not told beyond a resumption after which nobody knows the last day', () => {
    const open = session('2026-03-02', null, { status: 'open', rests: resumed.rests });
    expect(told('2026-02-01', 4, open)).toMatchObject({ endsOn: undefined, suspended: undefined });
  });
  it('are none after the suspension where it was closed without having been resumed', () => {
    const closed = session('2026-03-02', '2026-03-13', { status: 'closed', rests: suspended.rests });
    expect(after('2026-02-01', 4, closed, second)).toBe('2026-05-04');
  });
  it('go on in a part that has days of its own after the suspension', () => {
    const parts = [
      { part: 'main', opensOn: '2026-03-02', closesOn: '2026-03-04' },
      { part: 'first resumed', opensOn: '2026-04-06', closesOn: '2026-04-10' },
    ];
    expect(after('2026-02-01', 4, { ...suspended, parts })).toBe('2026-04-06');
    const [, later] = parts;
    const cut = {
      ...suspended,
      parts: [{ part: 'main', opensOn: '2026-03-02', closesOn: '2026-03-13' }, ...(later ? [later] : [])],
    };
    expect(told('2026-02-01', 4, cut)).toMatchObject({ endsOn: undefined, suspended: id(1) });
  });
  it('tell when it rested, of those that were counted', () => {
    expect(told('2026-02-01', 3, resumed).rests).toEqual([]);
    expect(told('2026-02-01', 4, resumed).rests).toEqual([rest('2026-03-04', '2026-03-10')]);
    expect(told('2026-03-11', 1, resumed).rests).toEqual([]);
  });
});

describe('a term in days that do not all count', () => {
  const base = { session: null, adoptedOn: '2026-03-06' };
  const calendar = { session: () => undefined, series: () => [[id(1), first] as const] };
  const of = 'town/regular';
  it('ends on the last of them', () => {
    const working = { form: 'within', period: 'P10D', days: 'working', of, phrase: '' } as const;
    expect(dueWindow(working, base, calendar)).toMatchObject({ certainty: 'dated', endsOn: '2026-03-20' });
    const sitting = { form: 'within', period: 'P5D', days: 'sitting', of, phrase: '' } as const;
    expect(dueWindow(sitting, base, calendar)).toMatchObject({ certainty: 'dated', endsOn: '2026-03-13' });
  });
  it('cannot be computed yet where the days are not announced', () => {
    const sitting = { form: 'within', period: 'P6D', days: 'sitting', of, phrase: '' } as const;
    expect(dueWindow(sitting, base, calendar)).toMatchObject({ certainty: 'not-announced', endsOn: null });
  });
});
