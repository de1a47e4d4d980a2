import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const ARTICLES = {
  es: 'CONSEJO DE FAROS\n\nDECISIÓN N° 12/2020\n\n10 de febrero de 2020\n\nEL CONSEJO DE FAROS,\n\nDECIDE:\n\nArtículo 1.- Aprobar el Plan de Faros.\n\nArtículo 2.- ',
  fr: 'CONSEIL DES PHARES\n\nDÉCISION N° 12/2020\n\n10 février 2020\n\nLE CONSEIL DES PHARES,\n\nDÉCIDE :\n\nArticle 1er\nLe Plan des phares est approuvé.\n\nArticle 2\n',
  pt: 'CONSELHO DE FARÓIS\n\nRESOLUÇÃO Nº 12, DE 10 DE FEVEREIRO DE 2020\n\nO CONSELHO DE FARÓIS,\n\nRESOLVE:\n\nArt. 1º Aprovar o Plano de Faróis.\n\nArt. 2º ',
} as const;
const RESOLUTIONS = {
  es: 'RESOLUCIÓN 20/7\n\n(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. ',
  fr: 'RÉSOLUTION 20/7\n\n(Adoptée le 12 juin 2023)\n\nLa Conférence générale,\n\nDÉCIDE :\n\n1. ',
  pt: 'RESOLUÇÃO 20/7\n\n(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. ',
} as const;
type Code = keyof typeof ARTICLES;

/** The last paragraph: who is asked, and when its reports are due. */
const last = (text: string): unknown[] => {
  const { directives = [], reports = [] } = read(`${text}.`).operative.at(-1) ?? {};
  return [
    directives.flatMap(({ addressees }) => addressees),
    reports.flatMap(({ due }) => due.map(({ phrase: _, ...one }) => ('event' in one ? 'event' : one))),
  ];
};
const article = (code: Code, words: string): unknown[] => last(ARTICLES[code] + words);
const asked = (code: Code, words: string): unknown => last(RESOLUTIONS[code] + words)[1];

describe('a report of which an article says that it will be made', () => {
  it.each([
    ['es', 'Se informará al Comité de los avances en su próxima reunión', { session: 'next' }],
    ['es', 'El Comité será informado de los gastos cada trimestre', { recurring: 'quarterly' }],
    ['es', 'Un informe anual será presentado al Comité', { recurring: 'annual' }],
    ['fr', 'Il sera rendu compte au Comité des progrès accomplis à sa prochaine session', { session: 'next' }],
    ['fr', 'Un rapport final est présenté au Comité avant le 30 juin 2021', { date: '2021-06-30' }],
    ['fr', 'Il est présenté au Comité un rapport final en 2021', { year: 2021 }],
    ['fr', 'Un rapport annuel est présenté au Comité', { recurring: 'annual' }],
    ['pt', 'O Comité será informado dos progressos na sua próxima sessão', { session: 'next' }],
    ['pt', 'Deverá ser apresentado ao Comité um relatório final até 30 de junho de 2021', { date: '2021-06-30' }],
    ['pt', 'Um relatório anual será apresentado ao Comité', { recurring: 'annual' }],
  ] as const)('is a report, though nobody is named who makes it: %s %s', (code, words, due) => {
    expect(article(code, words)).toEqual([[], [due]]);
  });

  it.each([
    ['es', 'El presente informe será transmitido al archivo'],
    ['fr', 'Le présent rapport est transmis aux archives'],
    ['fr', 'Les mesures qui figurent dans le rapport sont prises sans délai'],
    ['pt', 'O presente relatório será remetido ao arquivo'],
  ] as const)('is none where it is at hand: %s %s', (code, words) => {
    expect(article(code, words)[1]).toEqual([]);
  });
});

describe('whom an article charges', () => {
  it.each([
    ['es', 'Corresponde a la Secretaría presentar al Comité un informe anual', 'Secretaría'],
    ['es', 'La Comisión es responsable de la ejecución del plan y rendirá un informe anual', 'Comisión'],
    ['fr', 'Il appartient au Secrétariat de présenter au Comité un rapport annuel', 'Secrétariat'],
    ['fr', 'La Commission remet un rapport annuel au Comité', 'Commission'],
    ['fr', 'La Commission fait rapport chaque année au Comité', 'Commission'],
    ['pt', 'Caberá à Secretaria apresentar ao Comité um relatório anual', 'Secretaria'],
  ] as const)('is named: %s %s', (code, words, name) => {
    expect(article(code, words)).toEqual([[name], [{ recurring: 'annual' }]]);
  });

  it.each([
    ['es', 'La Secretaría tendrá un plazo de sesenta días para concluir sus trabajos y presentar un informe'],
    ['fr', 'Le Secrétariat dispose d’un délai de soixante jours pour conclure ses travaux et remettre un rapport'],
    ['pt', 'A Secretaria terá o prazo de sessenta dias para concluir os trabalhos e apresentar relatório'],
  ] as const)('has the time that it is given: %s', (code, words) => {
    expect(article(code, words)).toEqual([[expect.stringMatching(/^Secr/)], [{ within: 'P60D' }]]);
  });

  it.each([
    ['es', 'El Grupo de Trabajo presentará sus conclusiones al Comité a los seis meses de su constitución'],
    ['fr', 'Le Groupe de travail présente ses conclusions au Comité six mois après sa constitution'],
    ['pt', 'O Grupo de Trabalho apresentará as suas conclusões ao Comité seis meses após a sua constituição'],
  ] as const)('has a time that is counted from something: %s', (code, words) => {
    expect(article(code, words)[1]).toEqual(['event']);
  });
});

describe('what is drawn up in order to be handed over', () => {
  it.each([
    ['es', 'Encargar a la Comisión que elabore un plan de acción, a ser presentado al Comité en 2024'],
    ['es', 'Encargar a la Comisión la preparación de un estudio para ser presentado al Comité en 2024'],
    ['fr', 'De charger la Commission d’élaborer un plan d’action, à soumettre au Comité en 2024'],
    ['fr', 'De charger la Commission d’élaborer un plan d’action en vue de sa présentation au Comité en 2024'],
    ['pt', 'Encarregar a Comissão de elaborar um plano de ação, a apresentar ao Comité em 2024'],
    ['pt', 'Encarregar a Comissão da elaboração de um manual, a ser submetido ao Comité em 2024'],
  ] as const)('is a report: %s %s', (code, words) => {
    expect(asked(code, words)).toEqual([{ year: 2024 }]);
  });
});

describe('a time that is said by a month', () => {
  it.each([
    ['es', 'Pedir a la Secretaría que presente un informe en el mes de octubre'],
    ['fr', 'De prier le Secrétariat de présenter un rapport d’ici fin octobre'],
    ['pt', 'Solicitar à Secretaria que apresente um relatório até ao final de outubro'],
  ] as const)('is the first after the adoption: %s %s', (code, words) => {
    expect(asked(code, words)).toEqual([{ month: '2023-10' }]);
  });

  it.each([
    ['es', 'Pedir a la Secretaría que informe al Comité en mayo y noviembre de 2024'],
    ['fr', 'De prier le Secrétariat de faire rapport au Comité en mai et en novembre 2024'],
    ['pt', 'Solicitar à Secretaria que informe o Comité em maio e novembro de 2024'],
  ] as const)('is two where two of a year are named: %s %s', (code, words) => {
    expect(asked(code, words)).toEqual([{ month: '2024-05' }, { month: '2024-11' }]);
  });
});

describe('a report by further words', () => {
  it.each([
    ['es', 'Pedir a la Secretaría que presente un informe al término de sus trabajos', ['event']],
    ['es', 'Pedir a la Secretaría que informe en todas sus reuniones', [{ recurring: 'every session' }]],
    ['es', 'Pedir a la Comisión que estudie los faros e informe', [{ unspecified: true }]],
    ['es', 'Pedir al Departamento de Faros, Puertos y Mareas un informe trimestral', [{ recurring: 'quarterly' }]],
    ['es', 'Pedir a la Secretaría que señale los resultados a la atención del Comité en 2024', [{ year: 2024 }]],
    ['fr', 'De prier le Secrétariat de présenter un rapport à l’issue de ses travaux', ['event']],
    ['fr', 'De prier le Secrétariat de faire rapport au Comité d’ici six mois', [{ within: 'P6M' }]],
    ['fr', 'De prier le Secrétariat de porter les résultats à l’attention du Comité en 2024', [{ year: 2024 }]],
    ['fr', 'D’inviter les États à adresser des observations écrites au Secrétariat', [{ unspecified: true }]],
    ['fr', 'De charger le Secrétariat de finaliser l’étude et de la lui soumettre en 2024', [{ year: 2024 }]],
    ['pt', 'Solicitar à Secretaria que apresente um relatório no termo dos seus trabalhos', ['event']],
    ['pt', 'Solicitar à Secretaria que informe em todas as suas sessões', [{ recurring: 'every session' }]],
    ['pt', 'Solicitar à Comissão que apresente um relatório nos três meses seguintes a cada eleição', ['event']],
    ['pt', 'Solicitar à Comissão que leve os resultados ao conhecimento do Comité em 2024', [{ year: 2024 }]],
  ] as const)('%s %s', (code, words, due) => {
    expect(asked(code, words)).toEqual(due);
  });
});
