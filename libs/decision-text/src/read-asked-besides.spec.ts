import { describe, expect, it } from '@jest/globals';
import type { OperativeParagraph } from './decision-document.js';
import { read } from './read.js';

const en = (...paragraphs: readonly string[]): readonly OperativeParagraph[] =>
  read(`The Council,\n\n${paragraphs.map((words, index) => `${String(index + 1)}. ${words}`).join('\n\n')}\n`)
    .operative;
const led = (body: string, lead: string, ...paragraphs: readonly string[]): readonly OperativeParagraph[] =>
  read(`${body}\n\n${lead}\n\n${paragraphs.join('\n\n')}\n`).operative;
const es = (...paragraphs: readonly string[]) => led('EL CONSEJO PERMANENTE,', 'RESUELVE:', ...paragraphs);
const fr = (...paragraphs: readonly string[]) => led('LE CONSEIL PERMANENT,', 'DÉCIDE:', ...paragraphs);
const pt = (...paragraphs: readonly string[]) => led('O CONSELHO PERMANENTE,', 'RESOLVE:', ...paragraphs);

const asked = (operative: readonly OperativeParagraph[]): readonly (readonly string[])[] =>
  operative.map(({ directives }) => directives.flatMap(({ addressees }) => addressees));
const reports = (operative: readonly OperativeParagraph[]) => operative.flatMap((one) => one.reports);

describe('what falls due when a term runs out that was set before', () => {
  it.each([
    [
      en(
        'Decides to extend the mandate of the Lamp Mission until 31 May 1986;',
        'Requests the Keeper to submit, at the end of this period, a report on the lamps;',
      ),
    ],
    [
      es(
        '1. Prorrogar el mandato de la Misión de Faros hasta el 31 de mayo de 1986.',
        '2. Solicitar al Guardián que presente, al término de dicho período, un informe sobre los faros.',
      ),
    ],
    [
      fr(
        '1. De proroger le mandat de la Mission des phares jusqu’au 31 mai 1986.',
        '2. De prier le Gardien de présenter, à l’expiration de cette période, un rapport sur les phares.',
      ),
    ],
    [
      pt(
        '1. Prorrogar o mandato da Missão dos Faróis até 31 de maio de 1986.',
        '2. Solicitar ao Guardião que apresente, ao final desse período, um relatório sobre os faróis.',
      ),
    ],
  ])('falls due on its last day: %#', (operative) => {
    expect(reports(operative)).toMatchObject([{ due: [{ date: '1986-05-31' }] }]);
  });

  it('is an event where no term was set', () => {
    expect(reports(en('Requests the Keeper to submit a report at the end of this period;'))).toMatchObject([
      { due: [{ event: 'at the end of this period' }] },
    ]);
  });
});

describe('an ask within what the body does itself', () => {
  it.each([
    [
      en('Transmits the plan to the Lamp Committee, requesting it to submit its comments by 1 March 2005;'),
      ['Lamp Committee'],
    ],
    [
      es(
        '1. Transmitir el plan al Comité de Faros, rogándole que presente sus observaciones antes del 1 de marzo de 2005.',
      ),
      ['Comité de Faros'],
    ],
    [
      fr(
        '1. De transmettre le plan au Comité des phares en le priant de présenter ses observations avant le 1er mars 2005.',
      ),
      ['Comité des phares'],
    ],
    [
      pt(
        '1. Transmitir o plano ao Comitê de Faróis, solicitando-lhe que apresente suas observações até 1º de março de 2005.',
      ),
      ['Comitê de Faróis'],
    ],
  ])('asks whoever gets what is sent: %#', (operative, whom) => {
    expect(asked(operative)).toEqual([whom]);
    expect(reports(operative)).toMatchObject([{ by: whom, due: [{ date: '2005-03-01' }] }]);
  });

  it.each([
    [
      led('THE COUNCIL,', 'RESOLVES:', '1. To transfer to the Lamp Agency the responsibility for:', 'a. Buying oil.'),
      'Lamp Agency',
    ],
    [es('1. Transferir a la Agencia de Faros la responsabilidad de:', 'a. Comprar aceite.'), 'Agencia de Faros'],
    [fr('1. De transférer à l’Agence des phares la responsabilité de :', 'a. Acheter l’huile.'), 'Agence des phares'],
    [pt('1. Transferir à Agência de Faróis a responsabilidade de:', 'a. Comprar óleo.'), 'Agência de Faróis'],
  ])('asks whoever is given the charge: %#', (operative, whom) => {
    expect(asked(operative)).toEqual([[whom], [whom]]);
  });

  it.each([
    [
      led('THE COUNCIL,', 'RESOLVES:', '1. To reaffirm to the Lamp Committee the mandates contained in resolution 5.'),
      'Lamp Committee',
    ],
    [es('1. Reafirmar al Comité de Faros los mandatos contenidos en la resolución 5.'), 'Comité de Faros'],
    [pt('1. Reafirmar ao Comitê de Faróis os mandatos contidos na resolução 5.'), 'Comitê de Faróis'],
  ])('goes on with a mandate that is told again: %#', (operative, whom) => {
    expect(operative[0]?.directives).toMatchObject([{ act: 'renewal', mandate: true, addressees: [whom] }]);
  });
});

describe('who is asked', () => {
  it.each([
    ['Requests in fulfilment of Article 64 of the Charter the Lamp Committee to buy oil;', ['Lamp Committee']],
    [
      'Invites States Members of the United Nations and members of the specialized agencies to buy oil;',
      ['States Members of the United Nations', 'members of the specialized agencies'],
    ],
    ['Decides that pending further study of the oil, the Board shall meet in March;', ['Board']],
    ['Suggests that, whenever oil is bought, its price should be examined and agreed on by the Board;', ['Board']],
  ])('“%s”', (words, whom) => {
    expect(asked(en(words))).toEqual([whom]);
  });

  it('is each of those whom “ainsi que” joins', () => {
    const words =
      '1. De prier instamment la communauté des donateurs ainsi que les institutions de la région de donner de l’huile.';
    expect(asked(fr(words))).toEqual([['communauté des donateurs', 'institutions de la région']]);
  });
});

describe('a report', () => {
  it.each([
    [
      'Requests the Keeper to pay special attention to oil in his report to the Assembly at its ninth session;',
      [{ session: 9 }],
    ],
    [
      'Requests the Keeper to provide the Committee on Lamps, at each session, with information on oil;',
      [{ recurring: 'every session' }],
    ],
    [
      'Requests the Keeper to report by 1 March 2005, so that the works can be completed by May 2006;',
      [{ date: '2005-03-01' }],
    ],
    [
      'Decides to convene a committee to study oil and to report thereon to the Board at its tenth session;',
      [{ session: 10 }],
    ],
  ])('is asked for in “%s”', (words, due) => {
    expect(reports(en(words))).toMatchObject([{ due }]);
  });

  it.each([
    [es('1. Informar a la Asamblea General, en su trigésimo período ordinario de sesiones, sobre los faros.')],
    [fr('1. D’informer l’Assemblée générale, à sa trentième session ordinaire, de l’état des phares.')],
    [pt('1. Informar a Assembleia Geral, em seu Trigésimo Período Ordinário de Sessões, sobre os faróis.')],
  ])('is the body’s own where it informs another: %#', (operative) => {
    expect(reports(operative)).toMatchObject([{ by: [], due: [{ session: 30 }] }]);
  });
});

describe('a time in hours', () => {
  it.each([
    [en('Requests the Keeper to report to the Council within twenty-four hours on the oil;'), { within: 'P1D' }],
    [es('1. Solicitar al Guardián que informe al Consejo en un plazo de 48 horas sobre el aceite.'), { within: 'P2D' }],
    [fr('1. De prier le Gardien de faire rapport au Conseil dans les vingt-quatre heures.'), { within: 'P1D' }],
    [pt('1. Solicitar ao Guardião que informe o Conselho no prazo de 72 horas sobre o óleo.'), { within: 'P3D' }],
  ])('is as many days: %#', (operative, due) => {
    expect(reports(operative)).toMatchObject([{ due: [due] }]);
  });

  it('is an event where it runs from one', () => {
    expect(reports(en('Requests the Keeper to report to the Council within 24 hours of each storm;'))).toMatchObject([
      { due: [{ event: 'within 24 hours of each storm' }] },
    ]);
  });
});

describe('a text broken at a margin without blank lines', () => {
  it('begins a paragraph with a verb of the body behind a clause that ends', () => {
    const { operative } = read(
      `The General Assembly,
Having considered the question of the lamps and of all that belongs to
their upkeep in the harbours of the region, in accordance with the rules,
Calls upon all States to respect the lamps of the harbours of the region
and to refrain from all acts that may harm those who keep their light on;
Urges the Governments of the region to buy as much oil for the lamps as
they can afford, and to store what is left of it in a cool and dry place;
Requests the Keeper of the lamps of the region to report on all of that to
the General Assembly at its next session, with the views of the fishermen;
`,
    );
    expect(operative.map(({ directives }) => directives[0]?.verb)).toEqual(['call upon', 'urge', 'request']);
  });
});

describe('who is set up with a task', () => {
  it('is to do it', () => {
    const operative = en(
      'Establishes a Commission consisting of three members, to be named soon, to examine the lamps;',
    );
    expect(asked(operative)).toEqual([['Commission']]);
  });
});

describe('a report in a later sentence', () => {
  it('is owed by whom it names, with what is said of them between commas', () => {
    const operative = en(
      'Recommends the creation of a Lamp Force. The Director, who shall guard the oil, shall report every year to the Council;',
    );
    expect(reports(operative)).toMatchObject([{ by: ['Director'], due: [{ recurring: 'annual' }] }]);
  });

  it('is none where relations are meant', () => {
    expect(
      reports(fr('1. De prier le Gardien d’établir et de maintenir des rapports avec les États voisins.')),
    ).toEqual([]);
  });

  it('is asked for as soon as possible', () => {
    expect(
      reports(es('1. Solicitar al Guardián que informe lo antes posible al Consejo sobre el aceite.')),
    ).toMatchObject([{ due: [{ asap: true }] }]);
  });
});

describe('what a body decides, behind what it says of how, to ask of somebody', () => {
  it.each([
    [
      'The Harbour Council,\n\nResolves, under its rules, to instruct the Lamp Committee:',
      '1. To report to the Council by 1 May 2027.',
      'Lamp Committee',
    ],
    [
      'El Consejo de Puertos,\n\nResuelve, en ejercicio de sus facultades, encargar al Comité de Faros:',
      '1. Presentar un informe al Consejo antes del 1 de mayo de 2027.',
      'Comité de Faros',
    ],
    [
      'Le Conseil des ports,\n\nDécide, conformément à son règlement, de charger le Comité des phares:',
      '1. de présenter un rapport au Conseil avant le 1er mai 2027.',
      'Comité des phares',
    ],
    [
      'O Conselho dos Portos,\n\nResolve, por proposta da mesa, encarregar o Comité dos Faróis de:',
      '1. Apresentar um relatório ao Conselho até 1 de maio de 2027.',
      'Comité dos Faróis',
    ],
  ])('is asked of them in each item below: %s', (lead, item, whom) => {
    const asked = read(`${lead}\n\n${item}\n`).operative.at(-1);
    expect(asked?.directives[0]?.addressees).toEqual([whom]);
    expect(asked?.reports[0]?.due).toMatchObject([{ date: '2027-05-01' }]);
  });

  it('is not what it decides itself before it asks', () => {
    const [paragraph] = read(
      'El Consejo de Puertos,\n\nResuelve aprobar el plan de faros, encargar una copia y cerrar la reunión.\n',
    ).operative;
    expect(paragraph?.directives[0]?.addressees).toEqual([]);
  });
});
