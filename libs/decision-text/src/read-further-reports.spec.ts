import { describe, expect, it } from '@jest/globals';
import type { Due, OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

/** The first paragraph of a resolution of the Conference of June 2023. */
const only = (words: string): OperativeParagraph | undefined =>
  read(`RESOLUTION 20/7\n\nThe General Conference, at its twentieth session, on 12 June 2023,\n\n1. ${words};`)
    .operative[0];

const duesOf = (paragraph: OperativeParagraph | undefined): readonly Due[] =>
  (paragraph?.reports ?? []).flatMap(({ due }) => due.map(({ phrase: _, of: __, ...one }) => one));

describe('a report is asked for', () => {
  it.each([
    [
      'Requests the Office to prepare a mid-term report to be discussed by the Harbour Board at its thirty-third session',
      [{ session: 33 }],
    ],
    [
      'Requests the Secretariat to prepare a review of the wells for consideration by the Conference at its next session',
      [{ session: 'next' }],
    ],
    ['Requests the Secretariat to put forward proposals annually to the Conference', [{ recurring: 'annual' }]],
    [
      'Requests the Secretariat to undertake a survey of wells and make its results available to the Conference by 1 May 2024',
      [{ date: '2024-05-01' }],
    ],
    [
      'Invites Parties to provide comments on the use of the new forms to the Secretariat by 31 December 2023',
      [{ date: '2023-12-31' }],
    ],
    [
      'Directs the Treasurer to prepare and present to the Conference, not later than September 15, 2024, a revised schedule of fees',
      [{ date: '2024-09-15' }],
    ],
    ['Requests the Council to report to the next plenipotentiary conference on the results', [{ session: 'next' }]],
    ['Requests the Secretariat to report by the time of its twenty-first session', [{ session: 21 }]],
    ['Requests the Secretariat to report weekly to the Conference', [{ recurring: 'weekly' }]],
    [
      'Requests the Board to begin its work at its next meeting and to report on it in its annual reports',
      [{ recurring: 'annual' }],
    ],
    [
      'Requests the Secretariat to report quarterly to the Conference, beginning with the third quarter of 2024',
      [{ month: '2024-09' }],
    ],
    [
      'Requests the Office to present, as early as possible during 2024 and no later than the end of the year, a progress report',
      [{ year: 2024 }],
    ],
    [
      'Requests the Secretariat to prepare by 2 May 2024 an update of the report on the plans communicated by Parties by 4 April 2024',
      [{ date: '2024-05-02' }],
    ],
    [
      'Urges Parties to provide to the Secretariat, no later than 31 January 2024, information on their wells',
      [{ date: '2024-01-31' }],
    ],
    [
      'Requests the Secretariat to prepare, using the replies of Parties as a basis and taking into account the discussions held at the meetings of the working group on wells and springs, a draft report on the use of wells for consideration by the Conference at its next session',
      [{ session: 'next' }],
    ],
    [
      'Requests the Bureau to submit the final version of the plan for its approval at its next session',
      [{ session: 'next' }],
    ],
    ['Requests the Fund to present, at its next session, a road map for new wells', [{ session: 'next' }]],
    [
      'Requests the Board to review the fees on a yearly basis and to inform the Conference thereof',
      [{ recurring: 'annual' }],
    ],
    ['Requests the Secretariat to report on the wells to the Conference at COP20', [{ session: 20 }]],
    ['Requests the Secretariat to provide a progress update in 2024', [{ year: 2024 }]],
    [
      'Invites Members to submit reports to the Secretariat at least 90 days before each biennial meeting of the Conference',
      [{ before_session: 'next', lead: 'P90D' }],
    ],
    [
      'Requests the Office to submit a study to the Conference at its next session, and to organize a debate at its twenty-second session',
      [{ session: 'next' }],
    ],
    [
      'Requests the Office to prepare a report on wells and to submit it through the High-level Committee to the General Assembly at its fiftieth session',
      [{ session: 50 }],
    ],
    ['Requests the Secretariat to report to the Conference at its substantive session of 2024', [{ session: 2024 }]],
    [
      'Asks the Department to write to the Committee within six months setting out the steps that it has taken',
      [{ within: 'P6M' }],
    ],
    [
      'Requests the Office to present at its next session proposals to reduce costs within five years',
      [{ session: 'next' }],
    ],
    [
      'Requests the Office to inform the Conference of the preparations for its twenty-first session',
      [{ unspecified: true }],
    ],
    [
      'Requests the Office to report to the Conference on the review conducted every two years',
      [{ unspecified: true }],
    ],
    ['Urges parliaments to demand that governments report regularly to them', [{ recurring: 'regular' }]],
    ['Insists that the Harbour Commission report annually to the Conference', [{ recurring: 'annual' }]],
  ])('by “%s”', (words, due) => {
    expect(duesOf(only(words))).toEqual(due);
  });

  it.each([
    'Requests the Secretary to make the format for the report available, including the option to submit information offline',
    'Invites the Fund to make money available, with a view to assist Parties to prepare their national reports',
    'Requests the Secretary to inform the public about wells',
    'Requests the Secretariat to provide training on reporting to Parties',
    'Requests the Office to prepare a plan of action for consideration at its next session',
  ])('and not by “%s”', (words) => {
    expect(only(words)?.reports).toEqual([]);
  });

  it('of whoever is to report at a meeting that is named first', () => {
    const [paragraph] = read(
      'HARBOUR SENATE\n\nBE IT RESOLVED that, at its first meeting, the Committee on Ships report fully to the Senate.',
    ).operative;
    expect(paragraph?.directives[0]?.addressees).toEqual(['Committee on Ships']);
    expect(paragraph?.reports[0]?.to).toEqual(['Senate']);
  });
});

describe('a body that speaks with the bare verb', () => {
  const decided = (words: string): OperativeParagraph | undefined =>
    read(
      `EX4.1 - Lamps\n\nCity Council Decision\n\nCity Council on 3 May 2023 adopted the following:\n\n1. ${words}.\n\n2. City Council receive the report.`,
    ).operative.find(({ ref }) => ref === '1');

  it('asks', () => {
    const paragraph = decided(
      'City Council direct the General Manager, Street Lighting to report to the Works Committee in May 2024',
    );
    expect(paragraph?.directives).toMatchObject([
      { verb: 'direct', addressees: ['General Manager, Street Lighting'], mandate: true },
    ]);
    expect(duesOf(paragraph)).toEqual([{ month: '2024-05' }]);
  });
});

it('who is asked in the sentence that opens a decision is asked for what stands below', () => {
  const { operative } = read(
    'HB148(3) Lamps\n\nThe Executive Board, having considered the report by the Director-General, decided to request the Director-General:\n\n(1) to develop rules for lamps;\n\n(2) to submit a report to the Executive Board at its 150th session.',
  );
  expect(operative.at(-1)?.reports).toMatchObject([{ by: ['Director-General'], due: [{ session: 150 }] }]);
});

it('what is adopted may lay duties on somebody', () => {
  const { operative } = read(
    'MEASURE 26\n\nThe Harbour Commission,\n\nhereby adopts the following measure:\n\n1. Members shall submit to the Secretariat, no later than 30 September each year, a report on wells.\n\n2. The Secretariat shall publish the reports.',
  );
  expect(operative.at(-2)?.directives).toMatchObject([{ addressees: ['Members'], mandate: true }]);
  expect(operative.at(-2)?.reports).toMatchObject([{ by: ['Members'], to: ['Secretariat'], recurrence: 'annual' }]);
});

it('what stands in letters within one sentence is asked for', () => {
  const { operative } = read(
    'Decision 20.14\n\nDirected to the Secretariat\n\n20.14 The Secretariat shall: a) publish a notification; and b) report to the Standing Committee at its 78th meeting.',
  );
  expect(operative.map((one) => duesOf(one))).toEqual([[{ session: 78 }]]);
});

it('what a board also requested is read as what it requested first', () => {
  const { operative } = read(
    'HARBOUR BOARD\n\nThe Harbour Board:\n\n(a) Took note of the accounts;\n\n(b) Requested the Director to report to the Board in May 2024;\n\n(c) Also requested the Director to brief Member States regularly.',
  );
  expect(operative.map(({ ref, reports }) => [ref, reports.length])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
  ]);
});

describe('what the adoption itself does', () => {
  it.each([
    ['BE IT RESOLVED by the Harbor Commission:', 'Section', 'Resolution 2019-03 is hereby superseded', 'en'],
    ['BE IT RESOLVED by the Harbor Commission:', 'Section', 'This Resolution shall take effect immediately', 'en'],
    ['EL CONCEJO DEL PUERTO ACUERDA:', 'Artículo', 'Queda derogada la Resolución 3 de 2019', 'es'],
    ['A CÂMARA DO PORTO RESOLVE:', 'Artigo', 'Fica revogada a Resolução 3 de 2019', 'pt'],
    ['LE CONSEIL DU PORT DÉCIDE :', 'Article', 'La résolution 3 de 2019 est abrogée', 'fr'],
  ])('is nothing to be done: %s %s 2. %s', (opening, mark, words) => {
    const paragraph = read(`${opening}\n\n${mark} 1. ${FIRST[mark]}.\n\n${mark} 2. ${words}.`).operative.find(
      ({ ref }) => ref === '2',
    );
    expect(paragraph?.directives.filter(({ mandate }) => mandate)).toEqual([]);
    expect(paragraph?.deadlines).toEqual([]);
  });
});

const FIRST: Readonly<Record<string, string>> = {
  Section: 'The Harbormaster shall report to the Commission each year',
  Artículo: 'Encargar al Secretario la limpieza del muelle',
  Artigo: 'Encarregar o Secretário da limpeza do cais',
  Article: 'Le Secrétaire est chargé de nettoyer le quai',
};
