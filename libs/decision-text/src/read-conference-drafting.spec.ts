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

describe('given a report for when it becomes possible', () => {
  it.each<[Code, string]>([
    ['en', 'Requests the Secretary-General to submit a report as soon as the weather permits'],
    ['es', 'Encargar a la Oficina que presente un informe tan pronto como la niebla lo permita'],
    ['fr', 'De charger la Commission de soumettre un rapport dès que la brume le permettra'],
    ['pt', 'Encarregar a Comissão de apresentar um relatório assim que a névoa o permita'],
  ])('when it is read in %s: "%s"', (language, text) => {
    expect(dues(language, text)).toEqual([['event']]);
  });

  it.each<[Code, string]>([
    ['en', 'Requests the Secretary-General to submit a report on what the law permits'],
    ['es', 'Encargar a la Oficina que presente un informe que permita contar las lámparas'],
  ])('then what a report makes possible is no due in %s: "%s"', (language, text) => {
    expect(dues(language, text)).toEqual([[{ unspecified: true }]]);
  });
});

describe('given information that is to be sent in French', () => {
  it('then it is a report where a time is set', () => {
    expect(dues('fr', 'De prier les États de transmettre des informations avant le 30 juin 2018')).toEqual([
      [{ date: '2018-06-30' }],
    ]);
    expect(dues('fr', 'De prier les États de soumettre des données aux pêcheurs')).toEqual([]);
  });
});

describe('given those who have not reported yet', () => {
  it.each<[string, unknown]>([
    ['Urges States that have not yet submitted their lamp reports to do so by 1 May 2020', [[{ date: '2020-05-01' }]]],
    ['Urges States that have not yet ratified the Lamp Convention to do so by 1 May 2020', []],
  ])('then they report where they are to do so: "%s"', (text, expected) => {
    expect(dues('en', text)).toEqual(expected);
  });

  it('then who has reported does not keep the verb that follows from the body', () => {
    expect(
      paragraph(
        'en',
        'Thanks the States that submitted their lamps and invites the Keeper to count them',
      )?.directives.map(({ verb }) => verb),
    ).toEqual(['thank', 'invite']);
    expect(
      paragraph('en', 'Thanks the keeper who lights the lamps and invites the fishers to see them')?.directives,
    ).toHaveLength(1);
  });
});

describe('given a clause whose verb agrees with its subject', () => {
  it('then whoever reports is asked to', () => {
    const found = paragraph('en', 'Requests that the Secretariat reports on the lamps that are lit');
    expect(found?.directives[0]?.addressees).toEqual(['Secretariat']);
    expect(found?.reports).toHaveLength(1);
  });

  it('then reports that are spoken of are none', () => {
    expect(paragraph('en', 'Requests that the Keeper reads reports on lamps')?.reports).toHaveLength(0);
  });
});

describe('given a report and what it is to say', () => {
  it('then the points below are no tasks', () => {
    const [first, second] = read(
      `${HEADS.en}Requests the Secretary-General to submit a report to the Lamp Council in 2020. The report should:\n\n(a) Describe the lamps;\n\n(b) Outline the wicks.\n`,
    ).operative;
    expect(first?.chapeau).toBe(false);
    expect(second?.directives).toEqual([]);
  });

  it('then a glossary for use in reports is none', () => {
    expect(
      dues('en', 'Requests the Secretary-General to prepare a glossary for its application in lamp reports'),
    ).toEqual([]);
  });

  it('then a summary that members are to discuss comes by its day', () => {
    expect(
      dues(
        'en',
        'Requests the Secretary-General to prepare a summary of the lamps discussed at the seventy-fourth session by 1 May 2020, for distribution to Members and discussion at the seventy-fifth session',
      ),
    ).toEqual([[{ date: '2020-05-01' }]]);
  });
});

describe('given duties that a measure lays down', () => {
  const HEAD = 'Resolution 24/03\n\nThe Lamp Commission,\n\nADOPTS the following:\n\n';

  it('then each sentence lays its own', () => {
    expect(
      outline(
        `${HEAD}1. Keepers shall count their lamps. The Lamp Committee shall review the reports of keepers.\n`,
      )[1],
    ).toEqual(['1', 'shall', 'Keepers', 'shall', 'Lamp Committee']);
  });

  it('then three who are named have it, and three parts of a text have none', () => {
    expect(outline(`${HEAD}1. Norway, Chile and New Zealand shall, respectively, count lamps.\n`)[1]).toEqual([
      '1',
      'shall',
      'Norway',
      'Chile',
      'New Zealand',
    ]);
    expect(outline(`${HEAD}1. Rules, Annexes and Schedules shall list the lamps.\n`)[1]).not.toContain('shall');
  });
});
