import { describe, expect, it } from '@jest/globals';
import type { OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

const WHEREAS = 'WHEREAS, the lamps are old; and\n\nWHEREAS, the fog is thick;\n\n';
/** The first paragraph in which something is asked. */
const asked = (text: string): OperativeParagraph | undefined =>
  read(text).operative.find(({ directives }) => directives.length > 0);
const whom = (text: string): readonly string[] =>
  (asked(text)?.directives ?? []).flatMap(({ addressees }) => addressees);
const report = (text: string) => {
  const [one] = asked(text)?.reports ?? [];
  return one && { by: one.by, to: one.to, due: one.due.map(({ phrase: _, of: __, ...due }) => due) };
};

describe('who is to do what is resolved', () => {
  it.each([
    [
      'RESOLVED, that the Legislature of Fogland does hereby urge and request the Department of Lamps to count them.',
      'Department of Lamps',
    ],
    [
      'RESOLVED, That the 84th Legislature of the State of Fog hereby request the governor to appoint a panel.',
      'governor',
    ],
    ['RESOLVED, That the committee submit a full report to the Senate.', 'committee'],
    [
      'RESOLVED, that chairs of all committees, in consultation with their members, be required to prepare annual reports.',
      'chairs of all committees',
    ],
    [
      'RESOLVED, That the Department of Lamps, within existing resources, shall conduct a survey of the coast.',
      'Department of Lamps',
    ],
  ])('%s', (words, who) => {
    expect(whom(WHEREAS + words)).toEqual([who]);
  });

  it('stands behind its number and its caption', () => {
    expect(
      report(
        'Sec. 8. Report. Resolved: That, no later than December 1, 2023, the Lamp Commission shall submit a report to the Senate.',
      ),
    ).toEqual({
      by: ['Lamp Commission'],
      to: ['Senate'],
      due: [{ date: '2023-12-01' }],
    });
  });
});

describe('a time that stands before who is to keep it', () => {
  it.each([
    [
      'On or before December 15, 2023, the Lamp Commission shall deliver to the office of the Speaker a written report.',
      ['office of the Speaker'],
      { date: '2023-12-15' },
    ],
    [
      'No later than 1 May 2024, the Secretariat shall submit a report to the Lamp Committee.',
      ['Lamp Committee'],
      { date: '2024-05-01' },
    ],
  ])('%s', (words, to, due) => {
    expect(report(words)).toMatchObject({ to, due: [due] });
  });
});

describe('duties with a condition', () => {
  it.each([
    'Subject to the availability of funds [i.e. of the Lamp Fund (LF), etc.], the Secretariat shall commission a report, to be submitted to the Lamp Committee.',
    'The Secretariat, subject to external funding, is requested to compile the answers into a report for submission to the Lamp Committee.',
  ])('%s', (words) => {
    expect(whom(words)).toEqual(['Secretariat']);
    expect(report(words)?.to).toEqual(['Lamp Committee']);
  });
});

describe('duties with an insertion', () => {
  it.each([
    'The Standing Committee, at its 65th meeting, shall review the lamps.',
    '(Rev. CoP19) The Standing Committee shall, with the help of the Secretariat, review the lamps.',
    'Acknowledging that, at the 16th meeting, lamps were defined, the Standing Committee shall review the lamps.',
  ])('%s', (words) => {
    expect(whom(words)).toEqual(['Standing Committee']);
  });

  it('are told of whoever was named in full before', () => {
    const words =
      'The Standing Committee shall count the lamps. The Committee shall report its findings at the 17th meeting of the Conference of the Parties to CITES.';
    expect(asked(words)?.reports.map(({ by, to }) => [by, to])).toEqual([
      [['Standing Committee'], ['Conference of the Parties']],
    ]);
  });
});

describe('what several houses resolve', () => {
  it.each([
    [
      'RESOLVED by the Senate, the House of Delegates concurring, That the Lamp Board be directed to count the lamps; and, be it',
      'Lamp Board',
    ],
    [
      'Resolved by the House of Representatives, the Senate concurring therein, That the Lamp Board shall count the lamps.',
      'Lamp Board',
    ],
    [
      'BE IT RESOLVED that the Legislature of the state of Fog requests the Lamp Committee to count the lamps.',
      'Lamp Committee',
    ],
    ['BE IT RESOLVED that the Lamp Committee, in approving studies, give consideration to the fog.', 'Lamp Committee'],
  ])('%s', (words, who) => {
    expect(whom(WHEREAS + words)).toEqual([who]);
  });

  it('asks also where "that" is left out', () => {
    expect(
      asked(`${WHEREAS}Be it resolved the meetings of the Lamp Senate be removed from the calendar.`)?.directives[0]
        ?.mandate,
    ).toBe(true);
  });
});

describe('whom a call for cooperation means', () => {
  it('are those between whom it is to be', () => {
    expect(
      whom(
        'RESOLUTION 7\n\nThe General Conference,\n\n1. Calls for further cooperation between States and lamp agencies in counting the lamps;',
      ),
    ).toEqual(['States', 'lamp agencies']);
  });
});

describe('a report to two meetings', () => {
  it('falls due at each', () => {
    const [first, second] =
      asked(
        'The Secretariat shall report to the 29th meeting of the Lamp Committee and the 69th meeting of the Standing Committee.',
      )?.reports ?? [];
    expect([first?.to, second?.to]).toEqual([['Lamp Committee'], ['Standing Committee']]);
    expect([first?.due[0], second?.due[0]]).toMatchObject([{ session: 29 }, { session: 69 }]);
  });
});

describe('a body that its own words name', () => {
  it.each([
    ['1. The Authority instructs the Commission to report to it at its next session.', 'Commission'],
    [
      '1. The Heads of State and Government direct the Commission to submit a report on the coin by June 2027.',
      'Commission',
    ],
    ['That this Synod requests the Standing Committee to report to the next session of Synod.', 'Standing Committee'],
    ['The Council delegates authority to the Chief Executive to sign the deed.', 'Chief Executive'],
  ])('%s', (words, who) => {
    expect(whom(words)).toEqual([who]);
  });
});
