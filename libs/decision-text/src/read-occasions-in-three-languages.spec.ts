import { describe, expect, it } from '@jest/globals';
import type { Due } from './decision-document.js';
import { read } from './read.js';

/** When the reports of the only paragraph are due, without the words they were read from. */
const duesOf = (text: string): readonly Due[] =>
  (read(text).operative[0]?.reports ?? []).flatMap(({ due }) => due.map(({ phrase: _, ...one }) => one));

const inSpanish = (words: string): readonly Due[] =>
  duesOf(
    `RESOLUCIÓN 20/7\n\n(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. Solicitar a la Secretaría que ${words}.`,
  );
const inFrench = (words: string): readonly Due[] =>
  duesOf(
    `RÉSOLUTION 20/7\n\nLa Conférence générale, à sa vingtième session, le 12 juin 2023,\n\n1. Prie le Secrétariat de ${words}.`,
  );
const inPortuguese = (words: string): readonly Due[] =>
  duesOf(
    `RESOLUÇÃO 20/7\n\n(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. Solicitar à Secretaria que ${words}.`,
  );

describe('a Spanish report falls due', () => {
  it.each([
    ['en su 21.º período de sesiones', [{ session: 21 }]],
    ['en su 21.a reunión', [{ session: 21 }]],
    ['en el período de sesiones siguiente', [{ session: 'next' }]],
    ['a tiempo para su vigésimo primer período ordinario de sesiones', [{ before_session: 21 }]],
    ['con antelación a su vigésimo primer período ordinario de sesiones', [{ before_session: 21 }]],
    ['dentro de los 60 días siguientes', [{ within: 'P60D' }]],
    ['en un plazo no superior a tres meses', [{ within: 'P3M' }]],
    ['transcurridos seis meses', [{ within: 'P6M' }]],
    ['a los seis meses de la aprobación de la presente resolución', [{ within: 'P6M' }]],
    ['antes del término del año 2024', [{ year: 2024 }]],
    ['al final del primer trimestre de 2024', [{ month: '2024-03' }]],
    ['el 1 de mayo de 2024, a más tardar', [{ date: '2024-05-01' }]],
    ['con fecha límite de 1 de mayo de 2024', [{ date: '2024-05-01' }]],
    ['con regularidad', [{ recurring: 'regular' }]],
    ['todos los años', [{ recurring: 'annual' }]],
    ['con una periodicidad de seis meses', [{ recurring: 'every 6 months' }]],
    ['semanalmente', [{ recurring: 'weekly' }]],
  ])('%s', (when, due) => {
    expect(inSpanish(`presente ${when} un informe a la Conferencia sobre los pozos`)).toEqual(due);
  });

  it.each([
    'rinda cuentas, a más tardar el 30 de junio de 2024, a la Conferencia',
    'dé cuenta a más tardar el 30 de junio de 2024 a la Conferencia de los avances',
    'informe, a más tardar el 30 de junio de 2024, sobre los pozos',
    'haga llegar a la Conferencia sus observaciones a más tardar el 30 de junio de 2024',
    'proporcione a la Conferencia información sobre los pozos a más tardar el 30 de junio de 2024',
    'haga una exposición a la Conferencia a más tardar el 30 de junio de 2024',
    'prepare un examen de los pozos para su consideración por la Conferencia a más tardar el 30 de junio de 2024',
    'presente una evaluación de los pozos a la Conferencia a más tardar el 30 de junio de 2024',
    'eleve a la Conferencia un balance a más tardar el 30 de junio de 2024',
  ])('where it is asked for by “%s”', (words) => {
    expect(inSpanish(words)).toEqual([{ date: '2024-06-30' }]);
  });
});

describe('a Spanish duty', () => {
  it.each([
    'ayude a los Estados a preparar sus informes nacionales',
    'elabore un formato para los informes nacionales',
    'informe a la población sobre los pozos',
  ])('to do something else is no report: “%s”', (words) => {
    expect(inSpanish(words)).toEqual([]);
  });

  it.each([
    ['faciliten a la Secretaría, antes de la COP13, sus informes nacionales', [{ before_session: 13, of: 'COP' }]],
    ['remita a la Conferencia, antes del 30 de junio de 2024, la nómina de pozos', [{ date: '2024-06-30' }]],
    ['presente, en el plazo de 180 (ciento ochenta) días, un informe', [{ within: 'P180D' }]],
    [
      'presente un informe a la 20ª reunión de la Conferencia de las Partes',
      [{ session: 20, of: 'Conferencia de las Partes' }],
    ],
    ['compartan anualmente con la Secretaría sus experiencias', [{ recurring: 'annual' }]],
  ])('to hand something in is one: “%s”', (words, due) => {
    expect(inSpanish(words)).toEqual(due);
  });
});

it.each([
  ['La Secretaría elaborará un estudio y lo someterá a la Conferencia antes del 31 de marzo de 2024', 'es'],
  ['La Secretaría mantendrá informada a la Conferencia antes del 31 de marzo de 2024', 'es'],
  ['Le Secrétariat rendra compte à la Conférence avant le 31 mars 2024', 'fr'],
  ['Le Secrétariat remettra une étude à la Conférence avant le 31 mars 2024', 'fr'],
  ['A Secretaria prestará contas à Conferência até 31 de março de 2024', 'pt'],
  ['A Secretaria enviará relatório à Conferência até 31 de março de 2024', 'pt'],
])('what somebody will do is asked of them: %s', (words, code) => {
  const opening =
    { es: 'LA CONFERENCIA RESUELVE:', fr: 'LA CONFÉRENCE DÉCIDE :', pt: 'A CONFERÊNCIA RESOLVE:' }[code] ?? '';
  expect(duesOf(`${opening}\n\n1. ${words}.`)).toEqual([{ date: '2024-03-31' }]);
});

it.each(['RESOLVE:', 'resolve:'])('a council of Brazil leads over on its opening line: %s', (lead) => {
  const { operative } = read(
    `RESOLUÇÃO Nº 7, DE 12 DE JUNHO DE 2023\n\nO CONSELHO NACIONAL DE POÇOS, no uso de suas atribuições, ${lead}\n\nArt. 1º Aprovar o Plano.\n\nArt. 2º A Secretaria apresentará ao Conselho, até 30 de novembro de cada ano, relatório de execução.`,
  );
  expect(
    operative.map(({ ref, reports }) => [ref, reports.map(({ by, to, recurrence }) => [by, to, recurrence])]),
  ).toEqual([
    ['1', []],
    ['2', [[['Secretaria'], ['Conselho'], 'annual']]],
  ]);
});

it('what is sent on besides a report is none', () => {
  expect(
    inSpanish('remita la presente resolución a los gobiernos y que presente a la Conferencia un informe anual'),
  ).toEqual([{ recurring: 'annual' }]);
});

it.each([
  [inSpanish, 'informe a la Conferencia sobre la reunión que se celebrará en marzo de 2024'],
  [inSpanish, 'informe a la Conferencia sobre los avances hacia las metas para 2030'],
  [inFrench, 'faire rapport à la Conférence sur la réunion qui se tiendra en mars 2024'],
  [inFrench, 'faire rapport à la Conférence sur l’examen réalisé tous les deux ans'],
  [inPortuguese, 'informe a Conferência sobre a reunião que se realizará em março de 2024'],
  [inPortuguese, 'informe a Conferência sobre os progressos rumo às metas para 2030'],
])('a time of what is told is no day for the telling (%#)', (inLanguage, words) => {
  expect(inLanguage(words)).toEqual([{ unspecified: true }]);
});

it('what stands under an article of Brazil is numbered in Roman figures', () => {
  const { operative } = read(
    'O CONSELHO NACIONAL DE POÇOS RESOLVE:\n\nArt. 1º Recomendar ao Ministério que:\n\nI - limpe os poços;\n\nII - informe mensalmente o Conselho sobre os poços.',
  );
  expect(operative.map(({ ref, reports }) => [ref, reports.map(({ recurrence }) => recurrence)])).toEqual([
    ['1', []],
    ['1.i', []],
    ['1.ii', ['monthly']],
  ]);
});

describe('a French report falls due', () => {
  it.each([
    ['à ses vingt et unième et vingt-deuxième sessions', [{ session: 21 }, { session: 22 }]],
    ['à sa soixante et onzième session', [{ session: 71 }]],
    ['à sa session suivante', [{ session: 'next' }]],
    ['en prévision de sa vingt et unième session', [{ before_session: 21 }]],
    ['à temps pour sa vingt et unième session', [{ before_session: 21 }]],
    ['sous trois mois', [{ within: 'P3M' }]],
    ['au plus tard six mois après l’adoption de la présente résolution', [{ within: 'P6M' }]],
    ['avant la fin du premier trimestre 2024', [{ month: '2024-03' }]],
    ['au cours du premier trimestre de 2024', [{ month: '2024-03' }]],
    ['à intervalles réguliers', [{ recurring: 'regular' }]],
    ['chaque semaine', [{ recurring: 'weekly' }]],
    ['une fois par mois', [{ recurring: 'monthly' }]],
  ])('%s', (when, due) => {
    expect(inFrench(`présenter ${when} un rapport à la Conférence sur les puits`)).toEqual(due);
  });

  it.each([
    'faire, avant le 31 mars 2024, le point sur les puits devant la Conférence',
    'établir une analyse des puits pour examen par la Conférence avant le 31 mars 2024',
    'formuler des recommandations à l’intention de la Conférence avant le 31 mars 2024',
    'fournir à la Conférence des informations actualisées sur les puits avant le 31 mars 2024',
    'communiquer avant le 31 mars 2024 à la Conférence ses observations',
    'mettre à la disposition de la Conférence un rapport sur les puits avant le 31 mars 2024',
  ])('where it is asked for by “%s”', (words) => {
    expect(inFrench(words)).toEqual([{ date: '2024-03-31' }]);
  });

  it.each([
    'tenir compte du rapport du Secrétariat',
    'aider les Parties à établir leurs rapports nationaux',
    'élaborer un modèle de rapport national',
  ])('and is not asked for by “%s”', (words) => {
    expect(inFrench(words)).toEqual([]);
  });

  it('and not by what is looked at in it', () => {
    expect(inFrench('tenir la Conférence informée dans un délai de six mois de l’état des puits')).toEqual([
      { within: 'P6M' },
    ]);
  });
});

describe('a Portuguese report falls due', () => {
  it.each([
    ['na sua 21.ª sessão', [{ session: 21 }]],
    ['em sua 21ª Reunião', [{ session: 21 }]],
    ['a tempo do vigésimo primeiro período ordinário de sessões', [{ before_session: 21 }]],
    ['o mais tardar em 30 de junho de 2024', [{ date: '2024-06-30' }]],
    ['o mais tardar até 30 de junho de 2024', [{ date: '2024-06-30' }]],
    ['até 1.º de maio de 2024', [{ date: '2024-05-01' }]],
    ['num prazo de 60 dias', [{ within: 'P60D' }]],
    ['seis meses após a aprovação da presente resolução', [{ within: 'P6M' }]],
    ['de dois em dois anos', [{ recurring: 'biennial' }]],
    ['de seis em seis meses', [{ recurring: 'every 6 months' }]],
    ['com regularidade', [{ recurring: 'regular' }]],
    ['semanalmente', [{ recurring: 'weekly' }]],
  ])('%s', (when, due) => {
    expect(inPortuguese(`apresente ${when} um relatório à Conferência sobre os poços`)).toEqual(due);
  });

  it.each([
    'preste contas até 31 de março de 2024 à Conferência dos progressos alcançados',
    'envie à Conferência as suas observações até 31 de março de 2024',
    'forneça à Conferência informações atualizadas sobre os poços até 31 de março de 2024',
    'faça uma apresentação à Conferência até 31 de março de 2024',
    'prepare uma avaliação dos poços para consideração da Conferência até 31 de março de 2024',
    'formule recomendações à Conferência até 31 de março de 2024',
    'reporte à Conferência sobre os poços até 31 de março de 2024',
    'apresente um balanço à Conferência até 31 de março de 2024',
  ])('where it is asked for by “%s”', (words) => {
    expect(inPortuguese(words)).toEqual([{ date: '2024-03-31' }]);
  });

  it.each(['ajude os Estados a preparar seus relatórios nacionais', 'elabore um modelo de relatório nacional'])(
    'and is not asked for by “%s”',
    (words) => {
      expect(inPortuguese(words)).toEqual([]);
    },
  );

  it.each([
    ['apresente, anualmente, prestação de contas à Conferência', [{ recurring: 'annual' }]],
    ['encaminhe, no prazo de 180 (cento e oitenta) dias, relatório à Conferência', [{ within: 'P180D' }]],
  ])('where “%s”', (words, due) => {
    expect(inPortuguese(words)).toEqual(due);
  });
});
