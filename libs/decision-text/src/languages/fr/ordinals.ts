import { type Ordinals, ordinalsOf } from '../../due/ordinals.js';

/**
 * "trente-quatrième", "vingt et unième", "71e". French counts on from sixty and from four times twenty: "soixante et
 * onzième" is 60 + 11, and in "quatre-vingt-dix-neuvième" the "quatre" makes sixty more of the "vingt".
 */
const UP_TO_TWO_HUNDRED = ordinalsOf({
  units: [
    ['premier', 'première', 'premiere', 'unième', 'unieme'],
    ['deuxième', 'deuxieme', 'second', 'seconde'],
    ['troisième', 'troisieme'],
    ['quatrième', 'quatrieme'],
    ['cinquième', 'cinquieme'],
    ['sixième', 'sixieme'],
    ['septième', 'septieme'],
    ['huitième', 'huitieme'],
    ['neuvième', 'neuvieme'],
    ['dixième', 'dixieme', 'dix'],
    ['onzième', 'onzieme'],
    ['douzième', 'douzieme'],
    ['treizième', 'treizieme'],
    ['quatorzième', 'quatorzieme'],
    ['quinzième', 'quinzieme'],
    ['seizième', 'seizieme'],
  ],
  tens: [
    [20, ['vingtième', 'vingtieme', 'vingt']],
    [30, ['trentième', 'trentieme', 'trente']],
    [40, ['quarantième', 'quarantieme', 'quarante']],
    [50, ['cinquantième', 'cinquantieme', 'cinquante']],
    [60, ['soixantième', 'soixantieme', 'soixante', 'quatre']],
    [70, ['septantième', 'septante']],
    [90, ['nonantième', 'nonante']],
    [100, ['centième', 'centieme', 'cent']],
  ],
  digits: /(\d{1,4})(?:e|è|è?me|i[eè]me|er|re|[eè]re)(?!\p{L})/iu,
  and: 'et',
  mostWords: 4,
});

/** "deux" before "cent": several hundreds. */
export const HUNDREDS = String.raw`(?:(?:deux|trois)[ -](?=cents?[ -]|centi[eè]me))?`;
const OF_HUNDREDS = /(?<!\p{L})(deux|trois)[ -](?:cents?[ -](.*)|centi[eè]me)$/iu;

/** Those from the two hundredth on, too: "deux cent vingt-deuxième". */
export const FRENCH_ORDINALS: Ordinals = {
  ...UP_TO_TWO_HUNDRED,
  source: `(?:${HUNDREDS}${UP_TO_TWO_HUNDRED.source})`,
  ordinalIn: (phrase) => {
    const [, times, rest] = OF_HUNDREDS.exec(phrase) ?? [];
    if (times === undefined) return UP_TO_TWO_HUNDRED.ordinalIn(phrase);
    return (times.toLowerCase() === 'deux' ? 200 : 300) + (UP_TO_TWO_HUNDRED.ordinalIn(rest ?? '') ?? 0);
  },
};
