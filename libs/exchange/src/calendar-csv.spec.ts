import { describe, expect, it } from '@jest/globals';
import { Rejection } from '#rejection';
import { calendarOf } from './calendar-csv.js';

const plans = (csv: string) =>
  calendarOf(csv, 'unga').map(({ session, opensOn, closesOn, place }) => [session, opensOn, closesOn, place]);
const refusalOf = (csv: string): string => {
  try {
    calendarOf(csv, 'unga');
    return 'read';
  } catch (error) {
    if (error instanceof Rejection) return `${error.code}: ${error.message}`;
    throw error;
  }
};

describe('a calendar from a spreadsheet', () => {
  const expected = [
    ['unga/regular/58', '2003-09-16', '2004-09-13', 'New York, NY'],
    ['unga/regular/59', '2004-09-14', null, 'New York, NY'],
  ];
  const sheet = (delimiter: string, quote: string, days: readonly [string, string, string]) =>
    [
      ['ordinal', 'opens_on', 'closes_on', 'place'],
      ['58', days[0], days[1], `${quote}New York, NY${quote}`],
      ['59', days[2], '', `${quote}New York, NY${quote}`],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\r\n');
  const ISO = ['2003-09-16', '2004-09-13', '2004-09-14'] as const;

  it.each([
    ['commas', sheet(',', '"', ISO)],
    ['semicolons', sheet(';', '', ISO)],
    ['tabs', sheet('\t', '', ISO)],
    ['a mark of its byte order', `\uFEFF${sheet(';', '', ISO)}`],
    ['days first, with slashes', sheet(';', '', ['16/09/2003', '13/09/2004', '14/9/2004'])],
    ['days first, with points', sheet(';', '', ['16.09.2003', '13.09.2004', '14.09.2004'])],
  ])('is read with %s', (_what, csv) => {
    expect(plans(csv)).toEqual(expected);
  });

  it.each([
    [
      'days that may be months',
      'ordinal;opens_on;closes_on\n58;05/06/2003;\n',
      'date.invalid: Line 2, column opens_on: "05/06/2003" is no day that can be told; write it as YYYY-MM-DD.',
    ],
    [
      'months first',
      'ordinal,opens_on,closes_on\n58,09/16/2003,\n59,2004-09-14,13/09/2005\n',
      'date.invalid: Line 2, column opens_on: "09/16/2003" is no day that can be told; write it as YYYY-MM-DD.',
    ],
    [
      'a day that does not exist',
      'ordinal,opens_on,closes_on\n58,2003-09-16,2004-09-31\n',
      'date.invalid: Line 2, column closes_on: "2004-09-31" is no day that can be told; write it as YYYY-MM-DD.',
    ],
    [
      'no ordinal',
      'ordinal,opens_on,closes_on\n58,2003-09-16,\n,2004-09-14,\n',
      'session.id-invalid: Line 3, column ordinal: "regular" is no session; give a kind like regular, and an ordinal like 41.',
    ],
    [
      'no column for the days',
      'ordinal,opens_on\n58,2003-09-16\n',
      'calendar.invalid: This is no calendar: its first line must name the columns ordinal, opens_on and closes_on, and sessions must follow; there is no closes_on.',
    ],
  ])('is refused with %s', (_what, csv, refusal) => {
    expect(refusalOf(csv)).toBe(refusal);
  });

  it('is refused where a line has more cells than the first, with the line', () => {
    expect(refusalOf('ordinal,opens_on,closes_on\n58,2003-09-16,2004-09-13,x\n')).toMatch(
      /^calendar\.invalid: .*line 2/,
    );
  });
});
