import type { ReservationWords } from '../../grammar/document-words.js';

export const FRENCH_RESERVATIONS: ReservationWords = {
  kinds: [
    ['reservation', /\bréserves?\b/i],
    ['dissociation', /\bse dissocie|\bne s['’]associe pas|\bse désolidaris/i],
    ['explanation-of-vote', /\bexplication de vote/i],
    ['statement', /\bdéclaration\b/i],
  ],
  by: /^(?:\P{L}{0,6})(?:(?:Réserve|Déclaration|Explication de vote)s? (?:de la |de l['’]|de |du |des ))?(?:[Ll][ae] )?(?:[Dd]élégation (?:de la |de l['’]|de |du |des |d['’])|[Gg]ouvernement (?:de la |de l['’]|de |du |des |d['’]))?((?:\p{Lu}[\p{L}’-]*)(?: (?:(?:de|et|les|la|du) )?\p{Lu}[\p{L}’-]*){0,6})/u,
  expression: /\b(?:expression|phrase|termes?|mots?)[,:]? ?[“"«] ?([^”"»]{2,300}?)[.,]? ?[”"»]/iu,
};
