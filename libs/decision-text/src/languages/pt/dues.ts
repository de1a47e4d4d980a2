import { readerOfHours } from '../../due/hours.js';
import { phraseReaders } from '../../due/phrase-readers.js';
import { dueReading } from '../../due/read-dues.js';
import { SESSIONED } from '../../due/sessioned.js';
import { PORTUGUESE_DATES } from './dates.js';
import { PORTUGUESE_COUNTS, PORTUGUESE_DUE, PORTUGUESE_ORDINAL_PATTERN } from './due-phrases.js';
import { PORTUGUESE_HELD } from './held.js';
import { PORTUGUESE_ORDINALS } from './ordinals.js';
import { PORTUGUESE_RHYTHMS } from './rhythm-dues.js';
import { PORTUGUESE_YEARLY } from './yearly-dues.js';

const YEARS = ['19', '20'];
/** A month behind its day, or the end of it. */
const DAYS_OF_MONTHS = PORTUGUESE_DATES.months.map((month) => `de ${month}`);
/** The last of several months. */
const TWO_MONTHS = PORTUGUESE_DATES.months.flatMap((month) => [` e ${month}`, ` e em ${month}`]);

const read = phraseReaders({
  dates: PORTUGUESE_DATES,
  ordinals: PORTUGUESE_ORDINALS,
  ordinal: PORTUGUESE_ORDINAL_PATTERN,
  counts: PORTUGUESE_COUNTS,
  held: PORTUGUESE_HELD,
  month: new RegExp(PORTUGUESE_DATES.month, 'gi'),
  atTime: /^em$/i,
  session:
    /(?:próxim[oa]|[ºª]|[oa]|\d) (?:per[ií]odo(?: \p{L}+)?(?: de sessões)?|sessão|reunião|assembl[ée]ia)(?: (?:ordinári|extraordinári|plenári|anual)\p{L}*)?(?: d(?:o|a|os) [\p{L} ]{3,80})?, $/iu,
  limit: /^(?:antes|anterior|com prazo|[na]?o mais|no (?:final|fim|término)|até|para)/i,
  ofAnotherYear: /^ do (?:ano (?:seguinte|próximo|subsequente)|próximo ano|mesmo ano)(?:,? (?:ao?|de) [^,;.]{3,50})?/i,
  until: /^até/i,
  runsUntil:
    /(?:prorrog|renov|estend|prolong|vigor|vigên|mandato|manter(?!\p{L}* [^;.]{0,80}informad)|mantém|suspend)\p{L}*[^;.]{0,120}$/iu,
  starting: /^(?:a partir|desde)/i,
  comesAgain:
    /(?<!\p{L})(?:cada|de \p{L}+ em \p{L}+ (?:dias|semanas|meses|anos)|duas vezes (?:ao|por)|todos os anos|anua(?:l|is|lmente)|semestra\p{L}*|trimestra\p{L}*|mensa(?:l|is|lmente)|bien\p{L}*|trien\p{L}*|periódic\p{L}*|periodicamente|regular(?:mente)?)(?!\p{L})/iu,
  againUntil: /^até/i,
  forAPeriod: /^(?:por|durante|pelo|prazo (?:adicional|suplementar)|prorrogação)/iu,
  before:
    /^(?:antes(?! d[oa] (?:término|encerramento|fi|conclus))|anteriormente|com (?:\p{L}+ )?antecedência|a tempo)/iu,
  toBeHeld:
    /(?:\b(?:a|para) (?:celebrar-se|realizar-se|ter lugar|iniciar-se|ser realizad[oa])|\b(?:se (?:celebrará|realizará|celebre|realize)|(?:celebrar|realizar)-se-á|terá lugar|tenha lugar|terá início)|^(?:convocar|celebrar|fixar|realizar|organizar)|\bhoras)(?!\p{L})[^;.]{0,260}$/iu,
  forAYear: /^para$/i,
  yearOf:
    /\b(?:orçamento|orçamentári[oa]|cotas?|quotas?|fiscal|calendário|escala|exercício|biênio|plano|programa|relatório|verbas)(?: \p{L}+){0,4},? $/iu,
  ofBody:
    /^ d(?:[oa]s?|e) ((?:\p{Lu}[\p{L}-]*(?: (?:de|d[oa]s?|para|sobre|contra|e) (?=\p{Lu}|[oa]s? )| (?=\p{Lu})|(?:[oa]s?) )?){1,10})/u,
  bodyBefore:
    /(?:^| )(?:ao|à|do|da|o|a) ((?:Comitê|Comité|Comissão|Conselho|Assembl[ée]ia|Conferência|Congresso|Junta|Grupo|Câmara)(?: (?:de|d[oa]s?|para|sobre|e|\p{Lu}[\p{L}-]*))*)$/u,
  through: /(?:por (?:intermédio|meio|via)|através) d(?:[oa]|e) ?$/u,
  possessive: / (?:su[ao]|seu)s? /,
  units: [
    [/^d/i, 'D'],
    [/^semana/i, 'W'],
    [/^m/i, 'M'],
  ],
  dayKinds: [
    [/ úteis$/i, 'working'],
    [/ de sess(?:ão|ões)$/i, 'sitting'],
  ],
  rhythms: [
    [/^bi[eéê]/i, 'biennial'],
    [/^bimestre/i, 'every 2 months'],
    [/^quadrimestre/i, 'every 4 months'],
    [/^quinzena/i, 'every 2 weeks'],
    [/^(?:exercício|ano letivo)/i, 'annual'],
    [/^trimestre/i, 'quarterly'],
    [/^semestre/i, 'every 6 months'],
  ],
  recurrences: [
    [/ordinário|sess[ãõ]|reuni[ãõ]/, 'every session'],
    [/semestra|duas vezes/, 'every 6 months'],
    [/quadrimestra/, 'every 4 months'],
    [/trimestra/, 'quarterly'],
    [/bimestra/, 'every 2 months'],
    [/biena/, 'biennial'],
    [/triena/, 'triennial'],
    [/mensa/, 'monthly'],
    [/semanal/, 'weekly'],
    [/anua|uma vez/, 'annual'],
  ],
  report: /^(?:relatório|inform|avaliaç|balan|atualizaç)/i,
  askedFor:
    /(?<!\p{L})(?:(?:apresent|prest|faz|faç|inclu|remet|subm[ei]t|elev|transmit|envi|prepar|elabor|produ|consider|receb|reflet|consign|encaminh|emit|redig|entreg|distribu|divulg|public|publiqu|forne|dar|d[êe])\p{L}*|em|no|mediante|por meio de|através de)(?: [\p{L}ª]+){0,5} ?$|(?<!\p{L})(?:[Ss]olicit|[Pp]ed|[Rr]equer)\p{L}* (?:(?! que )[^;.:]){0,170} um (?:\p{Ll}+ )?$|(?<!\p{L})(?:apresent|remet|subm[ei]t|elev|transmit|envi|prepar|elabor|encaminh|emit|redig|entreg)\p{L}*[^;.:]{0,170} uma? (?:\p{Ll}+ )?$/u,
  handed:
    /^[^;.:]{0,100}? (?:será|serão|deverá ser|deverão ser|deve ser) (?:apresentad|submetid|elevad|remetid|enviad|encaminhad|entregue)/u,
  nextMeeting: /^próxim/i,
  toMeeting: /^(?:aos?|à|perante|antes|para) /i,
  fromEvent:
    /^,? (?:(?:contad[oa]s? )?(?:a partir|a contar|depois|desde|contados?)(?: d[aeo])?|após|(?:posteriores|seguintes|subsequentes) (?:aos?|às?|a)) (?![^,;.]{0,30}(?:aprovação|adoção|publicação|presente|resolução|decisão|deliberação|assinatura|entrada em vigor|esta data|hoje))[^,;.]{3,80}/u,
  reported: /(?:^|[^\p{L}])(?:relatórios?|informes?)(?!\p{L})[^;.:]{0,60}$/iu,
  partOfYear: / (?:semestre|trimestre|bimestre|metade|mitad) /i,
  quarters: [
    [/primeiro trimestre/i, '03'],
    [/primeiro semestre|primeira metade/i, '06'],
    [/segundo trimestre/i, '06'],
    [/terceiro trimestre/i, '09'],
    [/(?:quarto|último) trimestre/i, '12'],
  ],
});

/** Every due expression of a Portuguese passage, in the order of the text. */
export const portugueseDues = dueReading([
  readerOfHours({
    needs: ['horas'],
    pattern:
      /(?<!\p{L})(?:n[ou]m? prazo (?:máximo )?de|dentro de|em até|nas próximas) (vinte e quatro|quarenta e oito|setenta e duas|24|48|72|96) horas(?!\p{L})/gu,
    counts: { 'vinte e quatro': 24, 'quarenta e oito': 48, 'setenta e duas': 72 },
    ofCase:
      /^ (?:de|d[ao]|após|antes de|a contar de|a partir de) (?!(?:a |sua )?(?:adoção|adopção|aprovação))[^,;.]{3,90}/u,
  }),
  ...PORTUGUESE_RHYTHMS,
  {
    needs: ['róximo relatório', 'róximo informe', 'róximo projeto', 'róximo orçamento'],
    pattern: PORTUGUESE_DUE.nextReport,
    read: read.inNextReport,
  },
  {
    needs: ['vencimento', 'expiração', 'finalização', 'conclusão', 'término', 'termo', 'fim d', 'permit'],
    pattern: PORTUGUESE_DUE.event,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  {
    needs: ['primeira', 'segunda', 'última'],
    pattern: PORTUGUESE_DUE.firstOfPeriod,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  { needs: DAYS_OF_MONTHS, pattern: PORTUGUESE_YEARLY.yearly, read: read.yearly },
  { needs: TWO_MONTHS, pattern: PORTUGUESE_YEARLY.inMonths, read: read.inMonths },
  {
    needs: PORTUGUESE_DATES.months,
    alsoNeeds: [
      ' mês de ',
      'fins de',
      'fina',
      'fim de',
      'meados de',
      'início de',
      'antes de ',
      'até ',
      'mais tardar em',
    ],
    pattern: PORTUGUESE_YEARLY.monthAlone,
    read: read.monthAlone,
  },
  { needs: ['cada '], pattern: PORTUGUESE_YEARLY.quarter, read: read.quarter },
  { needs: ['primeir'], pattern: PORTUGUESE_YEARLY.first, read: read.first },
  { needs: ['cada '], pattern: PORTUGUESE_YEARLY.eachSession, read: read.eachSession },
  { needs: ['cada '], pattern: PORTUGUESE_YEARLY.everySessions, read: read.everySessions },
  {
    needs: ['em curso', 'presente sess', 'atual sess', 'presente reuni'],
    pattern:
      /(?<!\p{L})(?:antes do (?:fim|encerramento) d|durante |no decurso d|n|à |em )(?:a |o |sua |seu )?(?:(?:per[ií]odo de sessões|sessão(?: legislativa)?|reunião) em curso|(?:presente|atual) (?:per[ií]odo de sessões|sessão(?: legislativa)?|reunião))(?!\p{L})/giu,
    read: read.presentSession,
  },
  {
    needs: ['eríodo', 'eriodo', 'sess', 'Sess', 'rdinária', 'Assembl'],
    pattern: PORTUGUESE_DUE.session,
    read: read.session,
  },
  {
    needs: ['eunião', 'essão', 'onferência', 'ssembleia'],
    alsoNeeds: [' 20', ' 19'],
    pattern: PORTUGUESE_DUE.meetingInYear,
    read: read.meetingInYear,
  },
  { needs: ['eunião', 'essão'], pattern: PORTUGUESE_DUE.plainMeeting, read: read.session },
  {
    needs: ['eunião', 'essão', 'imeira', 'úpula', 'onferência', 'ssembleia', 'ongresso'],
    pattern: PORTUGUESE_DUE.meetingInMonth,
    read: read.meetingInMonth,
  },
  { needs: SESSIONED, pattern: PORTUGUESE_DUE.acronymSession, read: read.acronymSession },
  { needs: YEARS, pattern: PORTUGUESE_DUE.figures, read: read.figures },
  { needs: YEARS, pattern: PORTUGUESE_DUE.date, read: read.date },
  { needs: YEARS, pattern: PORTUGUESE_DUE.month, read: read.month },
  {
    needs: ['cada ', 'todos os ', 'todas as ', 'periodicidade', 'frequência'],
    pattern: PORTUGUESE_DUE.every,
    read: read.every,
  },
  { needs: [' em '], pattern: PORTUGUESE_DUE.inTurn, read: read.every },
  { needs: ['aprovação', 'adoção', 'adopção'], pattern: PORTUGUESE_DUE.afterAdoption, read: read.within },
  {
    needs: ['após', 'depois d', 'antes d'],
    alsoNeeds: [
      'mais tardar',
      'até',
      'pelo menos',
      'mínimo',
      'constituição',
      'conclusão',
      'em vigor',
      'ceção',
      'publicação',
      'criação',
    ],
    pattern: PORTUGUESE_DUE.afterEvent,
    read: read.afterEvent,
  },
  { needs: [' dia', ' semana', ' mês', ' mes', ' ano'], pattern: PORTUGUESE_DUE.within, read: read.within },
  { needs: YEARS, pattern: PORTUGUESE_DUE.year, read: read.year },
  { needs: [' ano'], alsoNeeds: ['fim', 'final', 'término'], pattern: PORTUGUESE_DUE.endOfYear, read: read.endOfYear },
  {
    needs: [
      'mente',
      'nua',
      'stra',
      'ensa',
      'iena',
      'cada ',
      'vezes',
      'uma vez',
      'eriódic',
      'egular',
      'emanal',
      'todas as',
    ],
    pattern: PORTUGUESE_DUE.recurring,
    read: read.recurring,
  },
  {
    needs: [
      'brevidade',
      'possível',
      'quanto antes',
      'demora',
      'delonga',
      'atraso',
      'tardar',
      'mediat',
      'urgência',
      'breve',
    ],
    pattern: PORTUGUESE_DUE.asap,
    read: () => ({ dues: [{ asap: true }] }),
  },
  {
    needs: ['Reunião', 'Conferência', 'Cúpula', 'Cimeira', 'Congresso', 'Fórum', 'Foro'],
    pattern: PORTUGUESE_DUE.meeting,
    read: read.meeting,
  },
  {
    // the next few sessions, of a body whose sessions nobody counts here: as told
    needs: ['próximos ', 'próximas '],
    pattern:
      /(?<!\p{L})(?:em|n[oa]s|durante [oa]s) (?:cada um[a]? d[oa]s )?(?:seus |suas )?(?:próxim[oa]s (?:dois|duas|três|quatro|cinco|seis)|(?:dois|duas|três|quatro|cinco|seis) próxim[oa]s) (?:per[ií]odos(?: ordinários)?(?: de sessões)?|reuniões|sessões)(?!\p{L})/giu,
    read: ([event], { text, start }) =>
      PORTUGUESE_HELD.test(text.slice(Math.max(0, start - 60), start)) ? undefined : { dues: [{ event }] },
  },
]);
