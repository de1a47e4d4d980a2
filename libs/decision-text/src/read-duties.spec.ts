import { describe, expect, it } from '@jest/globals';
import type { Deadline, OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

/** A paragraph of the UN General Assembly's seventy-fourth session, adopted on 12 December 2019. */
const paragraph = (words: string): OperativeParagraph | undefined =>
  read(
    `Resolution adopted by the General Assembly on 12 December 2019\n\n74/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. ${words}\n`,
  ).operative[0];

const bare = ({ phrase: _, role: __, deliverable: ___, ...form }: Deadline): unknown => form;
/** When something falls due of which somebody is a debtor. */
const duties = (words: string): unknown[] => {
  const { reports = [], deadlines = [] } = paragraph(words) ?? {};
  return [...reports.flatMap(({ due }) => due), ...deadlines.filter(({ role }) => role === undefined)].map(bare);
};
const apart = (words: string): unknown[] =>
  (paragraph(words)?.deadlines ?? []).filter(({ role }) => role !== undefined).map(bare);

describe('what is only described', () => {
  it.each([
    'Calls upon the Secretary-General to protect the keepers who cross the sound every day;',
    'Requests the Secretary-General to assist the harbours that may not reach the goals by 2025;',
    'Requests the Secretary-General to study the storms which destroy forty lamps each year;',
    'Decides that the number of lamps shall be no greater than the average number in 2020 and 2021;',
    'Requests the Secretary-General to count the keepers who were selected in 2020;',
    'Requests the Secretary-General to give effect to the plan “Lamps lit by 2025”;',
    'Requests the Secretary-General to promote the lamps as called for in the 2030 Agenda for Fog;',
    'Requests the Secretary-General to support the achievement of the harbour goals by 2030;',
    'Requests the Secretary-General to take into account the outcome of the storm summit in 2021;',
    'Requests the Secretary-General to reply to the keepers where no member has objected within five working days;',
    'Requests the Secretary-General to bring the lamps to the attention of the seminar held in May 2020;',
    'Authorizes the Secretary-General to light the lamps with a view to commencing the watch in 2021;',
    'Decides to establish a committee of keepers, and that the committee will start its work in 2021;',
  ])('is no deadline: %s', (words) => {
    expect(duties(words).filter((due) => !JSON.stringify(due).includes('event'))).toEqual([]);
  });

  it.each([
    ['Requests the Secretary-General to convene, in 2021, a meeting of keepers;', [{ year: 2021 }]],
    ['Requests the Keeper to report to the Council at its meeting of May 4, 2020;', [{ date: '2020-05-04' }]],
    ['It was resolved that the Keeper shall report to the Council by 30 April 2020;', [{ date: '2020-04-30' }]],
    ['Requests the Secretary-General to convene a meeting of keepers in 2021;', [{ year: 2021 }]],
    ['Requests the Secretary-General to complete the survey of lamps by 2022;', [{ year: 2022 }]],
    ['Requests the Secretary-General to hold the meeting in May 2020;', [{ month: '2020-05' }]],
    ['Requests the Secretary-General to provide an update, in 2021, on the lamps;', [{ year: 2021 }]],
    ['Requests the Secretary-General to make available a list in the first half of 2021;', [{ month: '2021-06' }]],
    [
      'Recommends, in this context, that at the seventy-fifth session the Fog Committee consider the lamps and decide thereon by December 2020;',
      [{ session: 75 }, { month: '2020-12' }],
    ],
    ['Requests the Secretary-General to establish, no later than 2021, a list of lamps;', [{ year: 2021 }]],
    ['Calls upon the Secretary-General to convene the keepers every year;', [{ recurring: 'annual' }]],
    [
      'Requests the Secretary-General to present a report, which shall be submitted by 1 March 2021;',
      [{ date: '2021-03-01' }],
    ],
    ['Requests the Secretary-General to appoint a keeper within six months;', [{ within: 'P6M' }]],
  ])('is told from a day: %s', (words, due) => {
    expect(duties(words)).toEqual(due);
  });
});

describe('how long something runs', () => {
  it.each([
    ['Decides to extend until 28 March 2021 the mandate of the Panel of Keepers;', [{ date: '2021-03-28' }]],
    ['Decides to establish a working group on lamps for a period of three years;', [{ within: 'P3Y' }]],
    ['Requests the Secretary-General to light the lamps for a period of six days;', [{ within: 'P6D' }]],
    ['Decides that the present resolution shall lapse at its seventy-eighth session;', [{ session: 78 }]],
    ['Decides to terminate the mandate of the Mission as of 3 December 2020;', [{ date: '2020-12-03' }]],
    ['Decides that the scale of lamps shall apply with effect from 1 January 2021;', [{ date: '2021-01-01' }]],
    ['Decides to review the operation of the lamps at its seventy-sixth session;', [{ session: 76 }]],
  ])('is kept apart from duties: %s', (words, due) => {
    expect(duties(words)).toEqual([]);
    expect(apart(words)).toEqual(due);
  });

  it('says of each what it is', () => {
    expect(paragraph('Decides to extend until 28 March 2021 the mandate of the Panel;')?.deadlines[0]?.role).toBe(
      'term',
    );
    expect(paragraph('Decides to review the lamps at its seventy-sixth session;')?.deadlines[0]?.role).toBe('review');
  });

  it('of a report asked for until a session keeps the last occasion', () => {
    const { reports } = paragraph(
      'Requests the Secretary-General to submit annual reports on fog until its seventy-eighth session;',
    ) ?? { reports: [] };
    expect(reports[0]?.recurrence).toBe('annual');
    expect(reports[0]?.schedule?.until).toMatchObject({ session: 78 });
  });
});

describe('a session', () => {
  it.each([
    [
      'Requests the Secretary-General to report to the Commission on the Status of Lamps, at its fifty-ninth and sixtieth sessions;',
      [
        { session: 59, of: 'Commission on the Status of Lamps' },
        { session: 60, of: 'Commission on the Status of Lamps' },
      ],
    ],
    [
      'Requests the Committee on Foghorns, at its eighteenth session, to be held from 8 to 12 April 2020, to examine the lamps;',
      [{ session: 18, of: 'Committee on Foghorns' }],
    ],
    [
      'Requests the Subsidiary Body for Lamps to initiate, at its forty-fourth session, a study of fog;',
      [{ session: 44, of: 'Subsidiary Body for Lamps' }],
    ],
    [
      'Invites the Commission on Fog at its next session to take the necessary measures;',
      [{ session: 'next', of: 'Commission on Fog' }],
    ],
    [
      'Agrees that the Committee on Lamps, at its sixty-sixth session, should consider the fog;',
      [{ session: 66, of: 'Committee on Lamps' }],
    ],
    [
      'Requests the Committee on Foghorns to report to the General Assembly at its seventy-fifth session;',
      [{ session: 75 }],
    ],
    [
      'Requests the Secretary-General, in consultation with the Fog Commission, to report at its seventy-fifth session;',
      [{ session: 75 }],
    ],
    [
      'Invites the Chair of the Fog Committee to speak to the General Assembly at its seventy-fifth session;',
      [{ session: 75 }],
    ],
    [
      'Recommends that at the seventy-sixth session of the General Assembly the Second Committee consider the lamps;',
      [{ session: 76 }],
    ],
    [
      'Requests the Secretary-General to report to the Council on Fog at every second session;',
      [{ recurring: 'every 2 sessions' }],
    ],
    ['Requests the Secretary-General to report every other year;', [{ recurring: 'biennial' }]],
    [
      'Requests the Secretary-General to report to the Standing Committee on Fog at its 44th meeting;',
      [{ session: 44, of: 'Standing Committee on Fog' }],
    ],
    [
      'Requests the Secretary-General to report to the Thirty-fifth World Lamp Assembly on fog;',
      [{ session: 35, of: 'World Lamp Assembly' }],
    ],
    ['Requests the Secretary-General to report to the General Assembly at its current session;', [{ session: 74 }]],
    [
      'Requests the Secretary-General to report to the General Assembly six weeks before the opening of its seventy-sixth session;',
      [{ before_session: 76, lead: 'P6W' }],
    ],
  ])('is that of the body it is said of: %s', (words, due) => {
    expect(duties(words)).toEqual(due);
  });

  it.each([
    [
      'Requests the President of the General Assembly at its seventy-fifth session to convene the keepers;',
      [{ session: 75 }],
    ],
    [
      'Requests the Secretary-General to report on progress made to the General Assembly at its seventy-fifth session;',
      [{ session: 75 }],
    ],
    [
      'Requests the Fog Body to draw a map for consideration by the Conference of the Parties serving as the meeting of the Parties to the Lamp Agreement at its first session;',
      [
        {
          session: 1,
          of: 'Conference of the Parties serving as the meeting of the Parties to the Lamp Agreement',
        },
      ],
    ],
    [
      'Requests the Fog Body to propose a draft decision for the consideration of the Lamp Conference at its ninth meeting;',
      [{ session: 9, of: 'Lamp Conference' }],
    ],
    [
      'Requests the Fog Body to forward the map to the Lamp Conference for consideration and adoption at its first session;',
      [{ session: 1, of: 'Lamp Conference' }],
    ],
  ])('is that of the nearest body: %s', (words, due) => {
    expect(duties(words)).toEqual(due);
  });

  it('of the body that a report goes through is not that of the report', () => {
    expect(
      duties(
        'Requests the Secretary-General to report, through the Lamp Board at its forty-sixth session, to the General Assembly at its seventy-fifth session;',
      ),
    ).toEqual([{ session: 75 }]);
  });

  it('is the recipient’s where whom it goes through is only inserted', () => {
    expect(
      duties(
        'Requests the Secretary-General to report to the General Assembly, through the Lamp Council, at its seventy-fifth session;',
      ),
    ).toEqual([{ session: 75 }]);
  });

  it('that was held before is none in which something falls due', () => {
    expect(
      duties(
        'Requests the Secretary-General to carry out the plan adopted by the Fog Commission at its twelfth session;',
      ),
    ).toEqual([]);
  });
});

describe('a report that comes again', () => {
  const first = (words: string) => {
    const report = paragraph(words)?.reports[0];
    return { due: report?.due.map(bare), recurrence: report?.recurrence, schedule: report?.schedule };
  };

  it('before each session: before the next one, and so on', () => {
    expect(
      first('Requests the Secretary-General to submit a report to the General Assembly six weeks before each regular session;'), // prettier-ignore
    ).toEqual({
      due: [{ before_session: 'next', lead: 'P6W' }],
      recurrence: 'every session',
      schedule: { every: '1 session' },
    });
  });
  it('counts from the adoption and goes on at its interval', () => {
    expect(
      first(
        'Requests the Secretary-General to report to the General Assembly 60 days after the adoption of the present resolution and every 30 days thereafter;',
      ),
    ).toEqual({ due: [{ within: 'P60D' }], recurrence: 'every 30 days', schedule: { every: 'P30D' } });
  });
  it('falls due each year on its day, first after the adoption', () => {
    expect(
      first(
        'Requests the Secretary-General to submit a report to the General Assembly by the last day of February each year;',
      ),
    ).toEqual({ due: [{ date: '2020-02-29' }], recurrence: 'annual', schedule: { every: 'P1Y', on: ['--02-29'] } });
    expect(
      first('Requests the Secretary-General to report to the General Assembly annually, no later than 30 June;'),
    ).toEqual({ due: [{ date: '2020-06-30' }], recurrence: 'annual', schedule: { every: 'P1Y', on: ['--06-30'] } });
  });
  it('falls due so long after each quarter', () => {
    expect(
      first(
        'Requests the Secretary-General to submit to the General Assembly, within one month after the end of each calendar quarter, a report on fog;',
      ),
    ).toEqual({
      due: [{ date: '2020-04-30' }],
      recurrence: 'quarterly',
      schedule: { every: 'P3M', on: ['--01-31', '--04-30', '--07-31', '--10-31'] },
    });
  });
  it('begins at the session that the text names', () => {
    expect(
      first(
        'Requests the Secretary-General to present quarterly reports to the General Assembly, starting from its seventy-fifth session;',
      ),
    ).toEqual({ due: [{ session: 75 }], recurrence: 'quarterly', schedule: { every: 'P3M' } });
  });
  it('is remarked where the text gives no first occasion', () => {
    expect(paragraph('Requests the Secretary-General to report annually;')?.remarks.map(({ code }) => code)).toContain(
      'due.no-first-occasion',
    );
  });
});

describe('what is owed at a time that cannot be told', () => {
  it.each([
    'Requests the Secretary-General to submit a report to the General Assembly on the third Tuesday of Lent 2021;',
    'Requests the Secretary-General to report in the spring of 2021;',
    'Requests the Secretary-General to report to the General Assembly before the lamps are lit on 3 May 2021;',
  ])('is remarked: %s', (words) => {
    const { reports = [], deadlines = [], remarks = [] } = paragraph(words) ?? {};
    const told = [...reports.flatMap(({ due }) => due), ...deadlines].some((due) => !('unspecified' in due));
    expect(told || remarks.some(({ code }) => code === 'due.unclear')).toBe(true);
  });
  it('is remarked where it lies before the adoption', () => {
    const { reports = [], remarks = [] } =
      paragraph('Requests the Secretary-General to submit a report by 1 March 2019;') ?? {};
    expect(reports[0]?.due.map(bare)).toEqual([{ unspecified: true }]);
    expect(remarks.map(({ code }) => code)).toContain('due.before-adoption');
  });
});

describe('who is asked', () => {
  it('are two where each has an article of its own', () => {
    expect(
      paragraph('Requests the Office of Lamps and the Fog Division to light the sound;')?.directives[0]?.addressees,
    ).toEqual(['Office of Lamps', 'Fog Division']);
    expect(
      paragraph(
        'Requests the Office of Fog Law and Charts, the Harbour and Small Craft Division and the Board of Lamps to meet;',
      )?.directives[0]?.addressees,
    ).toEqual(['Office of Fog Law and Charts', 'Harbour and Small Craft Division', 'Board of Lamps']);
  });
});

describe('more time for what an earlier decision asks', () => {
  const moreTime = (words: string) => {
    const { directives = [], renewal_targets: targets = [] } = paragraph(words) ?? {};
    return [directives.map(({ more_time: time, term }) => [time && bare(time), term]), targets];
  };
  const until = { date: '2020-12-31' };
  it.each([
    'Decides to extend the deadline for the submission of the report requested in paragraph 3 of resolution 72/100 until 31 December 2020;',
    'Decides to extend until 31 December 2020 the time limit set in paragraph 3 of its resolution 72/100 for the Economic and Social Council to report;',
    'Extends until 31 December 2020 the period for submission of the report requested in paragraph 3 of resolution 72/100;',
  ])('is told, and asks nothing new: %s', (words) => {
    expect(moreTime(words)).toEqual([[[until, undefined]], [{ symbol: 'A/RES/72/100', paragraph: '3' }]]);
    expect(duties(words)).toEqual([]);
  });
  it('is told in Spanish', () => {
    const { operative } = read(
      'AG/RES. 2999 (XLVIII-O/18)\n\nLAMPARAS\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. Prorrogar hasta el 31 de diciembre de 2019 el plazo para la presentación del informe solicitado al Consejo Permanente en el párrafo 3 de la resolución AG/RES. 2900 (XLVII-O/17).\n',
    );
    expect(operative[0]).toMatchObject({
      directives: [{ more_time: { date: '2019-12-31' } }],
      reports: [],
      renewal_targets: [{ symbol: 'AG/RES. 2900 (XLVII-O/17)', paragraph: '3' }],
    });
  });
  it('is no term of a mandate, and a term is none', () => {
    const [directives] = moreTime('Decides to extend the mandate of the Working Group until 31 December 2020;');
    expect(directives).toEqual([[undefined, expect.objectContaining(until)]]);
  });
});
