import { readerOfHours } from '../../due/hours.js';
import { phraseReaders } from '../../due/phrase-readers.js';
import { dueReading } from '../../due/read-dues.js';
import { SESSIONED } from '../../due/sessioned.js';
import { SPANISH_DATES } from './dates.js';
import { SPANISH_COUNTS, SPANISH_DUE, SPANISH_ORDINAL_PATTERN } from './due-phrases.js';
import { SPANISH_HELD } from './held.js';
import { SPANISH_ORDINALS } from './ordinals.js';
import { SPANISH_RHYTHMS } from './rhythm-dues.js';
import { SPANISH_YEARLY } from './yearly-dues.js';

const YEARS = ['19', '20'];
/** A month behind its day, or the end of it. */
const DAYS_OF_MONTHS = SPANISH_DATES.months.map((month) => `de ${month}`);
/** The last of several months. */
const TWO_MONTHS = SPANISH_DATES.months.flatMap((month) => [` y ${month}`, ` y en ${month}`]);

const read = phraseReaders({
  dates: SPANISH_DATES,
  ordinals: SPANISH_ORDINALS,
  ordinal: SPANISH_ORDINAL_PATTERN,
  counts: SPANISH_COUNTS,
  held: SPANISH_HELD,
  month: new RegExp(SPANISH_DATES.month, 'gi'),
  atTime: /^en$/i,
  session:
    /(?:próxim[oa]|[ºª]|[oa]r?|\d) (?:per[ií]odo(?: \p{L}+)?(?: de sesiones)?|sesión|reunión|asamblea)(?: (?:ordinari|extraordinari|plenari|intersesional|anual)\p{L}*)?(?: de(?:l| la| los) [\p{L} ]{3,80})?, $/iu,
  limit: /^(?:antes|de aquí|con|previo|a más|al (?:final|fin|término|cierre)|hasta|para|no)/i,
  until: /^hasta/i,
  ofAnotherYear: /^ del (?:año (?:siguiente|próximo|posterior)|próximo año|mismo año)(?:,? (?:al?|de) [^,;.]{3,50})?/i,
  starting: /^(?:a partir|desde|a contar)/i,
  comesAgain:
    /(?<!\p{L})(?:cada|dos veces (?:al|por) año|anual\p{L}*|semestral\p{L}*|trimestral\p{L}*|mensual\p{L}*|bienal\p{L}*|bianual\p{L}*|trienal\p{L}*|periódic\p{L}*|regular(?:mente)?)(?!\p{L})/iu,
  forAPeriod: /^(?:por|durante|plazo (?:adicional|suplementario)|prórroga|ampliación)/iu,
  before:
    /^(?:antes(?! (?:de que (?!(?:se )?(?:inici|comien|abra|celebr|reún))|(?:de la |del )?(?:conclusi|clausura|fin|término)))|con (?:\p{L}+ ){0,2}(?:anterioridad|antelación)|previo|a tiempo)/iu,
  toBeHeld:
    /(?:\b(?:a|para) (?:celebrarse|realizarse|llevarse a cabo|iniciarse)|\b(?:se|tendrá|tenga|dará|dé) (?:celebrará|celebre|realizará|realice|llevará|lleve|lugar|inicio)|^(?:RESUELVE )?(?:convocar|celebrar|fijar|realizar|organizar)|\bhoras)(?!\p{L})[^;.]{0,260}$/iu,
  forAYear: /^para$/i,
  yearOf:
    /\b(?:presupuesto|presupuestari[oa]|cuotas?|fiscal|calendario|escala|ejercicio|bienio|plan|programa|informe|asignaciones)(?: \p{L}+){0,4},? $/iu,
  ofBody:
    /^ de(?:l| la| los| las) ((?:\p{Lu}[\p{L}-]*(?: (?:de|del|la|los|las|para|sobre|contra|y)(?: (?:la|los|las))? (?=\p{Lu})| (?=\p{Lu}))?){1,10})/u,
  bodyBefore:
    /(?:^| )(?:al|a la|del|de la|el|la) ((?:Comité|Comisión|Consejo|Concejo|Asamblea|Conferencia|Congreso|Junta|Mesa|Grupo)(?: (?:de|del|la|las|los|para|sobre|y|\p{Lu}[\p{L}-]*))*)$/u,
  through: /(?:por conducto|a través|por medio|por intermedio) de(?:l| la)? ?$/u,
  possessive: / sus? /,
  units: [
    [/^d/i, 'D'],
    [/^s/i, 'W'],
    [/^m/i, 'M'],
  ],
  dayKinds: [
    [/ (?:hábiles|laborables)$/i, 'working'],
    [/ de sesi[oó]n(?:es)?$/i, 'sitting'],
  ],
  rhythms: [
    [/^bienio/i, 'biennial'],
    [/^trimestre/i, 'quarterly'],
    [/^semestre/i, 'every 6 months'],
    [/^bimestre/i, 'every 2 months'],
    [/^cuatrimestre/i, 'every 4 months'],
    [/^quincena/i, 'every 2 weeks'],
    [/^(?:ejercicio|curso)/i, 'annual'],
  ],
  recurrences: [
    [/ordinario|sesi[oó]n|reuni[oó]n/, 'every session'],
    [/semestral|dos veces/, 'every 6 months'],
    [/cuatrimestral/, 'every 4 months'],
    [/trimestral/, 'quarterly'],
    [/bimestral/, 'every 2 months'],
    [/bienal|bianual/, 'biennial'],
    [/trienal/, 'triennial'],
    [/mensual/, 'monthly'],
    [/semanal/, 'weekly'],
    [/anual|una vez/, 'annual'],
  ],
  report: /^(?:inform|reporte|memoria|evaluaci|balance|actualizaci)/i,
  askedFor:
    /\b(?:(?:present|inclu|remit|som[ei]t|elev|r[ie]nd|transmit|envi|prepar|elabor|produ|consider|recib|reflej|consign|emit|redact|entreg|distribu|publi|difund|proporcion|facilit|d[eé]|dar)\p{L}*|en|mediante|por medio de|a través de)(?: [\p{L}ª]+){0,5} ?$|(?<!\p{L})(?:[Ss]olicit|[Pp]ed|[Pp]id|[Rr]equer|[Rr]equier)\p{L}* (?:(?! que )[^;.:]){0,170} un (?:\p{Ll}+ )?$|(?<!\p{L})(?:present|remit|som[ei]t|elev|r[ie]nd|transmit|envi|prepar|elabor|emit|redact|entreg|distribu|publi)\p{L}*[^;.:]{0,170} una? (?:\p{Ll}+ )?$/u,
  handed:
    /^[^;.:]{0,100}? (?:será|serán|deberá ser|deberán ser) (?:presentad|sometid|elevad|remitid|transmitid|entregad|rendid)/u,
  nextMeeting: /^próxim/i,
  toMeeting: /^(?:al?|ante|antes|para) /i,
  fromEvent:
    /^,? (?:de(?= (?:(?:su|la|el|haber(?:se)?) )?(?:constitu|recib|recepci|instal|inici|notific|design|finaliz|conclu|termin|present|entreg|remi[ts]|celebra))|(?:contad[oa]s? )?(?:a partir|desde|después|a contar|(?:posteriores|siguientes)(?= al? ))(?: del?| a| al)?|tras) (?![^,;.]{0,30}(?:aprobación|adopción|publicación|presente|resolución|decisión|acuerdo|firma|entrada en vigor|notificación|esta fecha|hoy|fecha de la))[^,;.]{3,80}/u,
  reported: /(?:^|[^\p{L}])(?:informes?|reportes?|memorias?)(?!\p{L})[^;.:]{0,60}$/iu,
  partOfYear: / (?:semestre|trimestre|bimestre|metade|mitad) /i,
  quarters: [
    [/primer trimestre/i, '03'],
    [/primer semestre|primera mitad/i, '06'],
    [/segundo trimestre/i, '06'],
    [/tercer trimestre/i, '09'],
    [/(?:cuarto|último) trimestre/i, '12'],
  ],
});

/** Every due expression of a Spanish passage, in the order of the text. */
export const spanishDues = dueReading([
  readerOfHours({
    needs: ['horas'],
    pattern:
      /(?<!\p{L})(?:dentro de(?: las(?: próximas)?| (?:un|el) plazo (?:máximo )?de)?|en (?:el|un) (?:plazo|término) (?:máximo )?de(?: las)?|a más tardar en|en las próximas) (veinticuatro|cuarenta y ocho|setenta y dos|24|48|72|96) horas(?!\p{L})/gu,
    counts: { veinticuatro: 24, 'cuarenta y ocho': 48, 'setenta y dos': 72 },
    ofCase:
      /^ (?:de|desde|después de|tras|antes de|siguientes a|posteriores a|a partir de) (?!(?:la |su )?(?:adopción|aprobación))[^,;.]{3,90}/u,
  }),
  ...SPANISH_RHYTHMS,
  {
    needs: ['róximo informe', 'róximo reporte', 'róximo pr', 'iguiente informe', 'iguiente reporte', 'iguiente pr'],
    pattern: SPANISH_DUE.nextReport,
    read: read.inNextReport,
  },
  {
    needs: [
      'vencimiento',
      'expiración',
      'finalización',
      'conclusión',
      'culminación',
      'terminación',
      'término',
      'inalizar',
      'oncluir',
      'erminar ',
      'inalice',
      'oncluya',
      'ermine ',
      'vacaciones',
      'Navidad',
      'receso',
      'permita',
    ],
    pattern: SPANISH_DUE.event,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  {
    needs: ['primera', 'segunda', 'última'],
    pattern: SPANISH_DUE.firstOfPeriod,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  { needs: DAYS_OF_MONTHS, pattern: SPANISH_YEARLY.yearly, read: read.yearly },
  { needs: TWO_MONTHS, pattern: SPANISH_YEARLY.inMonths, read: read.inMonths },
  {
    needs: SPANISH_DATES.months,
    alsoNeeds: [' mes de ', 'fines de ', 'finales de ', 'mediados de ', 'principios de ', 'antes de', 'más tardar en '],
    pattern: SPANISH_YEARLY.monthAlone,
    read: read.monthAlone,
  },
  { needs: ['cada '], pattern: SPANISH_YEARLY.quarter, read: read.quarter },
  { needs: ['cada '], pattern: SPANISH_YEARLY.eachSession, read: read.eachSession },
  { needs: ['cada '], pattern: SPANISH_YEARLY.everySessions, read: read.everySessions },
  { needs: ['primer'], pattern: SPANISH_YEARLY.first, read: read.first },
  {
    needs: ['en curso', 'presente per', 'actual per', 'presente reuni', 'actual reuni'],
    pattern:
      /\b(?:antes de la clausura de|antes de que (?:concluya|finalice|termine)|durante|en el (?:curso|transcurso) de|en|a)(?:l| el| la| su)? (?:per[ií]odo(?: \p{Ll}+)? de sesiones en curso|(?:presente|actual) (?:per[ií]odo(?: \p{Ll}+)? de sesiones|reunión|sesión))(?!\p{L})/giu,
    read: read.presentSession,
  },
  { needs: ['eríodos '], pattern: SPANISH_DUE.sessionList, read: read.session },
  { needs: ['eríodo de sesiones'], pattern: SPANISH_DUE.sessionOfYear, read: read.session },
  { needs: ['eríodo', 'eriodo', 'ordinari', 'Asamblea', 'Reunión'], pattern: SPANISH_DUE.session, read: read.session },
  { needs: ['reunión', 'sesión'], pattern: SPANISH_DUE.plainMeeting, read: read.session },
  {
    needs: ['eunión', 'esión', 'umbre', 'onferencia', 'samblea', 'leno', 'ongreso'],
    pattern: SPANISH_DUE.meetingInMonth,
    read: read.meetingInMonth,
  },
  {
    needs: [' Consejo ', ' Comité ', ' Comisión ', ' Asamblea ', ' Junta '],
    pattern: SPANISH_DUE.countedBody,
    read: read.countedBody,
  },
  {
    needs: ['reunión', 'sesión', 'conferencia', 'asamblea'],
    alsoNeeds: [' 20', ' 19'],
    pattern: SPANISH_DUE.meetingInYear,
    read: read.meetingInYear,
  },
  {
    needs: ['ongreso de ', 'samblea de ', 'onferencia de ', 'onvención de ', 'umbre de ', 'eneral de '],
    pattern: SPANISH_DUE.bodyOfYear,
    read: read.bodyOfYear,
  },
  { needs: SESSIONED, pattern: SPANISH_DUE.acronymSession, read: read.acronymSession },
  { needs: YEARS, pattern: SPANISH_DUE.figures, read: read.figures },
  { needs: YEARS, pattern: SPANISH_DUE.date, read: read.date },
  { needs: YEARS, pattern: SPANISH_DUE.month, read: read.month },
  {
    needs: ['cada ', 'periodicidad', 'frecuencia', 'todos los', 'todas las'],
    pattern: SPANISH_DUE.every,
    read: read.every,
  },
  { needs: ['aprobación', 'adopción'], pattern: SPANISH_DUE.afterAdoption, read: read.within },
  {
    needs: ['después de', 'antes de'],
    alsoNeeds: [
      'más tard',
      'dentro de',
      'al menos',
      'mínimo',
      'constitución',
      'conclusión',
      'en vigor',
      'recepción',
      'publicación',
    ],
    pattern: SPANISH_DUE.afterEvent,
    read: read.afterEvent,
  },
  {
    needs: [
      'plazo',
      'entro de',
      'término',
      'eríodo',
      'próxim',
      'lapso',
      'ranscurrid',
      'al cabo',
      ' días',
      ' semanas',
      ' meses',
      'rorrog',
      'rórroga',
      'mpliación',
      'enov',
      'enuev',
      'rolong',
      'xten',
      'xtien',
      ' año',
    ],
    pattern: SPANISH_DUE.within,
    read: read.within,
  },
  { needs: YEARS, pattern: SPANISH_DUE.year, read: read.year },
  {
    needs: [' año'],
    alsoNeeds: ['fin', 'término', 'conclu', 'termin'],
    pattern: SPANISH_DUE.endOfYear,
    read: read.endOfYear,
  },
  {
    needs: [
      'mente',
      'nual',
      'stral',
      'ensual',
      'ienal',
      'cada ',
      'veces',
      'una vez',
      'eriódic',
      'regular',
      'todas sus',
      'todos sus',
    ],
    pattern: SPANISH_DUE.recurring,
    read: read.recurring,
  },
  {
    needs: [
      'brevedad',
      'posible',
      'pronto',
      'cuanto antes',
      'demora',
      'dilaci',
      'tardanza',
      'retraso',
      'inmediat',
      'urgen',
      'breve',
    ],
    pattern: SPANISH_DUE.asap,
    read: () => ({ dues: [{ asap: true }] }),
  },
  {
    needs: ['Reunión', 'Conferencia', 'Cumbre', 'Congreso', 'Foro'],
    pattern: SPANISH_DUE.meeting,
    read: read.meeting,
  },
  {
    // the next few sessions, of a body whose sessions nobody counts here: as told
    needs: ['próximos ', 'próximas '],
    pattern:
      /\b(?:en|durante|a) (?:cada un[oa] de )?(?:sus|l[oa]s) (?:próxim[oa]s (?:dos|tres|cuatro|cinco|seis)|(?:dos|tres|cuatro|cinco|seis) próxim[oa]s) (?:per[ií]odos(?: ordinarios)?(?: de sesiones)?(?: ordinarios)?|reuniones|sesiones)(?!\p{L})/giu,
    read: ([event], { text, start }) =>
      SPANISH_HELD.test(text.slice(Math.max(0, start - 60), start)) ? undefined : { dues: [{ event }] },
  },
]);
