import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEADS = {
  en: 'Resolution adopted by the General Assembly on 12 December 2019\n\n74/900. Lamps\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. ',
  es: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprobada el 20 de junio de 2017)\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. ',
  fr: 'AG/RES. 2900 (XLVII-O/17)\n\n(Adoptée le 20 juin 2017)\n\nL’ASSEMBLÉE GÉNÉRALE,\n\nDÉCIDE:\n\n1. ',
  pt: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprovada em 20 de junho de 2017)\n\nA ASSEMBLEIA GERAL,\n\nRESOLVE:\n\n1. ',
} as const;
type Code = keyof typeof HEADS;

/** The reports of a paragraph: to whom, and when. */
const reportsIn = (language: Code, text: string): unknown =>
  read(`${HEADS[language]}${text}.\n`).operative[0]?.reports.map(({ to, due }) => [
    to.join(', '),
    ...due.map((one) => {
      const { phrase: _, meant: __, of: ___, ...bare } = { meant: undefined, of: undefined, ...one };
      return 'event' in bare ? 'event' : bare;
    }),
  ]);

const SG = 'Requests the Secretary-General';

describe('given what is asked for in words that are less usual', () => {
  it.each<[string, unknown]>([
    [
      `${SG} to report to the Lamp Council every 90 days on wicks, and to conduct an independent review and present its findings to the Lamp Council no later than 180 days from the adoption of this resolution`,
      [
        ['Lamp Council', { recurring: 'every 90 days' }],
        ['Lamp Council', { within: 'P180D' }],
      ],
    ],
    [
      `${SG} to carry out a survey of keepers and to deliver its findings to the Lamp Council by 30 June 2021`,
      [['Lamp Council', { date: '2021-06-30' }]],
    ],
    [
      `${SG} to consider the replies and report, with any recommendations, to the General Assembly at its seventy-sixth session`,
      [['General Assembly', { session: 76 }]],
    ],
    [
      `${SG} to report, through the Chair, at least once per 90 days to the Lamp Council`,
      [['Lamp Council', { recurring: 'every 90 days' }]],
    ],
    [
      `${SG} to provide the Lamp Council, on an annual basis, with information on wicks`,
      [['Lamp Council', { recurring: 'annual' }]],
    ],
    [
      `${SG} to compile the studies and make the compilation available to the Lamp Council by 30 June 2021`,
      [['Lamp Council', { date: '2021-06-30' }]],
    ],
    [`${SG} to provide detailed information on wicks in the context of the next budget submission`, [['', 'event']]],
    [`${SG} to devote a section of his annual report to wicks`, [['', { recurring: 'annual' }]]],
    ['Encourages Parties to include wicks in their seventh and eighth national reports', [['', 'event']]],
    [
      `${SG} to ensure that all lamp coordinators and country teams present their reports annually to the Lamp Council`,
      [['Lamp Council', { recurring: 'annual' }]],
    ],
    [
      `${SG} to bring forward costed proposals to the next group of sessions`,
      [['General Assembly', { session: 'next' }]],
    ],
    [`${SG} to report to the Lamp Council after each mission`, [['Lamp Council', 'event']]],
    [
      `${SG}, within one year, to review his procedures and to report to the Lamp Council on his findings`,
      [['Lamp Council', { within: 'P1Y' }]],
    ],
    [
      `${SG} to entrust the Lamp Office with conducting an audit and with reporting thereon to the General Assembly at its seventy-sixth session`,
      [['General Assembly', { session: 76 }]],
    ],
    [
      `${SG} to submit annual reports to the Lamp Council until the completion of the project`,
      [['Lamp Council', { recurring: 'annual' }]],
    ],
    [
      'Requests the Lamp Mission to present its final report to the Lamp Council following the conclusion of the electoral process',
      [['Lamp Council', 'event']],
    ],
    [
      'Invites Parties to provide the Lamp Secretariat with examples of good practice by 1 May 2021',
      [['Lamp Secretariat', { date: '2021-05-01' }]],
    ],
    [
      'Invites Member States to provide the Secretary-General, as appropriate, with information on wicks',
      [['Secretary-General', { unspecified: true }]],
    ],
    [
      'Encourages the keepers to transmit to the Lamp Council, by 31 January 2021, their contributions to that report',
      [['Lamp Council', { date: '2021-01-31' }]],
    ],
    [
      'Encourages Governments to send details of their lamps to the Lamp Council by 30 June 2021',
      [['Lamp Council', { date: '2021-06-30' }]],
    ],
    [
      'Requests the Lamp Board to submit to the Lamp Council, by 30 June 2021, a technical opinion on wicks',
      [['Lamp Council', { date: '2021-06-30' }]],
    ],
    [
      'Encourages Member States to share with the Secretariat their experience in lighting lamps',
      [['Secretariat', { unspecified: true }]],
    ],
    ['Encourages Members to provide FAO with data on wicks on an annual basis', [['FAO', { recurring: 'annual' }]]],
    [
      `${SG} to submit a proposal to the Sub-Committee on Lamps at its Second Session`,
      [['Sub-Committee on Lamps', { session: 2 }]],
    ],
    ['Encourages Parties to report on wicks in their National Reports', [['', 'event']]],
    [`${SG} to indicate in his annual report the wicks that were lit`, [['', { recurring: 'annual' }]]],
    ['Encourages Member States to share best practices with the Secretariat', [['Secretariat', { unspecified: true }]]],
    [
      `${SG} to report periodically to the Lamp Council on the progress made through a mid-term review in 2027 and a final report in 2030`,
      [
        ['Lamp Council', { year: 2027 }],
        ['', { year: 2030 }],
      ],
    ],
    [
      'Invites the Government to provide the Lamp Office with information on wicks by 31 August 2021',
      [['Lamp Office', { date: '2021-08-31' }]],
    ],
    [
      'Requests the Lamp Committee to review the wicks and provide its advice to the Lamp Commission at its 29th session',
      [['Lamp Commission', { session: 29 }]],
    ],
    [
      `${SG} to communicate to the Lamp Council, no later than 31 March 2021, the guidance available`,
      [['Lamp Council', { date: '2021-03-31' }]],
    ],
    [
      'Encourages Governments to submit annual data on wicks to the Lamp Committee',
      [['Lamp Committee', { recurring: 'annual' }]],
    ],
    [
      `${SG} to present a summary to the annual meeting of the Lamp Committee`,
      [['Lamp Committee', { recurring: 'annual' }]],
    ],
    [`${SG} to present it to the Lamp Council before the meeting is held`, [['Lamp Council', 'event']]],
    [
      'Invites Member States to submit their contributions to the agenda of the meeting to the Lamp Council by 30 June 2021',
      [['Lamp Council', { date: '2021-06-30' }]],
    ],
    [
      `${SG} to study the matter and make recommendations to the next Ordinary Session of the Lamp Council`,
      [['Lamp Council', { session: 'next' }]],
    ],
  ])('when it is read, then it is a report: %s', (text, expected) => {
    expect(reportsIn('en', text)).toEqual(expected);
  });

  it.each([
    'to prepare a strategy on wicks for consideration at the eightieth session of the Assembly',
    'to develop a draft strategy on wicks for consideration by the General Assembly at its eightieth session',
  ])('when a strategy is to be prepared, then nobody reports: %s', (task) => {
    const [paragraph] = read(`${HEADS.en}${SG} ${task}.\n`).operative;
    expect(paragraph?.reports).toEqual([]);
    expect(paragraph?.deadlines).toMatchObject([{ session: 80 }]);
  });
});

describe('given sessions that are not named one by one', () => {
  it('when they are the next three, then they are counted on from the one that speaks', () => {
    expect(reportsIn('en', `${SG} to report on wicks at each of its next three sessions`)).toEqual([
      ['General Assembly', { session: 75 }, { session: 76 }, { session: 77 }],
    ]);
  });

  it('when they are those of another body, then none is counted', () => {
    expect(reportsIn('en', `${SG} to report to the Human Rights Council at each of its next two sessions`)).toEqual([
      ['Human Rights Council', 'event'],
    ]);
  });

  it('when an organ is called by a letter, then the number is that of its session', () => {
    expect(read(`${HEADS.en}${SG} to report to C 136 on wicks.\n`).operative[0]?.reports[0]?.due).toMatchObject([
      { session: 136, of: 'Council' },
    ]);
  });

  it.each([
    ['to the members at the next annual general meeting', { session: 'next' }],
    ['to the next World Lamp Standardization Assembly', { session: 'next' }],
    ['to ATCM XLVII', { session: 47 }],
    ['to the Conference of 2026', { session: 2026 }],
    ['to the Council before the Conference of 2026', { before_session: 2026 }],
  ])('when they are called in more words or by a numeral, then they are sessions: %s', (when, due) => {
    expect(read(`${HEADS.en}${SG} to report ${when}.\n`).operative[0]?.reports[0]?.due).toMatchObject([due]);
  });

  it('when "may" is a verb, then it is no month', () => {
    expect(reportsIn('en', `${SG} to report on wicks, as each may wish`)).toEqual([['', { unspecified: true }]]);
  });
});

describe('given two reports in one sentence in Spanish, French and Portuguese', () => {
  it.each<[Code, string, unknown]>([
    [
      'es',
      'Solicitar a la Comisión de Faros que presente informes trimestrales al Consejo Permanente y un informe anual a la Asamblea General',
      [
        ['Consejo Permanente', { recurring: 'quarterly' }],
        ['Asamblea General', { recurring: 'annual' }],
      ],
    ],
    [
      'fr',
      'Prier le Secrétaire général de présenter un rapport d’étape au Conseil permanent avant le 31 décembre 2017 et un rapport final à l’Assemblée générale à sa quarante-neuvième session ordinaire',
      [
        ['Conseil permanent', { date: '2017-12-31' }],
        ['Assemblée générale', { session: 49 }],
      ],
    ],
    [
      'pt',
      'Solicitar ao Secretário-Geral que apresente um relatório preliminar ao Conselho Permanente antes de 31 de dezembro de 2017 e um relatório final à Assembleia Geral em seu quadragésimo nono período ordinário de sessões',
      [
        ['Conselho Permanente', { date: '2017-12-31' }],
        ['Assembleia Geral', { session: 49 }],
      ],
    ],
  ])('when they are read, then each has its recipient (%s)', (language, text, expected) => {
    expect(reportsIn(language, text)).toEqual(expected);
  });

  it('when information is transmitted in Spanish by a day, then it is a report', () => {
    expect(
      reportsIn(
        'es',
        'Invitar a los Estados a que transmitan al Secretario General, a más tardar el 30 de abril de 2018, información sobre los faros',
      ),
    ).toEqual([['Secretario General', { date: '2018-04-30' }]]);
  });

  it('when a French session is one of several hundred, then it is told from the one of a hundred', () => {
    const asked = 'Prier le Secrétaire général de faire rapport au Conseil permanent à sa';
    expect(reportsIn('fr', `${asked} deux cent vingt-deuxième session`)).toEqual([
      ['Conseil permanent', { session: 222 }],
    ]);
    expect(reportsIn('fr', `${asked} deux-centième session`)).toEqual([['Conseil permanent', { session: 200 }]]);
    expect(reportsIn('fr', `${asked} cent deuxième session`)).toEqual([['Conseil permanent', { session: 102 }]]);
  });

  it('when a French report comes after something, then that is no part of whoever gets it', () => {
    expect(
      reportsIn('fr', 'Prier le Secrétaire général de faire rapport au Conseil permanent après chaque mission'),
    ).toEqual([['Conseil permanent', 'event']]);
  });
});

describe('given who is to act', () => {
  it('when somebody is appointed to a list of tasks, then the tasks are theirs', () => {
    const { operative } = read(
      `${HEADS.en}Decides to appoint, for a period of three years, a special rapporteur on lamps, whose tasks will be:\n\n(a) To study the wicks;\n\n(b) To report annually to the General Assembly.\n`,
    );
    expect(operative.map(({ directives: [one] }) => one?.addressees)).toEqual(
      operative.map(() => ['special rapporteur on lamps']),
    );
    expect(operative[2]?.reports).toMatchObject([{ by: ['special rapporteur on lamps'], recurrence: 'annual' }]);
  });

  it('when what is asked stands with a capital below "to:", then it is asked all the same', () => {
    const { operative } = read(
      `${HEADS.en}${SG} to:\n\n(a) Support the keepers;\n\n(b) Brief the Lamp Council by the end of 2021 on wicks.\n`,
    );
    expect(operative[2]?.reports).toMatchObject([{ to: ['Lamp Council'], due: [{ year: 2021 }] }]);
  });

  it('when a long line says whom a union instructs, then it stands above what is asked', () => {
    const { operative } = read(
      'RESOLUTION 214 (BUCHAREST, 2022)\n\nThe Plenipotentiary Conference of the Lamp Union (Bucharest, 2022),\n\nrecalling\n\nResolution 70,\n\nresolves\n\n1 to light lamps;\n\n2 to keep wicks,\n\ninstructs the Secretary-General\n\n1 to report annually to the Council;\n\n2 to keep oil,\n\ninstructs the Director of the Lamp Standardization Bureau of the Union\n\nto report to the Council by 2024.\n',
    );
    expect(operative.at(-1)?.ref).toBe('instructs the Director of the Lamp Standardization Bureau of the Union');
  });

  it('when several are called by their letters, then they are asked', () => {
    const [paragraph] = read(`${HEADS.en}CPCs are encouraged to carry out trials of wicks.\n`).operative;
    expect(paragraph?.directives).toMatchObject([{ addressees: ['CPCs'] }]);
  });

  it('when a line below "resolves:" begins with "That", then the name begins behind it', () => {
    const { operative } = read(
      'MOTION 7: WICKS\n\nCongress resolves:\n\n1. To campaign for wicks.\n\n2. That the Executive Council conduct a survey and report the results to Congress.\n',
    );
    expect(operative[1]?.directives).toMatchObject([{ addressees: ['Executive Council'] }]);
  });

  it('when a bar goes on with "FURTHER RESOLVED", then each is a paragraph of its own', () => {
    const { operative } = read(
      'RESOLUTION 24-A-6\n\nRESOLVED, That the House of Delegates supports plain lamps.\n\nFURTHER RESOLVED, That the Committee on Rules draft model forms and report to the House of Delegates in June 2025.\n',
    );
    expect(operative[1]?.directives).toMatchObject([{ addressees: ['Committee on Rules'] }]);
    expect(operative[1]?.reports).toMatchObject([{ due: [{ month: '2025-06' }] }]);
  });

  it('when a group is set up that is to be convened, then nobody is asked', () => {
    const [paragraph] = read(
      `${HEADS.en}Decides to establish a group of experts on lamps, to be convened in 2021.\n`,
    ).operative;
    expect(paragraph?.directives).toMatchObject([{ addressees: [] }]);
  });

  it('when a committee shall do one thing and shall report, then its name ends before the first', () => {
    const [paragraph] = read(
      `${HEADS.en}Decides that the Committee of Keepers shall meet once a year for five working days and shall report to the Lamp Council.\n`,
    ).operative;
    expect(paragraph?.reports).toMatchObject([{ by: ['Committee of Keepers'] }]);
  });

  it('when ministers are said to represent their States, then what stands below them is their word', () => {
    const { operative } = read(
      'DECLARATION ON LAMPS\n\nWe, the Ministers representing the Lamp States, convening in Riga on 20 May 2021,\n\nWelcome the progress made,\n\nInstruct the Senior Lamp Officials to report on wicks at the next Ministerial meeting,\n\nEncourage Observers to contribute.\n',
    );
    expect(operative.map(({ directives: [one] }) => [one?.verb, one?.addressees])).toEqual([
      ['welcome', []],
      ['instruct', ['Senior Lamp Officials']],
      ['encourage', ['Observers']],
    ]);
  });

  it('when something is put between "that" and who is to do it, then the name ends before both', () => {
    const [paragraph] = read(
      `${HEADS.en}Recommends to the Lamp Secretariat that, within available resources, it organize technical meetings.\n`,
    ).operative;
    expect(paragraph?.directives[0]?.addressees).toEqual(['Lamp Secretariat']);
  });

  it('when a committee has several topics, then it is one', () => {
    const [paragraph] = read(
      `${HEADS.en}Requests its Committee on Culture, Science, Education and Media to report by 2021.\n`,
    ).operative;
    expect(paragraph?.directives[0]?.addressees).toEqual(['Committee on Culture, Science, Education and Media']);
  });

  it('when an assembly goes on as "it", then it is the body that speaks', () => {
    const { operative } = read(
      'Resolution 1900 (2012)\n\nThe definition of honest keeper\n\n1. The Parliamentary Assembly recalls the definition.\n\n2. The Assembly calls on all member States to review it.\n\n3. It therefore invites the Committee of Ministers to report to it by the end of 2013.\n',
    );
    expect(operative[2]?.directives).toMatchObject([{ verb: 'invite', addressees: ['Committee of Ministers'] }]);
    expect(operative[2]?.reports).toMatchObject([{ due: [{ year: 2013 }] }]);
  });

  it('when a senate resolves what stands below a dash, then each line is its word', () => {
    const { operative } = read(
      'FACULTY SENATE\n\nResolved, That the Senate—\n\n(1) request the Provost to report to the Senate by 1 May 2025; and\n\n(2) urge the faculties to keep lamps.\n',
    );
    expect(operative.slice(1).map(({ directives: [one] }) => [one?.verb, one?.addressees])).toEqual([
      ['request', ['Provost']],
      ['urge', ['faculties']],
    ]);
  });

  it('when minutes say in three words what an officer is to do, then it is asked of them', () => {
    const { operative } = read(
      'Minutes of the meeting of the Council held on 4 March 2024\n\nPresent: Cllr Reed\n\n103. Correspondence\nReceived: Email from a resident about lamps. The Clerk to reply.\n\n104. Close\nThe meeting closed.\n',
    );
    expect(operative.flatMap(({ directives }) => directives.filter(({ mandate }) => mandate))).toMatchObject([
      { addressees: ['Clerk'] },
    ]);
  });
});
