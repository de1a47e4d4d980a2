import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEADS = {
  en: 'Resolution adopted by the General Assembly on 12 December 2019\n\n74/900. Lamps\n\nThe General Assembly,\n\n',
  es: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprobada el 20 de junio de 2017)\n\nLA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n',
  fr: 'AG/RES. 2900 (XLVII-O/17)\n\n(Adoptée le 20 juin 2017)\n\nL’ASSEMBLÉE GÉNÉRALE,\n\nDÉCIDE:\n\n',
  pt: 'AG/RES. 2900 (XLVII-O/17)\n\n(Aprovada em 20 de junho de 2017)\n\nA ASSEMBLEIA GERAL,\n\nRESOLVE:\n\n',
} as const;
type Code = keyof typeof HEADS;

const below = (language: Code, introduction: string, item: string) =>
  read(`${HEADS[language]}1. ${introduction}\n\n(a) ${item};\n`).operative[1];

describe('what stands below a body that is set up is asked of that body', () => {
  it.each<[Code, string, string, string]>([
    [
      'en',
      'Requests the Lamp Council to establish a working group, which shall:',
      'report on the wicks by 1 June 2021',
      'working group',
    ],
    [
      'en',
      'Requests the Lamp Council to appoint a panel of keepers with the following terms of reference:',
      'to report on the wicks by 1 June 2021',
      'panel of keepers',
    ],
    [
      'es',
      'Solicitar al Consejo Permanente que establezca un grupo de trabajo, que deberá:',
      'informar sobre las lámparas antes del 1 de junio de 2018',
      'grupo de trabajo',
    ],
    [
      'fr',
      'De prier le Conseil permanent de créer un groupe de travail, qui sera chargé:',
      'de faire rapport au Conseil avant le 1er juin 2018',
      'groupe de travail',
    ],
    [
      'pt',
      'Solicitar ao Conselho Permanente que crie um grupo de trabalho, que deverá:',
      'apresentar um relatório ao Conselho até 1 de junho de 2018',
      'grupo de trabalho',
    ],
  ])('%s: %s', (language, introduction, item, body) => {
    const paragraph = below(language, introduction, item);
    expect(paragraph?.directives.map(({ addressees }) => addressees)).toEqual([[body]]);
    expect(paragraph?.reports.map(({ by }) => by)).toEqual([[body]]);
  });

  it('and what is asked of whoever sets it up stays his', () => {
    const paragraph = below('en', 'Requests the Lamp Council, after it has established a panel, to:', 'light the quay');
    expect(paragraph?.directives.map(({ addressees }) => addressees)).toEqual([['Lamp Council']]);
  });
});

describe('who gets the same report as well', () => {
  it.each<[Code, string, readonly (readonly string[])[]]>([
    [
      'en',
      'Requests the Keeper to report to the Lamp Council at its ninth session, as well as to the Oil Board',
      [['Lamp Council', 'Oil Board']],
    ],
    [
      'es',
      'Solicitar a la Secretaría que informe al Consejo en su novena reunión, así como a la Comisión de Faros',
      [['Consejo', 'Comisión de Faros']],
    ],
    [
      'es',
      'Solicitar a la Secretaría que informe al Consejo en su próxima sesión, y anualmente a la Comisión de Faros',
      [['Consejo'], ['Comisión de Faros']],
    ],
    [
      'fr',
      'De prier le Secrétariat de faire rapport au Conseil à sa prochaine session et, chaque année, à la Commission des phares',
      [['Conseil'], ['Commission des phares']],
    ],
    [
      'pt',
      'Solicitar à Secretaria que apresente um relatório ao Conselho na sua próxima reunião e, anualmente, à Comissão de Faróis',
      [['Conselho'], ['Comissão de Faróis']],
    ],
  ])('%s: %s', (language, words, recipients) => {
    const [paragraph] = read(`${HEADS[language]}1. ${words}.\n`).operative;
    expect(paragraph?.reports.map(({ to }) => to)).toEqual(recipients);
  });
});

it.each([
  'Decides to retire paragraph 14 of resolution 73/11',
  'Decides that the present resolution replaces resolution 73/11',
])('what becomes of earlier words is nobody’s to do: %s', (words) => {
  const [paragraph] = read(`${HEADS.en}1. ${words}.\n`).operative;
  expect(paragraph?.directives).toMatchObject([{ verb: 'decide', act: 'decision', mandate: false }]);
});

describe('who is asked', () => {
  it.each([
    ['Requests the Technical Keeper (hereinafter "the Keeper") to trim the wicks', [['Technical Keeper']]],
    ['Decides that the Lamp Committee is to develop a plan', [['Lamp Committee']]],
    [
      'Recommends that Members and non-Members adhering to this Recommendation (hereafter the "Adherents") light the quay',
      [['Members and non-Members adhering to this Recommendation']],
    ],
    [
      'Invites indigenous peoples and local communities to trim the wicks',
      [['indigenous peoples and local communities']],
    ],
    [
      'Urges keepers which have been identified as working slowly to trim the wicks',
      [['keepers which have been identified as working slowly']],
    ],
  ])('%s', (words, asked) => {
    const [paragraph] = read(`${HEADS.en}1. ${words}.\n`).operative;
    expect(paragraph?.directives.map(({ addressees }) => addressees)).toEqual(asked);
  });

  it('for reports that come from him as often as it says', () => {
    const [paragraph] = read(
      `${HEADS.en}1. Requests reports on the wicks from the Lamp Group and the Oil Board every three years.\n`,
    ).operative;
    expect(paragraph?.directives).toMatchObject([{ addressees: ['Lamp Group', 'Oil Board'] }]);
    expect(paragraph?.reports).toMatchObject([{ recurrence: 'every 3 years' }]);
  });

  it('by a motion that somebody be asked', () => {
    const minutes =
      'LAMP COUNCIL MINUTES\n6 November 2019\n\nMotion: That the Keeper be asked to report at the December meeting. Motion carried.';
    expect(read(minutes).operative[0]).toMatchObject({
      directives: [{ addressees: ['Keeper'] }],
      reports: [{ by: ['Keeper'], due: [{ month: '2019-12' }] }],
    });
  });

  it.each<[Code, string, string]>([
    [
      'es',
      'Solicitar que las medidas solicitadas a la Secretaría en la presente resolución se lleven a efecto según los recursos',
      'Secretaría',
    ],
    [
      'fr',
      'Demander que les mesures que le Secrétariat est appelé à prendre en vertu de la présente résolution soient appliquées',
      'Secrétariat',
    ],
  ])('to take the measures that a decision calls for: %s', (language, words, name) => {
    const [paragraph] = read(`${HEADS[language]}1. ${words}.\n`).operative;
    expect(paragraph?.directives).toMatchObject([{ addressees: [name] }]);
  });

  it('nobody, where something takes place', () => {
    const [paragraph] = read(`${HEADS.es}1. Decidir que la Segunda Reunión se celebre en 2019.\n`).operative;
    expect(paragraph?.directives).toMatchObject([{ addressees: [] }]);
  });
});

it('a meeting that nobody can place is remarked on', () => {
  const [paragraph] = read(`${HEADS.en}1. Requests the Keeper to report on the wicks at the 12th meeting.\n`).operative;
  expect(paragraph?.remarks.map(({ code }) => code)).toEqual([expect.stringMatching(/^due\./)]);
});

it('a body speaks by its initials and the number of its session', () => {
  const text = 'REPORT OF THE FORTY-FOURTH SESSION\n\n45. CAC44 requested the Secretariat to report back to CAC46.';
  expect(read(text).operative).toMatchObject([
    { directives: [{ verb: 'request', addressees: ['Secretariat'] }], reports: [{ due: [{ session: 46 }] }] },
  ]);
});

it('a body whose name begins with initials speaks in minutes', () => {
  const text = 'DECISIONS OF THE SESSION\n\n1. The WLPO General Assembly requested the Bureau to trim the wicks.';
  expect(read(text).operative).toMatchObject([{ directives: [{ verb: 'request', addressees: ['Bureau'] }] }]);
});

describe('minutes of councils', () => {
  it('say on whose motion somebody was directed to do something', () => {
    const minutes =
      'BOARD OF KEEPERS\nMINUTES OF THE MEETING\n9 March 2021\n\n12. Lamps\nOn motion of Keeper Kay, seconded by Keeper Hay, the Board directed the Clerk to report within 60 days.\nAyes: 5. Noes: 0.\n\n13. Oil\nOn motion of Keeper Bay, duly carried, the Bursar was instructed to provide quarterly reports.\n';
    const asked = read(minutes).operative.flatMap(({ directives }) => directives.map(({ addressees }) => addressees));
    expect(asked).toEqual([['Clerk'], ['Bursar']]);
  });

  it('say in three words what members and committees are to do', () => {
    const minutes =
      'LAMP SOCIETY\nMinutes of the meeting of 10 March 2022\n\n1. Fair\nAfter discussion, it was agreed to hold a fair. The Oil Committee will present a plan to the Council at its 99th meeting.\n\n2. Wicks\nPriya to bring a report to the next meeting. Sam to email the keepers by 18 March 2022.\n';
    const asked = read(minutes).operative.flatMap(({ directives }) =>
      directives.flatMap(({ addressees }) => addressees),
    );
    expect(asked).toEqual(['Oil Committee', 'Priya', 'Sam']);
  });

  it('count their agreements by two figures in Spanish', () => {
    const acta =
      'ACUERDOS DEL CONSEJO DE GOBIERNO DE 29 DE ABRIL DE 2021\n\nAcuerdo 5.1. Se encomienda al Decano que elabore un informe.\n\nAcuerdo 5.2. Se solicita a la Secretaría que publique el acta.\n';
    expect(read(acta).operative).toMatchObject([
      { ref: '5.1', directives: [{ addressees: ['Decano'] }] },
      { ref: '5.2', directives: [{ addressees: ['Secretaría'] }] },
    ]);
  });

  it('number their agreements in Spanish, each of which asks somebody', () => {
    const acta =
      'CONCEJO MUNICIPAL\nACTA DE LA SESIÓN ORDINARIA N° 88\n15 de junio de 2021\n\nAcuerdo 1. SE ACUERDA: Solicitar a la Alcaldía que presente un informe.\n\nAcuerdo 2. SE ACUERDA: Instruir a la Secretaría para que publique el acta.\n';
    expect(read(acta).operative).toMatchObject([
      { ref: '1', directives: [{ verb: 'acordar', addressees: ['Alcaldía'] }] },
      { ref: '2', directives: [{ verb: 'acordar', addressees: ['Secretaría'] }] },
    ]);
  });

  it('send a matter in French to whoever is to report on it', () => {
    const text =
      'COMMUNE DE LUSSY\n\nProcès-verbal de la séance du Conseil communal du 6 février 2023\n\n1. Postulat\nLe Conseil décide de renvoyer le postulat à la Municipalité, qui fera rapport dans les six mois.\n';
    expect(read(text).operative.at(-1)).toMatchObject({
      directives: [{ addressees: ['Municipalité'] }],
      reports: [{ due: [{ within: 'P6M' }] }],
    });
  });
});

it('a decision that asks in the infinitive may go on with who should do something', () => {
  const text =
    'Decision XXXIII/5: Lamps\n\n1. To request the Panel to trim the wicks;\n\n2. That the Panel should present its report to the Lamp Council by 1 June 2022.\n';
  expect(read(text).operative[1]).toMatchObject({
    directives: [{ addressees: ['Panel'] }],
    reports: [{ due: [{ date: '2022-06-01' }] }],
  });
});

it('how a decision is to be understood is nothing to be done', () => {
  const text =
    'The Ministerial Conference,\n\nDecides as follows:\n\n1. Members shall light the quay.\n\n2. This Decision shall not be construed to prevent the lighting of lamps.\n';
  expect(
    read(text)
      .operative.at(-1)
      ?.directives.filter(({ mandate }) => mandate),
  ).toEqual([]);
});

describe('communiqués tell in the past what ministers asked', () => {
  it.each([
    [
      'XIII CONFERÊNCIA DE MINISTROS\n\nCOMUNICADO\n\n1. Os Ministros incumbiram a Comissão de acender os faróis.\n\n2. Recomendaram aos Estados que ratifiquem o acordo.\n',
      [['Comissão'], ['Estados']],
    ],
    [
      'XIII REUNIÓN DE MINISTROS\n\nCOMUNICADO\n\n1. Los Ministros instruyeron a la Comisión que encienda los faros.\n\n2. Recomendaron a los Estados que ratifiquen el acuerdo.\n',
      [['Comisión'], ['Estados']],
    ],
  ])('%s', (text, asked) => {
    const { operative } = read(text);
    expect(operative.map(({ directives }) => directives.flatMap(({ addressees }) => addressees))).toEqual(asked);
  });
});

it('a regulator by its own name is recommended to do something', () => {
  const text = 'Conclusions\n\n1. We recommend that Oflamp report to this Committee every six months.\n';
  expect(read(text).operative[0]?.directives).toMatchObject([{ verb: 'recommend', addressees: ['Oflamp'] }]);
});

it('what is asked of a body that is set up again is asked of it', () => {
  const [paragraph] = read(
    `${HEADS.en}1. Reconvenes the Lamp Committee, and requests it to trim the wicks.\n`,
  ).operative;
  expect(paragraph?.directives).toMatchObject([
    { verb: 'reconvene' },
    { verb: 'request', addressees: ['Lamp Committee'] },
  ]);
});

it('a legislature would see with pleasure what it asks for in Spanish', () => {
  const text =
    'LEGISLATURA DE RÍO HONDO\n\nCOMUNICACIÓN Nº 45/22\n\nLa Legislatura de la Provincia vería con agrado que el Poder Ejecutivo informe en el término de treinta días sobre los faros.\n';
  expect(read(text).operative[0]).toMatchObject({
    directives: [{ verb: 'ver con agrado', addressees: ['Poder Ejecutivo'] }],
    reports: [{ due: [{ within: 'P30D' }] }],
  });
});

it('what the government should do in the opinion of a house is asked of it', () => {
  const text =
    'That, in the opinion of the House, the government should:\n\n(a) light the quay; and\n\n(b) report to the House within six months of the adoption of this motion.\n';
  expect(read(text).operative).toMatchObject([
    { chapeau: true, directives: [{ verb: 'should', addressees: ['government'] }] },
    { directives: [{ addressees: ['government'] }] },
    { directives: [{ addressees: ['government'] }], reports: [{ to: ['House'], due: [{ within: 'P6M' }] }] },
  ]);
});

it('those who speak are named in a line of their own in French', () => {
  const text =
    '1383e réunion, 29 septembre – 1er octobre 2020\n\nLes Délégués\n\n1. rappellent la brume;\n\n2. invitent les autorités à soumettre un plan avant le 31 mars 2021.\n';
  expect(read(text).operative).toMatchObject([
    { directives: [{ verb: 'rappeler' }] },
    { directives: [{ verb: 'inviter', addressees: ['autorités'] }], reports: [{ due: [{ date: '2021-03-31' }] }] },
  ]);
});

it('a great council wishes that somebody inform it in French', () => {
  const text =
    'GRAND CONSEIL\n\nRÉSOLUTION\n\nLe Grand Conseil souhaite que le Conseil d’État allume les phares et qu’il informe le Grand Conseil dans un délai de six mois.\n';
  expect(read(text).operative[0]).toMatchObject({
    directives: [{ verb: 'souhaiter', addressees: ['Conseil d’État'] }],
    reports: [{ due: [{ within: 'P6M' }] }],
  });
});

it('what is up to a commission in Portuguese is asked of it', () => {
  const text =
    'O CONSELHO DE FARÓIS,\n\nDELIBERA:\n\nArt. 1º Compete à Comissão de Lâmpadas:\n\nI - acender os faróis.\n';
  expect(read(text).operative[1]?.directives).toMatchObject([{ addressees: ['Comissão de Lâmpadas'] }]);
});

it('several who are invited may be parted by a comma', () => {
  const text =
    'Directed to Parties\n\n18.97 Parties, and intergovernmental and non-governmental organizations are invited to provide the Secretariat, no later than 31 March 2020, with examples of wicks.\n';
  expect(read(text).operative[0]).toMatchObject({
    directives: [{ verb: 'invite', addressees: ['Parties', 'intergovernmental and non-governmental organizations'] }],
    reports: [{ due: [{ date: '2020-03-31' }] }],
  });
});

it('on whose motion a council agreed may stand within its sentence', () => {
  const text =
    'MINUTE OF MEETING OF THE COUNCIL HELD ON 25 AUGUST 2022\n\n1. Lamps\n\nAfter consideration, the Council, on the motion of Councillor Watt, seconded by Councillor Mair, agreed to defer the item to the next meeting.\n';
  expect(read(text).operative.at(-1)?.directives).toMatchObject([{ verb: 'agree' }]);
});

it('a council and those who represent others speak in the plural', () => {
  const text =
    'Resolution\n\nTHE COUNCIL AND THE REPRESENTATIVES OF THE GOVERNMENTS OF THE ISLES, MEETING WITHIN THE COUNCIL,\n\nINVITE THE COMMISSION TO:\n\n1. submit a report by 30 June 2024;\n';
  expect(read(text).operative.flatMap(({ reports }) => reports.flatMap(({ due }) => due))).toMatchObject([
    { date: '2024-06-30' },
  ]);
});

it('an office may be named with a number', () => {
  const text =
    'CABINET\n\nRESOLVED –\n\n1. That the Section 151 Officer report to the meeting of Cabinet on 15 February 2023 on the lamps.\n';
  expect(read(text).operative.at(-1)).toMatchObject({
    directives: [{ addressees: ['Section 151 Officer'] }],
    reports: [{ due: [{ phrase: expect.stringContaining('15 February 2023') }] }],
  });
});

it.each([
  [
    'es',
    'LA COMISIÓN DE FAROS,\n\nRESUELVE:\n\n1. Encomendar a su presidente que encienda las lámparas.\n',
    'presidente',
  ],
  [
    'fr',
    'LA COMMISSION DES PHARES,\n\nDÉCIDE :\n\n1. De demander à son président d’allumer les lampes.\n',
    'président',
  ],
  ['pt', 'A COMISSÃO DE FARÓIS,\n\nRESOLVE:\n\n1. Solicitar ao seu presidente que acenda as lâmpadas.\n', 'presidente'],
])('who belongs to a body is named without whose they are: %s', (_, text, name) => {
  expect(read(text).operative[0]?.directives).toMatchObject([{ addressees: [name] }]);
});

it('a session is not that of a working group that is only spoken of before it', () => {
  const text = `AG/RES. 2700 (XLII-O/12)

THE GENERAL ASSEMBLY,

RESOLVES:

1. To instruct the General Secretariat to support the working group until the forty-fifth regular session.`;
  const [paragraph] = read(text).operative;
  expect(paragraph?.directives[0]?.term).toEqual({ session: 45, phrase: 'until the forty-fifth regular session' });
});
