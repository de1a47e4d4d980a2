import { describe, expect, it } from '@jest/globals';
import type { ReportRequirement } from './decision-document.js';
import { read } from './read.js';

const es = (words: string): readonly ReportRequirement[] =>
  read(
    `RESOLUCIÓN 20/7\n\n(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. Solicitar al Inspector que ${words}.`,
  ).operative[0]?.reports ?? [];
const fr = (words: string): readonly ReportRequirement[] =>
  read(
    `RÉSOLUTION 20/7\n\nLa Conférence générale, à sa vingtième session, le 12 juin 2023,\n\n1. Prie l’Inspecteur de ${words}.`,
  ).operative[0]?.reports ?? [];
const pt = (words: string): readonly ReportRequirement[] =>
  read(
    `RESOLUÇÃO 20/7\n\n(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. Solicitar ao Inspetor que ${words}.`,
  ).operative[0]?.reports ?? [];

describe('a report that goes on two legs', () => {
  it.each([
    [
      es(
        'presente un informe al Ministro dentro de los 30 días, quien lo transmitirá a la Asamblea dentro de los quince días hábiles de recibido',
      ),
      { by: ['Inspector'], via: ['Ministro'], to: ['Asamblea'], onward: { within: 'P15D', days: 'working' } },
    ],
    [
      fr(
        'présenter un rapport au Ministre dans un délai de trente jours, lequel le transmettra à l’Assemblée dans les quinze jours suivant sa réception',
      ),
      { by: ['Inspecteur'], via: ['Ministre'], to: ['Assemblée'], onward: { within: 'P15D' } },
    ],
    [
      pt(
        'apresente um relatório ao Ministro no prazo de trinta dias, o qual o transmitirá à Assembleia no prazo de quinze dias após o seu recebimento',
      ),
      { by: ['Inspetor'], via: ['Ministro'], to: ['Assembleia'], onward: { within: 'P15D' } },
    ],
  ])('has a time for each: %#', (reports, expected) => {
    expect(reports).toMatchObject([{ ...expected, due: [{ within: 'P30D' }] }]);
  });
});

describe('whoever got a report', () => {
  it('owes the next one, where he hands it on by a day', () => {
    expect(
      es(
        'presente un informe al Ministro antes del 1 de mayo de 2024, que lo transmitirá a la Asamblea antes del 1 de junio de 2024',
      ),
    ).toMatchObject([
      { by: ['Inspector'], to: ['Ministro'], due: [{ date: '2024-05-01' }] },
      { by: ['Ministro'], to: ['Asamblea'], due: [{ date: '2024-06-01' }] },
    ]);
  });

  it('owes nothing where the same person hands it over', () => {
    expect(es('elabore un informe y lo presente al Ministro antes del 1 de mayo de 2024')).toHaveLength(1);
  });
});

describe('what is drawn up, and then handed over in the passive', () => {
  it.each([
    [es('redacte un proyecto, que deberá ser elevado al Consejo antes del 1 de mayo de 2024')],
    [fr('rédiger un projet, qui devra être soumis au Conseil avant le 1er mai 2024')],
    [pt('redija um projeto, que deverá ser submetido ao Conselho até 1 de maio de 2024')],
  ])('is due then: %#', (reports) => {
    expect(reports).toMatchObject([{ due: [{ date: '2024-05-01' }] }]);
  });
});
