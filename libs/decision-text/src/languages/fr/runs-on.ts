import type { RunsOnWords } from '../../grammar/runs-on-words.js';
import { FRENCH_DATES } from './dates.js';

/** From when a length of time runs, in French. */
export const FRENCH_RUNS_ON: RunsOnWords = {
  dayIn: FRENCH_DATES.dayIn,
  from: /^(?:à (?:compter|partir) du|dès le|avec effet (?:au|à compter du)|après le|au-delà du) /u,
  begins: /^(?:dès|avec effet|à partir)/u,
  fromAdoption:
    /^,? (?:à (?:compter|partir) de|dès)(?: la date d[e’'] ?)? ?(?:l['’]|son |sa )?(?:adoption|approbation)(?!\p{L})/u,
  fromEnd:
    /^,? (?:à (?:compter|partir) de|dès|après|à)(?: la date d[e’'] ?)? ?(?:l['’]|la |le |son |sa )?(?:expiration|fin|échéance|issue|terme)(?!\p{L})/u,
  prolongs: /^(?:proroger|prolonger)|^\p{Ll}+ (?:de )?(?:proroger|prolonger)(?!\p{L})/u,
  sets: /(?<!\p{L})(?:établir|créer|instituer|constituer|nommer|désigner|élire|recruter|proroger|renouveler)(?!\p{L})/u,
  more: /(?<!\p{L})(?:prorogation|prolongation|nouveau|nouvel(?:le)?s?|supplémentaires?|additionnel(?:le)?s?|encore|autres?)(?!\p{L})/u,
};
