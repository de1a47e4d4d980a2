import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEADS = {
  es: 'RESOLUCIÓN 20/7\n\n(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. ',
  fr: 'RÉSOLUTION 20/7\n\n(Adoptée le 12 juin 2023)\n\nLa Conférence générale,\n\nDÉCIDE :\n\n1. ',
  pt: 'RESOLUÇÃO 20/7\n\n(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. ',
} as const;
const ASKED = {
  es: 'Solicitar a la Secretaría que presente un informe a la Conferencia ',
  fr: 'De demander au Secrétariat de présenter un rapport à la Conférence ',
  pt: 'Solicitar à Secretaria que apresente um relatório à Conferência ',
} as const;
type Code = keyof typeof HEADS;

const reportsOf = (code: Code, words: string) =>
  (read(`${HEADS[code]}${words}.`).operative[0]?.reports ?? []).map(({ by, to, due, recurrence, schedule }) => ({
    by,
    to,
    due: due.map(({ phrase: _, ...one }) => one),
    recurrence,
    on: schedule?.on,
  }));

describe('a report that is due at times of every year', () => {
  it.each([
    ['es', 'en mayo y noviembre de cada año', 'annual'],
    ['es', 'dos veces al año, en mayo y noviembre', 'every 6 months'],
    ['fr', 'en mai et en novembre de chaque année', 'annual'],
    ['fr', 'deux fois par an, en mai et en novembre', 'every 6 months'],
    ['pt', 'em maio e novembro de cada ano', 'annual'],
    ['pt', 'semestralmente, em maio e novembro', 'every 6 months'],
  ] as const)('names both of them: %s %s', (code, when, recurrence) => {
    expect(reportsOf(code, ASKED[code] + when)).toMatchObject([
      { due: [{ month: '2023-11' }, { month: '2024-05' }], recurrence, on: ['--05-31', '--11-30'] },
    ]);
  });

  it.each([
    ['es', 'en mayo y noviembre'],
    ['fr', 'en mai et novembre'],
    ['pt', 'em maio e novembro'],
  ] as const)('comes again only where that is said: %s %s', (code, when) => {
    expect(reportsOf(code, ASKED[code] + when)).toMatchObject([
      { due: [{ month: '2023-11' }, { month: '2024-05' }], recurrence: null },
    ]);
  });

  it.each([
    ['es', 'bimestralmente', 'every 2 months'],
    ['es', 'cada cuatrimestre', 'every 4 months'],
    ['es', 'cada trimestre', 'quarterly'],
    ['es', 'al cierre de cada ejercicio fiscal', 'annual'],
    ['fr', 'chaque bimestre', 'every 2 months'],
    ['fr', 'chaque trimestre', 'quarterly'],
    ['fr', 'à la clôture de chaque exercice', 'annual'],
    ['fr', 'tous les exercices biennaux', 'biennial'],
    ['pt', 'bimestralmente', 'every 2 months'],
    ['pt', 'a cada quadrimestre', 'every 4 months'],
    ['pt', 'a cada trimestre', 'quarterly'],
    ['pt', 'ao final de cada exercício', 'annual'],
  ] as const)('says how often: %s %s', (code, when, recurring) => {
    expect(reportsOf(code, ASKED[code] + when)).toMatchObject([{ due: [{ recurring }] }]);
  });

  it.each([
    ['es', 'antes del 30 de marzo'],
    ['fr', 'avant le 30 mars'],
    ['pt', 'até 30 de março'],
  ] as const)('is due on the next day of that name where no year is said: %s %s', (code, when) => {
    expect(reportsOf(code, ASKED[code] + when)).toMatchObject([{ due: [{ date: '2024-03-30' }], recurrence: null }]);
  });
});

describe('a report that is looked forward to', () => {
  it.each([
    ['es', 'Esperar con interés el informe de la Comisión que será presentado en su vigésimo primer período de sesiones', 'Comisión', { session: 21 }],
    ['es', 'Aguardar con interés el informe que la Comisión presentará en 2025', 'Comisión', { year: 2025 }],
    ['fr', 'D’attendre avec intérêt le rapport de la Commission qui sera présenté à sa vingt et unième session', 'Commission', { session: 21 }],
    ['fr', 'D’attendre avec intérêt le rapport que la Commission présentera en 2025', 'Commission', { year: 2025 }],
    ['pt', 'Aguardar com interesse o relatório da Comissão que será apresentado no vigésimo primeiro período de sessões', 'Comissão', { session: 21 }],
    ['pt', 'Aguardar com interesse o relatório que a Comissão apresentará em 2025', 'Comissão', { year: 2025 }],
  ] as const)('is owed by whoever makes it: %s %s', (code, words, who, due) => {
    expect(reportsOf(code, words)).toMatchObject([{ by: [who], due: [due] }]);
  }); // prettier-ignore

  it.each([
    ['es', 'Esperar con interés los próximos trabajos de la Comisión'],
    ['fr', 'D’attendre avec intérêt les prochains travaux de la Commission'],
    ['pt', 'Aguardar com interesse os próximos trabalhos da Comissão'],
  ] as const)('is none where something else is: %s %s', (code, words) => {
    const [only] = read(`${HEADS[code]}${words}.`).operative;
    expect([only?.directives.map(({ mandate }) => mandate), only?.reports]).toEqual([[false], []]);
  });
});

describe('a session that is called by a name of its own', () => {
  it.each([
    ['es', 'Solicitar a la Secretaría que informe a la 75.ª Asamblea Mundial de la Salud', 'Asamblea Mundial de la Salud'],
    ['fr', 'De demander au Secrétariat de faire rapport à la 75e Assemblée mondiale de la Santé', 'Assemblée mondiale de la Santé'],
    ['pt', 'Solicitar à Secretaria que apresente um relatório à 75ª Assembleia Mundial da Saúde', 'Assembleia Mundial da Saúde'],
  ] as const)('gets the report: %s %s', (code, words, name) => {
    expect(reportsOf(code, words)).toMatchObject([{ to: [name], due: [{ session: 75 }] }]);
  }); // prettier-ignore
});

describe('how often a report comes, and when', () => {
  it.each([
    ['es', 'tres veces al año', 'every 4 months'],
    ['es', 'en los años pares', 'biennial'],
    ['es', 'a intervalos de dos años', 'biennial'],
    ['es', 'en cada uno de sus períodos ordinarios de sesiones', 'every session'],
    ['fr', 'trois fois par an', 'every 4 months'],
    ['fr', 'une année sur deux', 'biennial'],
    ['fr', 'à intervalles de six mois', 'every 6 months'],
    ['pt', 'três vezes por ano', 'every 4 months'],
    ['pt', 'em anos alternados', 'biennial'],
    ['pt', 'em intervalos regulares', 'regular'],
    ['pt', 'em cada uma de suas sessões ordinárias', 'every session'],
  ] as const)('is told in several words: %s %s', (code, when, recurrence) => {
    expect(reportsOf(code, ASKED[code] + when)).toMatchObject([{ due: [{ recurring: recurrence }], recurrence }]);
  });

  it.each([
    ['es', 'a más tardar el 1 de marzo, el 1 de junio y el 1 de septiembre de 2024'],
    ['fr', 'au plus tard le 1er mars, le 1er juin et le 1er septembre 2024'],
    ['pt', 'até 1º de março, 1º de junho e 1º de setembro de 2024'],
  ] as const)('is told by several days of one year: %s %s', (code, when) => {
    expect(reportsOf(code, ASKED[code] + when)).toMatchObject([
      { due: [{ date: '2024-03-01' }, { date: '2024-06-01' }, { date: '2024-09-01' }] },
    ]);
  });

  it.each([
    ['es', 'el próximo año', { year: 2024 }],
    ['es', 'durante el presente año', { year: 2023 }],
    ['es', 'durante el próximo bienio', { event: 'durante el próximo bienio' }],
    ['es', 'tras cada misión', { event: 'tras cada misión' }],
    ['es', 'antes del 31 de julio del año siguiente', { event: 'antes del 31 de julio del año siguiente' }],
    ['fr', 'avant le 31 juillet de l’année suivante', { event: 'avant le 31 juillet de l’année suivante' }],
    ['pt', 'até 31 de julho do ano seguinte', { event: 'até 31 de julho do ano seguinte' }],
    ['fr', 'au cours de l’année en cours', { year: 2023 }],
    ['fr', 'au cours du prochain exercice biennal', { event: 'au cours du prochain exercice biennal' }],
    ['fr', 'avant le renouvellement du mandat', { event: 'avant le renouvellement du mandat' }],
    ['pt', 'no próximo ano', { year: 2024 }],
    ['pt', 'durante o ano em curso', { year: 2023 }],
    ['pt', 'após cada missão', { event: 'após cada missão' }],
  ] as const)('is counted from the adoption, or from something: %s %s', (code, when, due) => {
    expect(reportsOf(code, ASKED[code] + when)).toMatchObject([{ due: [due] }]);
  });
});
