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
const outline = (text: string): unknown[] =>
  read(text).operative.map(({ ref, directives }) => [
    ref,
    ...directives.flatMap(({ verb, addressees }) => [verb, ...addressees]),
  ]);

describe('given a body that stands for its meeting', () => {
  it.each<[Code, string, unknown]>([
    ['en', 'Requests the Secretary-General to report to the next Heads of Government Meeting', [[{ session: 'next' }]]],
    ['en', 'Requests the Keepers to report 60 days before their annual meeting', [['event']]],
    ['es', 'Encargar a la Oficina que presente un informe al Congreso de 2020', [[{ year: 2020 }]]],
    ['fr', 'De charger la Commission de faire rapport à la XLVIIIe session', [[{ session: 48 }]]],
  ])('when it is read in %s: "%s"', (language, text, expected) => {
    expect(dues(language, text)).toEqual(expected);
  });

  it.each<[Code, string, unknown]>([
    ['es', 'Encargar a la Oficina que presente un informe sobre el Congreso de 2020', [[{ unspecified: true }]]],
    [
      'es',
      'Encargar a la Oficina que presente un informe sobre lo dicho en el Congreso de 2012',
      [[{ unspecified: true }]],
    ],
    ['fr', 'De charger la Commission de faire rapport sur les suites de la XLVIe session', [[{ unspecified: true }]]],
  ])('then one that is over, or spoken of, is no due in %s: "%s"', (language, text, expected) => {
    expect(dues(language, text)).toEqual(expected);
  });
});

describe('given a session that is called by its year', () => {
  it('then it is that one where the body does not count its sessions', () => {
    const [, found] = read(
      'Resolución C 9/2021\n\nEl Congreso de Fareros,\n\nConsiderando la niebla,\n\nEncarga\n\na la Oficina que cuente las lámparas.\n\nEncarga a la Oficina que presente un informe antes del Congreso de 2025.\n',
    ).operative;
    expect(found?.reports[0]?.due).toMatchObject([{ before_session: 2025 }]);
  });
});

describe('given a report for the end of every session', () => {
  it.each<[Code, string, string]>([
    ['es', 'Encargar a la Comisión que informe al final de cada sesión', 'every session'],
    ['pt', 'Encarregar a Comissão de apresentar um relatório ao final de cada sessão legislativa', 'every session'],
  ])('when it is read in %s: "%s"', (language, text, recurring) => {
    expect(dues(language, text)).toEqual([[{ recurring }]]);
  });
});

describe('given words that ask somebody for information', () => {
  it('then "que sejam prestadas" does so behind the name too', () => {
    const found = paragraph('pt', 'Requerer ao Ministério que sejam prestadas informações sobre as lâmpadas');
    expect(found?.reports).toHaveLength(1);
    expect(paragraph('pt', 'Requerer ao Ministério que sejam prestadas honras ao faroleiro')?.reports).toEqual([]);
  });

  it('then advice does so where a body is to consider it', () => {
    const asked = 'Requests the Lamp Committee to provide advice on wicks';
    expect(paragraph('en', `${asked} for consideration by the Council`)?.reports).toHaveLength(1);
    expect(paragraph('en', `${asked} to keepers`)?.reports).toEqual([]);
  });
});

describe('given a duty that begins at a time', () => {
  it('then who has it stands behind the time', () => {
    expect(
      outline(
        'Resolution 24/03\n\nThe Lamp Commission,\n\nADOPTS the following:\n\n1. Starting from 1 January 2025, Keepers shall record all lamps.\n\n2. Keepers shall report the lamps to the Secretariat.\n',
      ),
    ).toEqual([
      ['u1', 'adopt'],
      ['1', 'shall', 'Keepers'],
      ['2', 'shall', 'Keepers'],
    ]);
  });
});

describe('given that something would be held', () => {
  it('then it is not asked to do anything, as one is that would be asked', () => {
    expect(
      paragraph('en', 'Agrees that the Meeting of Keepers would be held in Tonga')?.directives[0]?.addressees,
    ).toEqual([]);
    expect(paragraph('en', 'Agrees that the Lamp Bank would be asked to pay')?.directives[0]?.addressees).toEqual([
      'Lamp Bank',
    ]);
  });
});

describe('given several who speak, and whom they call on', () => {
  const HEAD =
    'Lamp declaration\n\nTHE COUNCIL OF LIGHT AND THE REPRESENTATIVES OF THE GOVERNMENTS OF THE MEMBER STATES MEETING WITHIN THE COUNCIL,\n\nRECALLING the fog,\n\n';

  it('then a verb below "to:" is what those are asked', () => {
    expect(outline(`${HEAD}CALL ON THE MEMBER STATES TO:\n\n1. Protect lamps;\n\n2. Support keepers;\n`)).toEqual([
      ['u1', 'call on', 'MEMBER STATES'],
      ['1', 'call on', 'MEMBER STATES'],
      ['2', 'call on', 'MEMBER STATES'],
    ]);
  });
});

describe('given paragraphs counted in Roman numbers below a word in capitals', () => {
  it('then an infinitive begins one', () => {
    expect(
      outline(
        'Resolución 4\n\nLa Asamblea de Fareros,\n\nConsiderando la niebla,\n\nACUERDA:\n\nI. Exhortar al Comité a encender las lámparas;\n\nII. Encargar a la Secretaría que las cuente.\n',
      ),
    ).toEqual([
      ['I', 'exhortar', 'Comité'],
      ['II', 'encargar', 'Secretaría'],
    ]);
  });
});
