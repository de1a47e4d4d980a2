import { ordinalsOf } from '../../due/ordinals.js';

/** "thirty-fourth", "82nd". */
export const ENGLISH_ORDINALS = ordinalsOf({
  units: [
    ['first'],
    ['second'],
    ['third'],
    ['fourth'],
    ['fifth'],
    ['sixth'],
    ['seventh'],
    ['eighth'],
    ['ninth'],
    ['tenth'],
    ['eleventh'],
    ['twelfth'],
    ['thirteenth'],
    ['fourteenth'],
    ['fifteenth'],
    ['sixteenth'],
    ['seventeenth'],
    ['eighteenth'],
    ['nineteenth'],
  ],
  tens: [
    [20, ['twentieth', 'twenty']],
    [30, ['thirtieth', 'thirty']],
    [40, ['fortieth', 'forty']],
    [50, ['fiftieth', 'fifty']],
    [60, ['sixtieth', 'sixty']],
    [70, ['seventieth', 'seventy']],
    [80, ['eightieth', 'eighty']],
    [90, ['ninetieth', 'ninety']],
    [100, ['hundredth', 'hundred']],
  ],
  digits: /(\d{1,4})(?:st|nd|rd|th)\b/i,
});
