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
const asked = (language: Code, text: string): unknown =>
  paragraph(language, text)?.directives.map(({ verb, addressees }) => [verb, ...addressees]);
const outline = (text: string): unknown[] =>
  read(text).operative.map(({ ref, directives }) => [ref, ...directives.map(({ verb }) => verb)]);

const SG = 'Requests the Secretary-General';

describe('given what a report waits for instead of a day', () => {
  it.each<[Code, string, unknown]>([
    ['en', `${SG} to report following the exhibition period`, [['event']]],
    ['en', `${SG} to report to the Lamp Council at the end of the trial period`, [['event']]],
    ['en', `${SG} to report to the Lamp Council within two reporting cycles`, [['event']]],
    ['es', 'Solicitar al Secretario General que informe en el presente período de sesiones', [[{ session: 47 }]]],
    ['fr', 'De prier le Secrétaire général de faire rapport à la session en cours', [[{ session: 47 }]]],
    ['pt', 'Solicitar ao Secretário-Geral que apresente um relatório na sessão em curso', [[{ session: 47 }]]],
  ])('when it is read in %s: "%s"', (language, text, expected) => {
    expect(dues(language, text)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    [`${SG} to report on the trial period that lasted two years`, [[{ unspecified: true }]]],
    [`${SG} to report on the cycles of the lamps`, [[{ unspecified: true }]]],
  ])('then what only speaks of it is none: "%s"', (text, expected) => {
    expect(dues('en', text)).toEqual(expected);
  });
});

describe('given results that are to be handed in', () => {
  it.each<[Code, string, unknown]>([
    [
      'en',
      `${SG} to ensure that the findings are submitted to the Lamp Council by 1 June 2021`,
      [[{ date: '2021-06-01' }]],
    ],
    [
      'en',
      `${SG} to review the lamps, and that such a review should be completed within two years and the results presented to COP10 for decision`,
      [[{ session: 10 }]],
    ],
    [
      'es',
      'Solicitar a la Secretaría que facilite al Comité las respuestas y presente sus conclusiones para que sean examinadas por la Junta de Faros',
      [[{ unspecified: true }]],
    ],
    [
      'es',
      'Solicitar al Comité que formule recomendaciones a la 20ª reunión de la Junta de Faros',
      [[{ session: 20 }]],
    ],
    ['es', 'Solicitar al Director que informe de nuevo al Comité en el curso de la 53ª reunión', [[{ session: 53 }]]],
    ['es', 'Solicitar al Director que informe al XLI Consejo Directivo', [[{ session: 41 }]]],
    ['es', 'Solicitar que se la mantenga informada cada año', [[{ recurring: 'annual' }]]],
    ['pt', 'Solicitar que lhe sejam prestadas informações até 30 de junho de 2018', [[{ date: '2018-06-30' }]]],
    [
      'en',
      'Decides that the Parties shall have until 30 June 2021 to submit their reports',
      [[{ date: '2021-06-30' }]],
    ],
  ])('when it is read in %s: "%s"', (language, text, expected) => {
    expect(dues(language, text)).toEqual(expected);
  });

  it.each<[Code, string]>([
    ['en', `${SG} to act once the results are presented to the Lamp Council`],
    ['en', `${SG} to produce a consolidated version of its recommendations for consideration by the next session`],
    ['es', 'Solicitar a la Secretaría que publique un aviso en el que se presente el informe mundial'],
  ])('then no report is read in %s: "%s"', (language, text) => {
    expect(dues(language, text)).toEqual([]);
  });
});

describe('given who is asked behind other words', () => {
  it.each<[Code, string, unknown]>([
    [
      'en',
      'Recommends that all member Parliaments take the steps needed to ensure that the lamps are widely known',
      [['recommend', 'all member Parliaments']],
    ],
    [
      'en',
      'Decides that the Treasurer, in consultation with the Chair, be authorised to sign the lease',
      [['decide', 'Treasurer']],
    ],
    ['en', 'In the light of these findings, requests the Committee to meet', [['request', 'Committee']]],
    [
      'fr',
      'Souhaite être informée par le Gouvernement, d’ici au 30 juin 2018, des suites données',
      [['souhaiter', 'Gouvernement']],
    ],
    ['fr', 'Souhaite que le Gouvernement lui rende compte chaque année', [['souhaiter', 'Gouvernement']]],
  ])('when it is read in %s: "%s"', (language, text, expected) => {
    expect(asked(language, text)).toEqual(expected);
  });
});

describe('given numbers without a stop', () => {
  const ASSEMBLY = 'Resolution 2391 (2021)\n\nLamps\n\n1. The Assembly recalls its earlier resolutions.\n\n';

  it('then those count that go on with the ones before', () => {
    expect(
      outline(
        `${ASSEMBLY}2. The Assembly calls on member States to:\n\n2.1 light the lamps;\n\n2.2 as regards keepers:\n\n2.2.1 train them.\n\n3. In view of this, the Assembly:\n\n3.1 welcomes the lamps;\n\n3.2 invites the Keeper to report.\n`,
      ),
    ).toEqual([
      ['1', 'recall'],
      ['2', 'call on'],
      ['2.1', 'call on'],
      ['2.2', 'call on'],
      ['2.2.1', 'call on'],
      ['3'],
      ['3.1', 'welcome'],
      ['3.2', 'invite'],
    ]);
  });

  it('then an amount at the beginning of a line is none', () => {
    expect(
      outline(
        `${ASSEMBLY}2. The Assembly calls on member States to light lamps, of which there are\n\n3.5 million of them.\n`,
      ),
    ).toEqual([
      ['1', 'recall'],
      ['2', 'call on'],
    ]);
  });
});

describe('given verbs in capitals', () => {
  it('then one with a colon opens a paragraph as the others do', () => {
    expect(
      outline(
        'Résolution Conf. 4.6\n\nCONSIDÉRANT la brume;\n\nLA CONFÉRENCE DES PARTIES\n\nCONVIENT que la lampe est un feu;\n\nRECOMMANDE:\n\na) que les Parties allument les lampes; et\n\nb) que les Parties les éteignent; et\n\nCHARGE le Secrétariat de compter les lampes.\n',
      ),
    ).toEqual([
      ['u1', 'convenir'],
      ['u2', 'recommander'],
      ['u2.a', 'recommander'],
      ['u2.b', 'recommander'],
      ['u3', 'charger'],
    ]);
  });
});
