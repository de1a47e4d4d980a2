import type { ReservationWords } from '../../grammar/document-words.js';

export const SPANISH_RESERVATIONS: ReservationWords = {
  kinds: [
    ['reservation', /\breservas?\b/i],
    ['dissociation', /\bdesvincul|\bse disocia/i],
    ['explanation-of-vote', /\bexplicación de voto/i],
    ['statement', /\bdeclaración(?!\p{L})/iu],
  ],
  by: /^(?:\P{L}{0,6})(?:(?:Reserva|Declaración)(?:es|s)? (?:de|del) (?:la |el )?)?(?:[Ll]a |[Ee]l )?(?:[Dd]elegación de |[Gg]obierno de )?((?:\p{Lu}[\p{L}’-]*)(?: (?:(?:de|y|los|la|del) )?\p{Lu}[\p{L}’-]*){0,6})/u,
  expression: /\b(?:expresión|frase|términos?)[,:]? [“"«]([^”"»]{2,300}?)[.,]?[”"»]/iu,
};
