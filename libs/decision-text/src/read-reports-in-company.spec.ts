import { describe, expect, it } from '@jest/globals';
import type { Due, OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

/** The second paragraph of a resolution of 20 December 2023, of the seventy-eighth session. */
const only = (words: string): OperativeParagraph | undefined =>
  read(
    `Resolution adopted by the General Assembly on 20 December 2023\n\n78/150. Harbour lights\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Notes the report;\n\n2. ${words};`,
  ).operative[1];

const duesOf = (words: string): readonly (readonly Due[])[] =>
  (only(words)?.reports ?? []).map(({ due }) => due.map(({ phrase: _, of: __, meant: ___, ...one }) => one));
const bysOf = (words: string): readonly (readonly string[])[] => (only(words)?.reports ?? []).map(({ by }) => by);

describe('a report that is asked for together with something else', () => {
  it.each([
    [
      'Entrusts the Board of Harbours with monitoring the plan and with submitting a progress report thereon to the Council each year',
      [[{ recurring: 'annual' }]],
    ],
    [
      'Requests the Secretariat to make the draft report on lamps available to the 92nd session of the General Assembly',
      [[{ session: 92 }]],
    ],
    [
      'Requests the Office of Lamps to keep it apprised of the work and to present to it a paper at its eightieth session',
      [[{ unspecified: true }], [{ session: 80 }]],
    ],
    [
      'Requests the Committee on Harbours to consider this matter and to make recommendations to the General Assembly thereon at its eighty-second session',
      [[{ session: 82 }]],
    ],
    [
      'Invites Member States to bring to the attention of the General Assembly, preferably at its eightieth session, the results of the experience gained',
      [[{ session: 80 }]],
    ],
    [
      'Requests the Committee on Harbours to consider the present resolution and to advise the Security Council accordingly',
      [[{ unspecified: true }]],
    ],
    [
      'Requests the Secretary-General to prepare a synthesis report, with a view to informing the deliberations of the Committee on Harbours at its sixty-second session',
      [[{ session: 62 }]],
    ],
    [
      'Invites the Committee on Harbours to include information thereon in its annual reports, to be considered by the Council at its fifty-third session',
      [[{ recurring: 'annual' }]],
    ],
    [
      'Invites the Special Rapporteur, in her next annual report to the Council, to address the state of the lamps',
      [[{ event: 'in her next annual report' }]],
    ],
    [
      'Requests the Secretary-General to include in the performance report for the period from 2023 to 2024 information on lamps',
      [[{ event: 'in the performance report' }]],
    ],
    [
      'Requests the Standing Committee on Finance to provide an update thereon in its annual report for 2025',
      [[{ event: 'in its annual report' }]],
    ],
    [
      'Requests the Secretariat to prepare a strategy on lamps, for submission to the Council by the end of April 2024',
      [[{ month: '2024-04' }]],
    ],
    [
      'Invites the Committee to include its advice in the report on its twenty-third session',
      [[{ event: 'in the report on its twenty-third session' }]],
    ],
    [
      'Instructs the Committee on Lamps to prepare a study and to submit it to them before 31 December 2024',
      [[{ date: '2024-12-31' }]],
    ],
    ['Requests the Commission on Lamps to advise the Council in 2025 on improvements', [[{ year: 2025 }]]],
    [
      'Urges Member States to send the Secretariat, by 31 March 2024, information on the measures adopted',
      [[{ date: '2024-03-31' }]],
    ],
    ['Requests the Committee to progress the work and report to Member States in 2025', [[{ year: 2025 }]]],
  ])('%s', (words, dues) => {
    expect(duesOf(words)).toEqual(dues);
  });

  it.each([
    'Requests the Director-General to prepare a plan giving effect to the conclusions, for consideration by the Governing Body at its 349th session',
    'Requests the Secretariat to enhance its monitoring in order to continue to report on the lamps',
    'Invites the Council to make recommendations to Parties on lamps',
    'Requests the Secretariat to send the lamp report to the Council by 28 February 2024',
    'Requests the Committee on Harbours to make a recommendation to the General Assembly',
    'Requests the Secretary-General to ensure that the reports of the Independent Expert are brought to the attention of the Working Group on Lamps',
    'Invites the Board to assist Parties with preparing their reports to the Council',
  ])('is none where nobody is to report: %s', (words) => {
    expect(only(words)?.reports).toEqual([]);
  });

  it.each([
    [
      'Mandates the Bureau of the Assembly to follow the matter, and the Commission to provide updates to Member States',
      [['Commission']],
    ],
    [
      'Requests the Secretary-General to entrust the Office of Lamps with checking every lamp and with submitting to the General Assembly each year an account of its findings',
      [['Office of Lamps']],
    ],
    [
      'Expresses appreciation to the Republic of Ruritania for its commitment, and requests it to keep the Security Council briefed',
      [['Republic of Ruritania']],
    ],
  ])('is made by whom it is asked of: %s', (words, bys) => {
    expect(bysOf(words)).toEqual(bys);
  });
});

describe('the day of a report', () => {
  it.each([
    ['brief the Security Council in May and November 2025', [{ month: '2025-05' }, { month: '2025-11' }]],
    ['report to the Security Council in May and November', [{ month: '2024-05' }, { month: '2024-11' }]],
    ['report to the July 10, 2024 meeting of the Infrastructure Committee', [{ date: '2024-07-10' }]],
    ['submit quarterly reports to the Council commencing January 2025', [{ month: '2025-01' }]],
    ['report to the General Assembly at its reconvened eightieth session', [{ session: 80 }]],
    ['report to the Assembly, through the Council, at each of its March sessions', [{ recurring: 'annual' }]],
    [
      'report to the Council on the results of the First Conference on Lamps at the regular meeting of the Council following it',
      [{ event: 'at the regular meeting of the Council following it' }],
    ],
  ])('Requests the Secretary-General to %s', (words, due) => {
    expect(duesOf(`Requests the Secretary-General to ${words}`)).toEqual([due]);
  });
});

it('asks whoever is named, though others stand beside it', () => {
  const asked = (words: string): readonly string[] => only(words)?.directives[0]?.addressees ?? [];
  expect(asked('Calls upon all Member States embarking on lamps to make use of the reviews')).toEqual([
    'all Member States embarking on lamps',
  ]);
  expect(asked('Calls on the Director General and Commissions to mend the lamps')).toEqual([
    'Director General',
    'Commissions',
  ]);
  expect(asked('Encourages States and actors involved in the making, care and mending of lamps to cooperate')).toEqual([
    'States',
    'actors involved in the making, care and mending of lamps',
  ]);
  expect(
    asked(
      'Invites all Member States and organizations of the United Nations system, within existing resources, as well as other organizations, to observe the Day',
    ),
  ).toEqual(['all Member States', 'organizations of the United Nations system', 'other organizations']);
  expect(asked('Invites the Alliance of Harbours with other relevant entities of the system to observe it')).toEqual([
    'Alliance of Harbours',
  ]);
  expect(
    asked('Requests the General Manager, Lamp Services, in consultation with the Treasurer, to mend the lamps'),
  ).toEqual(['General Manager, Lamp Services']);
});

it('reads below an introduction in the past tense what each sub-paragraph says that the body did', () => {
  const { operative } = read(
    'REPORT OF THE COUNCIL\n\n12. The Council endorsed the recommendations of the Committee on Lamps, and in particular:\n\na) requested the Secretariat to develop a work plan and present it to the next session of the Committee;\n\nb) took note of the update on the review; and\n\nc) encouraged Members to share their experiences.\n',
  );
  expect(operative.map(({ ref, directives }) => [ref, directives.map(({ verb }) => verb)])).toEqual([
    ['12', ['endorse']],
    ['12.a', ['request']],
    ['12.b', ['take note']],
    ['12.c', ['encourage']],
  ]);
});
