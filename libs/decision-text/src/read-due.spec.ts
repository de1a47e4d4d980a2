import { describe, expect, it } from '@jest/globals';
import { type DueForm } from './decision-document.js';
import { readDues, readOccasions } from './read.js';

describe('a due expression that stands alone', () => {
  it.each<[string, DueForm & { of?: string }]>([
    ['at its forty-first regular session', { session: 41 }],
    ['Before the next regular session.', { before_session: 'next' }],
    ['six weeks before its seventy-sixth session', { before_session: 76, lead: 'P6W' }],
    ['at the seventy-sixth session of the Executive Board', { session: 76, of: 'Executive Board' }],
    ['within six months', { within: 'P6M' }],
    ['within 30 working days', { within: 'P30D', days: 'working' }],
    ['within ten sitting days', { within: 'P10D', days: 'sitting' }],
    ['within 30 calendar days', { within: 'P30D' }],
    ['within six months of the adoption of this resolution', { within: 'P6M' }],
    ['by 3 May 2027', { date: '2027-05-03' }],
    ['no later than April 2012', { month: '2012-04' }],
    ['annually', { recurring: 'annual' }],
    ['as soon as possible', { asap: true }],
    ['upon completion of the mandate', { event: 'upon completion of the mandate' }],
    ['en su cuadragésimo primer período ordinario de sesiones', { session: 41 }],
  ])('is read as in a text: %s', (phrase, due) => {
    expect(readDues(phrase)).toEqual([{ ...due, phrase: phrase.replace(/\.$/, '') }]);
  });

  it.each<[string, DueForm]>([
    ['3 May 2027', { date: '2027-05-03' }],
    ['May 3, 2027', { date: '2027-05-03' }],
    ['forty-first session', { session: 41 }],
    ['next session', { session: 'next' }],
    ['six months', { within: 'P6M' }],
    ['próximo período de sesiones', { session: 'next' }],
    ['3 de mayo de 2027', { date: '2027-05-03' }],
  ])('needs not what a text puts before it: %s', (phrase, due) =>
    expect(readDues(phrase)).toEqual([{ ...due, phrase }]),
  );

  it('names several sessions', () => {
    const phrase = 'at its 70th, 72nd and 74th sessions';
    expect(readDues(phrase)).toEqual([70, 72, 74].map((session) => ({ session, phrase })));
  });

  it.each(['', 'soon', 'not before 3 May 2027', 'after 3 May 2027', 'by 3 May 2027 and 4 June 2028', 'by 3 May 2027 unless told otherwise', '31 February 2027', 'x'.repeat(10_000)])(
    'is none where the whole is not understood: %.40s',
    (phrase) => expect(readDues(phrase)).toEqual([]),
  ); // prettier-ignore
});

describe('how a report comes again, in one sentence', () => {
  it.each<[phrase: string, read: readonly [due: object, recurrence: string, schedule: object]]>([
    ['annually', [{ recurring: 'annual' }, 'annual', { every: 'P1Y' }]],
    ['at each regular session', [{ recurring: 'every session' }, 'every session', { every: '1 session' }]],
    ['at every regular session', [{ recurring: 'every session' }, 'every session', { every: '1 session' }]],
    ['at alternate regular sessions', [{ recurring: 'every 2 sessions' }, 'every 2 sessions', { every: '2 sessions' }]],
    ['every 30 days, the first time after 60 days', [{ within: 'P60D' }, 'every 30 days', { every: 'P30D' }]],
    ['annually, by 31 March, until 2030', [{ date: '2020-03-31' }, 'annual', { every: 'P1Y', on: ['--03-31'], until: { year: 2030, phrase: 'until 2030' } }]],
    ['every six months, the first by 30 June 2020', [{ date: '2020-06-30' }, 'every 6 months', { every: 'P6M' }]],
    ['cada año, a más tardar el 31 de marzo', [{ date: '2020-03-31' }, 'annual', { every: 'P1Y', on: ['--03-31'] }]],
    ['chaque année à partir de 2021', [{ year: 2021 }, 'annual', { every: 'P1Y' }]],
    ['a cada 30 dias, o primeiro após 60 dias', [{ within: 'P60D' }, 'every 30 days', { every: 'P30D' }]],
  ])('%s', (phrase, [due, recurrence, schedule]) => {
    expect(readOccasions(phrase, { date: '2019-12-12' })).toEqual({ due: [{ ...due, phrase }], recurrence, schedule });
  }); // prettier-ignore

  it.each([
    '',
    'by 3 May 2027',
    'banana annually',
    'every year on 31 March and 30 September',
    'every two years unless it rains',
  ])('is none where it does not come again, or something is not understood: %s', (phrase) =>
    expect(readOccasions(phrase)).toBeUndefined(),
  );
});
