import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const seen = (text: string) =>
  read(text).operative.map(({ ref, directives, reports }) => [
    ref,
    directives.filter(({ mandate }) => mandate).flatMap(({ addressees }) => addressees),
    ...reports.map(({ due }) => due.map(({ phrase: _, ...one }) => one)),
  ]);

describe('what a committee did, below its name', () => {
  it.each([
    ['El Comité:\n\na) tomó nota del informe y pidió a la Secretaría que contara los pozos;\n\nb) acordó crear un subcomité.', 'Secretaría'],
    ['O Comité:\n\na) tomou nota do relatório e pediu ao Secretariado que contasse os poços;\n\nb) acordou criar um subcomité.', 'Secretariado'],
    ['Le Comité :\n\na) a pris note du rapport et a prié le Secrétariat de compter les puits ;\n\nb) a décidé de créer un sous-comité.', 'Secrétariat'],
  ])('is told in the past tense: %s', (text, who) => {
    expect(seen(text)).toEqual([
      ['a', [who]],
      ['b', []],
    ]);
  }); // prettier-ignore
});

describe('a paragraph below “recommends”', () => {
  it.each([
    ['O CONSELHO DOS POÇOS,\n\nRECOMENDA:\n\nArt. 1º Ao Ministério dos Poços que os conte.', 'Ministério dos Poços'],
    ['EL CONSEJO DE LOS POZOS,\n\nRECOMIENDA:\n\n1. Al Ministerio de los Pozos que los cuente.', 'Ministerio de los Pozos'],
    ['LE CONSEIL DES PUITS,\n\nRECOMMANDE :\n\nArticle premier\nLe Ministère des puits présente chaque année à la Commission un rapport.', 'Ministère des puits'],
  ])('names whom it is for, or who does it: %s', (text, who) => {
    expect(seen(text)[0]?.slice(0, 2)).toEqual(['1', [who]]);
  }); // prettier-ignore
});

describe('when a report is due', () => {
  const HEADS = {
    es: 'La Asamblea General,\n\n1. Solicita al Secretario General que ',
    fr: 'L’Assemblée générale,\n\n1. Prie le Secrétaire général de ',
    pt: 'A Assembleia Geral,\n\n1. Solicita ao Secretário-Geral que ',
  } as const;
  it.each([
    ['es', 'le presente un informe en la primera parte de la continuación de su septuagésimo sexto período de sesiones', [{ session: 76 }]],
    ['fr', 'lui présenter un rapport à la première partie de la reprise de sa soixante-seizième session', [{ session: 76 }]],
    ['pt', 'lhe apresente um relatório na primeira parte da continuação do seu septuagésimo sexto período de sessões', [{ session: 76 }]],
    ['es', 'presente un informe con suficiente antelación al septuagésimo sexto período de sesiones', [{ before_session: 76 }]],
    ['es', 'proporcione información sobre los pozos en el contexto del próximo proyecto de presupuesto por programas', [{ event: 'en el contexto del próximo proyecto de presupuesto por programas' }]],
    ['es', 'informe a la Asamblea antes de que concluya el septuagésimo sexto período de sesiones', [{ session: 76 }]],
    ['fr', 'faire rapport à l’Assemblée avant la fin de la soixante-seizième session', [{ session: 76 }]],
    ['pt', 'informe a Assembleia antes do término do septuagésimo sexto período de sessões', [{ session: 76 }]],
    ['es', 'presente a la Asamblea informes sobre los progresos realizados en 2025, 2027 y 2029', [{ year: 2025 }, { year: 2027 }, { year: 2029 }]],
    ['fr', 'présenter à l’Assemblée des rapports sur les progrès réalisés en 2025 et 2027', [{ year: 2025 }, { year: 2027 }]],
    ['pt', 'apresente à Assembleia relatórios sobre os progressos realizados em 2025 e 2027', [{ year: 2025 }, { year: 2027 }]],
    ['fr', 'veiller à ce que des rapports lui soient présentés chaque année', [{ recurring: 'annual' }]],
    ['es', 'presente por escrito a la Asamblea opciones para los pozos a más tardar el 15 de octubre de 2022', [{ date: '2022-10-15' }]],
    ['pt', 'continue a fazer relatórios periódicos à Assembleia', [{ recurring: 'regular' }]],
    ['es', 'rinda un informe en seis meses', [{ within: 'P6M' }]],
    ['es', 'siga informándola anualmente de los pozos', [{ recurring: 'annual' }]],
    ['pt', 'apresente ao Comité dos Poços relatórios em 2023 e 2026 e um relatório final à 32ª Conferência dos Poços', [{ year: 2023 }, { year: 2026 }, { session: 32, of: 'Conferência dos Poços' }]],
  ] as const)('is said in many ways: %s %s', (code, words, due) => {
    expect(seen(`${HEADS[code]}${words};`)[0]?.slice(2).flat()).toEqual(due);
  }); // prettier-ignore

  it.each([
    ['es', 'aliente a los Estados a que presenten propuestas de enmienda'],
    ['es', 'elabore un estudio sobre los pozos'],
  ] as const)('it is none where nobody is to have it: %s %s', (code, words) => {
    expect(seen(`${HEADS[code]}${words};`)[0]?.slice(2)).toEqual([]);
  });
});

describe('where the name of who is asked ends', () => {
  it.each([
    ['Encomienda al Consejo de Pozos dar seguimiento a la resolución e informar a la Asamblea', ['Consejo de Pozos']],
    [
      'Solicita a la Secretaría General y, en particular, al Departamento de Pozos, que los cuente',
      ['Secretaría General', 'Departamento de Pozos'],
    ],
  ])('a task begins: %s', (words, who) => {
    expect(seen(`La Asamblea General,\n\n1. ${words};`)[0]?.[1]).toEqual(who);
  });

  it.each([
    [
      'Le Conseil,\n\n1. Prie les États et les organismes régionaux de compter leurs puits ;',
      ['États', 'organismes régionaux'],
    ],
    ['El Consejo,\n\n1. Decide que la Misión de los Pozos se dote de una unidad;', ['Misión de los Pozos']],
    ['O Conselho,\n\nRESOLVE:\n\n1. Determinar que a Secretaria dos Poços os conte.', ['Secretaria dos Poços']],
  ])('no small word is left of it: %s', (text, who) => {
    expect(seen(text)[0]?.[1]).toEqual(who);
  });

  it('a task begins in Portuguese too', () => {
    const text =
      'A Assembleia Geral,\n\n1. Solicita à Secretaria-Geral dar apoio aos Estados e apresentar um relatório;';
    expect(seen(text)[0]?.[1]).toEqual(['Secretaria-Geral']);
  });
});

describe('a list that says first to whom each of its lines goes', () => {
  it.each([
    [
      'JUNTA DEL PUERTO\nRecomendaciones de 3 de junio de 2025\n\nAl Secretario General: que informe a la Junta sobre los pozos antes del 1 de octubre de 2025.\n\nA la Dirección de Obras: contar los pozos.',
      ['Secretario General', 'Dirección de Obras'],
    ],
    [
      'COMISSÃO DO PORTO\nRecomendações de 3 de junho de 2025\n\nÀ Agência: apresentar à Comissão um relatório sobre os poços até 1 de outubro de 2025.\n\nAo Ministério das Obras: contar os poços.',
      ['Agência', 'Ministério das Obras'],
    ],
    [
      'COMMISSION DU PORT\nRecommandations du 3 juin 2025\n\nAu Secrétaire général : présenter à la Commission un rapport sur les puits avant le 1er octobre 2025.\n\nÀ l’Agence des puits : compter les puits.',
      ['Secrétaire général', 'Agence des puits'],
    ],
  ])('asks them: %s', (text, [first, second]) => {
    expect(seen(text)).toEqual([
      ['u1', [first], [{ date: '2025-10-01' }]],
      ['u2', [second]],
    ]);
  });
});

describe('a petition to whoever presides', () => {
  it('asks what stands between its greeting and its reasons, of whom it names', () => {
    const text =
      'REQUERIMENTO Nº 12, DE 2025\n\nSolicita informações ao Ministro das Obras sobre poços.\n\nSenhor Presidente,\n\nCom fundamento no art. 50 da Constituição, requeiro a Vossa Excelência que sejam solicitadas ao Senhor Ministro de Estado das Obras as seguintes informações:\n\n1. Quantos são os poços?\n2. Quem os cavou?\n\nJUSTIFICAÇÃO\n\nOs poços são muitos.';
    expect(seen(text)).toEqual([
      ['u1', ['Ministro de Estado das Obras']],
      ['1', ['Ministro de Estado das Obras']],
      ['2', ['Ministro de Estado das Obras']],
    ]);
  });
});
