import type { ClauseWords } from '../../grammar/clause-words.js';
import { NEVER } from '../../text/never.js';

export const SPANISH_CLAUSES: ClauseWords = {
  reviews: /^(?:su intención de )?(?:revisar|examinar|reexaminar|evaluar)(?!\p{L})/u,
  decides: new Set(['decidir', 'resolver', 'acordar']),
  boundary: /(?:[,;:.] (?:y |e )?|\b(?:y|e) )(?=\S)/g,
  conjunction: /^(?:y|e) /,
  joined: /y|e/,
  joinedAfterComma: /^, (?:y|e)/,
  notInMidSentence:
    /^(?:dedicar|depositar|compartir|sostener|concluir|creer|confiar|estimar|abrir|llamar|insistir|sustituir|admitir|suprimir|reformar|anular|apoyar|respetar|remitir|requerir|ordenar|extender|señalar|valorar|observar|considerar)$/,
  decidesFurther: NEVER,
  startsAfresh: /^(?:solicitar|encomendar|instruir|reiterar|exigir)(?!\p{L})/u,
  handsOn: /^(?:transmitir|remitir)$/,
  ofTheSame: NEVER,
  madeAgain: /^(?:reiterar|extender|renovar)$/,
  earlierAsk:
    /\b(?:solicitud(?:es)?|llamado|llamamiento|pedido|mandatos?|invitaci[oó]n|recomendaci[oó]n|exhortaci[oó]n|encargo|instrucci[oó]n)(?!\p{L})/u,
  goesOn: / (?:de|para|a|en|por|sin|al) \p{L}+(?:ar|er|ir)(?:l[aoe]s?|se)? [^,;.]{0,160}$/u,
  courtesy: /^(?:agradecer|expresar)(?!\p{L})/u,
  whoElse: NEVER,
  concludesThat: NEVER,
  that: NEVER,
  thatWithin: / que /,
  enclitic: /(?:ar|er|ir)l[aoe]s? ?$/,
  nounFollows: /^[,.;)]/,
  opensWithNoun: /^[,.;:)]/,
  sharedTask: () => false,
  introducesDraft: NEVER,
  further: undefined,
};
