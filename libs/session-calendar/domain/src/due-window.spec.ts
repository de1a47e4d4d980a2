import { describe, expect, it } from '@jest/globals';
import { calendarDependencies, type Calendar, dueWindow } from './due-window.js';
import { type DueForm } from './due.js';
import { seriesOf } from './session-id.js';
import { initialState, type Session } from './session.state.js';

const planned = (opensOn: string | null, closesOn: string | null): Session => ({
  ...initialState,
  status: 'planned',
  opensOn,
  closesOn,
});
const calendarOf = (sessions: Readonly<Record<string, Session>>): Calendar => ({
  session: (id) => sessions[id],
  series: (series) => Object.entries(sessions).filter(([id]) => seriesOf(id) === series),
});
const GA = 'oas-ga/regular';
const calendar = calendarOf({
  [`${GA}/34`]: planned('2004-06-06', '2004-06-08'),
  [`${GA}/35`]: planned('2005-06-05', '2005-06-07'),
  [`${GA}/36`]: planned('2006-06-04', '2006-06-06'),
  [`${GA}/37`]: planned('2007-06-03', null),
  [`${GA}/38`]: planned(null, null),
  'remja/regular/5': planned('2004-04-28', '2004-04-30'),
  'remja/regular/6': planned('2006-04-24', '2006-04-26'),
  'remja/regular/7': planned('2008-04-28', '2008-04-30'),
});
const base = { session: `${GA}/35`, adoptedOn: '2005-06-07' };
const windowOf = (due: DueForm, at: typeof base | { session: null; adoptedOn: string } = base) => {
  const { certainty, session, opensOn, closesOn, endsOn } = dueWindow({ ...due, phrase: '' }, at, calendar);
  return [certainty, session, opensOn, closesOn, endsOn];
};

describe('a window', () => {
  it('never ends before the decision was adopted', () => {
    expect(windowOf({ form: 'at-session', session: `${GA}/34` })).toEqual(['before-adoption', `${GA}/34`, null, null, null]); // prettier-ignore
    expect(windowOf({ form: 'before-session', session: `${GA}/35` })).toEqual(['before-adoption', `${GA}/35`, null, null, null]); // prettier-ignore
    expect(windowOf({ form: 'by-date', date: '2004' })).toEqual(['before-adoption', null, null, null, null]);
    expect(windowOf({ form: 'by-date', date: '2005-06' })).toEqual(['dated', null, '2005-06-01', null, '2005-06-30']);
  });
  it('in the main part of a session ends with the year in which it opened', () => {
    const long = calendarOf({ 'un-ga/regular/69': planned('2014-09-16', '2015-09-14') });
    const due = { form: 'at-session', session: 'un-ga/regular/69', part: 'main', phrase: '' } as const;
    const { opensOn, closesOn, endsOn } = dueWindow(due, base, long);
    expect([opensOn, closesOn, endsOn]).toEqual(['2014-09-16', '2015-09-14', '2014-12-31']);
  });
  it('so long before a session ends that long before it opens', () => {
    expect(windowOf({ form: 'before-session', session: `${GA}/36`, lead: 'P6W' })).toEqual(['dated', `${GA}/36`, '2005-06-07', null, '2006-04-23']); // prettier-ignore
    expect(windowOf({ form: 'before-next-session', series: GA, lead: 'P1M' })).toEqual(['dated', `${GA}/36`, '2005-06-07', null, '2006-05-04']); // prettier-ignore
  });
});

describe('a window before each session, in turn', () => {
  const before = (session: string, more: { readonly lead?: string } = {}) =>
    windowOf({ form: 'before-session', session, inTurn: true, ...more });
  it('begins the day after the session before', () => {
    expect(before(`${GA}/37`)).toEqual(['dated', `${GA}/37`, '2006-06-07', null, '2007-06-02']);
  });
  it('never begins before it was asked for, nor after its last day', () => {
    expect(before(`${GA}/36`)).toEqual(['dated', `${GA}/36`, '2005-06-08', null, '2006-06-03']);
    expect(before(`${GA}/36`, { lead: 'P11M' })).toEqual(['dated', `${GA}/36`, '2005-06-08', null, '2005-07-04']);
    expect(before(`${GA}/37`, { lead: 'P14M' })).toEqual(['dated', `${GA}/37`, '2006-04-03', null, '2006-04-03']);
  });
  it('never begins after its last day either where a rule of the body alone gives that, before it was asked for', () => {
    const byRule = { ...planned('2005-05-01', null), status: 'by-rule' as const };
    const known = calendarOf({ [`${GA}/35`]: planned('2004-06-05', '2004-06-07'), [`${GA}/36`]: byRule });
    const due = { form: 'before-session', session: `${GA}/36`, inTurn: true, phrase: '' } as const;
    expect(dueWindow(due, base, known)).toMatchObject({ opensOn: '2005-04-30', closesOn: '2005-04-30' });
  });
  it('passes over a session that was called off, or that has no days', () => {
    for (const not of [{ ...planned('2006-06-04', null), status: 'cancelled' as const }, planned(null, null)]) {
      const own = planned('2007-06-03', null);
      const known = calendarOf({ [`${GA}/35`]: planned('2005-06-05', '2005-06-07'), [`${GA}/36`]: not, [`${GA}/37`]: own }); // prettier-ignore
      const due = { form: 'before-session', session: `${GA}/37`, inTurn: true, phrase: '' } as const;
      expect(dueWindow(due, base, known).opensOn).toBe('2005-06-08');
    }
  });
  it('hangs on the sessions before', () =>
    expect(
      calendarDependencies({ form: 'before-session', session: `${GA}/37`, inTurn: true, phrase: '' }, base),
    ).toEqual([`${GA}/37`, GA]));
});

describe('a window at a session', () => {
  it('is that of the session', () => {
    expect(windowOf({ form: 'at-session', session: `${GA}/36` })).toEqual(['dated', `${GA}/36`, '2006-06-04', '2006-06-06', '2006-06-06']); // prettier-ignore
  });
  it('opens and does not end while the closing day is not known', () => {
    expect(windowOf({ form: 'at-session', session: `${GA}/37` })).toEqual(['closing-unknown', `${GA}/37`, '2007-06-03', null, null]); // prettier-ignore
  });
  it('ends at the latest when the next regular session opens, where that is on the calendar', () => {
    const known = (next: Session, own = planned('2007-06-03', null)) =>
      calendarOf({ [`${GA}/37`]: own, [`${GA}/38`]: next });
    const ofSession37 = (next: Session, own?: Session) => {
      const due = { form: 'at-session', session: `${GA}/37`, phrase: '' } as const;
      const { certainty, closesOn, endsOn } = dueWindow(due, base, known(next, own));
      return [certainty, closesOn, endsOn];
    };
    const next = planned('2008-06-01', null);
    expect(ofSession37(next)).toEqual(['closing-bounded', null, '2008-06-01']);
    for (const not of [
      planned(null, null),
      planned('2007-06-03', null),
      { ...next, status: 'cancelled' as const },
      { ...next, status: 'by-rule' as const },
    ])
      expect(ofSession37(not)).toEqual(['closing-unknown', null, null]);
    expect(ofSession37(next, { ...planned('2007-06-03', null), status: 'suspended' })).toEqual(['closing-unknown', null, null]); // prettier-ignore
    const special = calendarOf({
      'oas-ga/special/1': planned('2007-06-03', null),
      'oas-ga/special/2': planned('2008-06-01', null),
    });
    expect(dueWindow({ form: 'at-session', session: 'oas-ga/special/1', phrase: '' }, base, special).certainty).toBe(
      'closing-unknown',
    );
  });
  it('is unscheduled while the session has no days, or is not on the calendar', () => {
    expect(windowOf({ form: 'at-session', session: `${GA}/38` })).toEqual([
      'unscheduled',
      `${GA}/38`,
      null,
      null,
      null,
    ]);
    expect(windowOf({ form: 'at-session', session: `${GA}/90` })).toEqual([
      'unscheduled',
      `${GA}/90`,
      null,
      null,
      null,
    ]);
  });
});

describe('a window before a session', () => {
  it('runs from adoption to the day before it opens', () => {
    expect(windowOf({ form: 'before-session', session: `${GA}/36` })).toEqual(['dated', `${GA}/36`, '2005-06-07', null, '2006-06-03']); // prettier-ignore
  });
  it('does not need the closing day', () => {
    expect(windowOf({ form: 'before-session', session: `${GA}/37` })[4]).toBe('2007-06-02');
  });
  it('is unscheduled while the session has no days', () => {
    expect(windowOf({ form: 'before-session', session: `${GA}/38` })[0]).toBe('unscheduled');
  });
});

describe('the next session', () => {
  it('is the first after that of the decision', () => {
    expect(windowOf({ form: 'at-next-session', series: GA })[1]).toBe(`${GA}/36`);
    expect(windowOf({ form: 'before-next-session', series: GA })).toEqual(['dated', `${GA}/36`, '2005-06-07', null, '2006-06-03']); // prettier-ignore
  });
  it('of another series is the first to open after that of the decision', () => {
    expect(windowOf({ form: 'at-next-session', series: 'remja/regular' })[1]).toBe('remja/regular/6');
  });
  it('counts from adoption where the decision belongs to no session', () => {
    const at = { session: null, adoptedOn: '2006-04-24' };
    expect(windowOf({ form: 'at-next-session', series: 'remja/regular' }, at)[1]).toBe('remja/regular/7');
    expect(windowOf({ form: 'at-next-session', series: GA }, at)[1]).toBe(`${GA}/36`);
  });
  it('of another series is the first by its days, whatever the ordinals', () => {
    const turned = calendarOf({
      'x/regular/1': planned('2009-01-01', null),
      'x/regular/2': planned('2008-01-01', null),
    });
    const due = { form: 'at-next-session', series: 'x/regular', phrase: '' } as const;
    expect(dueWindow(due, base, turned).session).toBe('x/regular/2');
  });
  it('is unscheduled while the calendar knows none', () => {
    expect(windowOf({ form: 'at-next-session', series: 'oas-pc/regular' })).toEqual([
      'unscheduled',
      null,
      null,
      null,
      null,
    ]);
    expect(windowOf({ form: 'before-next-session', series: 'oas-pc/regular' })[0]).toBe('unscheduled');
  });
  it('is not one that the calendar does not know', () => {
    const ghost = calendarOf({ [`${GA}/36`]: initialState, [`${GA}/37`]: planned('2007-06-03', null) });
    const due = { form: 'at-next-session', series: GA, phrase: '' } as const;
    expect(dueWindow(due, base, ghost).session).toBe(`${GA}/37`);
  });
});

describe('a window by date or period', () => {
  it.each([
    ['2006-12-31', '2006-12-31', '2006-12-31'],
    ['2006-02', '2006-02-01', '2006-02-28'],
    ['2006', '2006-01-01', '2006-12-31'],
  ])('%s runs from %s to %s', (date, opensOn, endsOn) => {
    expect(windowOf({ form: 'by-date', date })).toEqual(['dated', null, opensOn, null, endsOn]);
  });
  it('runs from adoption where it says "within"', () => {
    expect(windowOf({ form: 'within', period: 'P6M' })).toEqual(['dated', null, '2005-06-07', null, '2005-12-07']);
    expect(windowOf({ form: 'within', period: 'soon' })[0]).toBe('undated');
  });
});

describe('a window of something that no calendar dates', () => {
  it.each<[DueForm, string]>([
    [{ form: 'at-event', event: 'the entry into force' }, 'unscheduled'],
    [{ form: 'recurring', rule: 'annual' }, 'undated'],
    [{ form: 'as-soon-as-possible' }, 'undated'],
    [{ form: 'unspecified' }, 'undated'],
  ])('%j is %s', (due, certainty) => expect(windowOf(due)).toEqual([certainty, null, null, null, null]));
});

describe('what a window hangs on', () => {
  it.each<[DueForm, readonly string[]]>([
    [{ form: 'at-session', session: `${GA}/36` }, [`${GA}/36`, `${GA}/37`]],
    [{ form: 'before-session', session: `${GA}/36` }, [`${GA}/36`]],
    [{ form: 'at-next-session', series: 'remja/regular' }, ['remja/regular', `${GA}/35`]],
    [{ form: 'before-next-session', series: GA }, [GA, `${GA}/35`]],
    [{ form: 'within', period: 'P6M' }, []],
    [{ form: 'unspecified' }, []],
  ])('is for %j %j', (due, parts) => expect(calendarDependencies({ ...due, phrase: '' }, base)).toEqual(parts));
  it('is the series alone where the decision belongs to no session', () => {
    expect(calendarDependencies({ form: 'at-next-session', series: GA, phrase: '' }, { session: null, adoptedOn: '2005-06-07' })).toEqual([GA]); // prettier-ignore
  });
});
