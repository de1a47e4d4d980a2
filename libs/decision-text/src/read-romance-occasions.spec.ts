import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const seen = (text: string) =>
  read(text).operative.map(({ ref, directives, reports, deadlines }) => [
    ref,
    directives.filter(({ mandate }) => mandate).flatMap(({ addressees }) => addressees),
    reports.map(({ to, due }) => [to, ...due].map((one) => ('phrase' in one ? { ...one, phrase: undefined } : one))),
    deadlines.length,
  ]);

describe('a decision that proposes one of another body', () => {
  it.each([
    ['LA 168.ª SESIÓN DEL COMITÉ EJECUTIVO,', 'RESUELVE:', 'Recomendar al 57.º Consejo Directivo que apruebe una resolución redactada en los siguientes términos:', 'EL 57.º CONSEJO DIRECTIVO,', 'RESUELVE:', '1. Solicitar a la Directora que informe en el 2023.', 'Directora'],
    ['A 168ª SESSÃO DO COMITÊ EXECUTIVO,', 'RESOLVE:', 'Recomendar ao 57º Conselho Diretor que aprove uma resolução nos seguintes termos:', 'O 57º CONSELHO DIRETOR,', 'RESOLVE:', '1. Solicitar à Diretora que informe em 2023.', 'Diretora'],
    ['THE 168th SESSION OF THE EXECUTIVE COMMITTEE,', 'RESOLVES:', 'To recommend that the 57th Directing Council adopt a resolution along the following lines:', 'THE 57th DIRECTING COUNCIL,', 'RESOLVES:', '1. To request the Director to report in 2023.', 'Director'],
  ])('has no paragraph that only leads over: %s', (...lines) => {
    expect(seen(lines.slice(0, -1).join('\n\n')).map(([ref]) => ref)).toEqual(['u1', '1']);
    expect(seen(lines.slice(0, -1).join('\n\n'))[1]?.[1]).toEqual([lines.at(-1)]);
  }); // prettier-ignore
});

describe('an ordinance of a council', () => {
  it('begins behind the line that says what it is', () => {
    const text = [
      'EL HONORABLE CONCEJO DELIBERANTE, en uso de sus facultades, sanciona la siguiente',
      'RESOLUCIÓN',
      'Artículo 1º: Dirigirse al Departamento Ejecutivo a fin de que informe, en un plazo de quince (15) días hábiles, los pozos.',
      'Artículo 2º: Los vistos y considerandos forman parte de la presente.',
    ].join('\n\n');
    expect(seen(text)).toMatchObject([
      ['1', ['Departamento Ejecutivo'], [[[], { within: 'P15D', days: 'working' }]], 0],
      ['2', [], [], 0],
    ]);
  });
});

describe('a time', () => {
  const HEADS = {
    es: '(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. Solicitar al Director que ',
    fr: '(Adoptée le 12 juin 2023)\n\nLa Conférence générale,\n\nDÉCIDE :\n\n1. De demander au Directeur de ',
    pt: '(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. Solicitar ao Diretor que ',
  } as const;
  const duesOf = (code: keyof typeof HEADS, words: string) =>
    read(`RES. 20/7\n\n${HEADS[code]}${words}.`).operative[0]?.reports.map(({ due }) =>
      due.map(({ phrase: _, ...one }) => one),
    );

  it.each([
    ['es', 'presente un informe antes de finalizar el año'],
    ['fr', 'présenter un rapport avant la fin de l’année'],
    ['pt', 'apresente um relatório até o final do ano'],
  ] as const)('is in the year of the adoption where no other is named: %s %s', (code, words) => {
    expect(duesOf(code, words)).toEqual([[{ year: 2023 }]]);
  });

  it.each([
    ['es', 'presente un informe en su próxima reunión ordinaria, en julio de 2024'],
    ['fr', 'présenter un rapport à sa prochaine session ordinaire, en juillet 2024'],
    ['pt', 'apresente um relatório na sua próxima sessão ordinária, em julho de 2024'],
  ] as const)('at which a session meets is none of its own: %s %s', (code, words) => {
    expect(duesOf(code, words)).toEqual([[{ session: 'next' }]]);
  });

  it.each([
    ['es', 'prepare un resumen para que lo examine la Conferencia antes del 30 de junio de 2024'],
    ['es', 'prepare un documento para ser presentado a la Comisión antes del 30 de junio de 2024'],
    ['pt', 'prepare um resumo para que a Conferência o examine até 30 de junho de 2024'],
    ['pt', 'prepare um documento para ser apresentado à Comissão até 30 de junho de 2024'],
  ] as const)('is that of a paper which somebody is to look at: %s %s', (code, words) => {
    expect(duesOf(code, words)).toEqual([[{ date: '2024-06-30' }]]);
  });
});

describe('who holds a mandate', () => {
  it.each([
    ['El Consejo,\n\n1. Decide que el mandato de la Misión de los Pozos consistirá en contarlos;', 'Misión de los Pozos'],
    ['Le Conseil,\n\n1. Décide que le mandat de la Mission des puits consistera à les compter ;', 'Mission des puits'],
    ['O Conselho,\n\n1. Decide que o mandato da Missão dos Poços consistirá em contá-los;', 'Missão dos Poços'],
    ['El Consejo,\n\nRESUELVE:\n\n1. Respaldar la labor de la Conferencia de Pozos y encomendarle que los cuente.', 'Conferencia de Pozos'],
    ['El Consejo,\n\nRESUELVE:\n\n1. Reiterar al Comité de Pozos que los cuente.', 'Comité de Pozos'],
  ])('is asked: %s', (text, who) => {
    expect(seen(text)[0]?.[1]).toEqual([who]);
  }); // prettier-ignore
});
