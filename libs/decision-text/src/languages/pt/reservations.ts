import type { ReservationWords } from '../../grammar/document-words.js';

export const PORTUGUESE_RESERVATIONS: ReservationWords = {
  kinds: [
    ['reservation', /\breservas?\b/i],
    ['dissociation', /\bdesvincul|\bse dissocia|\bdissocia-se/i],
    ['explanation-of-vote', /\bexplicação de voto|\bdeclaração de voto/i],
    ['statement', /\bdeclaração(?!\p{L})/iu],
  ],
  by: /^(?:\P{L}{0,6})(?:(?:Reserva|Declaração|Explicação de voto)s? d[eoa]s? )?(?:[Aa] |[Oo] )?(?:[Dd]elegação d[eoa]s? |[Gg]overno d[eoa]s? )?((?:\p{Lu}[\p{L}’-]*)(?: (?:(?:d[eoa]s?|e) )?\p{Lu}[\p{L}’-]*){0,6})/u,
  expression: /\b(?:expressão|frase|termos?)[,:]? [“"«] ?([^”"»]{2,300}?)[.,]? ?[”"»]/iu,
};
