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

describe('given sessions and people that are named in rarer ways', () => {
  it.each<[Code, string, unknown]>([
    ['en', `${SG} to present a report to the XXX Meeting of the Lamp Council`, [[{ session: 30 }]]],
    ['en', `${SG} to provide advice to the Lamp Council at its 94th meeting`, [[{ session: 94 }]]],
    [
      'en',
      `${SG} to prepare, for the consideration of the Lamp Council at its tenth meeting, a note on wicks`,
      [[{ session: 10 }]],
    ],
    ['en', `${SG} to brief the Lamp Council prior to the meetings of the Subcommittee on Wicks`, [['event']]],
    ['en', `${SG} to notify the Lamp Council if a lamp does not burn`, [['event']]],
    [
      'en',
      `${SG} to provide the Lamp Council with the information needed for the annual reports`,
      [[{ unspecified: true }]],
    ],
    ['es', 'Solicitar al Director que presente los resultados a la Junta en su reunión de 2019', [[{ year: 2019 }]]],
  ])('when it is read in %s: "%s"', (language, text, expected) => {
    expect(dues(language, text)).toEqual(expected);
  });

  it.each<[string]>([[`${SG} to provide advice to the member States`], [`${SG} to note the advice of keepers`]])(
    'then help is no report: "%s"',
    (text) => {
      expect(dues('en', text)).toEqual([]);
    },
  );

  it('then what is said of levels parts no name', () => {
    expect(
      asked(
        'en',
        'Calls upon Member States and other actors at the local, national, regional and international levels to light lamps',
      ),
    ).toEqual([
      ['call upon', 'Member States', 'other actors at the local, national, regional and international levels'],
    ]);
  });

  it('then who is to do it is told behind a day', () => {
    const [lead, paragraph] = read(
      'RESOLUCIÓN L-19-01\n\nLa Comisión de Faros, reunida en Bilbao:\n\nReconociendo la niebla;\n\nResuelve lo siguiente:\n\n1. A más tardar el 1 de enero de 2021, los Estados miembros requerirán que se enciendan las lámparas.\n\n2. Los Estados miembros informarán a la Comisión cada año.\n',
    ).operative;
    expect(lead?.ref).toBe('1');
    expect(lead?.directives[0]?.addressees).toEqual(['Estados miembros']);
    expect(paragraph?.reports).toHaveLength(1);
  });
});

describe('given a draft that another body is to adopt', () => {
  it('then it ends before the number that goes on', () => {
    expect(
      outline(
        'The Lamp Committee,\n\n1. Requests the Keeper to count the lamps;\n\n2. Recommends that the Conference of Keepers adopt a decision along the following lines:\n\nThe Conference of Keepers,\n\nRecalling the fog,\n\n1. Requests the Keeper to report;\n\n2. Decides to meet.\n\n3. Requests the Keeper to transmit this recommendation.\n',
      ).map((one) => (one as string[])[0]),
    ).toEqual(['1', '2']);
    expect(
      outline(
        'The Lamp Committee,\n\n1. Requests the Keeper to count the lamps;\n\n2. Recommends that the Conference of Keepers adopt a decision along the following lines:\n\nThe Conference of Keepers,\n\n(a) Requests the Keeper to report;\n\n3. Requests the Keeper to transmit this recommendation.\n',
      ).map((one) => (one as string[])[0]),
    ).toEqual(['1', '2', '3']);
  });
});

describe('given a paragraph that is only the name of the body', () => {
  it('then its number tells that the body does what stands below', () => {
    expect(
      outline(
        'Resolution 2391 (2021)\n\nLamps\n\n1. The Assembly recalls its earlier resolutions.\n\n2. The Assembly:\n\n2.1. referring to its Recommendation 12, urges States to light the lamps;\n\n2.2. reiterates its call to keepers.\n',
      ),
    ).toEqual([['1', 'recall'], ['2'], ['2.1', 'urge'], ['2.2', 'reiterate']]);
  });
});

describe('given a verb with whom it asks, above bullets', () => {
  it('then they are asked what the bullets say', () => {
    const [, first] = read(
      'Resolution 3\n\nAWARE of the fog;\n\nNOW THEREFORE THE COMMISSION:\n\nINVITES member and non-member governments\n\n- to light the lamps;\n\n- to trim the wicks;\n\nREQUESTS the Keeper to count them.\n',
    ).operative;
    expect(first?.directives[0]?.addressees).toEqual(['member and non-member governments']);
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
