import { ordinalsOf } from '../../due/ordinals.js';

const both = (...stems: readonly string[]): string[] => stems.flatMap((stem) => [`${stem}o`, `${stem}a`]);

/** "trigésimo quarto", "septuagésima primeira", "31º", "75.ª". */
export const PORTUGUESE_ORDINALS = ordinalsOf({
  units: [
    both('primeir'),
    both('segund'),
    both('terceir'),
    both('quart'),
    both('quint'),
    both('sext'),
    both('sétim', 'setim'),
    both('oitav'),
    both('non'),
    both('décim', 'decim'),
    both('undécim'),
    both('duodécim'),
  ],
  tens: [
    [20, both('vigésim', 'vigesim')],
    [30, both('trigésim', 'trigesim')],
    [40, both('quadragésim', 'quadragesim')],
    [50, both('quinquagésim', 'quinquagesim', 'qüinquagésim')],
    [60, both('sexagésim', 'sexagesim')],
    [70, both('septuagésim', 'setuagésim', 'septuagesim')],
    [80, both('octogésim', 'octogesim')],
    [90, both('nonagésim', 'nonagesim')],
    [100, both('centésim', 'centesim')],
  ],
  digits: /(\d{1,4})(?:\.?[ºª°]|\.?[oa])(?!\p{L})/iu,
});
