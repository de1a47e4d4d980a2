import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

/** Each paragraph: whether it asks for something, of whom, and when its reports are due. */
const paragraphsOf = (text: string): unknown[] =>
  read(text).operative.map(({ directives, reports }) => [
    directives.some(({ mandate }) => mandate),
    directives.flatMap(({ addressees }) => addressees),
    reports.flatMap(({ due }) => due.map(({ phrase: _, ...one }) => one)),
  ]);
const HEADS = {
  es: 'RESOLUCIÓN 20/7\n\n(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. ',
  fr: 'RÉSOLUTION 20/7\n\n(Adoptée le 12 juin 2023)\n\nLa Conférence générale,\n\n1. ',
  pt: 'RESOLUÇÃO 20/7\n\n(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. ',
} as const;
const first = (code: keyof typeof HEADS, words: string): unknown => paragraphsOf(`${HEADS[code]}${words}.`)[0];

describe('what will be done by somebody', () => {
  it.each([
    [
      'es',
      'El censo será coordinado por la Junta de Faros, que elevará al Comité un informe en 2024',
      'Junta de Faros',
    ],
    ['pt', 'Os casos omissos serão resolvidos pela Reitoria, que apresentará um relatório em 2024', 'Reitoria'],
  ] as const)('is laid on them: %s %s', (code, words, name) => {
    expect(first(code, words)).toEqual([true, [name], [{ year: 2024 }]]);
  });

  it('is laid on nobody where no agent is named', () => {
    expect(first('es', 'El censo será financiado por partes iguales')).toMatchObject([expect.any(Boolean), [], []]);
  });
});

describe('what is asked for by its noun', () => {
  it.each([
    ['es', 'Instar al equipo de gobierno a la elaboración de un inventario', 'equipo de gobierno'],
    ['es', 'Solicitar a la Dirección de Control informe sobre las horas trabajadas', 'Dirección de Control'],
    ['pt', 'Solicitar à empresa Faróis do Sul esclarecimentos sobre as descargas', 'empresa Faróis do Sul'],
  ] as const)('ends the name of who is asked: %s %s', (code, words, name) => {
    expect(first(code, words)).toEqual([true, [name], expect.any(Array)]);
  });

  it.each([
    ['es', 'Solicitar a la Dirección de Control informe sobre las horas trabajadas, en el plazo de quince días'],
    ['pt', 'Solicitar à empresa Faróis do Sul esclarecimentos por escrito, no prazo de quinze dias'],
  ] as const)('is a report: %s %s', (code, words) => {
    expect(first(code, words)).toMatchObject([true, expect.anything(), [{ within: 'P15D' }]]);
  });
});

describe('a council that says what is to be done', () => {
  it('asks for it', () => {
    expect(first('fr', 'Dit qu’un bilan sera présenté au Comité avant le 1er mars 2024')).toEqual([
      true,
      [],
      [{ date: '2024-03-01' }],
    ]);
  });

  it.each(['Dit que les crédits seront inscrits au budget', 'Dit que la présente délibération sera affichée'])(
    'asks for nothing where it is at hand: %s',
    (words) => {
      expect(first('fr', words)).toEqual([false, [], []]);
    },
  );
});

describe('a second decision in a sentence', () => {
  it.each([
    ['fr', 'Prend note du rapport et fait siennes les recommandations du Comité'],
    ['fr', 'Prend note du rapport et entérine le plan du Comité'],
  ] as const)('is one of the body: %s %s', (code, words) => {
    expect(first(code, words)).toEqual([true, [], []]);
  });
});

describe('what a meeting of ministers did, told in the past tense', () => {
  it.each([
    [
      'Los Ministros de Faros, reunidos en Puerto Claro el 12 de junio de 2023:\n\n1. Reiteraron su compromiso con los faros;\n\n2. Instruyeron a la Secretaría a presentar un informe en 2024;',
      'Secretaría',
    ],
    [
      'Os Ministros dos Faróis, reunidos em Porto Claro no dia 12 de junho de 2023:\n\n1. Reiteraram o compromisso com os faróis;\n\n2. Instruíram o Secretariado a apresentar um relatório em 2024;',
      'Secretariado',
    ],
  ])('is read: %s', (text, name) => {
    expect(paragraphsOf(text)).toEqual([
      [false, [], []],
      [true, [name], [{ year: 2024 }]],
    ]);
  });
});

describe('the first article, whose mark stands alone', () => {
  it.each(['Article 1er', 'ARTICLE 1er', 'ARTICLE PREMIER', 'Article premier'])('has its number: %s', (mark) => {
    const { operative } = read(
      `LE CONSEIL DES PHARES,\n\nVU le traité ;\n\nÉDICTE :\n\n${mark}\nLe Programme des phares est adopté.\n\nArticle 2\nLa Commission remet un rapport.`,
    );
    expect(operative.map(({ ref }) => ref)).toEqual(['1', '2']);
  });
});

describe('what is to be at hand by a day', () => {
  it.each([
    ['es', 'Pedir a la Secretaría que ponga a disposición de los Estados un resumen antes del 1 de abril de 2024'],
    ['fr', 'Prie le Secrétariat de mettre à la disposition des États un résumé avant le 1er avril 2024'],
    ['pt', 'Solicitar à Secretaria que coloque à disposição dos Estados um resumo até 1 de abril de 2024'],
    [
      'es',
      'Pedir a los Estados que designen sus expertos y los comuniquen a la Secretaría antes del 1 de abril de 2024',
    ],
  ] as const)('is a report: %s %s', (code, words) => {
    expect(first(code, words)).toMatchObject([true, expect.anything(), [{ date: '2024-04-01' }]]);
  });

  it('is none where it is what somebody needs', () => {
    expect(first('es', 'Instar a los Estados a que le proporcionen toda la información necesaria')).toEqual([
      true,
      ['Estados'],
      [],
    ]);
  });
});

describe('a report to a meeting that is to be held', () => {
  it.each([
    ['es', 'Solicitar al Comité que someta un informe a la Reunión de Faros que se celebrará en marzo de 2024'],
    ['fr', 'Prie le Comité de soumettre un rapport à la Réunion ministérielle qui se tiendra en mars 2024'],
  ] as const)('is due when it meets: %s %s', (code, words) => {
    expect(first(code, words)).toEqual([true, [expect.any(String)], [{ month: '2024-03' }]]);
  });
});

describe('a report to somebody as appropriate, and to somebody else at a time', () => {
  it.each([
    [
      'es',
      'Pedir al Director que informe a la Junta de Faros según proceda, y a la Conferencia General en su 21ª reunión',
    ],
    [
      'fr',
      'Prie le Directeur de faire rapport au Conseil des phares selon qu’il conviendra, et à la Conférence générale à sa 21e session',
    ],
    [
      'pt',
      'Solicitar ao Diretor que apresente relatórios à Junta de Faróis conforme apropriado, e à Conferência Geral na sua 21.ª sessão',
    ],
  ] as const)('is two: %s %s', (code, words) => {
    expect(first(code, words)).toMatchObject([true, expect.anything(), [{ unspecified: true }, { session: 21 }]]);
  });
});

describe('what a body is to recommend, or to have before it', () => {
  it.each([
    ['es', 'Pedir al Comité que le recomiende un proyecto de decisión en su 21ª reunión'],
    ['es', 'Pedir a la Secretaría que prepare, para su 21ª reunión, un documento sobre los faros'],
    ['fr', 'Demande au Comité de lui recommander un projet de décision à sa 21e session'],
    ['fr', 'Prie le Secrétariat de préparer, pour sa 21e session, un document exposant les options'],
    ['pt', 'Solicitar ao Comité que lhe recomende um projeto de decisão na sua 21.ª sessão'],
  ] as const)('is a report: %s %s', (code, words) => {
    expect(first(code, words)).toEqual([true, [expect.any(String)], [{ session: 21 }]]);
  });

  it.each([
    [
      'fr',
      'Prie le Secrétariat d’élaborer les statuts et de les soumettre, par le truchement du Comité, au Conseil en 2024',
    ],
    [
      'es',
      'Pedir a la Secretaría que elabore los estatutos y los presente, por conducto del Comité, al Consejo en 2024',
    ],
    [
      'pt',
      'Solicitar ao Secretariado que elabore os estatutos e os apresente, por intermédio do Comité, ao Conselho em 2024',
    ],
  ] as const)('is handed over through somebody: %s %s', (code, words) => {
    expect(first(code, words)).toEqual([true, [expect.any(String)], [{ year: 2024 }]]);
  });
});

describe('a resolution that an assembly adopts as follows', () => {
  it('has ordinals for its numbers and asks by verbs of their own', () => {
    expect(
      paragraphsOf(
        'ASSEMBLEIA NACIONAL\n\nResolução n.º 31/22 de 4 de agosto\n\nA Assembleia Nacional aprova, nos termos da Constituição, a seguinte Resolução:\n\n1.º É aprovado o Relatório sobre os faróis.\n\n2.º Recomenda-se ao Executivo que informe a Assembleia Nacional, semestralmente, da sua execução.',
      ).slice(1),
    ).toEqual([[true, ['Executivo'], [{ recurring: 'every 6 months' }]]]);
  });
});

describe('what is done as often as something is reported', () => {
  it.each([
    ['es', 'El Comité de Faros se reunirá cada seis meses y presentará un informe al Consejo', 'every 6 months'],
    ['fr', 'Le Comité des phares se réunira tous les six mois et présentera un rapport au Conseil', 'every 6 months'],
    ['pt', 'O Comité dos Faróis reunir-se-á anualmente e apresentará um relatório ao Conselho', 'annual'],
    ['es', 'El Comité de Faros se reunirá cada seis meses y rendirá cuentas anualmente al Consejo', 'annual'],
  ] as const)('sets its time, unless it has its own: %s %s', (code, words, recurring) => {
    const head = HEADS[code].replace('1. ', code === 'fr' ? 'DÉCIDE :\n\n1. ' : '1. ');
    expect(paragraphsOf(`${head}${words}.`)[0]).toEqual([true, [expect.stringMatching(/^Comit/)], [{ recurring }]]);
  });
});

describe('a report that is told of by the way', () => {
  it.each([
    ['es', 'Encargar a la Secretaría el seguimiento del plan, dando cuenta al Consejo en 2024'],
    ['fr', 'Charge le Secrétariat du suivi du plan, en rendant compte au Conseil en 2024'],
    ['fr', 'Demande que le plan lui soit présenté en 2024'],
    ['fr', 'Prie le Secrétariat de lui fournir les données en 2024'],
    ['pt', 'Encarregar o Secretariado do acompanhamento do plano, dando ciência ao Conselho em 2024'],
  ] as const)('is a report: %s %s', (code, words) => {
    expect(first(code, words)).toEqual([true, expect.any(Array), [{ year: 2024 }]]);
  });
});

describe('a time that hangs on holidays or on the end of a term', () => {
  it.each([
    ['es', 'Solicitar al Director que presente un informe antes de finalizar el curso académico'],
    ['es', 'Solicitar al Director que presente un informe antes de las vacaciones de verano'],
    ['fr', 'Prie le Directeur de présenter un rapport avant les vacances d’été 2024'],
    ['fr', 'Prie le Directeur de présenter un rapport à la première session ordinaire de 2024'],
  ] as const)('is an event: %s %s', (code, words) => {
    expect(first(code, words)).toEqual([true, [expect.any(String)], [{ event: expect.any(String) }]]);
  });
});

describe('what heads of state have done, below their name', () => {
  it('is told by participles', () => {
    expect(
      paragraphsOf(
        'COMMUNIQUÉ FINAL\n\nÀ l’issue de leurs travaux, les Chefs d’État ont :\n\n1. félicité le Président pour les phares ;\n\n2. demandé au Conseil des Ministres de leur soumettre, dans un délai de trois mois, un rapport.',
      ),
    ).toEqual([
      [false, [], []],
      [true, ['Conseil des Ministres'], [{ within: 'P3M' }]],
    ]);
  });
});
