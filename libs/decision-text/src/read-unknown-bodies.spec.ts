import { describe, expect, it } from '@jest/globals';
import type { DecisionDocument, Due, OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

const only = (words: string): OperativeParagraph | undefined =>
  read(`RESOLUTION 20/7\n\nThe General Conference, at its twentieth session, on 12 June 2023,\n\n1. ${words};`)
    .operative[0];
const duesOf = (paragraph: OperativeParagraph | undefined): readonly Due[] =>
  (paragraph?.reports ?? []).flatMap(({ due }) => due.map(({ phrase: _, of: __, ...one }) => one));
const asked = ({ operative }: DecisionDocument): unknown[] =>
  operative.map(({ ref, directives }) => [
    ref,
    ...directives.flatMap(({ verb, mandate, addressees }) => [verb, mandate, ...addressees]),
  ]);

describe('what is handed over', () => {
  it.each([
    [
      'Tasks the Officials to finalize the road map and to submit it to the 18th Meeting of the Harbour Ministers for adoption',
      [{ session: 18 }],
    ],
    [
      'Requests the Panel to develop guidance on wells and to present it to the 63rd meeting of the Standing Committee',
      [{ session: 63 }],
    ],
    ['Requests States to provide the Organization with data on wells by 31 December 2024', [{ date: '2024-12-31' }]],
    [
      'Requests the Office to report to the Board at its first regular meeting in August 2024 on the wells',
      [{ month: '2024-08' }],
    ],
    ['Requests the Panel to report its conclusions by CAC47', [{ session: 47 }]],
    [
      'Asks the task force to deliver its recommendations to the Executive Board no later than June 30, 2025',
      [{ date: '2025-06-30' }],
    ],
  ])('is a report where somebody is to have it: %s', (words, dues) => {
    expect(duesOf(only(words))).toEqual(dues);
  });

  it.each([
    'Invites Governments to bring the guidelines into use and to bring them to the attention of shipowners',
    'Instructs the Secretariat to publish a briefing note on peat',
    'Requests the lead country to prepare a revised draft, taking into account the comments received, for consideration by the Board at its next session',
  ])('is none where it only becomes known, or is what something is made from: %s', (words) => {
    expect(only(words)?.reports).toEqual([]);
  });

  it('is told each time that there is a case, and not once within the days that follow', () => {
    const told = only('Decides that States shall notify the Committee of any shipment within five working days');
    expect(duesOf(told)).toEqual([{ event: 'within five working days' }]);
  });

  it('goes on to whom the first hands it', () => {
    const handed = only(
      'Requests the Office to submit a report to the Board of Governors and, through it, to the General Conference at its next session',
    );
    expect(handed?.reports[0]?.to).toEqual(['Board of Governors', 'General Conference']);
  });
});

describe('whoever is asked', () => {
  it('is a name of its own behind "the", though its noun is not known', () => {
    expect(
      only('Requests the secretariat, the Mechanism and, within its mandate, the Science-Policy Interface to help')
        ?.directives[0]?.addressees,
    ).toEqual(['secretariat', 'Mechanism', 'Science-Policy Interface']);
  });

  it('is an expert who is appointed with a mandate, as is one with a mandate who is set up', () => {
    const { operative } = read(
      '53/31. Quarries\n\nThe Human Rights Council,\n\n1. Decides to appoint, for a period of one year, an independent expert on quarries, with the mandate to:\n\n(a) Study quarries;\n\n2. Decides to appoint Ms. Vale as a member of the panel.',
    );
    expect(operative.map(({ directives }) => [directives[0]?.mandate, directives[0]?.addressees])).toEqual([
      [true, ['independent expert on quarries']],
      [true, ['independent expert on quarries']],
      [false, []],
    ]);
  });

  it('may be several in small letters before a verb', () => {
    expect(
      asked(read('RESOLVED, That affiliates provide the Research Department with copies of their agreements.')),
    ).toEqual([['u1', 'resolve', true, 'affiliates']]);
  });
});

describe('a body that is called by a bare word', () => {
  it('opens its decision with it', () => {
    expect(
      asked(read('Resolution C 18\n\nCongress,\n\nconsidering the work done,\n\nurges\n\n– the Bureau to report.')),
    ).toEqual([
      ['u1', 'urge', true],
      ['u1.u1', 'urge', true, 'Bureau'],
    ]);
  });

  it('says below "That Cabinet:" what it does', () => {
    expect(
      asked(
        read(
          'CABINET\n\nItem 6: Winter\n\nThat Cabinet:\n\n1. Approve the plan.\n\n2. Request the Director to report to Cabinet in May.\n\n3. Note the comments.',
        ),
      ),
    ).toEqual([
      ['1', 'approve', true],
      ['2', 'request', true, 'Director'],
      ['3', 'note', false],
    ]);
  });
});

describe('those who make up a body', () => {
  it('speak themselves below "decides as follows"', () => {
    expect(
      asked(
        read(
          'The Ministerial Conference decides as follows:\n\n1. We reaffirm our commitment.\n\n2. The General Council shall report to the next session.\n\n3. Members agree to keep the practice.',
        ),
      ),
    ).toEqual([
      ['1', 'reaffirm', false],
      ['2', 'decide', true, 'General Council'],
      ['3', 'agree', true],
    ]);
  });

  it('ask by what they resolve, whatever they are called', () => {
    expect(
      asked(
        read(
          'RESOLVED: Shareholders of Northgate request that the Board of Directors issue a report.\n\nRESOLVED, that the 54th Convention of this union call upon Congress to act; and\n\nRESOLVED, that the Board of Education of the Oak Valley Unified School District supports the plan.',
        ),
      ),
    ).toEqual([
      ['u1', 'request', true, 'Board of Directors'],
      ['u2', 'call upon', true, 'Congress'],
      ['u3', 'support', false],
    ]);
  });
});
