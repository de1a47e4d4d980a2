import { describe, expect, it } from '@jest/globals';
import type { DecisionDocument, Due } from './decision-document.js';
import { read } from './read.js';

const HEAD =
  'Resolution adopted by the General Assembly on 12 December 2024\n\n79/900. Lamps\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. ';
const reportsOf = (words: string) => read(`${HEAD}${words}.\n`).operative[0]?.reports ?? [];
const bare = (dues: readonly Due[]): unknown[] =>
  dues.map(({ phrase: _, of: __, ...one }) => ('event' in one ? { event: one.event } : one));
const asked = ({ operative }: DecisionDocument): unknown[] =>
  operative.map(({ ref, directives }) => [ref, ...directives.flatMap(({ addressees }) => addressees)]);

describe('how often a report comes', () => {
  it.each([
    ['at intervals of two years', 'biennial'],
    ['at intervals not exceeding six months', 'every 6 months'],
    ['at two-year intervals', 'biennial'],
    ['at regular intervals', 'regular'],
    ['in even-numbered years', 'biennial'],
    ['three times a year', 'every 4 months'],
    ['no fewer than two times per year', 'every 6 months'],
    ['once per biennium', 'biennial'],
    ['each triennium', 'triennial'],
    ['on a bi-monthly basis', 'every 2 months'],
    ['every fall semester', 'annual'],
    ['not less than once every two years', 'biennial'],
    ['not later than 31 March of each calendar year', 'annual'],
    ['in March and September of each year', 'every 6 months'],
    ['at every second meeting', 'every 2 sessions'],
  ])('is told by "%s"', (when, recurrence) => {
    expect(reportsOf(`Requests the Keeper to report to the Lamp Council ${when}`)[0]?.recurrence).toBe(recurrence);
  });

  it('says nothing where it only says how often at most', () => {
    expect(reportsOf('Requests the Keeper to report up to four times a year to the Lamp Council')[0]?.due).toEqual([
      { unspecified: true },
    ]);
  });

  it('ends where another rhythm takes its place', () => {
    const [first, then] = reportsOf(
      'Requests the Keeper to submit an annual report to the Lamp Council until 2028 and biennially thereafter',
    );
    expect([first?.recurrence, first?.schedule?.until]).toEqual(['annual', { year: 2028, phrase: 'until 2028' }]);
    expect([then?.recurrence, then?.schedule]).toEqual(['biennial', undefined]);
  });

  it('ends with the year through which it comes', () => {
    const [report] = reportsOf('Requests the Keeper to report annually to the Lamp Council through 2030');
    expect(report?.schedule?.until).toEqual({ year: 2030, phrase: 'through 2030' });
  });

  it('is that of the report itself and not that of another beside it', () => {
    const reports = reportsOf(
      'Requests the Keeper to brief the Lamp Council on a monthly basis and to submit written reports every 180 days',
    );
    expect(reports.map(({ recurrence }) => recurrence)).toEqual(['monthly', 'every 180 days']);
  });
});

describe('when a report falls due', () => {
  it.each<[string, unknown[]]>([
    ['at its LXXX regular session', [{ session: 80 }]],
    ['at session 80', [{ session: 80 }]],
    ['at its one hundred and fifty-eighth session', [{ session: 158 }]],
    ['at its two hundred and sixteenth and two hundred and seventeenth sessions', [{ session: 216 }, { session: 217 }]],
    ['at its eightieth to eighty-second sessions', [{ session: 80 }, { session: 81 }, { session: 82 }]],
    ['at the third session after the adoption of this resolution', [{ event: expect.anything() }]],
    [
      'no later than 1 March, 1 June and 1 September 2026',
      [{ date: '2026-03-01' }, { date: '2026-06-01' }, { date: '2026-09-01' }],
    ],
    ['by 1 March and 1 September 2026', [{ date: '2026-03-01' }, { date: '2026-09-01' }]],
    ['by end-2026', [{ year: 2026 }]],
    ['by 31 July of the year following the end of the biennium', [{ event: expect.anything() }]],
    ['by 30 September of the following year', [{ event: 'by 30 September of the following year' }]],
    ['by 30 June each year, starting in 2026', [{ date: '2026-06-30' }]],
    ['at its eighty-first session on the progress achieved in the triennium', [{ session: 81 }]],
    ['within two weeks of the Committee’s decision', [{ event: 'within two weeks of the Committee’s decision' }]],
    ['in the course of 2026', [{ year: 2026 }]],
    ['by mid-June 2026', [{ month: '2026-06' }]],
    ['in the second semester of 2026', [{ year: 2026 }]],
    ['within the first semester of 2026', [{ month: '2026-06' }]],
    ['by the first trimester of 2026', [{ month: '2026-03' }]],
    ['next year', [{ year: 2025 }]],
    ['before the end of the current year', [{ year: 2024 }]],
    ['during the next biennium', [{ event: 'during the next biennium' }]],
    ['midway through the mandate', [{ event: 'midway through the mandate' }]],
    ['following each mission', [{ event: 'following each mission' }]],
    ['prior to the renewal of the mandate', [{ event: 'prior to the renewal of the mandate' }]],
    ['at its spring session in 2026', [{ meeting: 'spring session in 2026' }]],
    ['at the June 2026 Harbour Summit', [{ month: '2026-06' }]],
  ])('is told by "%s"', (when, dues) => {
    expect(bare(reportsOf(`Requests the Keeper to report to the General Assembly ${when}`)[0]?.due ?? [])).toEqual(
      dues,
    );
  });

  it.each<[string, unknown[]]>([
    ['to the Lamp Committee meeting on March 5, 2026', [{ date: '2026-03-05' }]],
    ['at the 14 May 2026 Board meeting', [{ date: '2026-05-14' }]],
    ['to SC78 and CoP20', [{ session: 78 }, { session: 20 }]],
    ['60 days before the expiration of the authorization', [{ event: expect.anything() }]],
    ['ahead of the next ministerial meeting', [{ meeting: 'next ministerial meeting' }]],
    ['to the Bureau of the Lamp Committee by its next meeting', [{ session: 'next' }]],
    ['annually to the Lamp Committee, starting with MEPC 82', [{ session: 82 }]],
    ['within thirty days following the elections', [{ event: 'within thirty days following the elections' }]],
    ['in time for the April 2026 part-session', [{ month: '2026-04' }]],
    ['annually, with the first update due in May 2026', [{ month: '2026-05' }]],
    ['on lamps by the last sitting day of 2026', [{ event: 'by the last sitting day of 2026' }]],
    ['on lamps in its national report', [{ event: 'in its national report' }]],
    ['no later than the first day of the 2026 Regular Session of the Lamp Assembly', [{ event: expect.anything() }]],
  ])('is told with whom it goes to: %s', (when, dues) => {
    expect(bare(reportsOf(`Requests the Keeper to report ${when}`)[0]?.due ?? [])).toEqual(dues);
  });

  it.each<[string, unknown[]]>([
    [
      'Requests the Keepers to provide further information on oil at the 135th Session of the Lamp Committee',
      [{ session: 135 }],
    ],
    [
      'Requests the Keepers to prepare a work programme, and to submit it for consideration at the 64th meeting of the Lamp Committee',
      [{ session: 64 }],
    ],
    [
      'Requests the Lamp Committee to make recommendations for consideration and adoption by the Lamp Conference at its sixth session',
      [{ session: 6 }],
    ],
    [
      'Directs the Lamp Committee to revise the manual and to submit the revised manual for approval at the December 2026 meeting of the Board',
      [{ month: '2026-12' }],
    ],
    [
      'Mandates the Keeper to convene a meeting of ministers by September 2026 and to report to the Lamp Bureau in October',
      [{ month: '2026-10' }],
    ],
    [
      'Charges the Lamp Committee with reviewing the rules and reporting back to the Board at its October 2026 meeting',
      [{ month: '2026-10' }],
    ],
    [
      'Requests the Keeper to develop a framework and present it for consideration by the 41st Ordinary Session of the Lamp Council',
      [{ session: 41 }],
    ],
    ['Invites the Keepers to provide, before 31 January 2026, detailed information on oil', [{ date: '2026-01-31' }]],
    [
      'Requests the Keepers to set out, in its response to this Report, how the lamps will be lit',
      [{ event: 'in its response to this Report' }],
    ],
  ])('is told with what is handed over: %s', (words, dues) => {
    expect(bare(reportsOf(words)[0]?.due ?? [])).toEqual(dues);
  });

  it('is another for an annual report beside those of each quarter', () => {
    const reports = reportsOf(
      'Requests the Keeper to present quarterly reports to the Lamp Committee and an annual report to the Lamp Council',
    );
    expect(reports.map(({ to, recurrence }) => [...to, recurrence])).toEqual([
      ['Lamp Committee', 'quarterly'],
      ['Lamp Council', 'annual'],
    ]);
  });

  it('is one thing for the first who reports, and another for the second', () => {
    const reports = reportsOf(
      'Requests the Secretary-General to submit a report to the Lamp Council by 1 June 2026, and the Executive Director to submit a separate report to the Lamp Board',
    );
    expect(reports.map(({ by, to }) => [...by, ...to])).toEqual([
      ['Secretary-General', 'Lamp Council'],
      ['Executive Director', 'Lamp Board'],
    ]);
  });
});

describe('lists below a line', () => {
  it('are for whoever it says will do what stands there', () => {
    const { operative } = read(
      'CONGRESS OF KEEPERS\nPassed on 3 May 2025\n\nTHE UNION WILL:\n1. Write to the Minister by 1 September 2025.\n2. Report to the Lamp Council by 1 October 2025.',
    );
    expect(operative.map(({ ref, directives: [one] }) => [ref, one?.addressees])).toEqual([
      ['u1', ['Union']],
      ['1', ['Union']],
      ['2', ['Union']],
    ]);
    expect(operative[2]?.reports).toMatchObject([{ by: ['Union'], due: [{ date: '2025-10-01' }] }]);
  });

  it('go on behind "that:" with who is to do it', () => {
    expect(
      asked(
        read(
          'Minutes of the Senate, 3 May 2025\n\nResolved, that:\n(a) the Librarian extend the opening hours;\n(b) the President write to the Mayor.',
        ),
      ),
    ).toEqual([['u1'], ['u1.a', 'Librarian'], ['u1.b', 'President']]);
  });

  it('go on so below "RESOLVED" and a bare "That:"', () => {
    expect(
      asked(
        read(
          'LAMP SENATE\nMinutes, 3 May 2025\n\nRESOLVED\nThat:\n1. the Librarian extend the opening hours;\n2. the President write to the Mayor.',
        ),
      ),
    ).toEqual([['u1'], ['1', 'Librarian'], ['2', 'President']]);
  });

  it('say behind what is to be done who does it, in lists of actions', () => {
    const { operative } = read(
      'LAMP FORUM\nMinutes of the meeting of 12 February 2025\n\nThe Forum noted the report.\n\nActions\n- Write to the County (Clerk, by 1 April 2025)\n- Circulate the draft rules',
    );
    expect(operative.slice(1).map(({ directives: [one] }) => [one?.mandate, one?.addressees])).toEqual([
      [true, ['Clerk']],
      [true, []],
    ]);
    expect(operative[1]?.deadlines).toMatchObject([{ date: '2025-04-01' }]);
  });

  it('count anew in each section', () => {
    const { operative } = read(
      'HARBOUR ASSEMBLY\nResolution on boats, adopted 5 March 2025\n\nSECTION I. BOATS\n\n1. The Assembly requests the Keeper to count the boats.\n2. The Keeper shall report annually to the Assembly.\n\nSECTION II. QUAYS\n\n1. The Assembly requests the Clerk to paint the quays.',
    );
    expect(operative.map(({ ref }) => ref)).toEqual(['I/1', 'I/2', 'II/1']);
    expect(operative[1]?.reports).toMatchObject([{ by: ['Keeper'], recurrence: 'annual' }]);
  });
});

describe('paragraphs without numbers', () => {
  it('each begin with "that" below whom they ask', () => {
    const { operative } = read(
      'Lamp Council\nRecommendation 12/2024\nAdopted 3 November 2024\n\nThe Lamp Council recommends to the island governments:\n\nthat they count the lamps by the end of 2025\n\nthat they report back to the Lamp Council on oil by 1 June 2025\n\nthat they light them',
    );
    expect(operative.map(({ ref, directives: [one] }) => [ref, one?.addressees])).toEqual([
      ['u1', ['island governments']],
      ['u2', ['island governments']],
      ['u3', ['island governments']],
      ['u4', ['island governments']],
    ]);
  });

  it('ask nobody by what they call to mind', () => {
    const { operative } = read(
      '1. The Parliamentary Assembly refers to its Resolution 12 (2023).\n\n2. The Assembly invites the Keeper to count the lamps.',
    );
    expect(operative.map(({ directives: [one] }) => one?.mandate)).toEqual([false, true]);
  });

  it('of minutes may go on with whom the body asked', () => {
    const { operative } = read(
      'LAMP COUNCIL\n\nMinutes of the meeting held on 14 March 2024\n\n3. Finance\n\nRESOLVED to approve the payments as listed. The Clerk was asked to circulate the statement quarterly.',
    );
    expect(operative.flatMap(({ directives }) => directives.flatMap(({ addressees }) => addressees))).toEqual([
      'Clerk',
    ]);
  });
});

describe('whom a council in capitals', () => {
  it('recommends something to is asked in what stands below', () => {
    const { operative } = read(
      'COUNCIL RECOMMENDATION\nof 16 June 2025\n\nTHE COUNCIL OF THE ISLANDS,\n\nHaving regard to the Treaty,\n\nHAS ADOPTED THIS RECOMMENDATION:\n\nTHE COUNCIL RECOMMENDS THAT THE MEMBER STATES:\n\n1. Count the lamps.\n\n2. Report regularly to the Commission on oil.\n\nINVITES THE COMMISSION TO:\n\n3. Report to the Council by June 2027.',
    );
    expect(
      operative.map(({ ref, directives: [one] }) => [ref, one?.addressees.map((name) => name.toLowerCase())]),
    ).toEqual([
      ['u1', ['member states']],
      ['1', ['member states']],
      ['2', ['member states']],
      ['u2', ['commission']],
      ['3', ['commission']],
    ]);
  });
});

describe('a letter', () => {
  it('says first to whom it goes', () => {
    const { operative } = read(
      'LAMP COUNCIL\nRecommendations of 3 June 2025\n\nTo the Agency: report to the Committee by 1 June 2026.\n\nTo the Chief Executive: publish the register of gifts.',
    );
    expect(operative.map(({ directives: [one] }) => one?.addressees)).toEqual([['Agency'], ['Chief Executive']]);
    expect(operative[0]?.reports).toMatchObject([{ by: ['Agency'], to: ['Committee'], due: [{ date: '2026-06-01' }] }]);
  });
});
