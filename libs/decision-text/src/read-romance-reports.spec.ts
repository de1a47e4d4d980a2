import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

/** The reports of the only paragraph: to whom and when. */
const reportsOf = (text: string): unknown[] =>
  (read(text).operative[0]?.reports ?? []).map(({ to, due }) => [to, due.map(({ phrase: _, ...one }) => one)]);

const es = (words: string): unknown[] =>
  reportsOf(
    `RESOLUCIÓN 20/7\n\n(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. ${words}.`,
  );
const fr = (words: string): unknown[] =>
  reportsOf(`RÉSOLUTION 20/7\n\nLa Conférence générale, à sa vingtième session, le 12 juin 2023,\n\n1. ${words}.`);
const pt = (words: string): unknown[] =>
  reportsOf(`RESOLUÇÃO 20/7\n\n(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. ${words}.`);

describe('a report to several', () => {
  it('is one where one time is set for all', () => {
    expect(
      es('Solicitar a la Relatora que presente anualmente un informe al Consejo de Faros y a la Asamblea General'),
    ).toEqual([[['Consejo de Faros', 'Asamblea General'], [{ recurring: 'annual' }]]]);
  });
});

describe('a report to two bodies at times of their own', () => {
  it('is two', () => {
    expect(
      pt(
        'Solicitar à Secretaria que informe o Conselho dos Faróis, duas vezes por ano, sobre o óleo, e a Assembleia Geral, em sua 21.ª reunião, sobre as lâmpadas',
      ),
    ).toEqual([
      [['Conselho dos Faróis'], [{ recurring: 'every 6 months' }]],
      [['Assembleia Geral'], [{ session: 21, of: 'Assembleia Geral' }]],
    ]);
  });
});

describe('a time that stands before the report', () => {
  it.each([
    [
      es(
        'Solicitar al Director que, dentro de los 60 días siguientes a la aprobación de la presente resolución, presente un informe al Comité',
      ),
      'P60D',
    ],
    [
      fr(
        'Prie le Directeur de présenter au Comité, dans les soixante jours suivant l’adoption de la présente résolution, un rapport',
      ),
      'P60D',
    ],
    [fr('Prie le Directeur de présenter au Comité un rapport dans un délai de quatorze jours'), 'P14D'],
    [
      pt(
        'Solicitar ao Diretor que, no prazo de catorze dias após a aprovação da presente resolução, apresente um relatório ao Comité',
      ),
      'P14D',
    ],
  ])('is its time: %j', (found, within) => {
    expect(found).toMatchObject([[expect.anything(), [{ within }]]]);
  });

  it('is an event where it is counted from one', () => {
    expect(
      es('Disponer que la Comisión elevará su informe al Consejo dentro de los sesenta (60) días de constituida'),
    ).toMatchObject([[['Consejo'], [{ event: expect.anything() }]]]);
  });
});

describe('a part of a year', () => {
  it.each([
    [
      es('Solicitar al Director que presente un informe al Comité antes de finalizar el primer semestre de 2027'),
      '2027-06',
    ],
    [fr('Prie le Directeur de présenter un rapport au Comité avant la fin du 1er trimestre 2027'), '2027-03'],
    [pt('Solicitar ao Diretor que apresente um relatório ao Comité no primeiro semestre de 2027'), '2027-06'],
  ])('ends with its last month: %j', (found, month) => {
    expect(found).toEqual([[expect.anything(), [{ month }]]]);
  });
});

describe('a report by other words', () => {
  it.each([
    [es('Solicitar al Director que la informe en su 21.ª reunión sobre los faros'), [{ session: 21 }]],
    [
      es('Solicitar al Director que le brinde información actualizada antes del 1 de mayo de 2024'),
      [{ date: '2024-05-01' }],
    ],
    [es('Requerir al Interventor que emita un informe en el plazo de diez días'), [{ within: 'P10D' }]],
    [
      es('Solicitar al Grupo que se reúna, cuyas conclusiones serán presentadas al Comité antes del 1 de mayo de 2024'),
      [{ date: '2024-05-01' }],
    ],
    [es('Solicitar al Grupo que presente al Consejo una evaluación semestral'), [{ recurring: 'every 6 months' }]],
    [fr('Prie le Directeur de déposer au Conseil un rapport avant le 1er mai 2024'), [{ date: '2024-05-01' }]],
    [fr('Prie le Directeur de présenter un rapport au Conseil le 1er mai 2024 au plus tard'), [{ date: '2024-05-01' }]],
    [fr('Prie le Directeur de lui faire sans tarder des recommandations'), [{ asap: true }]],
    [pt('Incumbir o Comité de reportar ao Conselho até 1 de maio de 2024'), [{ date: '2024-05-01' }]],
    [
      pt('Solicitar à Comissão que envie à Câmara, até 1 de maio de 2024, demonstrativo das despesas'),
      [{ date: '2024-05-01' }],
    ],
  ])('%j', (found, due) => {
    expect(found).toEqual([[expect.anything(), due]]);
  });

  it.each([
    [fr('Invite les États à faire connaître au Secrétariat leurs vues d’ici à la fin de l’année 2024'), 1],
    [
      es(
        'Encargar al Director que remita a los departamentos, antes del 9 de diciembre de 2024, el cuestionario de evaluación',
      ),
      0,
    ],
    [es('Solicitar al Director que prepare un proyecto de plan para que el Comité lo examine en su 21.ª reunión'), 1],
  ])('is one where somebody is told something: %#', (found, count) => {
    expect(found).toHaveLength(count);
  });

  it('is none that names what is to be told below it', () => {
    const { operative } = read(
      'El Concejo Municipal,\n\nRESUELVE:\n\n1. Solicitar al Alcalde que informe a este Concejo:\n\na) Si hubo denuncias.\n\nb) Los costos de la obra.',
    );
    expect(operative.map(({ directives, reports }) => [directives.length, reports.length])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
  });
});
