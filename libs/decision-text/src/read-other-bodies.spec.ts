import { describe, expect, it } from '@jest/globals';
import { seen } from '../testing/seen.js';
import { read } from './read.js';

const asked = (words: string) => seen(`The General Assembly,\n\nRecalling its resolution 58/1,\n\n1. ${words}`)[0];

describe('a body that argues before it asks', () => {
  const text = [
    'Parliamentary Assembly',
    '1. The Assembly welcomes the lamps.',
    '2. In the light of these considerations, the Assembly calls on member States to:',
    '2.1. light the lamps;',
    '2.2. provide the Committee of Wicks with an update by 31 December 2019.',
    '3. Finally, the Assembly instructs the Committee on Rules to report back to it by May 2019.',
  ].join('\n\n');
  it('is read behind its argument, and told what is reported to it', () => {
    expect(seen(text).slice(1)).toMatchObject([
      { ref: '2', asked: [['call on', 'member States']] },
      { ref: '2.1', asked: [['call on', 'member States']] },
      { ref: '2.2', reports: [[['Committee of Wicks'], [{ date: '2019-12-31' }]]] },
      { ref: '3', asked: [['instruct', 'Committee on Rules']], reports: [[['Parliamentary Assembly'], [{ month: '2019-05' }]]] },
    ]); // prettier-ignore
  });
});

describe('a verb alone above numbers', () => {
  it('may name whom it asks at length', () => {
    const text = [
      'The Plenipotentiary Conference of the Union of Lamps (Dubai, 2018),',
      'resolves',
      '1 to explore ways and means;',
      'instructs the Director of the Bureau of Wicks, in coordination with the Director of the Bureau of Oils',
      '1 to carry out the work;',
      '2 to report annually to the Council on the progress made.',
    ].join('\n\n');
    expect(seen(text).slice(1)).toMatchObject([
      { asked: [['instruct', 'Director of the Bureau of Wicks']], reports: [] },
      { asked: [['instruct', 'Director of the Bureau of Wicks']], reports: [[['Council'], [{ recurring: 'annual' }]]] },
    ]);
  });
});

describe('when it is', () => {
  it('stands behind what is reported on, and before whoever owes it', () => {
    expect(asked('Invites Member States to report to the Council on their commitments before the end of 2023;')?.reports).toEqual([[['Council'], [{ year: 2023 }]]]); // prettier-ignore
    expect(asked('Requests the Secretary-General to submit a report on the experience gained to the Assembly at its thirty-first regular session;')?.reports).toEqual([[['Assembly'], [{ session: 31 }]]]); // prettier-ignore
    expect(asked('Requests the Scientific Council to submit its findings to the 12th Meeting of the Conference of the Parties.')?.reports).toEqual([[['Conference of the Parties'], [{ session: 12, of: 'Conference of the Parties' }]]]); // prettier-ignore
    expect(seen('Recommendation 16-01 on lamps\n\n1. By 31 January of each year, each CPC shall provide to the Secretariat a list of its lamps.\n\n2. The Secretariat shall keep the lists.')).toMatchObject([{ asked: [['shall', 'each CPC']], deadlines: [{ recurring: 'annual' }] }, { asked: [['shall', 'Secretariat']] }]); // prettier-ignore
    // The goals are to be reached by then.
    expect(asked('Urges States to honour their commitments by 2030;')).toMatchObject({ reports: [], deadlines: [] });
  });
});

describe('what a board or a synod decides, in words of its own below', () => {
  it.each([
    ['Having considered the comments of the Committee, the Lamp Fund Board decided to:', ['(a) Approve the lamps;', '(b) Request the secretariat to report to the Board at its thirty-sixth meeting;']],
    ['Be it resolved that this General Synod:', ['1. adopt the lamps;', '2. request the secretariat to report to the Board by December 2021.']],
  ])('is asked of whom each says: %s', (lead, items) => {
    expect(seen(['Lamps', lead, ...items].join('\n\n')).at(-1)).toMatchObject({ asked: [['request', 'secretariat']], reports: [[['Board'], [{}]]] });
  }); // prettier-ignore

  it('has its letters from the line that says what was considered', () => {
    const text = 'The Board, having considered document GCF/B.21/29 titled “Lamps”:\n\n(a) Takes note of the lamps;\n\n(b) Requests the Co-Chairs to report back to the Board at its twenty-second meeting;'; // prettier-ignore
    expect(seen(text)).toMatchObject([{ ref: 'a' }, { ref: 'b', asked: [['request', 'Co-Chairs']], reports: [[['Board'], [{ session: 22 }]]] }]); // prettier-ignore
  });

  it('goes to a Meeting of the Parties, whichever of them, and to no session of a conference', () => {
    expect(asked('Requests the Secretariat to report to the Thirty-Second Meeting of the Parties;')?.reports[0]?.[0]).toEqual(['Meeting of the Parties']); // prettier-ignore
    expect(asked('Requests the Secretariat to report to the next Session of the Ministerial Conference;')?.reports[0]?.[0]).toEqual(['Ministerial Conference']); // prettier-ignore
    expect(asked('Requests the Director General and Commissions to light the lamps;')?.asked).toEqual([['request', 'Director General', 'Commissions']]); // prettier-ignore
  });
});

describe('councils and meetings of ministers', () => {
  it('are named with their abbreviation, before their session', () => {
    const due = { before_session: 'next', of: 'Council for Lamps' };
    expect(asked('Requests the Secretariat to present a report to the Council for Lamps (CIL) prior to its next regular meeting;')?.reports).toEqual([[['Council for Lamps (CIL)'], [due]]]); // prettier-ignore
  });

  it('are handed what is to be submitted to them, and told by whom they recommend to tell', () => {
    expect(asked('Instructs the Executive Committee to prepare a plan, to be submitted to the Assembly of Lamps at its next session;')?.reports).toEqual([[['Assembly of Lamps'], [{ session: 'next', of: 'Assembly of Lamps' }]]]); // prettier-ignore
    expect(asked('Recommends to the delegates that they inform the Permanent Secretariat, by March 30 of each year, of the lamps;')?.reports).toEqual([[['Permanent Secretariat'], [{ recurring: 'annual' }]]]); // prettier-ignore
    // Whatever they submit is not asked for here.
    expect(asked('Welcomes the plans that they submit to the Council;')?.reports).toEqual([]);
  });

  it('speak by their initials, and of themselves in the plural', () => {
    const remja = ['CONCLUSIONS OF LAMJA X', 'I. LAMPS', 'LAMJA X recommends:', '1. That the Working Group on Lamps hold its next meeting in 2027.'].join('\n\n'); // prettier-ignore
    expect(seen(remja).at(-1)).toMatchObject({ asked: [['recommend', 'Working Group on Lamps']] });
    const summit = ['PLAN OF ACTION', 'We, the Heads of State and Government, commit to:', '1. Strengthen the lamps.', '2. Request the Lamp Group to present an annual report to the Review Group.'].join('\n\n'); // prettier-ignore
    expect(seen(summit).at(-1)).toMatchObject({ asked: [['request', 'Lamp Group']], reports: [[['Review Group'], [{ recurring: 'annual' }]]] }); // prettier-ignore
  });
});

describe('decisions of an organisation of States', () => {
  it('tell in one line where they were taken, and by whom', () => {
    const text = '74/554. Lamps\n\nAt its 52nd plenary meeting, on 27 December 2019, the General Assembly, on the recommendation of the Fifth Committee:\n\n(a) Took note of the report;\n\n(b) Requested the Secretary-General to submit a report to it at its seventy-fifth session;\n\n(c) Urged custodian agencies to light the lamps.'; // prettier-ignore
    expect(seen(text)).toMatchObject([
      { ref: 'a', asked: [['take note']] },
      { ref: 'b', reports: [[['General Assembly'], [{ session: 75 }]]] },
      { ref: 'c', asked: [['urge', 'custodian agencies']] },
    ]);
  });

  it('may stand in marks, paragraph by paragraph', () => {
    const text = 'Statement by the President of the Security Council\n\n"The Security Council welcomes the lamps.\n\n"The Security Council requests that the Secretary-General provide an oral update in December 2019."'; // prettier-ignore
    expect(seen(text).at(-1)?.reports).toEqual([[[], [{ month: '2019-12' }]]]);
    expect(asked('Requests the Secretary-General to spread the words “All lamps by December 2030”;')?.deadlines).toEqual([]); // prettier-ignore
  });
});

describe('a list of decisions and actions', () => {
  it('asks by the word that stands before each number', () => {
    const text = ['Decision 1: The Board approved the minutes.', 'Decision 2: The Board noted the lamps.', 'Action 1: The Chief Executive to circulate the register by 14 February 2025.', 'Action 2: Company Secretary – update the register by end of March 2025.'].join('\n\n'); // prettier-ignore
    expect(seen(text)).toMatchObject([
      { ref: '1', asked: [['approve']] },
      { ref: '2', asked: [['note']] },
      { asked: [['assign', 'Chief Executive']], deadlines: [{ date: '2025-02-14' }] },
      { asked: [['assign', 'Company Secretary']], deadlines: [{ month: '2025-03' }] },
    ]);
  });
});

describe('what is handed in to be passed on', () => {
  it('is owed once, and goes on within its own time', () => {
    const legs = read('The General Assembly,\n\nRecalling its resolution 58/1,\n\n1. Requests the Committee on Lamps to submit its report to the Secretary-General by 31 March 2027, for transmission to the Council within 60 days;').operative[0]?.reports; // prettier-ignore
    expect(legs).toMatchObject([
      { by: ['Committee on Lamps'], via: ['Secretary-General'], to: ['Council'], due: [{ date: '2027-03-31' }], onward: { within: 'P60D' } },
    ]); // prettier-ignore
    expect(legs?.[0]?.due).toHaveLength(1);
  });
});
