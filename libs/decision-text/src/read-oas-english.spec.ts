import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

describe('an introduction of the Organization of American States', () => {
  it.each([
    ['To request the General Secretariat to:', 'Open the windows.', 'General Secretariat'],
    ['To instruct the Permanent Council, through its General Committee, to:', 'Open the windows.', 'Permanent Council'],
    ['To request the Permanent Council:', 'To open the windows.', 'Permanent Council'],
    ['To urge the member states to:', 'Open the windows.', 'member states'],
  ])('“%s” asks whom it names', (introduction, task, name) => {
    const { operative } = read(`THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. ${introduction}\n\na. ${task}\n`);
    expect(operative.map(({ ref, directives }) => [ref, directives[0]?.addressees])).toEqual([
      ['1', [name]],
      ['1.a', [name]],
    ]);
  });
});

const only = (words: string): ReturnType<typeof read>['operative'][number] | undefined =>
  read(`AG/RES. 1999 (XXXI-O/01)\n\n(Adopted on June 5, 2001)\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. ${words}`)
    .operative[0];

describe('a paragraph of the Organization of American States', () => {
  it.each([
    ['To note and transmit to the Council the report.', ['note', 'transmit']],
    ['To recognize and thank the readers.', ['recognize', 'thank']],
    ['To reiterate to the member states the need to read, and to urge those in doubt to ask.', ['reiterate', 'urge']],
    ['To charge the Secretary General with buying books and to request him to report.', ['charge', 'request']],
    ['To instruct the Secretary General to buy books and to request bids.', ['instruct']],
    ['To catalogue the books of the Organization.', ['catalogue']],
    ['To follow up on the catalogue.', ['follow up']],
    ['To convey its congratulations to the readers.', ['convey']],
    ['To rescind resolution AG/RES. 1900 (XXX-O/00).', ['rescind']],
    ['To renew the mandate given to the Permanent Council in resolution AG/RES. 1900 (XXX-O/00).', ['renew']],
  ])('“%s” has the verbs %j', (words, verbs) => {
    expect(only(words)?.directives.map(({ verb }) => verb)).toEqual(verbs);
  });

  it('names whose mandate it renews', () => {
    const words = 'To renew the mandate given to the Permanent Council in resolution AG/RES. 1900 (XXX-O/00) to read.';
    expect(only(words)?.directives[0]?.addressees).toEqual(['Permanent Council']);
  });

  it('asks “him” who was named before', () => {
    const words = 'To charge the Secretary General with buying books and to request him to report.';
    expect(only(words)?.directives.map(({ addressees }) => addressees)).toEqual([
      ['Secretary General'],
      ['Secretary General'],
    ]);
  });

  it.each([
    ['To request the Council to meet in the second half of 2002.', [{ year: 2002 }]],
    ['To recommend that the General Secretariat hold a reading in 2002.', [{ year: 2002 }]],
  ])('“%s” falls due in that year', (words, due) => {
    expect(only(words)?.deadlines).toMatchObject(due);
  });

  it('sets no yearly day where it only names an annual report', () => {
    expect(only('To transmit to the Council the annual report of the Committee.')?.deadlines).toEqual([]);
  });

  it('may follow a declaration, on a line of its own', () => {
    const { operative } = read(
      'THE GENERAL ASSEMBLY,\n\nDECLARES:\n\n1. That books are for all.\n\nAND DECIDES to continue reading.',
    );
    expect(operative.map(({ ref, directives }) => [ref, directives[0]?.verb])).toEqual([
      ['1', 'declare'],
      ['u1', 'decide'],
    ]);
  });
});

describe('a symbol whose number is of another session', () => {
  const remarks = (symbol: string, options = {}) =>
    read(`${symbol}\n\nLIGHTHOUSES\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To light them.\n`, options).remarks.map(
      ({ code }) => code,
    );

  it('is remarked on, and so is a year that is not the session’s', () => {
    expect(remarks('AG/RES. 2118 (XXXV-O/05)')).toEqual([]);
    expect(remarks('AG/RES. 2118 (XXXIV-O/04)')).toEqual(['symbol.out-of-range']);
    expect(remarks('AG/RES. 2118 (XXXV-O/06)')).toEqual(['symbol.wrong-year']);
  });

  it('is held against the calendar that is given', () => {
    const session = { body: 'oas-ga', kind: 'regular', ordinal: 34, opensOn: '2004-06-06' };
    expect(remarks('AG/RES. 2118 (XXXIV-O/04)', { calendars: [session] })).toEqual([]);
  });
});
