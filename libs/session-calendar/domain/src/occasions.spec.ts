import { describe, expect, it } from '@jest/globals';
import { type DueForm } from './due.js';
import { type Calendar } from './due-window.js';
import { occasionsOf } from './occasions.js';
import { type RecurrenceRule, type Schedule } from './schedule.js';
import { seriesOf } from './session-id.js';
import { initialState, type Session } from './session.state.js';

const GA = 'un-ga/regular';
const opening = (opensOn: string | null): Session => ({ ...initialState, status: 'planned', opensOn });
const calendarOf = (sessions: Readonly<Record<string, Session>>): Calendar => ({
  session: (id) => sessions[id],
  series: (series) => Object.entries(sessions).filter(([id]) => seriesOf(id) === series),
});
const calendar = calendarOf({
  ...Object.fromEntries([70, 71, 72, 73, 74].map((n) => [`${GA}/${n}`, opening(`${1945 + n}-09-15`)])),
  'un-hrc/regular/39': opening('2018-09-10'),
  'un-hrc/regular/40': opening('2019-02-25'),
  'un-hrc/regular/41': opening('2019-06-24'),
  'un-hrc/regular/42': opening('2019-09-09'),
});

const UNSPECIFIED: DueForm = { form: 'unspecified' };
const rule = (schedule: Schedule, due: DueForm = UNSPECIFIED, more: Partial<RecurrenceRule> = {}): RecurrenceRule => ({
  schedule,
  due: { ...due, phrase: '' },
  base: { session: `${GA}/70`, adoptedOn: '2015-12-12' },
  series: GA,
  ...more,
});
const told = (one: RecurrenceRule, horizon = '2018-12-31') =>
  occasionsOf(one, calendar, horizon).map(({ key, due, byDefault }) => {
    const when = 'date' in due ? due.date : 'session' in due ? due.session : due.form;
    return [key, when, ...(byDefault ? ['by default'] : [])];
  });
const keys = (one: RecurrenceRule, horizon?: string) => told(one, horizon).map(([key]) => key);
const until = (due: DueForm) => ({ until: { ...due, phrase: '' } });

describe('the occasions of a text that leaves open when', () => {
  it('"annually": each year after that of the adoption, as a whole', () =>
    expect(told(rule({ every: 'P1Y' }))).toEqual([
      ['2016', '2016', 'by default'],
      ['2017', '2017', 'by default'],
      ['2018', '2018', 'by default'],
    ]));
  it('"biennially": every second year', () =>
    expect(keys(rule({ every: 'P2Y' }), '2022-12-31')).toEqual(['2017', '2019', '2021']));
  it('"quarterly": the quarters after that of the adoption', () =>
    expect(told(rule({ every: 'P3M' }), '2016-07-31')).toEqual([
      ['2016-03', '2016-01-01/2016-03-31', 'by default'],
      ['2016-06', '2016-04-01/2016-06-30', 'by default'],
      ['2016-09', '2016-07-01/2016-09-30', 'by default'],
    ]));
  it('"every 30 days": counted from the adoption', () =>
    expect(told(rule({ every: 'P30D' }), '2016-02-15')).toEqual([
      ['2016-01-11', '2016-01-11', 'by default'],
      ['2016-02-10', '2016-02-10', 'by default'],
    ]));
  it('"annually", where the body means the last day of March', () =>
    expect(told(rule({ every: 'P1Y' }, UNSPECIFIED, { meaning: '--03-31' }), '2017-12-31')).toEqual([
      ['2016', '2016-03-31', 'by default'],
      ['2017', '2017-03-31', 'by default'],
    ]));
  it('"annually", where the body means its sessions', () =>
    expect(told(rule({ every: 'P1Y' }, UNSPECIFIED, { meaning: 'session' }), '2017-12-31')).toEqual([
      [`${GA}/71`, `${GA}/71`, 'by default'],
      [`${GA}/72`, `${GA}/72`, 'by default'],
      [`${GA}/73`, `${GA}/73`, 'by default'],
    ]));
});

describe('the occasions of a text that says when', () => {
  it('"by the last day of February each year"', () =>
    expect(told(rule({ every: 'P1Y', on: ['--02-29'] }))).toEqual([
      ['2016', '2016-02-29'],
      ['2017', '2017-02-28'],
      ['2018', '2018-02-28'],
    ]));
  it('"within one month after the end of each quarter"', () =>
    expect(
      keys(rule({ every: 'P3M', on: ['--01-31', '--04-30', '--07-31', '--10-31'] }, { form: 'by-date', date: '2016-04-30' }), '2017-01-31'), // prettier-ignore
    ).toEqual(['2016-04-30', '2016-07-31', '2016-10-31', '2017-01-31']));
  it('"60 days after the adoption and every 30 days thereafter"', () =>
    expect(told(rule({ every: 'P30D' }, { form: 'within', period: 'P60D' }), '2016-04-30')).toEqual([
      ['2016-02-10', 'within'],
      ['2016-03-11', '2016-03-11'],
      ['2016-04-10', '2016-04-10'],
    ]));
  it('"by 31 March 2016, and monthly thereafter": the last of shorter months, never fewer days from then on', () =>
    expect(keys(rule({ every: 'P1M' }, { form: 'by-date', date: '2016-03-31' }), '2016-06-30')).toEqual([
      '2016-03',
      '2016-04',
      '2016-05',
      '2016-06',
    ]));
  it('"in 2017 and every two years thereafter"', () =>
    expect(told(rule({ every: 'P2Y' }, { form: 'by-date', date: '2017' }), '2020-12-31')).toEqual([
      ['2017', '2017'],
      ['2019', '2019'],
    ]));
  it('"annually until 2017"', () =>
    expect(keys(rule({ every: 'P1Y', ...until({ form: 'by-date', date: '2017' }) }), '2030-12-31')).toEqual([
      '2016',
      '2017',
    ]));
});

describe('the occasions of a text that counts sessions', () => {
  it('"at each regular session": those after its own, and the one after the last that is known', () =>
    expect(told(rule({ every: '1 session' }), '2030-12-31')).toEqual(
      [71, 72, 73, 74, 75].map((n) => [`${GA}/${n}`, `${GA}/${n}`]),
    ));
  it('"every second session"', () => expect(keys(rule({ every: '2 sessions' }), '2030-12-31')).toEqual([`${GA}/72`, `${GA}/74`, `${GA}/76`])); // prettier-ignore
  it('"at its seventy-first session and every second session thereafter"', () =>
    expect(keys(rule({ every: '2 sessions' }, { form: 'at-session', session: `${GA}/71` }), '2030-12-31')).toEqual(
      [71, 73, 75].map((n) => `${GA}/${n}`),
    ));
  it('"six weeks before each session": with the time before it', () =>
    expect(
      occasionsOf(rule({ every: '1 session' }, { form: 'before-next-session', series: GA, lead: 'P6W' }), calendar, '2017-01-01').map(({ due }) => due), // prettier-ignore
    ).toEqual([
      { form: 'before-session', session: `${GA}/71`, lead: 'P6W', phrase: '' },
      { form: 'before-session', session: `${GA}/72`, lead: 'P6W', inTurn: true, phrase: '' },
    ]));
  it('"at its seventy-second session, and annually thereafter"', () =>
    expect(keys(rule({ every: 'P1Y' }, { form: 'at-session', session: `${GA}/72` }), '2030-12-31')).toEqual(
      [72, 73, 74, 75].map((n) => `${GA}/${n}`),
    ));
  it('"annually", of a body that meets three times a year: the session a year later', () =>
    expect(keys(rule({ every: 'P1Y' }, { form: 'at-session', session: 'un-hrc/regular/39' }), '2030-12-31')).toEqual(
      ['un-hrc/regular/39', 'un-hrc/regular/42', 'un-hrc/regular/45'],
    )); // prettier-ignore
  it('"at each session until its seventy-third"', () =>
    expect(
      keys(rule({ every: '1 session', ...until({ form: 'at-session', session: `${GA}/73` }) }), '2030-12-31'),
    ).toEqual([71, 72, 73].map((n) => `${GA}/${n}`)));
  it('of another body: from the first that opens after the decision was taken', () =>
    expect(
      keys(rule({ every: '1 session' }, { form: 'at-next-session', series: 'un-hrc/regular' }, { base: { session: null, adoptedOn: '2019-03-01' } }), '2030-12-31'), // prettier-ignore
    ).toEqual([41, 42, 43].map((n) => `un-hrc/regular/${n}`)));
  it('of another body that no calendar knows: none that anybody could name', () =>
    expect(keys(rule({ every: '1 session' }, { form: 'at-next-session', series: 'board/regular' }))).toEqual([]));
});

describe('a rule that hangs on something nobody can tell', () => {
  it('has none', () => {
    expect(keys(rule({ every: 'P1Y' }, { form: 'at-event', event: 'completion of the review' }))).toEqual([]);
    expect(keys(rule({ every: 'often' }))).toEqual([]);
  });
});
