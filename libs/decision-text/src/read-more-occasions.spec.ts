import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEADS = {
  en: 'Resolution adopted by the General Assembly on 12 December 2019\n\n74/900. Lamps\n\nThe General Assembly,\n\nRecalling the fog,\n\n1. ',
  es: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprobada el 20 de junio de 2017)\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. ',
  fr: 'AG/RES. 2900 (XLVII-O/17)\n\n(Adoptée le 20 juin 2017)\n\nL’ASSEMBLÉE GÉNÉRALE,\n\nDÉCIDE:\n\n1. ',
  pt: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprovada em 20 de junho de 2017)\n\nA ASSEMBLEIA GERAL,\n\nRESOLVE:\n\n1. ',
} as const;
type Code = keyof typeof HEADS;

const paragraph = (language: Code, text: string) => read(`${HEADS[language]}${text}.\n`).operative[0];
const dues = (language: Code, text: string): unknown =>
  paragraph(language, text)?.reports.map(({ due }) =>
    due.map((one) => {
      const { phrase: _, meant: __, of: ___, ...bare } = { meant: undefined, of: undefined, ...one };
      return 'event' in bare ? 'event' : bare;
    }),
  );

const SG = 'Requests the Secretary-General';

describe('when a report falls due', () => {
  it.each<[Code, string, unknown]>([
    ['en', `${SG} to report to each meeting of the Lamp Committee on the wicks`, [[{ recurring: 'every session' }]]],
    ['en', `${SG} to lay before the Lamp Council a statement of the oil by 1 June 2021`, [[{ date: '2021-06-01' }]]],
    ['en', `${SG} to make a presentation to the Lamp Council by 1 June 2021`, [[{ date: '2021-06-01' }]]],
    ['en', `${SG} to consult the keepers and revert to the Lamp Council by 1 June 2021`, [[{ date: '2021-06-01' }]]],
    ['en', `${SG} to provide a written response to the Lamp Council by 1 June 2021`, [[{ date: '2021-06-01' }]]],
    ['en', `${SG} to table a paper on oil by 1 June 2021`, [[{ date: '2021-06-01' }]]],
    ['en', `${SG} to report on the wicks by the end of the second quarter of 2021`, [[{ month: '2021-06' }]]],
    ['en', `${SG} to report on the wicks at the Council’s next meeting`, [[{ session: 'next' }]]],
    ['en', `${SG} to report on the wicks at the Council’s ninth regular session`, [[{ session: 9 }]]],
    ['en', `${SG} to publish, by the end of 2021, an assessment of the wicks`, [[{ year: 2021 }]]],
    ['en', `${SG} to prepare a paper on how wicks are trimmed, for its 94th session`, [[{ session: 94 }]]],
    ['en', `${SG} to prepare, for its 94th session, a document on wicks`, [[{ session: 94 }]]],
    [
      'en',
      `${SG} to submit the study for the consideration of the working group at its first meeting`,
      [[{ session: 1 }]],
    ],
    [
      'en',
      `${SG} to report on the wicks to the Oil Council annually, and to the next session of the Lamp Congress`,
      [[{ recurring: 'annual' }], [{ session: 'next' }]],
    ],
    ['en', `${SG} to communicate to the Oil Council on an annual basis any broken wicks`, [[{ recurring: 'annual' }]]],
    ['en', `${SG} to present a new policy on wicks for Council consideration at its 94th session`, [[{ session: 94 }]]],
    [
      'es',
      'Solicitar a la Comisión de Faros que presente un informe a la Cumbre Extraordinaria de julio de 2018',
      [[{ month: '2018-07' }]],
    ],
    [
      'fr',
      'Prier la Commission des phares de présenter un rapport au Sommet extraordinaire de juillet 2018',
      [[{ month: '2018-07' }]],
    ],
    [
      'pt',
      'Solicitar à Comissão de Faróis que apresente um relatório à Cimeira Extraordinária de julho de 2018',
      [[{ month: '2018-07' }]],
    ],
    ['fr', 'Inviter le Secrétaire général à présenter à la 50e Assemblée un bilan des phares', [[{ session: 50 }]]],
    ['fr', 'Inviter le Secrétaire général à présenter au plus tard en 2021 une lampe', []],
    ['en', `${SG} to share the report with the Secretariat as soon as it is available`, [[{ asap: true }]]],
    ['en', `${SG} to report on the wicks no later than in December 2021`, [[{ month: '2021-12' }]]],
    ['en', `${SG} to prepare, for consideration by the 59th Directing Council, a report on wicks`, [[{ session: 59 }]]],
    [
      'fr',
      'Prier la Commission des phares de présenter un rapport à la prochaine session du Conseil en juillet 2019',
      [[{ session: 'next' }]],
    ],
    [
      'es',
      'Solicitar a la Comisión de Faros que presente un informe en la próxima sesión del Consejo, prevista para julio de 2019',
      [[{ session: 'next' }]],
    ],
    ['en', `${SG} to provide monthly informational memoranda to the Lamp Council on oil`, [[{ recurring: 'monthly' }]]],
    ['en', `${SG} to draw up a plan and to place it before the Lamp Council at its ninth session`, [[{ session: 9 }]]],
    ['en', `${SG} to present the workplan in its report to the Lamp Council at its ninth session`, [[{ session: 9 }]]],
    [
      'es',
      'Solicitar a la Comisión de Faros que siga incluyendo en sus informes anuales información sobre las lámparas',
      [[{ recurring: 'annual' }]],
    ],
    [
      'pt',
      'Solicitar à Comissão de Faróis a apresentação, em cada sessão ordinária, de um ponto de situação sobre as lâmpadas',
      [[{ recurring: 'every session' }]],
    ],
    ['fr', 'Inviter les États à communiquer leurs observations avant le 30 septembre 2018', [[{ date: '2018-09-30' }]]],
    ['pt', 'Convidar os Estados a enviarem as suas observações até 30 de setembro de 2018', [[{ date: '2018-09-30' }]]],
    [
      'en',
      'Asks the Lamp Council to consider how the wicks might be trimmed and report back to the Assembly by June 2021',
      [[{ month: '2021-06' }]],
    ],
    [
      'es',
      'Solicitar a la Comisión de Faros que presente al Consejo, antes del 1 de febrero de 2018, un informe para su examen por el Comité en su 45ª reunión',
      [[{ date: '2018-02-01' }]],
    ],
    [
      'fr',
      'Prier la Commission des phares de soumettre au Conseil, avant le 1er février 2018, un rapport pour examen par le Comité à sa 45e session',
      [[{ date: '2018-02-01' }]],
    ],
    [
      'es',
      'Solicitar a la Comisión de Faros que presente un informe al Consejo en sus próximos dos períodos ordinarios de sesiones',
      [['event']],
    ],
    [
      'fr',
      'Charger la Commission des phares de présenter un rapport au prochain Conseil national',
      [[{ session: 'next' }]],
    ],
    ['fr', 'Inviter le Secrétaire général à présenter un rapport au plus tard fin 2021', [[{ year: 2021 }]]],
    ['en', `${SG} to transmit this text to the keepers and to seek their views by 1 June 2021`, []],
    [
      'es',
      'Solicitar a los Estados que envíen sus observaciones a más tardar el 30 de septiembre de 2019',
      [[{ date: '2019-09-30' }]],
    ],
    [
      'pt',
      'Recomendar à Comissão de Faróis a inspeção das lâmpadas, com envio do relatório ao Conselho até 30 de novembro de 2018',
      [[{ date: '2018-11-30' }]],
    ],
    [
      'en',
      `${SG} to provide input on wicks, for consideration by the Council at its ninth session`,
      [[{ session: 9 }]],
    ],
    [
      'en',
      `${SG} to summarize the dialogues on wicks for consideration by the Lamp Council at its ninth session`,
      [[{ session: 9 }]],
    ],
    [
      'es',
      'Encomendar a la Secretaría que elabore un estudio de las lámparas y lo presente en el quincuagésimo período ordinario de sesiones',
      [[{ session: 50 }]],
    ],
    [
      'fr',
      'Prier le Secrétaire général de préparer un devis des lampes et de le déposer au Conseil le 1er juin 2018 au plus tard',
      [[{ date: '2018-06-01' }]],
    ],
    ['en', `${SG} to report on the wicks within 60 days of the end of each calendar year`, [[{ recurring: 'annual' }]]],
    [
      'en',
      `${SG} to prepare, using Parties’ annual reports, a report on wicks for consideration by the Council at its ninth session`,
      [[{ session: 9 }]],
    ],
    [
      'en',
      `${SG} to report to the Seventy-fifth World Health Assembly in 2022, the Seventy-sixth World Health Assembly in 2023 and the Seventy-eighth World Health Assembly in 2025`,
      [[{ session: 75 }, { session: 76 }, { session: 78 }]],
    ],
    [
      'en',
      `${SG} to submit the updated directions to the Seventy-fifth World Health Assembly, through the Executive Board, for consideration`,
      [[{ session: 75 }]],
    ],
    ['en', `${SG} to provide the Council with an electronic version of its report`, []],
    [
      'fr',
      'Prier le Secrétaire général de faire rapport à la Soixante-Quatorzième, à la Soixante-Seizième et à la Soixante-Dix-Huitième Assemblées mondiales de la Santé',
      [[{ session: 74 }, { session: 76 }, { session: 78 }]],
    ],
    [
      'es',
      'Encargar al Secretario General que presente un informe antes de que se inicie el quincuagésimo período ordinario de sesiones',
      [[{ before_session: 50 }]],
    ],
    [
      'en',
      `${SG} to prepare a briefing note on wicks, and to present an update thereon to the Lamp Council by 1 June 2021`,
      [[{ date: '2021-06-01' }]],
    ],
    [
      'en',
      `${SG} to report to the Lamp Council at its ninth session, as well as to the Oil Board on an annual basis`,
      [[{ session: 9 }], [{ recurring: 'annual' }]],
    ],
    ['en', `${SG} to report on the wicks before the 2021 Annual Meeting`, [['event']]],
    ['en', `${SG} to report on the wicks by close of business on Friday 12 March 2021`, [[{ date: '2021-03-12' }]]],
    ['en', `${SG} to report on the wicks by 30/06/2021`, [[{ date: '2021-06-30' }]]],
    ['en', `${SG} to report on the wicks by 15 September`, [[{ date: '2020-09-15' }]]],
    ['en', `${SG} to report on the wicks within a year`, [[{ within: 'P1Y' }]]],
    ['en', `${SG} to report on the wicks in spring 2021`, [['event']]],
    ['en', `${SG} to report on the wicks three years after the entry into force of this decision`, [['event']]],
    ['en', `${SG} to report on the wicks each January`, [[{ recurring: 'annual' }]]],
    ['en', `${SG} to report on the wicks at the start of each academic year`, [[{ recurring: 'annual' }]]],
    ['en', `${SG} to report on the wicks twice yearly`, [[{ recurring: 'every 6 months' }]]],
    ['en', `${SG} to report on the wicks to its session of March 2021`, [[{ month: '2021-03' }]]],
    ['en', `${SG} to report on the wicks at the next possible opportunity`, [[{ asap: true }]]],
    ['en', `${SG} to report at the annual oil segment of the Council`, [[{ recurring: 'annual' }]]],
    ['en', `${SG} to regularly inform Member States of the wicks`, [[{ recurring: 'regular' }]]],
    ['en', `${SG} to provide periodic briefings to Member States on the wicks`, [[{ recurring: 'regular' }]]],
    ['en', `${SG} to report to the Lamp Committee in the second quarter of 2021`, [[{ month: '2021-06' }]]],
    ['en', `${SG} to report to the Lamp Committee at its first meeting of the autumn term`, [['event']]],
    ['en', `${SG} to report on the wicks in his second annual report`, [['event']]],
    ['en', `${SG} to report on oil in his next report to the Assembly, at its eightieth session`, [[{ session: 80 }]]],
    [
      'en',
      `${SG} to report to Member States in advance of the third meeting of the Lamp Working Group`,
      [[{ before_session: 3 }]],
    ],
    [
      'en',
      `${SG} to submit a report to the General Assembly at its eightieth session and an interim report to the Lamp Council on the wicks`,
      [[{ session: 80 }], [{ unspecified: true }]],
    ],
    [
      'en',
      'Urges Member States that have not yet done so to notify the Secretary-General of their lamps by 31 March 2021',
      [[{ date: '2021-03-31' }]],
    ],
    [
      'es',
      'Solicitar a la Secretaría General que informe al Consejo Permanente en el segundo trimestre de 2018',
      [[{ month: '2018-06' }]],
    ],
    [
      'es',
      'Solicitar a la Secretaría General que informe al Consejo Permanente en la primera sesión del año 2018',
      [['event']],
    ],
    [
      'es',
      'Solicitar a la Secretaría General que elabore, en el plazo de seis meses, un plan de faroles y lo remita al Consejo Permanente',
      [[{ within: 'P6M' }]],
    ],
    [
      'es',
      'Solicitar a la Secretaría General que informe al Consejo Permanente dentro de los 30 días siguientes a la clausura del taller',
      [['event']],
    ],
    [
      'fr',
      'De demander au Secrétariat général de faire rapport au Conseil permanent lors de la première séance de l’année 2018',
      [['event']],
    ],
    [
      'fr',
      'De demander au Secrétariat général de faire rapport au Conseil permanent dans un délai de soixante jours à compter de la clôture de l’atelier',
      [['event']],
    ],
    [
      'fr',
      'De demander aux États membres de communiquer au Secrétariat général, au plus tard le 30 juin 2018, leurs statistiques',
      [[{ date: '2018-06-30' }]],
    ],
    [
      'pt',
      'Solicitar à Secretaria-Geral que apresente relatório ao Conselho Permanente até o final do primeiro trimestre de 2018',
      [[{ month: '2018-03' }]],
    ],
    [
      'pt',
      'Solicitar à Secretaria-Geral que apresente relatório na sessão ordinária de novembro',
      [[{ month: '2017-11' }]],
    ],
    ['en', `${SG} to report to the Lamp Committee prior to the close of 2021`, [[{ year: 2021 }]]],
    ['en', `${SG} to report biannually to the Lamp Committee`, [[{ recurring: 'every 6 months' }]]],
    [
      'es',
      'Solicitar a la Secretaría General que presente informes en 2018, 2020 y 2022',
      [[{ year: 2018 }, { year: 2020 }, { year: 2022 }]],
    ],
    [
      'es',
      'Solicitar a la Secretaría General que informe al Consejo Permanente, con carácter trimestral, de los gastos',
      [[{ recurring: 'quarterly' }]],
    ],
    [
      'fr',
      'De demander au Secrétariat général de présenter un rapport oral au cours de la dernière semaine d’octobre 2018',
      [[{ month: '2018-10' }]],
    ],
    [
      'pt',
      'Solicitar à Secretaria-Geral que informe anualmente, o mais tardar até 30 de junho, sobre as cotas',
      [[{ date: '2017-06-30' }]],
    ],
    ['en', `${SG} to report to the Lamp Committee in Q2 2021`, [[{ month: '2021-06' }]]],
    ['en', `${SG} to report to the Lamp Board at the first regular session 2021`, [[{ session: 2021 }]]],
    ['en', `${SG} to visit the lamps and to brief the Council upon his return`, [['event']]],
    [
      'es',
      'Solicitar a la Secretaría General que presente al Consejo Permanente un informe a la Sexagésima Asamblea de Delegadas',
      [[{ session: 60 }]],
    ],
    [
      'es',
      'Solicitar a los Estados Miembros que notifiquen anualmente a la Secretaría General los casos graves',
      [[{ recurring: 'annual' }]],
    ],
    ['en', `${SG} to brief the Council at least once a year`, [[{ recurring: 'annual' }]]],
    ['en', `${SG} to report to the Lamp Committee no later than the last week of May 2021`, [[{ month: '2021-05' }]]],
    ['en', `${SG} to report to the Lamp Committee by the end of March`, [[{ month: '2020-03' }]]],
    ['en', `${SG} to report to the next Lamp Council on the wicks`, [[{ session: 'next' }]]],
    ['en', `${SG} to include in his next annual report an assessment of the oil`, [['event']]],
    [
      'en',
      `${SG} to convene, before the third session of the Lamp Council, a seminar, and to submit a report thereon to the Lamp Council at its fourth session`,
      [[{ session: 4 }]],
    ],
    [
      'es',
      'Solicitar a la Secretaría General que presente una memoria trimestral al Consejo Permanente',
      [[{ recurring: 'quarterly' }]],
    ],
    [
      'es',
      'Solicitar a la Secretaría General que informe de los faroles en la próxima Cumbre',
      [[{ session: 'next' }]],
    ],
    [
      'fr',
      'De demander au Secrétariat général de faire rapport au Conseil permanent à chaque séance',
      [[{ recurring: 'every session' }]],
    ],
    ['fr', 'De demander au Secrétariat général un point d’étape au moins une fois par an', [[{ recurring: 'annual' }]]],
    [
      'pt',
      'Solicitar à Secretaria-Geral que apresente relatório ao Conselho Permanente pelo menos uma vez por ano',
      [[{ recurring: 'annual' }]],
    ],
  ])('%s: %s', (language, text, due) => expect(dues(language, text)).toEqual(due));
});

describe('what asks for a report, and what does not', () => {
  it.each<[string, number]>([
    [
      'Encourages Member States to share with the Secretary-General, through their lamplighters, information on wicks',
      1,
    ],
    [`${SG} to include the figures in the context of future budget submissions`, 1],
    [`${SG} to provide, to the General Assembly at its eightieth session, an in-depth assessment of the oil`, 1],
    [`${SG} to provide all the assistance necessary for the timely reports and dialogues`, 0],
    ['Encourages Governments to adopt practices to monitor and report on the use of oil', 0],
    [`${SG} to continue to update the Lamp Procurement Manual`, 0],
    [`${SG} to make such comprehensive reports publicly available`, 0],
  ])('%s: %d', (text, reports) => expect(paragraph('en', text)?.reports).toHaveLength(reports));
});

const addressees = (text: string): unknown =>
  paragraph('en', text)?.directives.map(({ verb, addressees: whom }) => [verb, whom]);

describe('who is asked', () => {
  it.each<[string, unknown]>([
    [
      'Requests the Secretary-General and invites Member States to light the lamps',
      [
        ['request', ['Secretary-General']],
        ['invite', ['Member States']],
      ],
    ],
    [
      'Recommends that States parties to existing instruments, where appropriate, address the fog in their plans',
      [['recommend', ['States parties to existing instruments']]],
    ],
    [
      'Calls upon Member States, Regional Economic Communities (RECs) and partners to support the lamps',
      [['call upon', ['Member States', 'Regional Economic Communities (RECs)', 'partners']]],
    ],
  ])('%s', (text, whom) => expect(addressees(text)).toEqual(whom));

  it('is named by each sub-paragraph where nobody is named above', () => {
    const text = 'Calls upon:\n\n(a) The respective bureaux to light the lamps;\n\n(b) Member States to buy oil';
    const { operative } = read(`${HEADS.en}${text}.\n`);
    expect(operative.slice(1).map(({ directives: [one] }) => one?.addressees)).toEqual([
      ['respective bureaux'],
      ['member States'],
    ]);
  });
});

describe('texts of societies and minutes', () => {
  it('read what a body without an article resolves under its own line', () => {
    const text =
      'Council notes:\n1. The lamps are old.\n\nCouncil resolves:\n1. To mandate the President to buy oil.\n2. That the Executive Committee shall report back at every ordinary meeting of Council.\n';
    const { operative } = read(text);
    expect(operative.map(({ ref, reports }) => [ref, reports.map(({ due }) => due[0])])).toEqual([
      ['1', []],
      ['2', [expect.objectContaining({ recurring: 'every session' })]],
    ]);
  });

  it('read what a conference says in the present, and the list below it', () => {
    const text =
      'Conference notes that the lamps are old.\n\nConference calls on the Government to:\n\n1. Buy oil.\n\n2. Light the lamps.\n\nConference further calls on the Federal Committee to mend the wicks.\n';
    expect(read(text).operative.map(({ ref, directives: [one] }) => [ref, one?.addressees])).toEqual([
      ['u1', []],
      ['u2', ['Government']],
      ['1', ['Government']],
      ['2', ['Government']],
      ['u3', ['Federal Committee']],
    ]);
  });

  it('read what stands below a line that says RESOLVED', () => {
    const text =
      'ACADEMIC BOARD\n\nMinutes of the meeting held on 9 November 2022\n\n22/58 Lamps\n\nThe Board considered a paper.\n\nRESOLVED\n(i) to ask the Dean of Lamps to report to the Board in June 2023;\n(ii) that Faculties be required to light their lamps.\n\n22/59 Library\n\nThe Board NOTED the report of the Library.\n';
    const asked = read(text).operative.flatMap(({ directives: [one] }) => one?.addressees ?? []);
    expect(asked).toEqual(['Dean of Lamps', 'Faculties']);
  });

  it('tell by the outcome what a council moved, and whom it means to ask', () => {
    const text =
      'CITY OF LAMPS\n\nCOUNCIL MINUTES – FEBRUARY 13, 2023\n\nMOVED by Councillor Oak, seconded by Councillor Elm\n\nTHAT Council direct staff to report back on lamps.\n\nCARRIED\n\nMOVED by Councillor Elm, seconded by Councillor Oak\n\nTHAT Council request that the Mayor buy oil.\n\nDEFEATED\n';
    const { operative } = read(text);
    expect(operative.map(({ directives: [one] }) => one?.addressees)).toEqual([['staff'], undefined]);
    expect(operative[1]?.remarks.map(({ code }) => code)).toEqual(['motion.lost']);
  });

  it('read Spanish imperatives, and decisions with a plain number', () => {
    const acuerdo =
      'El Concejo Municipal adoptó el siguiente acuerdo:\n\n1.- Apruébase el plan de faroles.\n\n2.- Solicítese a la Dirección de Obras un informe.\n\n3.- Encomiéndase al Alcalde comprar aceite.\n';
    expect(read(acuerdo).operative.map(({ directives: [one] }) => [one?.verb, one?.addressees])).toEqual([
      ['aprobar', []],
      ['solicitar', ['Dirección de Obras']],
      ['encomendar', ['Alcalde']],
    ]);
    const summary =
      'SUMMARY OF DECISIONS\n\nDecision 4: Officials approved the plan of lamps.\n\nDecision 5: Officials requested the Lamp Committee to report in writing.\n';
    expect(read(summary).operative.map(({ ref, directives: [one] }) => [ref, one?.addressees])).toEqual([
      ['4', []],
      ['5', ['Lamp Committee']],
    ]);
  });

  it('read who is to do what behind a heading', () => {
    const text =
      'LAMP TRUST – ACTION LOG\n\nItem 7. Lamps: The Clerk to buy oil.\n\nItem 8. Catering: The Director of Estates to report to the Lamp Committee by 28 February 2023.\n';
    const asked = read(text).operative.flatMap(({ directives: [one] }) => one?.addressees ?? []);
    expect(asked).toEqual(['Clerk', 'Director of Estates']);
  });

  it('tell a motion by who proposed it, and take its outcome with it', () => {
    const text =
      'HOLLOW PARISH COUNCIL\n\nMinutes of the meeting held on 11 October 2022\n\nCllr Bell proposed, and Cllr Oak seconded, that the Clerk obtain three quotations for lamps. Carried unanimously.\n\nRESOLVED, that the Lamp Committee publish a list of lamps.\n\nApproved, 9-0-0.\n';
    expect(read(text).operative.map(({ directives: [one] }) => one?.addressees)).toEqual([
      ['Clerk'],
      ['Lamp Committee'],
    ]);
  });
});
