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

describe('a paragraph of its own', () => {
  it('is every "That …" below who resolved it, and none of them the day of adoption', () => {
    const document = read(
      'SENATE RESOLUTION 12\n\nWHEREAS, Clinics have closed;\n\nBE IT RESOLVED BY THE SENATE OF THE STATE OF ARDEN, THE HOUSE OF REPRESENTATIVES CONCURRING THEREIN:\n\nThat a committee on clinics be created; and\n\nThat the Department of Health cooperate with the committee; and\n\nThat the committee report its findings to the Senate by December 1, 2024; and\n\nThat the committee expires June 30, 2025.',
    );
    expect(document.date).toBeNull();
    expect(asked(document)).toEqual([
      ['u1', 'resolve', true],
      ['u2', 'resolve', true],
      ['u3', 'resolve', true, 'Department of Health'],
      ['u4', 'resolve', true, 'committee'],
      ['u5', 'resolve', false],
    ]);
    expect(document.operative[3]?.reports).toMatchObject([{ by: ['committee'], due: [{ date: '2024-12-01' }] }]);
  });

  it('is what a council says first, having considered something', () => {
    expect(
      asked(
        read(
          'Decision 25/2023\n\nThe Council, having reviewed document C.64/01, notes the findings and the response.\n\nThe Council requests the Secretariat to prepare an action plan in response to the recommendations for consideration by Council at its 66th meeting.',
        ),
      ),
    ).toEqual([
      ['u1', 'note', false],
      ['u2', 'request', true, 'Secretariat'],
    ]);
  });

  it('is what a council says below "That this Council", with a colon or without', () => {
    expect(
      asked(
        read(
          'MINUTES\n\nRESOLVED: That this Council\n(i) supports swift bricks;\n(ii) asks the Cabinet Member for Planning to report to the Committee within six months; and\n(iii) requests that the Chief Executive write to the Minister.',
        ),
      ),
    ).toEqual([
      ['u1', 'resolve', true],
      ['u1.i', 'support', false],
      ['u1.ii', 'ask', true, 'Cabinet Member for Planning'],
      ['u1.iii', 'request', true, 'Chief Executive'],
    ]);
  });
});

describe('further occasions', () => {
  it.each([
    [
      'Requests the Office to present a comprehensive report three months prior to the high-level meeting',
      [{ event: 'three months prior to the high-level meeting' }],
    ],
    [
      'Requests the Office to present a first report to the Board immediately following the elections and a final report within 60 days thereafter',
      [{ event: 'immediately following the elections' }, { event: 'within 60 days thereafter' }],
    ],
    ['Requests the Office to report to the next CHOGM', [{ session: 'next' }]],
    [
      'Requests the Office to submit to the Board, at each of its annual meetings, a progress report',
      [{ recurring: 'annual' }],
    ],
    [
      'Requests the Commission to develop a framework and submit it for consideration by the Policy Organs in February 2024',
      [{ month: '2024-02' }],
    ],
    ['Mandates the Secretariat to report to the Forty-Fifth Meeting of the COHSOD', [{ session: 45 }]],
    [
      'Charges the Library Committee with preparing an inventory of courses, to be presented at the Board’s April 2024 meeting',
      [{ month: '2024-04' }],
    ],
  ])('%s', (words, dues) => {
    expect(duesOf(only(words))).toEqual(dues);
  });
});

describe('whoever a list begins with', () => {
  it('is asked below "recommends that"', () => {
    expect(
      asked(
        read(
          '11/4. Markets\n\nThe Conference,\n\nRecommends that:\n\n1. States collect data;\n\n2. United Nations agencies integrate the results.',
        ),
      ),
    ).toEqual([
      ['u1', 'recommend', true],
      ['1', 'recommend', true, 'States'],
      ['2', 'recommend', true, 'United Nations agencies'],
    ]);
  });

  it('is no task force that is set up, and nobody where something ends by itself', () => {
    expect(
      asked(
        read(
          'RESOLUTION\n\nBE IT RESOLVED BY THE COUNTY BOARD, THAT:\n\nSECTION 1. Task Force Established. There is hereby established the Reef Task Force.\n\nSECTION 2. Sunset. The Task Force shall sunset upon submission of its report.\n\nSECTION 3. Effective Date. This Resolution shall become effective upon adoption.',
        ),
      ).slice(1),
    ).toEqual([
      ['1', 'resolve', true],
      ['2', 'resolve', false],
      ['3', 'resolve', false],
    ]);
  });
});

describe('bodies that call themselves or their meetings in their own way', () => {
  it.each([
    ['Requests the Registrar to report to the thirty-fifth Meeting of States Parties', [{ session: 35 }]],
    [
      'Requests the Office to provide an overview of national programmes to the next meeting of the Working Group',
      [{ session: 'next' }],
    ],
    [
      'Urges societies to provide the Secretary with statistics on pipes not later than 1 March 2024',
      [{ date: '2024-03-01' }],
    ],
    ['Invites the host to inform the Meeting on its study', [{ unspecified: true }]],
  ])('get what is handed to them: %s', (words, dues) => {
    expect(duesOf(only(words))).toEqual(dues);
  });

  it('may have a comma in their name', () => {
    expect(
      asked(
        read(
          '26/4. Ants\n\nThe Subsidiary Body on Scientific, Technical and Technological Advice,\n\n1. Welcomes the report;\n\n2. Recommends that the Conference of the Parties adopt a decision along the following lines:\n\n“The Conference of the Parties\n\n1. Encourages Parties to use the guidance.”',
        ),
      ),
    ).toEqual([
      ['1', 'welcome', false],
      ['2', 'recommend', true, 'Conference of the Parties'],
    ]);
  });

  it('may be several who tell in the past what they did', () => {
    expect(
      asked(
        read(
          'DECLARATION\n\nThe Heads of State or Government,\n\nHaving met at Kathmandu,\n\n9. Directed the Standing Committee to report to the Council within six months.\n\n10. Called upon Observers to help.',
        ),
      ),
    ).toEqual([
      ['9', 'direct', true, 'Standing Committee'],
      ['10', 'call upon', true, 'Observers'],
    ]);
  });

  it('may note who would do something', () => {
    const { operative } = read(
      'COUNCIL\nMinutes of the meeting held on 18 May 2023\n\n6. Strategy\n\nThe Council approved the strategy.\n\nThe Membership Manager would report progress to the Council every six months.\n\nThe Clerk would prefer another day.',
    );
    expect(operative.flatMap(({ reports }) => reports)).toMatchObject([
      { by: ['Membership Manager'], due: [{ recurring: 'every 6 months' }] },
    ]);
  });
});
