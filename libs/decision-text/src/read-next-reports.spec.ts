import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const resolution = (...paragraphs: readonly string[]): string =>
  [
    'Resolution adopted by the General Assembly on 30 June 2022',
    '76/274. Lamps of the ferries',
    'The General Assembly,',
    'Recalling its resolution 75/12 of 4 December 2020,',
    ...paragraphs.map((text, index) => `${index + 1}. ${text}`),
  ].join('\n\n');
const meantIn = (...paragraphs: readonly string[]): readonly unknown[] =>
  read(resolution(...paragraphs)).operative.flatMap(({ reports }) =>
    reports.flatMap(({ due }) => due.flatMap((one) => ('event' in one ? [one.meant ?? null] : []))),
  );
const IN_NEXT = 'Requests the Secretary-General to include information on the lamps in his next overview report;';

describe('what is to stand in the next report of somebody', () => {
  it('is due at the next session of the body, by default', () => {
    expect(meantIn(IN_NEXT)).toEqual([{ session: 'next' }]);
  });
  it('is due at the session at which the same text asks for a report of the same', () => {
    const asked = 'Requests the Secretary-General to report to the General Assembly at its seventy-eighth session;';
    expect(meantIn(IN_NEXT, asked)).toEqual([{ session: 78 }]);
    const others = 'Requests the Board of Ferries to report to the General Assembly at its seventy-eighth session;';
    expect(meantIn(IN_NEXT, others)).toEqual([{ session: 'next' }]);
  });
  it('is due at no session that can be told where all reports to come are meant', () => {
    expect(meantIn('Requests the Secretary-General to include information on the lamps in future reports;')).toEqual([
      null,
    ]);
  });
  it('is due a year later where the body holds several sessions a year', () => {
    const session = (ordinal: number, opensOn: string) => ({ body: 'un-hrc', kind: 'regular', ordinal, opensOn });
    const calendars = [
      session(50, '2022-06-13'),
      session(51, '2022-09-12'),
      session(52, '2023-02-27'),
      session(53, '2023-06-19'),
    ];
    const text = [
      'Resolution adopted by the Human Rights Council on 4 April 2023',
      '52/13. Lamps of the ferries',
      'The Human Rights Council,',
      'Recalling the lamps,',
      '1. Requests the Special Rapporteur to include information on the lamps in her next report;',
    ].join('\n\n');
    expect(read(text, { calendars }).operative[0]?.reports[0]?.due).toMatchObject([{ meant: { session: 55 } }]);
  });
});
