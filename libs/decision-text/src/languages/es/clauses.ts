import type { ClauseWords } from '../../grammar/clause-words.js';
import { bodySetUpIn } from '../../directive/set-up-below.js';
import { NEVER } from '../../text/never.js';

export const SPANISH_CLAUSES: ClauseWords = {
  setUpBelow: bodySetUpIn(
    /(?:,? (?:que|el cual|la cual|quien) (?:deberá|tendrá (?:que|a su cargo|como (?:\p{Ll}+ ){0,2}(?:funci|tarea|mandato|objetiv)\p{L}*|por (?:objeto|misión|mandato|finalidad)|(?:las siguientes|el siguiente) \p{Ll}+)|se encargará de|estará encargad[oa] de)|\bencargad[oa] de|\bcon (?:el siguiente mandato|las siguientes (?:funciones|tareas|atribuciones|responsabilidades)|el mandato de)|\bcuy[oa]s? (?:mandato|funciones|tareas) (?:será|serán|consistirá en|consistirán en)):$/u,
    /(?:estable(?:zca|cer|ce)|cre(?:e|ar|a)|constitu(?:ya|ir|ye)|conform(?:e|ar|a)|integr(?:e|ar|a)|design(?:e|ar|a)|convo(?:que|car|ca))n? una? ((?:grupo|comité|comisión|mesa|equipo|panel|órgano|subcomité|subcomisión|mecanismo|consejo)(?: [\p{L}-]+){0,12}?)(?=,| (?:que|encargad\p{L}+|integrad\p{L}+|compuest\p{L}+|para|con|cuy\p{L}+) )/giu,
  ),
  reviews: /^(?:su intención de )?(?:revisar|examinar|reexaminar|evaluar)(?!\p{L})/u,
  decides: new Set(['decidir', 'resolver', 'acordar']),
  boundary: /(?:[,;:.] (?:y |e )?|\b(?:y|e) )(?=\S)/g,
  reportsItself: /^(?:informar|notificar|dar cuenta|rendir cuentas?)$/,
  conjunction: /^(?:y|e) /,
  joined: /y|e/,
  joinedAfterComma: /^, (?:y|e)/,
  notInMidSentence:
    /^(?:dedicar|depositar|compartir|sostener|concluir|creer|confiar|estimar|abrir|llamar|insistir|sustituir|admitir|suprimir|reformar|anular|apoyar|respetar|remitir|requerir|ordenar|extender|señalar|valorar|observar|considerar)$/,
  decidesFurther: /^(?:decidir|resolver|acordar|aprobar|adoptar|hacer suy[oa]s?)$/,
  startsAfresh: /^(?:solicitar|encomendar|instruir|reiterar|exigir)(?!\p{L})/u,
  handsOn: /^(?:transmitir|remitir)$/,
  ofTheSame: NEVER,
  madeAgain: /^(?:reiterar|extender|renovar)$/,
  earlierAsk:
    /\b(?:solicitud(?:es)?|llamado|llamamiento|pedido|petici[oó]n|mandatos?|invitaci[oó]n|recomendaci[oó]n|exhortaci[oó]n|encargo|instrucci[oó]n)(?!\p{L})/u,
  goesOn: / (?:de|para|a|en|por|sin|al) \p{L}+(?:ar|er|ir)(?:l[aoe]s?|se)? [^,;.]{0,160}$/u,
  courtesy: /^(?:agradecer|expresar)(?!\p{L})/u,
  whoElse: NEVER,
  concludesThat: NEVER,
  that: /^que /,
  thatWithin: / que /,
  thatItem: /^Q(?:ue|UE)(?=[ ,])/u,
  asksBesides: [
    {
      pattern:
        /^(?:transmitir|remitir|enviar|comunicar|elevar|someter|presentar|trasladar|hacer llegar) [^;.]{3,200}? ((?:al|a la|a l[oa]s) [^,;.]{3,90}?),? (?:(?:rog|solicit|encarg|encomend|inst|exhort|recomend)ándol|(?:pid|requir)iéndol|invitándol)[aeo]s? (?=(?:a )?que |a \p{Ll})/u,
      as: 'solicitar',
    },
    {
      pattern:
        /^(?:transferir|trasladar|asignar|atribuir|conferir|otorgar) ((?:al|a la|a l[oa]s) [^,;:.]{3,90}?) (?=(?:la|las|el|los) (?:responsabilidad|competencia|autoridad|facultad|tarea|funci|atribuci|gestión|administración|ejecución|implementación|coordinación))/u,
      as: 'delegar',
    },
  ],
  enclitic: /(?:ar|er|ir)l[aoe]s? ?$/,
  nounFollows: /^[,.;)]/,
  opensWithNoun: /^[,.;:)]/,
  sharedTask: () => false,
  topics: {
    named:
      /\bel siguiente (?:temario|orden del día)(?!\p{L})[^;.:]{0,160}:$|\bl[oa]s siguientes (?:\p{L}+ )?(?:temas|asuntos|cuestiones|aspectos|elementos|puntos|factores|áreas|ámbitos|criterios|principios|datos|contenidos)(?!\p{L})[^;.:]{0,160}:$|(?<!\p{L})inform(?:e|en|ar) (?:al?|ante) [^;.:]{3,80}:$|(?<!\p{L})(?:informes?|estudios?|análisis|información|datos|evaluación|diagnóstico)(?!\p{L})[^;.:]{0,160}? (?:sobre|acerca de|respecto de|relativ[oa]s? a):$/u,
    open: /(?<!\p{L})(?:incluid[oa]s?|incluyendo|en particular|en especial|entre otr[oa]s|tales como):$/u,
    task: /^(?:\p{L}+[aei]r|[Qq]ue)(?!\p{L})/u,
    anyTask: /^(?:\p{L}+[aei]r|\p{L}+ndo|[Qq]ue)(?!\p{L})/u,
  },
  doneByAdoption:
    /^(?:(?:Artículo|ARTÍCULO|Art\.) ?\d{1,3}(?:\.?[ºo°])?[ .:–-]{0,4})?(?:(?:[Ll]os casos|[Ll]as situaciones|[Ll]o) no previst[oa]s? [^;.]{2,160}|(?:[Ll]a presente|[Ee]sta|[Ee]l presente|[Ee]ste) (?:resolución|decisión|disposición|acuerdo|declaración|ordenanza|Resolución|Decisión|Acuerdo|Ordenanza) (?:entra|entrará|regirá|rige|no necesita|no requiere)|(?:Queda|Quedan|quedan?) (?:\p{Ll}+ )?(?:derogad|abrogad|revocad|sin efecto)|(?:\p{Lu}|El |La )[^;]{2,160}? (?:queda|quedan|se) (?:derogad|abrogad|revocad|deja sin efecto|sin efecto))/u,
  introducesDraft:
    /\bproyecto de (?:resolución|decisión|declaración) siguiente|siguiente proyecto de|una (?:resolución|decisión) (?:redactada )?(?:en|con) los (?:siguientes términos|términos siguientes)/,
  further: {
    mark: /,? y (?=(?:PIDE|SOLICITA|INVITA|EXHORTA|ENCARGA|INSTA|ENCOMIENDA|RECOMIENDA|INSTRUYE) )/g,
    addresses: /^(?:a |al |que |\p{Lu})/u,
  },
};
