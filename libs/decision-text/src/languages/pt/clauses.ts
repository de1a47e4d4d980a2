import type { ClauseWords } from '../../grammar/clause-words.js';
import { bodySetUpIn } from '../../directive/set-up-below.js';
import { NEVER } from '../../text/never.js';

export const PORTUGUESE_CLAUSES: ClauseWords = {
  setUpBelow: bodySetUpIn(
    /(?:,? (?:que|[oa] qual|quem) (?:deverá|terá (?:de|que|a seu cargo|como (?:\p{Ll}+ ){0,2}(?:funç|tarefa|mandato|objetiv)\p{L}*|por (?:objeto|missão|mandato|finalidade)|(?:as seguintes|o seguinte) \p{Ll}+)|ficará encarregad[oa] de|se encarregará de)|\bencarregad[oa] de|\bcom (?:o seguinte mandato|as seguintes (?:funções|tarefas|atribuições|competências)|o mandato de)|\bcuj[oa]s? (?:mandato|funções|tarefas) (?:será|serão|consistirá em)):$/u,
    /(?:estabele(?:ça|cer|ce)|cri(?:e|ar|a)|constitu(?:a|ir|i)|institu(?:a|ir|i)|integr(?:e|ar)|design(?:e|ar|a)|convo(?:que|car|ca))m? uma? ((?:grupo|comité|comitê|comissão|mesa|equipa|equipe|painel|órgão|subcomité|subcomissão|mecanismo|conselho)(?: [\p{L}-]+){0,12}?)(?=,| (?:que|encarregad\p{L}+|integrad\p{L}+|compost\p{L}+|para|com|cuj\p{L}+) )/giu,
  ),
  reviews: /^(?:sua intenção de )?(?:rever|revisar|examinar|reexaminar|avaliar)(?!\p{L})/u,
  decides: new Set(['decidir', 'resolver', 'acordar', 'deliberar']),
  boundary: /(?:[,;:.] (?:e )?|\be )(?=\S)/g,
  reportsItself: /^(?:informar|notificar|dar conta|prestar contas)$/,
  conjunction: /^e /,
  joined: /e/,
  joinedAfterComma: /^, e/,
  notInMidSentence:
    /^(?:dedicar|depositar|compartilhar|partilhar|sustentar|concluir|crer|confiar|estimar|abrir|insistir|substituir|admitir|suprimir|reformar|anular|apoiar|respeitar|remeter|requerer|ordenar|estender|assinalar|valorizar|observar|considerar|notar|encarregar)$/,
  decidesFurther: /^(?:decidir|resolver|acordar|deliberar)$/,
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
  thatItem: /^Q(?:ue|UE)(?=[ ,])/u,
  asksBesides: [
    {
      pattern:
        /^(?:transmitir|remeter|enviar|comunicar|elevar|submeter|apresentar|encaminhar) [^;.]{3,200}? ((?:ao|aos|à|às) [^,;.]{3,90}?),? (?:solicitando|pedindo|rogando|recomendando|encomendando|requerendo)-lhes? (?=que )/u,
      as: 'solicitar',
    },
    {
      pattern:
        /^(?:transferir|atribuir|conferir|outorgar|passar) ((?:ao|aos|à|às) [^,;:.]{3,90}?) (?=[oa]s? (?:responsabilidade|competência|autoridade|tarefa|funç|atribuiç|gestão|administração|execução|implementação|coordenação))/u,
      as: 'delegar',
    },
  ],
  enclitic: /(?:-l?[oa]s?|-lhes?|-n[oa]s) ?$/,
  nounFollows: /^[,.;)]/,
  opensWithNoun: /^[,.;:)]/,
  sharedTask: (text) => / (?:a|que|para) ?:$/.test(text),
  topics: {
    named:
      /(?<!\p{L})(?:o seguinte temário|a seguinte (?:agenda|ordem do dia))(?!\p{L})[^;.:]{0,160}:$|(?<!\p{L})[oa]s seguintes (?:\p{L}+ )?(?:temas|assuntos|questões|aspectos|elementos|pontos|fatores|áreas|âmbitos|critérios|princípios|dados|conteúdos)(?!\p{L})[^;.:]{0,160}:$|(?<!\p{L})(?:relatórios?|estudos?|análises?|informaç(?:ão|ões)|dados|avaliação|diagnóstico)(?!\p{L})[^;.:]{0,160}? (?:sobre|acerca d[eoa]s?|relativ[oa]s? a|referentes? a):$/u,
    open: /(?<!\p{L})(?:incluindo|em particular|em especial|entre outr[oa]s|tais como|nomeadamente|designadamente):$/u,
    task: /^(?:\p{L}+[aeio]r|[Qq]ue)(?!\p{L})/u,
    anyTask: /^(?:\p{L}+[aeio]r|\p{L}+ndo|[Qq]ue)(?!\p{L})/u,
  },
  doneByAdoption:
    /^(?:(?:Artigo|ARTIGO|Art\.) ?\d{1,3}(?:\.?[ºo°])?[ .:–-]{0,4})?(?:(?:[Aa] presente|[Ee]sta|[Oo] presente|[Ee]ste) (?:[Rr]esolução|RESOLUÇÃO|[Dd]ecisão|DECISÃO|[Dd]eclaração|[Aa]cordo|[Dd]eliberação|[Rr]ecomendação|[Pp]ortaria|[Mm]oção|[Ll]ei) (?:entra|entrará|não necessita|não requer)|(?:[Ff]ica|[Ff]icam) (?:\p{Ll}+ )?(?:revogad|abrogad|sem efeito)|(?:\p{Lu}|A |O )[^;]{2,160}? (?:fica|ficam|é|são) (?:revogad|sem efeito)|[Rr]evogam-se )/u,
  introducesDraft:
    /\bprojeto de (?:resolução|decisão|declaração) seguinte|seguinte projeto de|uma (?:resolução|decisão) (?:redigida )?(?:n|em |com )os seguintes termos/,
  further: {
    mark: /,? e (?=(?:PEDE|SOLICITA|CONVIDA|EXORTA|ENCARREGA|INSTA|RECOMENDA|INSTRUI) )/g,
    addresses: /^(?:aos? |às? |que |[ao]s? |\p{Lu})/u,
  },
};
