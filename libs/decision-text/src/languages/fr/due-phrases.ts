import { FRENCH_DATES } from './dates.js';
import { frenchExtra } from './more-time.js';
import { FRENCH_ORDINALS as ORDINALS, HUNDREDS } from './ordinals.js';

const MONTH = FRENCH_DATES.month;
const LAST = /i[eè]me$|^premi|^second/;

const longest = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');
/** "vingt", "soixante": what goes before the last word of an ordinal; "unième", which ends it. */
const TENS = `(?:${longest(ORDINALS.words.filter((word) => !LAST.test(word)))})(?!\\p{L})`;
const WORD = `(?:${longest(ORDINALS.words.filter((word) => LAST.test(word)))})(?!\\p{L})`;
/** "soixante et onzième", "quatre-vingt-dix-neuvième", "31e", "XXXI". */
const ORDINAL = String.raw`(?:${HUNDREDS}(?:${TENS}(?:[ -]et[ -]|[ -])){0,3}${WORD}|\d{1,3}(?:e|è?me|i[eè]me|er|re)(?!\p{L})|(?<=[ .])[CIVXL]{1,9}e?(?= ))`;
export const FRENCH_ORDINAL_PATTERN = new RegExp(ORDINAL, 'giu');
export const FRENCH_COUNT =
  '(?:une?|deux|trois|quatre-vingt-dix|quatre|cinq|six|sept|huit|neuf|dix-huit|dix|onze|douze|treize|quatorze|quinze|seize|vingt-et-un|vingt et un|vingt-quatre|vingt|trente-six|trente|quarante-cinq|quarante|soixante-dix|soixante|cent vingt|cent quatre-vingts|cent|\\d{1,3})';
const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?';
/** "la fin de", "le premier semestre de". */
const PART_OF_YEAR =
  "(?: (?:à )?(?:la |le |l['’])?(?:fin (?:du |de (?=l['’]))?)?(?:(?<=fin )|fin|début|milieu|mi|(?:premier|second|deuxième|troisième|quatrième|dernier|1er|2e|3e|4e) (?:semestre|trimestre)|cours)(?: ?(?:de |du |d['’])?|-))?(?: ?(?:l['’]|de l['’])?(?:année|exercice))?";
const BEFORE_WORD = "(?<![\\p{L}’'])";

/** How French says when something falls due. */
export const FRENCH_DUE = {
  event: new RegExp(
    String.raw`${BEFORE_WORD}((?:au plus tard )?(?:\p{L}{2,12} (?:jours|semaines|mois) )?(?:avant|après|à|dès|lors de|au|jusqu['’](?:à|au)) ?(?:la |l['’]|le )?(?:fin|expiration|achèvement|conclusion|terme|issue) (?:du|de la|de l['’]|des|de son|de sa|de ses|de leurs?|de ces|de cette) ?(?:mandat|période|processus|étude|projet|élections|mission|négociations|consultations|exercice biennal|travaux|activités|enquête|évaluation|tâche)(?!\p{L})|(?:avant|d['’]ici(?: à)?|à|au plus tard à) (?:la )?fin (?:de l['’]année (?:scolaire|universitaire|académique)|du (?:trimestre|semestre|mandat))(?!\p{L})|avant (?:les vacances|Noël|la rentrée|la trêve|les congés)(?: (?:d['’]\p{L}+|de \p{L}+|parlementaires?|scolaires?))?(?:,? (?:de )?(?:19|20)\d\d)?(?!\p{L})|dès que (?:la |les |l['’]|le )[^,;.]{3,50}? (?:le |la |les )?permettr(?:a|ont)(?!\p{L}))`,
    'giu',
  ),
  /** "lors de la première séance de l’année 2023": counted from there, and no ordinal of the body's. */
  firstOfPeriod: new RegExp(
    String.raw`${BEFORE_WORD}(?:avant|lors de|pendant|durant|à|pour|dès) (?:sa|la|leur|notre) (?:première|deuxième|seconde|dernière) (?:séance|réunion|session)(?: (?:ordinaire|plénière|publique))? (?:de l['’]|de la |du |de |d['’])(?:année(?: (?:civile|scolaire|académique|universitaire|prochaine))?|exercice|trimestre|semestre|rentrée|mois d[e'’] ?|printemps|automne|${MONTH}|(?=(?:19|20)\d\d))(?!\p{L})(?:,? ?(?:de )?(?:(?:19|20)\d\d))?`,
    'giu',
  ),
  session: new RegExp(
    String.raw`${BEFORE_WORD}(avant|préalablement à|en prévision de|en amont de|à temps pour|à partir de|à compter de|dès|au plus tard (?:à|lors de|pendant)|lors de|pendant|durant|au cours de|à la (?:(?:première|deuxième) partie de la )?reprise de|(?:avant|d['’]ici(?: à)?|à) la (?:fin|clôture) de|aux?|à|dès|pour|jusqu['’]à|d['’]ici (?:à )?|à l['’]occasion de|(?<=ordre du jour(?: provisoire)? )d(?:e|u))(?: ?(?:sa|son|ses|la|le|les|leur|notre|nos|l['’]|chacune de ses))? ?((?:${ORDINAL})(?:(?:,|,? (?:et|ou)) (?:à )?(?:sa |la )?(?:${ORDINAL})){0,4}|prochaines?|suivantes?|(?=session suivante)) ?(?:sessions?(?: (?:ordinaires?|extraordinaires?|annuelles?|de fond))?(?: de (?:19|20)\d\d)?|réunions? ordinaires?|Assemblée(?= (?:mondiale|générale|des|de (?!la |l['’])|une? |l[ea]s? |son |sa |ses |sur )|[,;.]|$)|période(?: ordinaire)? de sessions)(?:(?<=session) suivante(?!\p{L}))?`,
    'giu',
  ),
  /** "à sa prochaine séance", "à la 74e réunion": in small letters, as capitals make a name. */
  plainMeeting: new RegExp(
    String.raw`${BEFORE_WORD}(avant|au plus tard à|lors de|pendant|à|pour) (?:sa|la|notre) (?:((?:${ORDINAL})|prochaine) (?:réunion|séance)|(?:réunion|séance)(?= (?:suivante|prochaine)))(?: (?:ordinaire|extraordinaire|annuelle|plénière|suivante))?(?!\p{L}| (?:de |des )(?!l))`,
    'gu',
  ),
  /** « à sa réunion annuelle de 2020 » */
  meetingInYear: new RegExp(
    String.raw`${BEFORE_WORD}(?:avant|au plus tard à|lors de|pendant|à|pour) (?:sa|la|notre) (?:réunion|session|conférence|assemblée)(?: (?:ordinaire|annuelle|plénière))? (?:de|en) ((?:19|20)\d\d)(?!\d)`,
    'gu',
  ),
  /** "à la séance de juin" */
  meetingInMonth: new RegExp(
    String.raw`${BEFORE_WORD}(?:(?:avant|lors de|pendant|à|pour) (?:sa|la|son|le)|au|lors du) (?:prochaine? )?(?:réunion|séance|session|sommet|conférence|congrès)(?: (?:ordinaire|extraordinaire|plénière))? (?:de|d['’]|du mois de|du mois d['’]) ?(${MONTH})(?: ((?:19|20)\d\d))?(?!\p{L}| \d)`,
    'giu',
  ),
  /** "à sa session de fond de 2014" */
  yearSession: new RegExp(
    String.raw`${BEFORE_WORD}(avant|lors de|pendant|durant|au cours de|à|pour) sa (?:prochaine )?session(?: (?:de fond|annuelle|ordinaire))? de ((?:19|20)\d\d)(?!\d)`,
    'giu',
  ),
  /** "avant la COP13" */
  acronymSession: /(?<![\p{L}’'])(avant|à|lors de|pour|durant) (?:la |le )?([A-Z]{2,6})[ -]?(\d{1,3})\b(?![/.,]\d)/gu,
  /** Day, month and year in figures. */
  figures: new RegExp(
    String.raw`${BEFORE_WORD}(?:avant le|d['’]ici(?: le| au)?|au plus tard(?: le)?|jusqu['’]au|pour le) ([0-3]?\d)[/.]([01]?\d)[/.]((?:19|20)\d\d)(?!\d)`,
    'giu',
  ),
  date: new RegExp(
    String.raw`${BEFORE_WORD}(d['’]ici(?: à| au| le)?(?: au)?|au plus tard(?: le)?|avant le|jusqu['’]au|pour le|à partir du|à compter du|dès le|le|du|des|au|les)(?: jour du)? ${WEEKDAY}(\d{1,2})(?:er)?(?: (?:au|et) \d{1,2})? (${MONTH}),? (?:de l['’]année )?((?:19|20)\d\d)\b(?:,? (?:au plus tard|dernier délai)(?!\p{L}))?`,
    'giu',
  ),
  month: new RegExp(
    String.raw`${BEFORE_WORD}(avant|d['’]ici(?: à)?|au plus tard en|au plus tard|en|pour|jusqu['’](?:en|à)|à partir de|à compter de|dès|à|(?:au cours de|pendant|durant|lors de)(?= la (?:première|dernière))|(?<=à (?:sa|la) (?:session|séance|réunion)(?: ordinaire| plénière)? )de|courant)(?: (?:la |le )?(?:fin|début|mi|(?:première|deuxième|dernière) (?:semaine|quinzaine))[ -]?(?:du|de|d['’])?)?(?: (?:le |du |au )?mois (?:de |d['’]))? ?(${MONTH}) ((?:19|20)\d\d)\b`,
    'giu',
  ),
  year: new RegExp(
    String.raw`${BEFORE_WORD}(avant|d['’]ici(?: à)?|au plus tard(?: en| fin)?|en|pour|jusqu['’](?:en|à)|au cours d(?:e|u)|au|à l['’]issue d(?:e|u)|à compter de|à partir de|dès|à|courant)${PART_OF_YEAR} ?((?:19|20)\d\d(?:(?:, (?:19|20)\d\d){0,4},? et (?:en |em )?(?:19|20)\d\d)?)\b(?![/-]\d)`,
    'giu',
  ),
  within: new RegExp(
    String.raw`${BEFORE_WORD}(${frenchExtra(FRENCH_COUNT)}|sous(?= ${FRENCH_COUNT} )|dans un délai (?:maximal |maximum |n['’]excédant pas |ne dépassant pas |de )?(?:de |d['’])?|dans les(?: prochaine?s)?|dans(?= ${FRENCH_COUNT} )|d['’]ici(?: à)?(?= ${FRENCH_COUNT} (?:jours?|semaines?|mois|ans?|années?)(?!\p{L}))|au terme de|(?:pour|pendant|durant) une (?:nouvelle |première )?(?:période|durée) (?:supplémentaire |initiale |additionnelle |maximale )?(?:de |d['’])|pour(?= une? (?:an|mois|année))|pour(?<=(?:prorog|prolong|renouvel|recondui|(?<!\p{L})(?:cré|établi|institu|nomm|désign))[^;.]{0,120} pour)(?: encore)?(?= )|d['’]un délai (?:maximal |maximum )?d(?:e(?= )|['’])(?<=(?:dispos|bénéfici)\p{L}* d['’]un délai [^;.]{1,14})|d['’]une durée (?:de |d['’])|pendant|en l['’]espace de|(?<=(?:prorog|prolong|renouvel|recondui)\p{L}* )d(?:e(?= )|['’])) ?(?:les )?(${FRENCH_COUNT})(?: \([\p{L}\d -]{1,30}\))? (?:prochaine?s |premiers )?(jours?|semaines?|mois|ans?|années?)(?!\p{L})(?: (?:ouvrables|ouvrés|de séance)(?!\p{L}))?`,
    'giu',
  ),
  /** "six mois après l’adoption de la présente résolution" */
  afterAdoption: new RegExp(
    String.raw`${BEFORE_WORD}((?:au plus tard )?)(${FRENCH_COUNT})(?: \([\p{L}\d -]{1,30}\))? (jours?|semaines?|mois|ans?|années?) (?:après|à compter de|à partir de|suivant) (?:la date de )?l['’](?:adoption|approbation|entrée en vigueur) (?:de la présente|de cette|du présent|de ce) (?:résolution|décision|délibération|déclaration|recommandation)(?!\p{L})`,
    'giu',
  ),
  /** « avant la fin de l’année » */
  endOfYear:
    /(?<![\p{L}’'])(?:avant|d['’]ici(?: à)?|à|pour) la fin de (?:l['’]année(?: en cours)?|cette année)(?! (?:\d|académique|scolaire|universitaire|budgétaire|prochaine|suivante|civile))(?!\p{L})/giu,
  /** « dans son prochain rapport annuel » */
  nextReport:
    /(?<!\p{L})(?:dans (?:son|le|leur)|dans le (?:cadre|contexte) (?:du|de son)) (?:prochain (?:rapport|projet de budget(?:-programme)?|budget)|rapport suivant)(?: (?:annuel|biennal|périodique|semestriel|trimestriel))?(?!\p{L})/giu,
  /** « au plus tard trois mois après la réunion » */
  afterEvent: new RegExp(
    String.raw`${BEFORE_WORD}(?:(?:au plus tard|au moins) |(?=[\p{L}\d]+ (?:\([^()]{1,20}\) )?\p{L}{3,8} après (?:l['’]|la |sa |son )(?:constitution|conclusion|achèvement|entrée en vigueur|réception|publication|création)(?!\p{L})))(?:${FRENCH_COUNT})(?: \([\p{L}\d -]{1,30}\))? (?:jours?|semaines?|mois|ans?|années?) (?:après|avant) (?:la |le |les |l['’]|sa |son |chaque )?[^,;.]{3,60}`,
    'giu',
  ),
  every: new RegExp(
    String.raw`${BEFORE_WORD}(?:tous les|toutes les|chaque|(?:selon une|avec une) (?:périodicité|fréquence) de) (?:(${FRENCH_COUNT}) )?(jours?|semaines?|mois|ans?|années?|trimestres?|semestres?|bimestres?|quadrimestres?|quinzaines?|exercices?(?: biennal| biennaux)?)(?!\p{L})`,
    'giu',
  ),
  recurring: new RegExp(
    String.raw`${BEFORE_WORD}(annuellement|tous les ans|bisannuellement|biennalement|(?:rapports?|exposés?|comptes? rendus?|bilans?|évaluations?|informations|mises? à jour)(?: \p{L}+(?: et)?)? (?:annuels?|(?:se|tri|bi|quadri)mestriels?|mensuels?|biennaux|biennal|bisannuels?|périodiques?)(?!\p{L})|(?:se|tri|bi|quadri)mestriellement|mensuellement|hebdomadairement|(?:à|par) intervalles réguliers|périodiquement|régulièrement|(?:deux|trois|quatre|une) fois par (?:an|année|semestre|trimestre|mois)|tous les semestres|(?:au moins )?une fois par an|(?:sur une base|de manière|de façon|à titre|selon une périodicité) (?:annuelle|(?:se|tri|bi|quadri)mestrielle|mensuelle|biennale|périodique|régulière)|à (?:chacune de|toutes) ses (?:sessions|réunions)|(?:à|lors de|pour|avant) (?:chaque|chacune de ses) (?:sessions?|séances?|réunions?)(?: (?:ordinaires?|plénières?))?)`,
    'giu',
  ),
  asap: new RegExp(
    String.raw`${BEFORE_WORD}(?:dès que possible|(?:le plus|aussi) (?:rapidement|tôt|vite) que possible|le plus (?:rapidement|tôt|vite) possible|aussitôt que possible|dans les (?:meilleurs|plus brefs) délais|sans (?:plus )?(?:tarder|délai|retard)|immédiatement|de toute urgence|d['’]urgence|avec effet immédiat|à titre urgent|au plus tôt|au plus vite|incessamment)(?!\p{L})`,
    'giu',
  ),
  meeting:
    /(?<!\p{L})(?:à|au|aux|lors d(?:e|u)|avant|pour|devant) (?:la |sa |le |son |notre )?((?:prochaine?|première?|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième) )?((?:[IVXL]{1,7}e? |\d{1,3}e )?(?:Réunion|Conférence|Sommet|Congrès|Forum)(?!\p{L})(?:(?: (?:de|du|des|la|les|le|et|ou|pour|sur|en)| [dl]['’]\p{L}{2,20}| (?!(?:un|une|sur|qui|que|lors)(?!\p{L}))\p{L}[\p{L}-]{1,20})){0,12}?(?: \([A-Z]{2,9}(?:-[IVX]{1,5})?\)|(?= ?[,;.]|$)))/giu,
} as const;

export const FRENCH_COUNTS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-huit': 18,
  vingt: 20,
  'vingt-et-un': 21,
  'vingt et un': 21,
  'vingt-quatre': 24,
  trente: 30,
  'trente-six': 36,
  quarante: 40,
  'quarante-cinq': 45,
  soixante: 60,
  'soixante-dix': 70,
  'quatre-vingt-dix': 90,
  cent: 100,
  'cent vingt': 120,
  'cent quatre-vingts': 180,
};
