import { describe, expect, it } from '@jest/globals';
import type { OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

const paragraph = (words: string): OperativeParagraph | undefined =>
  read(`73/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. ${words}\n`).operative[0];

/** Who reports to whom, and when, without the phrases it was read from. */
const reports = (words: string): unknown[] =>
  (paragraph(words)?.reports ?? []).map(({ by, to, due }) => [by, to, due.map(({ phrase: _, ...form }) => form)]);

const SG = ['Secretary-General'];
const GA = ['General Assembly'];

describe('a report', () => {
  it.each([
    [
      'Requests States to provide the Secretary-General annually with their views and suggestions on lamps;',
      [[['States'], SG, [{ recurring: 'annual' }]]],
    ],
    [
      'Requests the Bank to study lamps, and further requests that the Committee be informed of the results of that study;',
      [[[], ['Committee'], [{ unspecified: true }]]],
    ],
    [
      'Requests the Secretary-General to circulate annually a note to Member States detailing which reports on lamps were submitted;',
      [],
    ],
    [
      'Requests the Secretary-General to prepare a report on lamps and to submit it to the General Assembly at its seventy-fifth session;',
      [[SG, GA, [{ session: 75 }]]],
    ],
    [
      'Requests the Secretary-General to report to the General Assembly at both its seventy-fifth and seventy-sixth sessions;',
      [[SG, GA, [{ session: 75 }, { session: 76 }]]],
    ],
    [
      'Requests the Secretary-General to submit two reports to the General Assembly by 4 July 2019 and 5 January 2020;',
      [[SG, GA, [{ date: '2019-07-04' }, { date: '2020-01-05' }]]],
    ],
    [
      'Requests the Secretary-General to report to the General Assembly at the first part of its resumed seventy-fifth session;',
      [[SG, GA, [{ session: 75, part: 'first resumed' }]]],
    ],
    [
      'Requests the Secretary-General to submit a report to the Economic and Social Council at its 2020 session;',
      [[SG, ['Economic and Social Council'], [{ session: 2020, of: 'Economic and Social Council' }]]],
    ],
    [
      'Requests the Secretary-General to report to the Commission on Lamps and Foghorns at its twelfth session;',
      [[SG, ['Commission on Lamps and Foghorns'], [{ session: 12, of: 'Commission on Lamps and Foghorns' }]]],
    ],
    [
      'Requests the Secretary-General to provide the Security Council with regular updates on fog;',
      [[SG, ['Security Council'], [{ recurring: 'regular' }]]],
    ],
    [
      'Requests the Secretary-General to submit reports to the General Assembly in accordance with its annual programme of work;',
      [[SG, GA, [{ recurring: 'annual' }]]],
    ],
    [
      'Requests the Secretary-General to provide a written report in 90 days, and then brief the Security Council every 120 days;',
      [
        [SG, [], [{ within: 'P90D' }]],
        [SG, ['Security Council'], [{ recurring: 'every 120 days' }]],
      ],
    ],
    [
      'Requests the Secretary-General to invite the Board of Lamps to monitor and report on the fog;',
      [[['Board of Lamps'], [], [{ unspecified: true }]]],
    ],
    [
      'Expresses its thanks to the Lamp Commission, and requests it to keep the General Assembly informed of its work;',
      [[['Lamp Commission'], GA, [{ unspecified: true }]]],
    ],
    [
      'Calls upon States to provide the Secretary-General, by 30 April annually, with a report on their lamps;',
      [[['States'], SG, [{ recurring: 'annual' }]]],
    ],
    [
      'Requests the Secretary-General to report to the Security Council if such cases of fog occur;',
      [[SG, ['Security Council'], [{ event: 'if such cases of fog occur' }]]],
    ],
    [
      'Requests the Secretary-General to submit a report to the General Assembly within the next year;',
      [[SG, GA, [{ within: 'P1Y' }]]],
    ],
    [
      'Requests the Secretary-General to submit a report to the General Assembly on the result of the Lamp Forum, to be held in 2020;',
      [[SG, GA, [{ unspecified: true }]]],
    ],
    [
      'Invites the Secretary-General to continue to brief Member States on fog on a regular basis;',
      [[SG, ['Member States'], [{ recurring: 'regular' }]]],
    ],
    [
      'Requests the Secretary-General to track the fog and to include his views on it in future reports;',
      [[SG, [], [{ event: 'in future reports' }]]],
    ],
    [
      'Requests the Secretary-General to provide an overview of lamps, in particular their number, for consideration by the General Assembly at its seventy-fifth session;',
      [[SG, GA, [{ session: 75 }]]],
    ],
    [
      'Looks forward to a further update from the Lamp Unit’s own inquiry;',
      [[['Lamp Unit'], [], [{ unspecified: true }]]],
    ],
    [
      'Invites the Keeper-General to report to the Lamp Council in accordance with its programme of work and annually to the General Assembly;',
      [
        [['Keeper-General'], ['Lamp Council'], [{ unspecified: true }]],
        [['Keeper-General'], GA, [{ recurring: 'annual' }]],
      ],
    ],
    [
      'Requests the Secretary-General to report thereon in his tenth progress report;',
      [[SG, [], [{ event: 'in his tenth progress report' }]]],
    ],
    [
      'Invites the Secretary-General to report to the General Assembly should the lamps not be lit;',
      [[SG, GA, [{ event: 'should the lamps not be lit' }]]],
    ],
    [
      'Requests the Secretary-General to prepare a study of fog, in consultation with States, to be presented to the Human Rights Council at its forty-third session;',
      [[SG, ['Human Rights Council'], [{ session: 43, of: 'Human Rights Council' }]]],
    ],
    [
      'Requests the Secretary-General to include in the above-mentioned report data on the lamps;',
      [[SG, [], [{ unspecified: true }]]],
    ],
    [
      'Requests the Secretary-General to provide the Security Council with recommendations on lamps;',
      [[SG, ['Security Council'], [{ unspecified: true }]]],
    ],
    [
      'Invites States to bring to its attention information on broken lamps;',
      [[['States'], GA, [{ unspecified: true }]]],
    ],
    [
      'Invites the Secretary-General to inform the General Assembly of the lamps by 2023, 2026 and 2029;',
      [[SG, GA, [{ year: 2023 }, { year: 2026 }, { year: 2029 }]]],
    ],
    [
      'Requests the Secretary-General to submit to the General Assembly annual reports until its seventy-ninth session;',
      [[SG, GA, [{ recurring: 'annual' }]]],
    ],
    [
      'Requests the Secretary-General to provide written monthly reports to the Security Council;',
      [[SG, ['Security Council'], [{ recurring: 'monthly' }]]],
    ],
    [
      'Requests the Secretary-General to keep the Security Council regularly informed;',
      [[SG, ['Security Council'], [{ recurring: 'regular' }]]],
    ],
    [
      'Requests the Secretary-General to prepare a note on fog and present it to member States no later than the 141st meeting of the Committee of Keepers;',
      [[SG, ['member States'], [{ session: 141, of: 'Committee of Keepers' }]]],
    ],
    [
      'Decides that the Board will start its work in 2019 and, by the end of 2020, report to the General Assembly;',
      [[['Board'], GA, [{ year: 2020 }]]],
    ],
    [
      'Recalls that States keeping lighthouses are required to submit reports to the Committee of Keepers;',
      [[['States keeping lighthouses'], ['Committee of Keepers'], [{ unspecified: true }]]],
    ],
  ])('is read from “%s”', (words, expected) => {
    expect(reports(words)).toEqual(expected);
  });

  it.each([
    'Requests the Secretary-General to update the Lamp Manual accordingly;',
    'Invites States to give due consideration to the advice of the keeper in his reports;',
    'Encourages all parties, including harbours, to heed the recommendations made by the Commission in its report;',
    'Requests the Board to provide advice on the design of, follow-up to and reporting on lamps;',
    'Encourages States to provide information to the Office of Lamps for the preparation of the report;',
    'Invites the Board to heed the advice in her report, as well as that to be presented in May;',
    'Requests the Office, when preparing the meeting and report, to seek advice from keepers;',
    'Invites the Sixth Committee to look at the legal aspects of the report to be submitted by the Secretary-General;',
    'Encourages the keeper to provide Governments with occasions to respond to letters and to have their views reflected in his report to the Council;',
    'Requests the Department to issue, update and sell its maps;',
    'Requests the Secretary-General to send a note to States requesting their report on lamps;',
    'Calls upon States to strengthen their capacity to collect and report accurate data;',
  ])('is none in “%s”', (words) => {
    expect(reports(words)).toEqual([]);
  });
});

describe('a day', () => {
  it.each([
    [
      'Decides to convene a conference of keepers in Nairobi, to be held on 5 May 2019;',
      [{ date: '2019-05-05', deliverable: 'meeting' }],
    ],
    ['Decides to terminate the mandate of the Lamp Mission as of 3 December 2019;', [{ date: '2019-12-03' }]],
    ['Requests the Board to organize an annual exhibit of lamps;', [{ recurring: 'annual' }]],
    [
      'Requests the Board, at its seventy-fifth session, to be held from 3 to 5 May 2020, to meet;',
      [{ session: 75, of: 'Board' }],
    ],
    ['Decides that the number of lamps lit in 2019 and 2020 is enough;', []],
    ['Decides to remain seized of the matter at its seventy-fifth session;', [{ session: 75 }]],
    [
      'Requests the Board to answer within 90 days from the date on which a letter is received;',
      [{ event: 'within 90 days from the date on which a letter is received' }],
    ],
    ['Requests the Board to meet within ten days of the adoption of this resolution;', [{ within: 'P10D' }]],
    ['Decides to appoint an expert on fog for a period of one year;', [{ within: 'P1Y' }]],
    ['Requests the Board to draw a map in time for the seventy-fifth session;', [{ before_session: 75 }]],
    [
      'Requests the Board to end its work by the end of the second phase;',
      [{ event: 'by the end of the second phase' }],
    ],
  ])('on which something is to be done is a deadline: “%s”', (words, expected) => {
    expect(paragraph(words)?.deadlines.map(({ phrase: _, role: __, ...form }) => form)).toEqual(expected);
  });
});

describe('a draft that another body is to adopt', () => {
  const { operative, preamble_cites } = read(
    '2019/9 Lamps\n\nThe Economic and Social Council\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\nThe General Assembly,\n\nRecalling its resolution 70/900,\n\n1. Requests the Secretary-General to count the lamps.\n',
  );

  it('keeps its own paragraphs, which the recommendation does not govern', () => {
    expect(operative.map(({ ref, chapeau, directives }) => [ref, chapeau, directives[0]?.verb])).toEqual([
      ['u1', false, 'recommend'],
      ['1', false, 'request'],
    ]);
    expect(operative[0]?.directives[0]?.addressees).toEqual(['General Assembly']);
  });

  it('has a preamble, which is that of the decision', () => {
    expect(preamble_cites).toEqual(['70/900']);
  });
});

describe('a session', () => {
  it('is not past where its body counts by years', () => {
    const { operative } = read(
      '2019/9 Lamps\n\nThe Economic and Social Council,\n\nRecalling the fog,\n\n1. Requests the Keepers, at their twentieth session, to draw a map.\n',
    );
    expect(operative[0]?.deadlines).toEqual([expect.objectContaining({ session: 20 })]);
  });
});

describe('through whom a report goes', () => {
  it('is told apart from to whom', () => {
    expect(
      paragraph(
        'Requests the Secretary-General to report to the General Assembly, through the Economic and Social Council, at its seventy-fifth session;',
      )?.reports,
    ).toEqual([
      expect.objectContaining({
        by: SG,
        via: ['Economic and Social Council'],
        to: GA,
        due: [expect.objectContaining({ session: 75 })],
      }),
    ]);
  });
});

describe('the term of a mandate', () => {
  it.each([
    ['Decides to extend the mandate of the Lamp Mission for three years;', { within: 'P3Y' }],
    ['Decides to extend for two years the mandate of the Lamp Mission;', { within: 'P2Y' }],
    ['Decides to extend the mandate of the Lamp Mission for a period of three years;', { within: 'P3Y' }],
    ['Decides to extend the mandate of the Lamp Mission until 31 December 2026;', { date: '2026-12-31' }],
    ['Decides to appoint an expert on fog for a period of one year;', { within: 'P1Y' }],
  ])('of “%s” is %j', (words, term) => {
    expect(paragraph(words)?.directives[0]?.term).toMatchObject(term);
  });
  it.each([
    ['Decides to extend the mandate of the Working Group on Lamps until the seventy-eighth session;', { session: 78 }],
    ['Requests the Secretary-General to convene a meeting of the Board of Lamps before the seventy-eighth session;', { before_session: 78 }],
  ])('is counted by sessions of the body that speaks, and not of the one whose mandate or meeting it is: %s', (words, due) => {
    const read = paragraph(words);
    const { phrase: _, role: __, deliverable: ___, ...found } = (read?.reports[0]?.due[0] ?? read?.deadlines[0] ?? {}) as Record<string, unknown>;
    expect(found).toEqual(due);
  }); // prettier-ignore
  it('is not how many days a meeting takes', () => {
    const read = paragraph('Decides to convene consultations on lamps for a period of six days;');
    expect(read?.directives[0]?.term).toBeUndefined();
  });
});

describe('short names', () => {
  it('that a text introduces are kept with the full ones', () => {
    const { short_names } = read(
      '73/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the work of the International Commission of Lamps (ICL) and of the Central Board of Keepers (“the Board”), the state of the art (fog) and the Lamp Accord (COVAX),\n\n1. Requests the ICL to go on.\n',
    );
    expect(short_names).toEqual({ ICL: 'International Commission of Lamps', Board: 'Central Board of Keepers' });
  });
});
