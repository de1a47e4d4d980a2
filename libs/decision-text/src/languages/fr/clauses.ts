import type { ClauseWords } from '../../grammar/clause-words.js';
import { bodySetUpIn } from '../../directive/set-up-below.js';
import { NEVER } from '../../text/never.js';

export const FRENCH_CLAUSES: ClauseWords = {
  setUpBelow: bodySetUpIn(
    /(?:,? (?:qui|lequel|laquelle) (?:devra|sera chargée? d[e’']|aura pour (?:\p{Ll}+ )?(?:mandat|mission|tâche|fonction)s?(?: de)?|doit)|\bchargée? d[e’']|\bavec (?:pour mandat de|le mandat suivant|les (?:tâches|fonctions) suivantes)|\bayant pour (?:mandat|mission|tâche)(?: de)?|\bdont (?:le mandat|la mission|les tâches) (?:sera|est|consiste à|seront|sont)(?: de)?|,? qui sera chargée?) ?:$/u,
    /(?:cré(?:er|e|era)|établi(?:r|t|sse)|constitu(?:er|e)|institu(?:er|e)|mett?re en place|met en place|convo(?:quer|que)|form(?:er|e)) une? ((?:groupe|comité|commission|équipe|bureau|organe|sous-comité|conseil|mécanisme|panel|cellule)(?: [\p{L}’'-]+){0,12}?)(?=,| (?:qui|chargée?|composée?|constituée?|pour|avec|ayant|dont) )/giu,
  ),
  reviews: /^(?:son intention )?(?:de |d['’])?(?:revoir|réexaminer|examiner|évaluer|réviser)(?!\p{L})/u,
  decides: new Set(['décider', 'résoudre', 'convenir']),
  boundary: /(?:[,;:.] (?:et |tout en )?|\bet )(?=\S)/g,
  reportsItself: /^(?:informer|notifier|faire rapport|rendre compte)$/,
  conjunction: /^et /,
  joined: /et/,
  joinedAfterComma: /^, et/,
  notInMidSentence:
    /^(?:noter|marquer|relever|observer|partager|conclure|croire|estimer|ouvrir|appeler|insister|admettre|supprimer|appuyer|respecter|remettre|ordonner|considérer|proposer|suggérer|proclamer|charger|constater|signaler)$/,
  decidesFurther: /^(?:décider|approuver|adopter|entériner|faire (?:siens?|siennes?))$/,
  startsAfresh: /^(?:demander|prier|charger|exhorter|réitérer)(?!\p{L})/u,
  handsOn: /^(?:transmettre|communiquer)$/,
  ofTheSame: NEVER,
  madeAgain: /^(?:réitérer|renouveler|proroger)$/,
  earlierAsk:
    /\b(?:demandes?|appels?|requêtes?|mandats?|invitations?|recommandations?|exhortations?|instructions?)(?!\p{L})/u,
  goesOn: / (?:de|pour|à|en|par|sans) (?:(?:les?|la|lui|se) )?\p{L}+(?:er|ir|re) [^,;.]{0,160}$/u,
  courtesy: /^(?:remercier|exprimer|féliciter)(?!\p{L})/u,
  whoElse: /(?<!\p{L})(?:qui|dont|que|où|laquelle|lequel)(?!\p{L})[^,;]{0,80}$/u,
  concludesThat: NEVER,
  thatWord: 'que',
  that: /^que /,
  thatWithin: / qu(?:e |['’])/,
  thatItem: /^Q(?:ue|UE)(?=[ ,])|^Q[uU]['’]/u,
  thatBody:
    /^Q(?:ue|UE) (?:le|la|les|ce|LE|LA|L['’]|l['’]) ?(?:[Cc]onseil|[Cc]omité|[Cc]ommission|[Aa]ssemblée|CONSEIL|COMITÉ)(?: (?:municipal|communal|général|régional|exécutif|MUNICIPAL|d['’](?:administration|arrondissement)|de(?:s| la) \p{L}+)){0,2} (?=\p{Ll}|\p{Lu}{4})/u,
  asksBesides: [
    {
      pattern:
        /^(?:transmettre|communiquer|soumettre|adresser|renvoyer|présenter|remettre) [^;.]{3,200}? ((?:au|aux|à la|à l['’]) ?[^,;.]{3,90}?),? (?:et )?en (?:(?:la|le|les) (?:priant|chargeant|invitant|engageant)|(?:lui|leur) (?:demandant|recommandant)|l['’]invitant) (?=d[e’'] ?|à )/u,
      as: 'demander',
    },
    {
      pattern:
        /^(?:transférer|attribuer|conférer|assigner) ((?:au|aux|à la|à l['’]) ?[^,;:.]{3,90}?) (?=(?:la|les|le|l['’]) ?(?:responsabilité|compétence|autorité|tâche|fonctions?|attribution|gestion|exécution|mise en œuvre|coordination))/u,
      as: 'confier',
    },
  ],
  enclitic: /^(?:de )?(?:les? |la |lui |leur |l['’])/i,
  nounFollows: /^(?:d['’]|de |du |des )|^[,.;)]/,
  opensWithNoun: /^(?:d['’]|de |du |des )|^[,.;:)]/,
  sharedTask: (text) => / (?:à|de) ?:$/.test(text),
  topics: {
    named:
      /(?<!\p{L})l['’]ordre du jour (?:ci-après|suivant)(?!\p{L})[^;.:]{0,160} ?:$|(?<!\p{L})les (?:\p{L}+ )?(?:thèmes|sujets|questions|aspects|éléments|points|facteurs|domaines|critères|principes|données|informations) (?:ci-après|suivant(?:e?s)?)(?!\p{L})[^;.:]{0,160} ?:$|(?<!\p{L})(?:rapports?|études?|analyses?|informations?|données|évaluation|bilan)(?!\p{L})[^;.:]{0,160}? (?:sur|concernant|relati(?:f|ve)s? à|portant sur) ?:$/u,
    open: /(?<!\p{L})(?:y compris|notamment|en particulier|entre autres|à savoir|tels? que|telles? que),? ?:$/u,
    task: /^(?:(?:de |d['’]|à )\p{L}+|\p{L}+(?:er|ir|re)|[Qq]u(?:e |['’]))(?!\p{L})/iu,
    anyTask: /^(?:(?:de |d['’]|à |en )\p{L}+|\p{L}+(?:er|ir|re|ant)|[Qq]u(?:e |['’]))(?!\p{L})/iu,
  },
  doneByAdoption:
    /^(?:(?:Article|ARTICLE|Art\.) ?(?:\d{1,3}|premier)(?:er)?[ .:–-]{0,4})?(?:(?:[Ll]a présente|[Ll]e présent|[Cc]ette|[Cc]et) (?:[Rr]ésolution|[Dd]écision|[Dd]élibération|[Dd]éclaration|[Rr]ecommandation|[Dd]irective|accord|arrêté|[Rr]èglement|[Aa]cte),? (?:qui )?(?:entre|entrera|prend|sera (?:publiée?|affichée?|transmise?))|(?:\p{Lu}|La |Le )[^;]{2,160}? (?:est|sont) (?:abrogée?s?|annulée?s?|rapportée?s?|abolie?s?))/u,
  introducesDraft:
    /\bprojet de (?:résolution|décision|déclaration) (?:suivant|ci-après)|une (?:résolution|décision) (?:ainsi conçue|libellée comme suit|rédigée comme suit|dans les termes suivants)/,
  further: {
    mark: /,? et (?=(?:prie|demande|invite|engage|charge|encourage|exhorte|recommande) )/gi,
    addresses: /^(?:que |au |aux |à |le |la |les |l['’]|tous |toutes |\p{Lu})/u,
  },
};
