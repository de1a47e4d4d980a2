import type { ReservationWords } from '../../grammar/document-words.js';

export const ENGLISH_RESERVATIONS: ReservationWords = {
  kinds: [
    ['reservation', /\breservations?\b/i],
    ['dissociation', /\bdis(?:associat|sociat)/i],
    ['explanation-of-vote', /\bexplanation of (?:vote|position)/i],
    ['statement', /\bstatement\b/i],
  ],
  by: /^(?:\P{L}{0,6})(?:(?:Reservation|Statement|Declaration)s? (?:of|by|from) (?:the )?)?(?:The )?(?:Delegation of |Government of )?(?:the )?(\p{Lu}[\p{L}’-]*(?: (?:(?:of|and|the) )?\p{Lu}[\p{L}’-]*){0,6})/u,
  expression: /\b(?:expression|phrase|words?|term|wording|reference)s?[,:]? [“"«]([^”"»]{2,300}?)[.,]?[”"»]/iu,
};
