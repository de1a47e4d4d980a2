import { describe, expect, it } from '@jest/globals';
import { type DueWindow } from '#session-calendar/domain';
import { type ObligationState } from './obligation.state.js';
import { daysOverdue, dischargeOf, openStatus, standingOf, verifiedBy } from './reporting.js';

const window = (opensOn: string | null, endsOn: string | null, certainty: DueWindow['certainty'] = 'dated') => ({
  certainty,
  session: null,
  opensOn,
  closesOn: null,
  endsOn,
});
const june = window('2006-06-04', '2006-06-06');
const owed = (kind: 'report' | 'action', on: string | null = null): ObligationState => ({
  obligation: {
    id: '1',
    kind,
    by: [],
    via: [],
    to: [],
    form: null,
    recurrence: null,
    due: { form: 'unspecified', phrase: '' },
  },
  source: { decision: 'a', symbol: 'RES. a', paragraph: '3' },
  base: { session: null, adoptedOn: '2005-06-07' },
  received: on === null ? null : { document: 'CP/doc.1', on },
  addenda: [],
  submissions: [],
  considered: [],
  searches: [],
  done: null,
  expected: [],
  extensions: [],
  waiver: null,
  told: [],
  moved: false,
  endedOn: null,
});
const done = { document: 'first meeting', on: '2006-03-14/2006-03-17' };

describe('what is still owed', () => {
  it.each([
    ['2006-06-03', 'scheduled', null],
    ['2006-06-04', 'due', null],
    ['2006-06-06', 'due', null],
    ['2006-06-07', 'overdue', 1],
    ['2007-06-06', 'overdue', 365],
  ])('is on %s %s, days overdue %s', (asOf, status, days) => {
    expect([openStatus(june, asOf), daysOverdue(june, asOf)]).toEqual([status, days]);
  });
  it('is due from opening, and never overdue, while the closing day is not known', () => {
    const open = window('2006-06-04', null, 'closing-unknown');
    expect(['2006-06-03', '2006-06-04', '2099-01-01'].map((day) => openStatus(open, day))).toEqual([
      'scheduled',
      'due',
      'due',
    ]);
    expect(daysOverdue(open, '2099-01-01')).toBeNull();
  });
  it('without days is unscheduled or undated for ever', () => {
    expect(openStatus(window(null, null, 'unscheduled'), '2099-01-01')).toBe('unscheduled');
    expect(openStatus(window(null, null, 'undated'), '2099-01-01')).toBe('undated');
  });
});

describe('what was received', () => {
  it.each([
    ['2006-06-06', 'in-time', null],
    ['2006-06-07', 'late', 1],
    ['2006-06', 'cannot-tell', null],
    ['../2006-06-10', 'cannot-tell', null],
    ['2006-06-07/2006-06-16', 'late', 10],
    ['2006-05', 'in-time', null],
  ])('on %s is %s', (on, timeliness, daysLate) => {
    expect(dischargeOf(owed('report', on), june)).toEqual({
      document: 'CP/doc.1',
      on,
      timeliness,
      daysLate,
    });
  });
  it.each([window(null, null, 'undated'), window('2006-06-04', null, 'closing-unknown')])(
    'where nobody knows when its time ended, nobody can tell: %j',
    (due) => expect(dischargeOf(owed('report', '2099'), due)?.timeliness).toBe('cannot-tell'),
  );
  it('is no matter of a mandate that goes on in another', () => {
    expect(dischargeOf({ ...owed('report', '2006'), moved: true }, june)).toBeNull();
  });
});

describe('an action', () => {
  it('is discharged by the fulfilment claimed of its mandate', () => {
    expect(dischargeOf({ ...owed('action'), done }, june)).toMatchObject({
      document: 'first meeting',
      timeliness: 'in-time',
    });
    expect(dischargeOf(owed('action'), june)).toBeNull();
  });
  it('is not a report, which a claim does not discharge', () => {
    expect(dischargeOf({ ...owed('report'), done }, june)).toBeNull();
  });
});

describe('ending a mandate', () => {
  it.each([
    ['2006-06-05', june, 'cancelled'],
    ['2006-06-06', june, 'open'],
    ['2006-06-07', june, 'open'],
    ['2006-06-07', window(null, null, 'undated'), 'cancelled'],
    [null, june, 'open'],
  ])('on %s cancels what ends later', (endedOn, due, standing) => {
    expect(standingOf({ validity: 'fulfilled', endedOn }, { moved: false, waiver: null, endedOn: null }, due)).toBe(
      standing,
    );
  });
  it('cancels whatever is owed elsewhere by now', () => {
    expect(
      standingOf({ validity: 'merged', endedOn: '2007-01-01' }, { moved: true, waiver: null, endedOn: null }, june),
    ).toBe('cancelled');
  });
});

describe('suspending a mandate', () => {
  it.each([
    ['2006-06-05', june, 'suspended'],
    ['2006-06-06', june, 'open'],
    ['2006-06-05', window(null, null, 'unscheduled'), 'suspended'],
  ])('on %s lets rest what ends later, and what was overdue before stays so', (endedOn, due, standing) => {
    expect(standingOf({ validity: 'suspended', endedOn }, { moved: false, waiver: null, endedOn: null }, due)).toBe(
      standing,
    );
  });
});

describe('a waiver', () => {
  const waived = {
    ...owed('report'),
    waiver: { creditor: 'oas-ga', by: null, officer: 'Chair', rule: null, reason: 'overtaken', on: '2006-05-01' },
  };
  it('stands whatever the window is, and whatever comes later', () => {
    expect(standingOf({ validity: 'in-force', endedOn: null }, waived, june)).toBe('waived');
    expect(standingOf({ validity: 'fulfilled', endedOn: '2006-05-02' }, waived, june)).toBe('waived');
    const late = { document: 'CP/doc.1', on: '2006-09-01' };
    expect(dischargeOf({ ...waived, received: late }, june)).toBeNull();
  });
  it('goes where the mandate goes', () => {
    const moved = { ...waived, moved: true };
    expect(standingOf({ validity: 'merged', endedOn: '2007-01-01' }, moved, june)).toBe('cancelled');
  });
});

describe('a search in vain', () => {
  const searched = (...days: string[]) => ({ searches: days.map((on) => ({ searched: 'CP/doc', by: 'officer', on })) });
  it('shows that a report is missing once its time is over', () => {
    expect(verifiedBy(searched('2006-06-06', '2006-06', '2006-07-01', '2006-08-01'), june)?.on).toBe('2006-07-01');
    expect(verifiedBy(searched('2006-06-04', '2006-06-06'), june)).toBeNull();
    expect(verifiedBy(searched('2099'), window('2006-06-04', null, 'closing-unknown'))).toBeNull();
  });
});
