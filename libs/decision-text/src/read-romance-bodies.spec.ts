import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const seen = (text: string) =>
  read(text).operative.map(({ ref, directives, reports }) => [
    ref,
    directives.flatMap(({ addressees }) => addressees),
    reports.map(({ to, due }) => [to, due.map(({ phrase: _, ...one }) => one)]),
  ]);
const para = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

describe('paragraphs that are marked as operative', () => {
  it.each([
    ['es', 'EL 57.º CONSEJO DIRECTIVO,', '(PP1) Habiendo examinado los pozos,', 'RESUELVE:', '(OP)1. Instar a los Estados Miembros a que:', 'a) cuenten sus pozos;', '(OP)2. Solicitar a la Directora que informe en el 2023.', 'Estados Miembros', 'Directora'],
    ['pt', 'O 57º CONSELHO DIRETOR,', '(PP1) Tendo examinado os poços,', 'RESOLVE:', '(OP)1. Instar os Estados Membros a que:', 'a) contem os seus poços;', '(OP)2. Solicitar à Diretora que informe em 2023.', 'Estados Membros', 'Diretora'],
    ['en', 'THE 57th DIRECTING COUNCIL,', '(PP1) Having considered the wells,', 'RESOLVES:', '(OP)1. To urge the Member States to:', 'a) count their wells;', '(OP)2. To request the Director to report in 2023.', 'Member States', 'Director'],
  ])('are counted by their numbers in %s', (_, opening, preamble, lead, first, letter, second, states, director) => {
    expect(seen(para(opening, preamble, lead, first, letter, second))).toEqual([
      ['1', [states], []],
      ['1.a', [states], []],
      ['2', [director], [[[], [{ year: 2023 }]]]],
    ]);
  }); // prettier-ignore
});

describe('decisions of a list that have codes', () => {
  it.each([
    ['Décision SC40-1 : le Comité permanent décide de créer un sous-groupe.', 'Décision SC40-2 : le Comité permanent charge le Secrétariat de faire rapport à sa prochaine réunion.', 'Secrétariat'],
    ['Decisión SC40-1: el Comité Permanente decide crear un subgrupo.', 'Decisión SC40-2: el Comité Permanente encarga a la Secretaría que informe en su próxima reunión.', 'Secretaría'],
    ['Decisão SC40-1: o Comitê Permanente decide criar um subgrupo.', 'Decisão SC40-2: o Comitê Permanente encarrega a Secretaria de informar na sua próxima reunião.', 'Secretaria'],
  ])('say who decides what: %s', (one, other, who) => {
    expect(seen(para(one, other)).map(([ref, whom]) => [ref, whom])).toEqual([
      ['SC40-1', []],
      ['SC40-2', [who]],
    ]);
  }); // prettier-ignore
});

describe('what a council resolved by a vote', () => {
  it.each([
    ['A Câmara deliberou, por unanimidade:', 'a) Submeter o plano à Assembleia Municipal;', 'b) Solicitar ao Serviço de Águas que apresente à Câmara, até 30 de junho de 2023, um relatório.', 'Serviço de Águas'],
    ['El Consejo acordó, por unanimidad:', 'a) Someter el plan a la Asamblea Municipal;', 'b) Solicitar al Servicio de Aguas que presente al Consejo, antes del 30 de junio de 2023, un informe.', 'Servicio de Aguas'],
    ['Le Conseil a décidé, à l’unanimité :', 'a) De soumettre le plan à l’Assemblée communale ;', 'b) De demander au Service des eaux de présenter au Conseil, avant le 30 juin 2023, un rapport.', 'Service des eaux'],
  ])('stands below, and what it does itself is nobody’s report: %s', (lead, own, asked, who) => {
    expect(seen(para('ATA', lead, own, asked)).slice(1)).toMatchObject([
      ['u1.a', [], []],
      ['u1.b', [who], [[[expect.any(String)], [{ date: '2023-06-30' }]]]],
    ]);
  }); // prettier-ignore

  it('is asked for with “that by the Treasury the Council be informed” too', () => {
    const text = para(
      'El Pleno adopta el siguiente ACUERDO:',
      'PRIMERO.- Aprobar la ordenanza.',
      'SEGUNDO.- Que por la Tesorería se informe trimestralmente a la Comisión de Hacienda.',
    );
    expect(seen(text)[1]).toEqual(['2', ['Tesorería'], [[['Comisión de Hacienda'], [{ recurring: 'quarterly' }]]]]);
  });
});

describe('who is asked', () => {
  const whoIn = (text: string) => seen(text).at(-1)?.[1];
  it.each([
    ['El Consejo,\n\n1. Decide prorrogar por tres años el mandato de Relator Especial sobre los pozos;', ['Relator Especial sobre los pozos']],
    ['Le Conseil,\n\n1. Décide de proroger pour trois ans le mandat de Rapporteur spécial sur les puits ;', ['Rapporteur spécial sur les puits']],
    ['El Consejo,\n\n1. Alienta a las Partes que tienen pozos en sus territorios a que los cuenten;', ['Partes que tienen pozos en sus territorios']],
    ['El Consejo,\n\n1. Exhorta a los países de tránsito y sus asociados a que cuenten sus pozos;', ['países de tránsito', 'sus asociados']],
    ['Le Conseil,\n\n1. Encourage les Parties et autres intéressés à compter leurs puits ;', ['Parties', 'autres intéressés']],
    ['LE CONSEIL,\n\nINVITE LES ÉTATS MEMBRES À :\n\n1. compter leurs puits ;', ['ÉTATS MEMBRES']],
    ['Le Conseil,\n\n1. Décide que l’évaluation sera conduite par le Comité des puits ;', ['Comité des puits']],
  ])('is told where it is said at length: %s', (text, who) => {
    expect(whoIn(text)).toEqual(who);
  }); // prettier-ignore
});

describe('what is handed in', () => {
  const asks = (words: string) => seen(`La Conferencia,\n\n1. Pide al Director ${words};`)[0]?.[2];
  it.each([
    ['que elabore un plan, que se someterá a la consideración del Consejo en su 349.ª reunión', [[['Consejo'], [{ session: 349, of: 'Consejo' }]]]],
    ['que notifique los datos a la Secretaría cada dos años', [[['Secretaría'], [{ recurring: 'biennial' }]]]],
    ['que presente un informe a la Sexta Cumbre de los Pozos', [[['Sexta Cumbre de los Pozos'], [{ meeting: 'Sexta Cumbre de los Pozos' }]]]],
    ['que formule recomendaciones concretas sobre los pozos', []],
    ['que aplique lo acordado en la Sexta Cumbre de los Pozos', []],
  ])('is a report only where somebody receives it: %s', (words, reports) => {
    expect(asks(words)).toEqual(reports);
  }); // prettier-ignore
});
