import type { ClauseWords } from '../../grammar/clause-words.js';
import { NEVER } from '../../text/never.js';

export const PORTUGUESE_CLAUSES: ClauseWords = {
  reviews: /^(?:sua intenção de )?(?:rever|revisar|examinar|reexaminar|avaliar)(?!\p{L})/u,
  decides: new Set(['decidir', 'resolver', 'acordar', 'deliberar']),
  boundary: /(?:[,;:.] (?:e )?|\be )(?=\S)/g,
  conjunction: /^e /,
  joined: /e/,
  joinedAfterComma: /^, e/,
  notInMidSentence:
    /^(?:dedicar|depositar|compartilhar|partilhar|sustentar|concluir|crer|confiar|estimar|abrir|insistir|substituir|admitir|suprimir|reformar|anular|apoiar|respeitar|remeter|requerer|ordenar|estender|assinalar|valorizar|observar|considerar|notar|encarregar)$/,
  decidesFurther: NEVER,
  startsAfresh: /^(?:solicitar|encomendar|encarregar|incumbir|reiterar|instar|pedir)(?!\p{L})/u,
  handsOn: /^(?:transmitir|encaminhar|remeter)$/,
  ofTheSame: NEVER,
  madeAgain: /^(?:reiterar|estender|renovar)$/,
  earlierAsk:
    /\b(?:solicitaç(?:ão|ões)|apelos?|pedidos?|mandatos?|convites?|recomendaç(?:ão|ões)|exortaç(?:ão|ões)|instruç(?:ão|ões))(?!\p{L})/u,
  goesOn: / (?:de|para|a|em|por|sem|ao) (?:se )?\p{L}+(?:ar|er|ir|or)(?:em|-se|-l[oa]s?)? [^,;.]{0,160}$/u,
  courtesy: /^(?:agradecer|expressar)(?!\p{L})/u,
  whoElse: /(?<!\p{L})(?:que|quem|cuj[oa]s?|qual|quais)(?!\p{L})[^,;]{0,80}$/u,
  concludesThat: NEVER,
  that: /^que /,
  thatWithin: / que /,
  enclitic: /(?:-l?[oa]s?|-lhes?|-n[oa]s) ?$/,
  nounFollows: /^[,.;)]/,
  opensWithNoun: /^[,.;:)]/,
  sharedTask: (text) => / (?:a|que|para) ?:$/.test(text),
  introducesDraft: /\bprojeto de (?:resolução|decisão|declaração) seguinte|seguinte projeto de/,
  further: undefined,
};
