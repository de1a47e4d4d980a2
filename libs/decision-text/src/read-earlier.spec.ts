import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEADS = {
  fr: 'AG/RES. 2900 (XLVII-O/17)\n\nL’ASSEMBLÉE GÉNÉRALE,\n\nCONSIDÉRANT le brouillard,\n\nDÉCIDE:\n\n1. ',
  pt: 'AG/RES. 2900 (XLVII-O/17)\n\nA ASSEMBLEIA GERAL,\n\nCONSIDERANDO a névoa,\n\nRESOLVE:\n\n1. ',
} as const;
const SYMBOL = 'AG/RES. 1999 (XXXI-O/01)';

describe('what a later decision does to an earlier one', () => {
  it.each<[keyof typeof HEADS, string, string, object]>([
    ['fr', `D’abroger la résolution ${SYMBOL}.`, 'terminate', { whole: true }],
    [
      'fr',
      `De mettre fin au mandat prévu au paragraphe 3 de la résolution ${SYMBOL}.`,
      'terminate',
      { paragraph: '3' },
    ],
    ['fr', `Que la présente résolution remplace la résolution ${SYMBOL}.`, 'supersede', {}],
    ['pt', `Revogar a resolução ${SYMBOL}.`, 'terminate', { whole: true }],
    ['pt', `Tornar sem efeito o parágrafo 3 da resolução ${SYMBOL}.`, 'terminate', { paragraph: '3' }],
    ['pt', `Declarar que a presente resolução substitui a resolução ${SYMBOL}.`, 'supersede', {}],
  ])('in %s: %s', (language, words, effect, part) => {
    expect(read(`${HEADS[language]}${words}\n`).operative[0]?.earlier).toEqual([{ effect, symbol: SYMBOL, ...part }]);
  });

  it('is asked for again, where nothing more is said: nothing begins anew', () => {
    const english = (words: string) =>
      read(`AG/RES. 2900 (XLVII-O/17)\n\nTHE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. ${words}\n`).operative[0];
    const asked = `To reiterate the request made to the Permanent Council in operative paragraph 7 of resolution ${SYMBOL}`;
    expect(english(`${asked}.`)).toMatchObject({
      earlier: [{ effect: 'reiterate', symbol: SYMBOL, paragraph: '7' }],
      renewal_targets: [],
    });
    expect(english(`${asked}.`)?.directives[0]?.class).toBeUndefined();
    const done = english(
      `To reiterate the request to the Permanent Council to carry out operative paragraph 7 of resolution ${SYMBOL}.`,
    );
    expect(done).toMatchObject({ directives: [{ class: 'mandate' }] });
    expect(done?.earlier).toBeUndefined();
    const more = english(`${asked} and to report thereon at its forty-eighth regular session.`);
    expect(more).toMatchObject({ renewal_targets: [{ symbol: SYMBOL, paragraph: '7' }] });
    expect(more?.earlier).toBeUndefined();
  });

  it.each<[keyof typeof HEADS, string]>([
    ['fr', `D’abroger la résolution ${SYMBOL} à compter de 2019.`],
    ['pt', `Revogar a resolução ${SYMBOL} a partir de 2019.`],
  ])('is nothing yet where it ends only later: %s: %s', (language, words) => {
    expect(read(`${HEADS[language]}${words}\n`).operative[0]?.earlier).toBeUndefined();
  });

  it.each<[keyof typeof HEADS, string]>([
    [
      'fr',
      `De proroger jusqu’au 31 décembre 2018 le délai fixé pour le rapport demandé au paragraphe 3 de la résolution ${SYMBOL}.`,
    ],
    [
      'pt',
      `Prorrogar até 31 de dezembro de 2018 o prazo fixado para o relatório solicitado no parágrafo 3 da resolução ${SYMBOL}.`,
    ],
  ])('is more time, which adds no duty: %s: %s', (language, words) => {
    const [first] = read(`${HEADS[language]}${words}\n`).operative;
    expect(first?.reports).toEqual([]);
    expect(first?.directives[0]?.more_time).toMatchObject({ date: '2018-12-31' });
  });
});
