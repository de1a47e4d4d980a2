import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const seen = (text: string) =>
  read(text).operative.map(({ ref, directives, reports, deadlines }) => [
    ref,
    directives.filter(({ mandate }) => mandate).flatMap(({ addressees }) => addressees),
    [...reports.flatMap(({ due }) => due), ...deadlines].map(({ phrase: _, ...one }) => one),
  ]);

describe('a body that speaks in numbered sentences', () => {
  it.each([
    ['1. L’Assemblée parlementaire est profondément préoccupée par les puits.\n\n2. Au vu de ces considérations, l’Assemblée appelle les États membres :\n\n2.1. à compter leurs puits ;', 'États membres'],
    ['1. La Asamblea Parlamentaria está profundamente preocupada por los pozos.\n\n2. A la luz de estas consideraciones, la Asamblea insta a los Estados miembros a:\n\n2.1. contar sus pozos;', 'Estados miembros'],
    ['1. A Assembleia Parlamentar está profundamente preocupada com os poços.\n\n2. À luz destas considerações, a Assembleia insta os Estados membros a:\n\n2.1. contar os seus poços;', 'Estados membros'],
  ])('says something first and then asks, for a reason that it names: %s', (text, who) => {
    expect(seen(text)).toEqual([
      ['1', [], []],
      ['2', [who], []],
      ['2.1', [who], []],
    ]);
  }); // prettier-ignore
});

describe('minutes that give each decision a code', () => {
  it('count by them where a full stop stands behind', () => {
    const text =
      'Acuerdo 2022/11. Se aprueba el calendario.\n\nAcuerdo 2022/12. El Gerente informará, en la sesión de mayo, de las cuentas.';
    expect(seen(text)).toEqual([
      ['2022/11', [], []],
      ['2022/12', ['Gerente'], [{ meeting: 'en la sesión de mayo' }]],
    ]);
  });
});

describe('when something is due', () => {
  const HEADS = {
    es: 'RESOLUCIÓN 20/7\n\n(Aprobada el 12 de junio de 2023)\n\nLa Conferencia General,\n\nRESUELVE:\n\n1. Solicitar al Director que ',
    fr: 'RÉSOLUTION 20/7\n\n(Adoptée le 12 juin 2023)\n\nLa Conférence générale,\n\nDÉCIDE :\n\n1. De demander au Directeur de ',
    pt: 'RESOLUÇÃO 20/7\n\n(Aprovada em 12 de junho de 2023)\n\nA Conferência Geral,\n\nRESOLVE:\n\n1. Solicitar ao Diretor que ',
  } as const;
  it.each([
    ['es', 'presente a la Conferencia un informe, a más tardar tres meses después de la reunión de expertos', 'event'],
    ['fr', 'présenter à la Conférence un rapport, au plus tard trois mois après la réunion d’experts', 'event'],
    ['pt', 'apresente à Conferência um relatório, o mais tardar três meses após a reunião de peritos', 'event'],
    ['es', 'incluya en su próximo informe anual los resultados', 'event'],
    ['fr', 'rendre compte des résultats dans son prochain rapport annuel', 'event'],
    ['pt', 'inclua os resultados no seu próximo relatório anual', 'event'],
  ] as const)('it may hang on something else: %s %s', (code, words, kind) => {
    expect(seen(`${HEADS[code]}${words}.`)[0]?.[2]).toMatchObject([{ [kind]: expect.any(String) as unknown }]);
  }); // prettier-ignore

  it.each([
    ['es', 'celebre, antes de su vigésimo período de sesiones, una reunión y presente un informe en su vigésimo primer período de sesiones'],
    ['fr', 'tenir, avant sa vingtième session, une réunion et de présenter un rapport à sa vingt et unième session'],
    ['pt', 'realize, antes do seu vigésimo período de sessões, uma reunião e apresente um relatório no seu vigésimo primeiro período de sessões'],
  ] as const)('a session that stands before another is none of the report: %s', (code, words) => {
    const [only] = read(`${HEADS[code]}${words}.`).operative;
    expect(only?.reports.map(({ due }) => due)).toMatchObject([[{ session: 21 }]]);
    expect(only?.deadlines).toMatchObject([{ before_session: 20 }]);
  }); // prettier-ignore
});

describe('who is asked besides', () => {
  it.each([
    ['Le Conseil,\n\n1. Se félicite de l’appui des organismes partenaires, et les prie de compter leurs puits ;', ['organismes partenaires']],
    ['El Consejo,\n\n1. Decide que la Comisión de Pozos y el Comité de Fuentes, dentro de su mandato, sigan contando los pozos;', ['Comisión de Pozos', 'Comité de Fuentes']],
    ['El Consejo,\n\nDECIDE:\n\nArt. 1 - La Comisión de Pozos contará, antes del 30 de junio de 2024, los pozos.', ['Comisión de Pozos']],
    ['O Conselho,\n\nRESOLVE:\n\nArt. 1º - O Subgrupo Nº 3 deverá contar os poços.', ['Subgrupo Nº 3']],
  ])('is told behind what is said: %s', (text, who) => {
    expect(seen(text).at(-1)?.[1]).toEqual(who);
  }); // prettier-ignore
});
