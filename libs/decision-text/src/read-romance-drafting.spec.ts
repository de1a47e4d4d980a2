import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

/** What each paragraph does, and whom it asks. */
const asks = (text: string): unknown[] =>
  read(text).operative.map(({ ref, directives }) => [
    ref,
    ...directives.flatMap(({ verb, addressees }) => [verb, ...addressees]),
  ]);
const refs = (text: string): string[] => read(text).operative.map(({ ref }) => ref);

describe('the mark of an article', () => {
  it.each(['Art.1 -Abrir', 'Art. 1).- Abrir', 'Artículo 1º.- Abrir', '1º Abrir', '1°) Abrir'])('%s', (first) => {
    expect(refs(`El Concejo Municipal,\n\nRESUELVE:\n\n${first} el puente.`)).toEqual(['1']);
  });

  it('may stand alone above its words', () => {
    expect(
      refs(
        'O CONSELHO UNIVERSITÁRIO\n\nR E S O L V E:\n\nArtigo 1º -\n\nCriar um prêmio.\n\nArtigo 2º -\n\nAbrir a sala.',
      ),
    ).toEqual(['1', '2']);
  });

  it('has sections of its own below it', () => {
    expect(
      asks(
        'A CÂMARA MUNICIPAL\n\nRESOLVE:\n\nArt. 1º Criar um prêmio.\n\n§ 1º O Presidente dará ciência ao Plenário.\n\n§ 2º A verba é a do ano.\n\nArt. 2º Abrir a sala.',
      ),
    ).toEqual([['1', 'criar'], ['1.1', 'dever', 'Presidente'], ['1.2'], ['2', 'abrir']]);
  });

  it('is none where a session is counted', () => {
    expect(refs('El Comité,\n\nRESUELVE:\n\n1. Abrir el puente.\n\n2º Período de sesiones')).toEqual(['1']);
  });
});

describe('a line that names the body, how it met and that it decides', () => {
  it('leads over to paragraphs with "that"', () => {
    expect(
      asks(
        'El Pleno del Ayuntamiento, por unanimidad, ACUERDA:\n\nPRIMERO. Que por la Tesorería se informe al Pleno.\n\nSEGUNDO. Que el Interventor presente un informe.',
      ),
    ).toEqual([
      ['1', 'acordar', 'Tesorería'],
      ['2', 'acordar', 'Interventor'],
    ]);
    expect(
      asks(
        'A Assembleia Municipal do Vale, reunida a 3 de maio de 2022, delibera:\n\n1. Que o Conselho de Segurança se pronuncie na próxima reunião.',
      ),
    ).toEqual([['1', 'deliberar', 'Conselho de Segurança']]);
  });

  it('is no paragraph where it only tells how the body votes', () => {
    expect(
      asks(
        'Le conseil municipal, après en avoir délibéré, à l’unanimité :\n\n- APPROUVE le tarif ;\n\n- CHARGE le maire de présenter un bilan.',
      ),
    ).toEqual([
      ['u1', 'approuver'],
      ['u2', 'charger', 'maire'],
    ]);
  });

  it('may say how many voted for what is decided below it', () => {
    expect(
      asks(
        'LE CONSEIL,\n\nVu le code ;\n\nDÉCIDE, par 17 voix pour et 4 abstentions :\n\nArticle 1er. – De charger le Collège du suivi.',
      ),
    ).toEqual([['1', 'charger', 'Collège']]);
  });

  it('may say by whom it was moved', () => {
    expect(
      asks(
        'MUNICIPALITÉ DU LAC\n\nIl est proposé par Mme Roy, appuyé par M. Paré, et résolu à l’unanimité :\n\nQUE le conseil mandate la firme Plan pour préparer les devis;\n\nQUE le trésorier dépose au conseil un rapport;\n\nQUE copie soit transmise à la MRC.',
      ),
    ).toEqual([
      ['u1', 'mandater', 'firme Plan'],
      ['u2', 'résoudre', 'trésorier'],
      ['u3', 'résoudre'],
    ]);
  });
});

describe('a resolution of an assembly that speaks in numbered paragraphs', () => {
  it('has no opening line in the one that introduces others', () => {
    expect(
      refs(
        'Résolution 23 (2020)\n\n1. L’Assemblée parlementaire constate la pluie.\n\n2. L’Assemblée invite les États membres du Conseil des phares :\n\n2.1. à ouvrir les phares ;\n\n2.2. à fermer les lampes.',
      ),
    ).toEqual(['1', '2', '2.1', '2.2']);
  });

  it('is led by the end of its preamble', () => {
    expect(
      asks(
        'O CONSELHO NACIONAL DE FARÓIS - CNF, no uso das suas competências, e\n\nConsiderando a chuva, resolve:\n\nArt. 1º As Câmaras Técnicas deverão abrir os faróis.\n\nArt. 2º Esta Moção entra em vigor na data de sua publicação.',
      ),
    ).toEqual([
      ['1', 'resolver', 'Câmaras Técnicas'],
      ['2', 'resolver'],
    ]);
  });
});

describe('a mandate that goes on', () => {
  it.each([
    ['Decide prorrogar el mandato de la Relatora Especial sobre los faros por un período de tres años;', 'es'],
    ['Décide de renouveler pour trois ans le mandat de la Rapporteuse spéciale sur les phares ;', 'fr'],
    ['Decide prorrogar o mandato da Relatora Especial sobre os faróis por um período de três anos;', 'pt'],
  ])('is addressed to who holds it: %s', (words, language) => {
    const opening = { es: 'El Consejo Económico,', fr: 'Le Conseil économique,', pt: 'O Conselho Económico,' }[
      language
    ];
    const [paragraph] = read(`${opening}\n\n1. ${words}`).operative;
    expect(paragraph?.directives).toMatchObject([{ act: 'renewal' }]);
    expect(paragraph?.directives[0]?.addressees[0]).toMatch(/^(?:Relatora Especial|Rapporteuse spéciale) s/);
  });

  it('stays the body’s own where it keeps a matter before it', () => {
    expect(
      read('El Consejo Económico,\n\n1. Decide seguir ocupándose activamente de la cuestión.').operative[0]?.directives,
    ).toMatchObject([{ mandate: false }]);
  });
});

describe('minutes', () => {
  it('tell in a later sentence, by a participle alone, what was decided', () => {
    expect(
      asks(
        'CÂMARA MUNICIPAL DO PORTO\n\nAta da reunião de 14 de abril de 2023\n\n1. Mercado. Deliberado, por unanimidade, que o Chefe da Divisão apresente um relatório.',
      ),
    ).toEqual([['1', 'deliberar', 'Chefe da Divisão']]);
  });
});

describe('who is asked', () => {
  const es = (words: string): readonly string[] =>
    read(`El Consejo Económico,\n\n1. ${words}`).operative[0]?.directives[0]?.addressees ?? [];
  const fr = (words: string): readonly string[] =>
    read(`Le Conseil économique,\n\n1. ${words}`).operative[0]?.directives[0]?.addressees ?? [];
  const pt = (words: string): readonly string[] =>
    read(`O Conselho Económico,\n\n1. ${words}`).operative[0]?.directives[0]?.addressees ?? [];

  it('keeps a name that ends as infinitives do', () => {
    expect(es('Encarga a la Secretaría de Bienestar la elaboración de un plan.')).toEqual(['Secretaría de Bienestar']);
  });

  it('leaves out as what and how somebody is asked', () => {
    expect(es('Exhorta al Consejo de Faros como la instancia superior, para que revise las lámparas.')).toEqual([
      'Consejo de Faros',
    ]);
    expect(pt('Mandata o Secretariado para, em articulação com os faróis, preparar um plano.')).toEqual([
      'Secretariado',
    ]);
  });

  it('leaves out with whom somebody is to work, and those who are joined to them', () => {
    expect(
      fr('Prie la Commission, en collaboration avec la Banque des phares et la Ligue des lampes, d’élaborer un plan.'),
    ).toEqual(['Commission']);
  });

  it('keeps the clause that tells which of them', () => {
    expect(pt('Insta os Estados que ainda não o fizeram a ratificar a Convenção.')).toEqual([
      'Estados que ainda não o fizeram',
    ]);
    expect(fr('Invite les États en mesure de fournir des lampes à en informer le Secrétariat.')).toEqual([
      'États en mesure de fournir des lampes',
    ]);
  });

  it('stands behind until when it holds', () => {
    expect(
      es('Decide que, hasta el 31 de julio de 2030, todos los Estados Miembros seguirán ahorrando aceite.'),
    ).toEqual(['todos los Estados Miembros']);
  });

  it('is everybody of whom something is demanded', () => {
    expect(fr('Exige que tous les groupes armés mettent fin aux feux.')).toEqual(['tous les groupes armés']);
  });
});
