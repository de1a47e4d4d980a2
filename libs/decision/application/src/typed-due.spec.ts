import { describe, expect, it } from '@jest/globals';
import { type DueForm } from '#session-calendar/domain';
import { Rejection } from '#rejection';
import { typedDue, typedDues } from './typed-due.js';

const GA = { code: 'oas-ga', name: 'OAS General Assembly' };
const at = (session: string): DueForm => ({ form: 'at-session', session });

describe('a due time as typed', () => {
  it.each<[string, DueForm]>([
    ['2027-05-03', { form: 'by-date', date: '2027-05-03' }],
    ['2027-05', { form: 'by-date', date: '2027-05' }],
    ['2027', { form: 'by-date', date: '2027' }],
    ['oas-ga/regular/41', at('oas-ga/regular/41')],
    ['OAS-GA/special/3', at('oas-ga/special/3')],
    ['XLI', at('oas-ga/regular/41')],
    ['41', at('oas-ga/regular/41')],
    ['41st', at('oas-ga/regular/41')],
    ['REMJA-VI', at('remja/regular/6')],
    ['next', { form: 'at-next-session', series: 'oas-ga/regular' }],
    ['before XLI', { form: 'before-session', session: 'oas-ga/regular/41' }],
    ['before  next', { form: 'before-next-session', series: 'oas-ga/regular' }],
    ['P6M', { form: 'within', period: 'P6M' }],
    ['event: completion of the review', { form: 'at-event', event: 'completion of the review' }],
    ['asap', { form: 'as-soon-as-possible' }],
    ['at its forty-first regular session', at('oas-ga/regular/41')],
    ['at the forty-first session of the General Assembly', at('oas-ga/regular/41')],
    ['within six months', { form: 'within', period: 'P6M' }],
    ['by 3 May 2027', { form: 'by-date', date: '2027-05-03' }],
    ['annually', { form: 'recurring', rule: 'annual' }],
  ])('%s', (text, form) => {
    expect(typedDue(` ${text} `, GA)).toEqual({ ...form, phrase: text.replace('  ', ' ') });
  });

  it('may be several sessions, where several due times may be said', () => {
    const text = 'at its 42nd, 44th and 46th sessions';
    expect(typedDues(text, GA)).toEqual(
      [42, 44, 46].map((ordinal) => ({ ...at(`oas-ga/regular/${ordinal}`), phrase: text })),
    );
    expect(() => typedDue(text, GA)).toThrow('is no due time that is understood');
  });

  it.each(['', 'none'])('may be none: "%s"', (text) =>
    expect(typedDue(text, GA)).toEqual({ form: 'unspecified', phrase: '' }),
  );

  it.each(['soon', '2027-02-30', 'before', 'event:', 'P', '0', 'IIX', 'not before 3 May 2027', '*'])(
    'is refused where it is not understood, with what can be typed: %s',
    (text) => {
      const refusal = (() => {
        try {
          return typedDue(text, GA);
        } catch (error) {
          return error;
        }
      })();
      expect(refusal).toBeInstanceOf(Rejection);
      expect(refusal).toMatchObject({ code: 'due.not-understood' });
      expect((refusal as Rejection).message).toContain(`"${text}"`);
      expect((refusal as Rejection).message).toContain('2027-05-03');
    },
  );
});
