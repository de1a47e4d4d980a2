import { readerOfHours } from '../../due/hours.js';
import { phraseReaders } from '../../due/phrase-readers.js';
import { dueReading } from '../../due/read-dues.js';
import { SESSIONED } from '../../due/sessioned.js';
import { FRENCH_DATES } from './dates.js';
import { FRENCH_COUNTS, FRENCH_DUE, FRENCH_ORDINAL_PATTERN } from './due-phrases.js';
import { FRENCH_HELD } from './held.js';
import { FRENCH_ORDINALS } from './ordinals.js';
import { FRENCH_RHYTHMS } from './rhythm-dues.js';
import { FRENCH_YEARLY } from './yearly-dues.js';

const YEARS = ['19', '20'];
const MONTHS = FRENCH_DATES.months;
/** The last of several months. */
const TWO_MONTHS = FRENCH_DATES.months.flatMap((month) => [` et ${month}`, ` et en ${month}`]);

const read = phraseReaders({
  dates: FRENCH_DATES,
  ordinals: FRENCH_ORDINALS,
  ordinal: FRENCH_ORDINAL_PATTERN,
  counts: FRENCH_COUNTS,
  held: FRENCH_HELD,
  month: new RegExp(FRENCH_DATES.month, 'gi'),
  atTime: /^en$/i,
  session:
    /(?:prochaine|\de|[eè]me|première) (?:session|réunion|séance)(?: (?:ordinaire|extraordinaire|plénière|annuelle))?(?: (?:du|de la|de l['’]|des) ?[\p{L}’' ]{3,80})?, $/iu,
  limit: /^(?:d['’]ici|au plus tard|avant|jusqu|pour|à l['’]issue)/i,
  ofAnotherYear: /^ de (?:l[’']année (?:suivante|prochaine|qui suit)|la même année)(?:,? (?:à|de) [^,;.]{3,50})?/i,
  until: /^jusqu/i,
  starting: /^(?:à partir|à compter|dès)/i,
  comesAgain:
    /(?<!\p{L})(?:chaque|deux fois par|tous les|toutes les|annuel\p{L}*|semestriel\p{L}*|trimestriel\p{L}*|mensuel\p{L}*|bisannuel\p{L}*|bienna\p{L}*|périodique\p{L}*|réguli\p{L}*)(?!\p{L})/iu,
  forAPeriod:
    /^(?:pour|pendant|durant|nouveau délai|délai (?:supplémentaire|additionnel)|prorogation|prolongation|d['’]une durée|de$|d['’]$)/i,
  before: /^(?:avant(?! la (?:fin|clôture))|préalablement|en (?:prévision|amont)|à temps)/i,
  toBeHeld:
    /(?:\b(?:qui )?(?:se tiendra|aura lieu|sera (?:organisée?|convoquée?|tenue?)|doit se tenir|devant se tenir|débutera)|^(?:convoquer|organiser|tenir|célébrer|fixer)|\bheures)(?!\p{L})[^;.]{0,260}$/iu,
  forAYear: /^(?:pour|de)$/i,
  yearOf:
    /\b(?:budget|budgétaire|quotes-parts|calendrier|barème|exercice|programme|plan|rapport|crédits)(?: \p{L}+){0,4},? $/iu,
  ofBody:
    /^ (?:du |de la |des |de l['’])((?=\p{Lu})[\p{L}’'-]+(?: (?!(?:une?|sur|lors|dans|à|aux?|et|qui|que|les?)(?!\p{L}))[\p{L}’'-]+){0,7})/u,
  bodyBefore:
    /(?:^| )(?:au |à la |à l['’]|du |de la |de l['’]|le |la |l['’])((?:Comité|Commission|Conseil|Assemblée|Conférence|Congrès|Bureau|Groupe)(?: (?!qui|que|et|dans|par|lors|de (?:lui|leur|nous|\p{Ll}+(?:er|ir|re))(?!\p{L})|de[st]? (?:progrès|résultats|mesures|rapports|conclusions|dépenses|travaux|activités|suites)|de la (?:suite|mise|situation))[\p{L}’'-]+){0,8})$/u,
  through: /par (?:l['’](?:intermédiaire|entremise)|le biais|le canal|le truchement) (?:du |de la |de l['’]|de )$/u,
  possessive: /(?: |^\P{L}*\p{L}+ ?)(?:sa|son|ses) /u,
  units: [
    [/^j/i, 'D'],
    [/^semaine/i, 'W'],
    [/^m/i, 'M'],
  ],
  dayKinds: [
    [/ ouvr(?:ables|és)$/i, 'working'],
    [/ de séance$/i, 'sitting'],
  ],
  rhythms: [
    [/^exercices? bienn/i, 'biennial'],
    [/^exercice/i, 'annual'],
    [/^bimestre/i, 'every 2 months'],
    [/^quadrimestre/i, 'every 4 months'],
    [/^quinzaine/i, 'every 2 weeks'],
    [/^trimestre/i, 'quarterly'],
    [/^semestre/i, 'every 6 months'],
  ],
  recurrences: [
    [/session|réunion|séance/, 'every session'],
    [/semestriel|deux fois par an|semestre/, 'every 6 months'],
    [/trois fois par an/, 'every 4 months'],
    [/quatre fois par an/, 'quarterly'],
    [/quadrimestriel/, 'every 4 months'],
    [/trimestriel|par trimestre/, 'quarterly'],
    [/bimestriel/, 'every 2 months'],
    [/par mois/, 'monthly'],
    [/hebdomadaire/, 'weekly'],
    [/bienna|bisannuel/, 'biennial'],
    [/mensuel/, 'monthly'],
    [/annuel|ans|une fois/, 'annual'],
  ],
  report: /^(?:rapport|exposé|information|compte|bilan|évaluation|mise)/i,
  askedFor:
    /(?<!\p{L})(?:(?:présent|soum|inclu|remet|transm|établi|prépar|élabor|consacr|fourni|adress|communiqu|publi|figur|rédig|produi|dépos|diffus|distribu|transmett)\p{L}*|dans|faire|sous forme de|au moyen de|par)(?: [\p{L}’']+){0,5} ?$|(?<!\p{L})(?:[Dd]emand|[Ss]ollicit)\p{L}* (?:(?! qu[e’'])[^;.:]){0,170} un (?:\p{Ll}+ )?$|(?<!\p{L})(?:présent|soum|remet|transm|établi|prépar|élabor|fourni|adress|rédig|produi|dépos)\p{L}*[^;.:]{0,170} une? (?:\p{Ll}+ )?$/u,
  handed:
    /^[^;.:]{0,100}? (?:est|sont|sera|seront|devra être|devront être|doit être) (?:\p{L}+ment )?(?:présenté|soumis|remis|transmis|adressé)/u,
  nextMeeting: /^prochain/i,
  toMeeting: /^(?:à|aux?|avant|pour|devant) /i,
  fromEvent:
    /^ (?:(?:à compter |à partir |à dater )(?:de |du |des )|(?:de |du |des )(?=(?:la |l['’]|le |leur |son |sa )?\p{L}*(?:tion|ment|ture|vée|fin|date|remise|dépôt|début)(?!\p{L}))|(?:après|suivant|qui suivent) )(?![^,;.]{0,30}(?:adoption|approbation|publication|présente|résolution|décision|délibération|signature|entrée en vigueur|ce jour|aujourd))[^,;.]{3,80}/u,
  reported: /(?:^|[^\p{L}])(?:rapports?|bilans?|exposés?)(?!\p{L})[^;.:]{0,60}$/iu,
  partOfYear: / (?:semestre|trimestre|bimestre|moitié) /i,
  quarters: [
    [/(?:premier|1er) trimestre/i, '03'],
    [/(?:deuxième|second|2e) trimestre|(?:premier|1er) semestre/i, '06'],
    [/(?:troisième|3e) trimestre/i, '09'],
    [/(?:quatrième|dernier|4e) trimestre/i, '12'],
  ],
});

/** Every due expression of a French passage, in the order of the text. */
export const frenchDues = dueReading([
  readerOfHours({
    needs: ['heures'],
    pattern:
      /(?<!\p{L})dans (?:(?:un|le) délai (?:maximum )?de |les (?:prochaines )?)(vingt-quatre|quarante-huit|soixante-douze|24|48|72|96) heures(?!\p{L})/gu,
    counts: { 'vingt-quatre': 24, 'quarante-huit': 48, 'soixante-douze': 72 },
    ofCase: /^ (?:suivant|après|avant|à compter de|qui suivent|de) (?!(?:l['’]|son )adoption)[^,;.]{3,90}/u,
  }),
  ...FRENCH_RHYTHMS,
  {
    needs: ['prochain rapport', 'prochain projet', 'prochain budget', 'rapport suivant'],
    pattern: FRENCH_DUE.nextReport,
    read: read.inNextReport,
  },
  {
    needs: [
      'fin d',
      'expiration',
      'achèvement',
      'conclusion',
      'terme',
      'issue d',
      'vacances',
      'Noël',
      'rentrée',
      'trêve',
      'congés',
      'permettr',
    ],
    pattern: FRENCH_DUE.event,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  {
    needs: ['premi', 'deuxi', 'second', 'derni'],
    pattern: FRENCH_DUE.firstOfPeriod,
    read: ([event]) => ({ dues: [{ event }] }),
  },
  {
    needs: MONTHS,
    alsoNeeds: ['plus tard', 'avant', 'd’ici', "d'ici", 'pour le'],
    pattern: FRENCH_YEARLY.yearly,
    read: read.yearly,
  },
  { needs: TWO_MONTHS, pattern: FRENCH_YEARLY.inMonths, read: read.inMonths },
  {
    needs: FRENCH_DATES.months,
    alsoNeeds: [' mois d', 'fin ', 'mi-', 'avant ', 'd’ici', "d'ici", 'plus tard en', 'ourant '],
    pattern: FRENCH_YEARLY.monthAlone,
    read: read.monthAlone,
  },
  { needs: ['chaque '], pattern: FRENCH_YEARLY.quarter, read: read.quarter },
  { needs: ['premi'], pattern: FRENCH_YEARLY.first, read: read.first },
  { needs: ['chaque ', 'chac'], pattern: FRENCH_YEARLY.eachSession, read: read.eachSession },
  { needs: ['session'], pattern: FRENCH_YEARLY.everySessions, read: read.everySessions },
  {
    needs: ['en cours', 'présente session', 'présente réunion'],
    pattern:
      /(?<!\p{L})(?:avant la (?:fin|clôture) de|pendant|durant|lors de|au cours de|à|dans) (?:la |sa )(?:(?:période de sessions|session|réunion) en cours|présente (?:session|réunion))(?!\p{L})/giu,
    read: read.presentSession,
  },
  {
    needs: ['session', 'Session', 'SESSION', 'réunion', 'Réunion', 'Assemblée'],
    pattern: FRENCH_DUE.session,
    read: read.session,
  },
  {
    needs: ['réunion', 'session', 'conférence', 'assemblée'],
    alsoNeeds: [' 20', ' 19'],
    pattern: FRENCH_DUE.meetingInYear,
    read: read.meetingInYear,
  },
  { needs: ['réunion', 'séance'], pattern: FRENCH_DUE.plainMeeting, read: read.session },
  { needs: ['session'], pattern: FRENCH_DUE.yearSession, read: read.session },
  {
    needs: ['éunion', 'éance', 'ession', 'ommet', 'onférence', 'ongrès'],
    pattern: FRENCH_DUE.meetingInMonth,
    read: read.meetingInMonth,
  },
  { needs: SESSIONED, pattern: FRENCH_DUE.acronymSession, read: read.acronymSession },
  { needs: YEARS, pattern: FRENCH_DUE.figures, read: read.figures },
  { needs: YEARS, pattern: FRENCH_DUE.date, read: read.date },
  { needs: YEARS, pattern: FRENCH_DUE.month, read: read.month },
  {
    needs: ['chaque ', 'tous les', 'toutes les', 'périodicité', 'fréquence'],
    pattern: FRENCH_DUE.every,
    read: read.every,
  },
  { needs: ['adoption', 'approbation'], pattern: FRENCH_DUE.afterAdoption, read: read.within },
  {
    needs: ['après', 'avant'],
    alsoNeeds: [
      'plus tard',
      'au moins',
      'constitution',
      'conclusion',
      'achèvement',
      'en vigueur',
      'réception',
      'création',
    ],
    pattern: FRENCH_DUE.afterEvent,
    read: read.afterEvent,
  },
  { needs: ['jour', 'semaine', 'mois', 'un an', 'ans', 'année'], pattern: FRENCH_DUE.within, read: read.within },
  { needs: YEARS, pattern: FRENCH_DUE.year, read: read.year },
  { needs: ['année'], alsoNeeds: ['la fin de'], pattern: FRENCH_DUE.endOfYear, read: read.endOfYear },
  {
    needs: [
      'nnuel',
      'estriel',
      'ensuel',
      'ienna',
      'ériodi',
      'régul',
      'hebdo',
      'fois par',
      'chac',
      'chaque ',
      'tous les',
      'toutes ses',
    ],
    pattern: FRENCH_DUE.recurring,
    read: read.recurring,
  },
  {
    needs: ['possible', 'délai', 'tarder', 'retard', 'mmédiat', 'urgen', 'plus tôt', 'plus vite', 'ncessamment'],
    pattern: FRENCH_DUE.asap,
    read: () => ({ dues: [{ asap: true }] }),
  },
  {
    // « au prochain Conseil national »
    needs: ['prochain'],
    pattern:
      /(?<!\p{L})(?:au|lors du|avant le|à la|lors de la|avant la) prochaine? (?:[Cc]onseil|[Cc]omité|[Cc]ongrès|[Bb]ureau|[Ss]ynode|[Aa]ssemblée|AG|[Pp]lénière)(?: (?:national|général|fédéral|municipal|communal|d['’]administration|syndical)e?){0,2}(?!\p{L}| (?:de|du|des)(?!\p{L}))/gu,
    read: ([phrase], { text, start }) =>
      FRENCH_HELD.test(text.slice(Math.max(0, start - 60), start))
        ? undefined
        : { dues: [phrase.startsWith('avant') ? { before_session: 'next' } : { session: 'next' }] },
  },
  { needs: ['Réunion', 'Conférence', 'Sommet', 'Congrès', 'Forum'], pattern: FRENCH_DUE.meeting, read: read.meeting },
  {
    // the next few sessions, of a body whose sessions nobody counts here: as told
    needs: ['prochaines '],
    pattern:
      /(?<!\p{L})(?:à|lors de|pendant) (?:chacune de )?(?:ses|les) (?:deux|trois|quatre|cinq|six) prochaines (?:sessions|réunions|séances)(?!\p{L})/giu,
    read: ([event], { text, start }) =>
      FRENCH_HELD.test(text.slice(Math.max(0, start - 60), start)) ? undefined : { dues: [{ event }] },
  },
]);
