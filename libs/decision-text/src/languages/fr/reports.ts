import type { ReportWords } from '../../report/report-reading.js';
import { FRENCH_NAMES } from './noun-phrases.js';

const TO = String.raw`(?:aux? |à la |à l['’]|à (?=\p{Lu})|devant (?:la |le |l['’]))`;
const PRONOUN = "(?:(?:lui|leur|y|nous) (?:en )?|l['’]en |en (?=rend|f[ae]|inform))?";
/** Forms of verbs that hand something over: infinitive, subjunctive. */
const GIVE =
  '(?:présent(?:er|e|ent|era|eront|erait|ât)|distribu(?:er|e|ent|era)|diffus(?:er|e|ent|era)|soumet(?:tre|te|tent|tra|trait)?|remet(?:tre|te|tent|tra|tront)?|transmet(?:tre|te|tent|tra|tront)?|établi(?:r|sse|ssent|t|ra|ront)|élabor(?:er|e|ent|era)|prépar(?:er|e|ent|era)|fourni(?:r|sse|ssent|t|ra|ront)|communiqu(?:er|e|ent|era|eront)|adress(?:er|e|ent|era|eront)|fa(?:ire|sse|ssent) (?:tenir|parvenir)|produi(?:re|se|ra)|publi(?:er|e|ent|era)|rédig(?:er|e|ent|era)|dépos(?:er|e|ent|era|eront))';
const REPORT = String.raw`(?:rapports?(?! (?:avec|entre) )|comptes? rendus?|exposés?|points? d['’]étape|états? d['’]avancement|(?<=(?:un|des|les|leurs?|son|ses) )états? (?:des|de la|du|récapitulatif|détaillé|trimestriel|annuel|mensuel))(?!\p{L})`;
const FINDINGS =
  '(?:propositions?|(?<=\\bun )examen|contributions(?! (?:financi|volontaire))|observations|commentaires|recommandations?|conclusions|résultats|options|vues|opinions|études?|informations|projets?|plans?|bilan|évaluations?|analyses?|états? des lieux|diagnostics?|synthèse|résumé|calendrier|feuille de route|inventaire|note|préavis|remarques|(?<=\\b(?:ses|leurs) )réponses)';

/** A word of a name that goes on; what stops it is no part of names. */
const STOPS =
  "(?:\\p{Ll}{3,}(?:era|eront|tra|tront|ira|iront)|une?|dûment|pleinement|informée?s?|qui|que|dont|lors|dans|par|avant|après|depuis|dès|chaque|tou(?:te)?s?|jusqu['’](?:en|à|aux?)|une session|pour la première|le premier|(?:une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|soixante|\\d{1,3}) (?:jours?|semaines?|mois|fois|sessions?)|au|aux|à|selon|conformément|oralement|par écrit|aussi|afin|ainsi|sous|pendant|durant|son|sa|ses|leurs?|ce|cette|ces|annuellement|périodiquement|régulièrement|d['’]ici|en temps|sur|pour|en|et|ou|le|les|de ses|de son|de l['’]exécution|de la (?:suite|mise|situation)|des (?:rapports|propositions|recommandations|informations|observations|études|conclusions|progrès|mesures|résultats))";
const NAME_WORD = String.raw`(?!${STOPS}(?!\p{L}))[\p{L}(][\p{L}’'()-]*`;
/** "Groupe de travail sur …": these names go on behind "sur" and "pour". */
const ABOUT = String.raw`(?: (?:sur|pour|contre) (?!(?:la |le |les |l['’])?(?:examen|étude|approbation|adoption|information|suite|décision|avis|progrès|application|mise en|résultats?|mesures|état|exécution|avancement|travaux|activités|situation)(?!\p{L}))(?:la |le |les |l['’])?${NAME_WORD}(?: ${NAME_WORD}){0,8})?`;
const NAME = String.raw`(?:(?:Commission|Comité|Groupe|Conférence|Rapporteu(?:r|se)|Programme|Réunion)(?: ${NAME_WORD}){0,8}${ABOUT}|(?:${NAME_WORD})(?: ${NAME_WORD}){0,12}(?: et (?:social|culturel|technique)e?)?)`;

/** How French asks for reports. */
export const FRENCH_REPORT_WORDS: ReportWords = {
  names: FRENCH_NAMES,
  hint: /donnée|formul|déclar|document|recommand|partag|disposition|notifi|adress|dépos|distribu|bilan|examen|intention|attention|étape|avancement|rapport|rend|inform|exposé|courant|présent|soum|remet|transm|fair|fass|communiqu|fourni/,
  phrases: [
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PRONOUN}(?:fa(?:ire|sse|ssent|it) (?:\p{L}+ )?rapport|fer(?:a|ait|ont) (?:\p{L}+ )?rapport|faisant (?:\p{L}+ )?rapport|rend(?:|re|e|ent|ra|ront|ant) (?:compte|(?:ses|leurs) conclusions|son rapport)|fa(?:ire|sse) (?:un )?(?:exposé|compte rendu)|(?:inform(?:er|e|ent|era|eront)|(?:tenir|tien(?:ne|nent|dra|dront))(?! (?:dûment |pleinement |pleinement |bien )?compte))(?= (?:(?:le|la|les|l['’]|pleinement|dûment|régulièrement) ?)?[^,;.]{0,90}?(?:informée?s?|au courant|Conseil|Assemblée|Commission|Comité|Conférence|États|Secrétaire|Directeur|Directrice|Secrétariat|secrétariat|Bureau|Président|Parlement|Sénat|Haut-Commissaire|syndicats?|sections|élus|membres|parties|fédérations|maire|ministres?|délégués|organes)))(?!\p{L})`,
        'giu',
      ),
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:le |la |les )(?:tenir|tiennent?) (?:[\p{L}]+ ){0,2}(?:informée?s?|au courant)|(?:de |qu['’]\p{L}+ )?l['’]informe(?:r|nt)?)(?!\p{L})/gu,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PRONOUN}${GIVE}(?!\p{L})(?=[^;.:]{0,240}?(?<!\p{L}|(?:faire|fasse|fassent|fera) |(?:modèle|format|formulaire|canevas|cadre|directives?|lignes directrices|questionnaire|système|calendrier)s? (?:de |des |du |pour les |pour l['’]établissement des )|(?:synthèse|analyse|examen|résumé|recueil|liste|base|lumière|compilation) (?:des|de ces|de leurs) )${REPORT}(?! (?:du|de la|de l['’]|des) ?(?:Secrétaire|Groupe|Comité|Commission|Conseil|Directeur|Rapporteu|Haut)))`,
        'giu',
      ),
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PRONOUN}(?:présent(?:er|e|ent|era|eront)|soumet(?:tre|te|tent|tra|tront)|remet(?:tre|te|tent|tra|tront)|dépos(?:er|e|ent|era|eront)|adress(?:er|e|ent|era|eront))(?!\p{L})(?=[^;.:]{0,160}?(?<!\p{L})${FINDINGS}(?!\p{L}))`,
        'giu',
      ),
      onlyAddressed: true,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:(?:lui|leur) (?:transmet(?:tre|te)|communiqu(?:er|e)|fa(?:ire|sse) (?:tenir|parvenir))(?!\p{L})(?=[^;.:]{0,140}?(?<!\p{L})${FINDINGS}(?!\p{L}))|(?:transmet(?:tre|te|tent)|communiqu(?:er|e|ent)|fa(?:ire|sse) (?:tenir|parvenir))(?!\p{L})(?=[^;.:]{0,80}?(?<!\p{L})${FINDINGS}(?!\p{L})[^;.:]{0,80}? ${TO}))`,
        'giu',
      ),
    },
    {
      // « faire connaître au Haut-Commissariat leurs vues »
      pattern:
        /(?<!\p{L})fa(?:ire|sse|ssent) (?:connaître|savoir|part de)(?=[^;.:]{0,80}? (?:au |à la |à l['’])(?:\p{Lu}|secrétariat|comité|commission|conseil|bureau))/gu,
      onlyDated: true,
    },
    {
      // « souhaite être informée par le Gouvernement »
      pattern:
        /(?<=^ ?(?:à )?)être (?:\p{L}+ment )?(?:tenue?s? )?(?:\p{L}+ment )?(?:informée?s?|au courant)(?!\p{L})/gu,
      isSure: true,
    },
    {
      // « la présentation d’un rapport annuel »
      pattern:
        /(?<!\p{L})(?:présentation|établissement|élaboration|rédaction|remise|soumission) (?:d['’]un|du|de son|de leurs?) (?:\p{Ll}+ )?rapports?(?!\p{L})(?<!(?:depuis|après|dès|suite à|lors de|avant) la \p{L}+ [^,;.]{3,30})/gu,
      isSure: true,
    },
    {
      // « Un rapport final est présenté au Conseil », « Il est rendu compte », « Le Conseil sera informé »
      pattern:
        /(?<=^ ?(?:qu['’]|que )?|[.;] )(?:(?:une?|des|les?|la|son|ses|chaque) (?!présent)(?:\p{Ll}+ ){0,3}?(?:rapports?|bilans?|comptes? rendus?|points? d['’]étape|évaluations?)(?!\p{L})(?:(?! qui | que | dont )[^;.:]){0,100}? (?:est|sont|sera|seront|devra être|devront être|doit être) (?:\p{L}+ment )?(?:présenté|soumis|remis|transmis|communiqué|adressé)e?s?|il (?:en )?(?:est|sera) (?:\p{L}+ment )?(?:rendu compte|fait rapport|(?:présenté|soumis|remis|adressé|fait)(?=[^;.:]{0,120}? une? (?:\p{Ll}+ ){0,2}(?:rapport|bilan|compte rendu)))|l(?:[ae]s? |['’])[^;.:,]{3,60} (?:est|sont|sera|seront) (?:\p{L}+ment )?(?:tenue?s? )?(?:\p{L}+ment )?informée?s?)(?!\p{L})/giu,
      isSure: true,
    },
    {
      // « veiller à ce que des rapports lui soient présentés »
      pattern:
        /(?<!\p{L})(?:(?:des|un|les|le) rapports? (?:\p{Ll}+ )?(?:(?:lui|leur) )?soi(?:t|ent) (?:présenté|soumis|remis|communiqué)e?s?|(?:lui|leur|nous) soi(?:t|ent) (?:présenté|soumis|remis|communiqué|transmis)e?s?|(?:lui|leur|nous) fourni(?:r|sse|ssent)(?= [^;.:]{0,60}?(?:données|chiffres|statistiques)(?!\p{L})))(?!\p{L})/gu,
      isSure: true,
    },
    {
      // « lui faire des recommandations »
      pattern:
        /(?<!\p{L})(?:lui|leur|nous) fa(?:ire|sse)(?=[^;.:]{0,60}? (?:des|ses|leurs) (?:recommandations|propositions|suggestions|observations)(?!\p{L}))/gu,
      isSure: true,
    },
    {
      // « un projet, qui devra être soumis au Conseil », « un plan, à soumettre au Conseil en 2023 »
      pattern:
        /(?:,|(?<=(?:er|ir|re|isse|ge|ne|re) (?:une?|des|les?|la|son|sa|ses|leurs?) [^;.:]{3,160})) à (?:présenter|soumettre|remettre|transmettre)(?= [^;.]{0,60}?(?:aux? |à la |à l['’]|à (?:sa|son|tou(?:s|tes)) |en (?:20|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|avant |d['’]ici |lors d))|,? (?:(?:pour|afin d['’])être (?:présenté|soumis|remis|transmis)e?s?|(?:qui|le(?:s)?quel(?:s|les)?|laquelle) (?:(?:devra|devront|doit|doivent) être|sera|seront) (?:présenté|soumis|remis|transmis|communiqué)e?s?)(?= [^;.]{0,60}?(?:aux? |à la |à l['’]|à (?:sa|son|tou(?:s|tes)) |en (?:20|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|avant |d['’]ici |lors d))/gu,
      handsOver: true,
      isSure: true,
    },
    {
      // « dont les conclusions seront présentées au Conseil »
      pattern:
        /(?<!\p{L})dont les (?:conclusions|résultats|recommandations|propositions) (?:(?:lui|leur) )?(?:seront|devront être) (?:présenté|soumis|communiqué|transmis)e?s(?!\p{L})/gu,
      isSure: true,
    },
    {
      // « faire le point devant le Conseil », « dresser un bilan »
      pattern:
        /(?<!\p{L})(?:(?:lui |leur )?fa(?:ire|sse|ssent)(?=[^;.:]{0,60}? le point (?:sur|de|devant|avec|à) )|(?:dress(?:er|e|ent)|établi(?:r|sse|ssent)|fa(?:ire|sse|ssent))(?=[^;.:]{0,60}? un (?:premier |nouveau )?(?:bilan|état des lieux|point (?:annuel|régulier|d['’]étape)) ))/gu,
      isSure: true,
    },
    {
      // « établir une analyse pour examen par le Conseil », « préparer, pour sa 20e session, un document »
      pattern:
        /(?<!\p{L})(?:(?:(?:lui|leur) recommand(?:er|e)|recommand(?:er|e)(?= (?:au |à la |à l['’])))(?=[^;.:]{0,120}? (?:projet|texte)(?!\p{L}))|(?:établi(?:r|sse)|prépar(?:er|e)|élabor(?:er|e))(?=,? pour (?:sa|la) [^,;.:]{3,40}(?:session|réunion|séance)[^;.:]{0,40}? (?:document|note|étude|analyse)(?!\p{L}))|(?:établi(?:r|sse|ssent)|élabor(?:er|e|ent)|prépar(?:er|e|ent)|réalis(?:er|e|ent)|formul(?:er|e|ent)|rédig(?:er|e|ent))(?!\p{L})(?=[^;.:]{0,160}? (?:(?:pour|en vue de (?:son|sa)) (?:examen|approbation|adoption|présentation|discussion) (?:par|aux?|à|à la|à l['’]|lors)|à l['’](?:intention|attention) (?:de la|du|de l['’]) ?(?:\p{Lu}|conseil|assemblée|comité|commission))))/gu,
    },
    {
      // « formuler à la Commission des recommandations », « formuler des propositions à la Commission »
      pattern:
        /(?<!\p{L})formul(?:er|e|ent|era|eront)(?=(?: [^;.:]{0,60}?)? (?:recommandations|propositions|observations|conclusions)(?!\p{L})[^;.:]{0,80}? (?:au |à la |à l['’])(?:\p{Lu}|secrétariat|comité|commission|conseil)| (?:au |à la |à l['’])(?:\p{Lu}|secrétariat|comité|commission|conseil)[^;.:]{0,80}? (?:des|ses|leurs|toutes?) (?:\p{Ll}+ )?(?:recommandations|propositions|observations|conclusions)(?!\p{L}))/gu,
    },
    {
      // « fournir au Comité des informations actualisées »
      pattern:
        /(?<!\p{L})(?:fourni(?:r|sse|ssent)|communiqu(?:er|e|ent)|transmet(?:tre|te|tent)|donn(?:er|e|ent)|mettre|mette|mettent)(?!\p{L})(?=[^;.:]{0,70}? (?:au|à la|à l['’]) ?(?:disposition d(?:u |e la |e l['’]))?(?:Conférence|Conseil|Assemblée|Comité|Commission|[Ss]ecrétariat|Secrétaire|Bureau|Congrès|[Dd]irect|[Pp]résiden|[Rr]ect|[Mm]air|Parlement|Sénat|Groupe|\p{Lu}{3,})[^;.:]{0,110}?(?<!\p{L})(?:plans|informations|renseignements|rapport|bilan|état|évaluation|conclusions|résultats|propositions|étude|observations|commentaires|données|avis|réponses)(?!\p{L}))|(?<!\p{L})partag(?:er|e|ent)(?!\p{L})(?=[^;.:]{0,60}? avec (?:le |la |l['’])(?:[Ss]ecrétariat|Direct|Conseil|Comité|Commission|Bureau|Conférence))/gu,
    },
    {
      // « demander au directeur un point d’étape »: a report without a verb that hands it over
      pattern:
        /(?<!\p{L})une? (?:\p{Ll}+ ){0,2}(?:rapport|bilan|compte rendu|point d['’]étape|état d['’]avancement)(?!\p{L})(?<=^(?:aux? |à la |à l['’])(?:(?! (?:de |d['’])\p{Ll}+(?:er|ir|re) )[^,;:]){3,120})/gu,
      isSure: true,
    },
    {
      // « faire parvenir leurs observations avant le 30 juin »: what is handed in by a day
      pattern:
        /(?<!\p{L})(?:fa(?:ire|sse|ssent) (?:parvenir|tenir)|envoyer|envoient?|adress(?:er|e|ent)|transmett?(?:re|e|ent)|communiqu(?:er|e|ent)|présent(?:er|e|ent)|formul(?:er|e|ent)|soumett?(?:re|e|ent))(?= (?:leurs|des|ses) (?:observations|commentaires|avis|vues|réponses|propositions|contributions|suggestions|remarques|informations|renseignements|données)(?!\p{L}))/gu,
      onlyDated: true,
    },
    {
      // « adresser au Secrétariat, avant le 30 juin, la liste »: what a body is sent by a day
      pattern:
        /(?<!\p{L})(?:notifi(?:er|e|ent|era|eront)|déclar(?:er|e|ent|era|eront)|communiqu(?:er|e|ent|era|eront)|adress(?:er|e|ent|era|eront)|transmet(?:tre|te|tent|tra|tront)|présent(?:er|e|ent|era|eront)|soumet(?:tre|te|tent|tra|tront)|envoyer|envoient?|fourni(?:r|sse|ssent|ra|ront)|fa(?:ire|sse|ssent) (?:tenir|parvenir))(?!\p{L})(?=[^;.:]{0,140}?(?<!\p{L})(?:listes?|données|chiffres|statistiques|réponses|avis|vues|points? de vue|inventaire|relevé|état de la mise en œuvre)(?!\p{L}))(?=[^;.:]{0,160}? (?:au |à la |à l['’])(?:\p{Lu}|secrétariat|comité|commission|conseil|bureau))/gu,
      onlyDated: true,
    },
    {
      // « communiquer au Bureau, au plus tard le 30 juin, leurs statistiques »; the decision itself is no report
      pattern:
        /(?<!\p{L})(?:port(?:er|e|ent)(?=[^;.:]{0,60}? à (?:l['’]attention|la connaissance) (?:du |de la |des |de l['’]))|mett(?:re|e|ent)(?=[^;.:]{0,40}? à (?:la )?disposition (?:du |de la |des |de l['’]))|(?:communiquer|communiquent?|notifier|notifient?)(?=(?: \p{L}+ment,?)? (?:au |aux |à la |à l['’])(?:\p{Lu}|secrétariat|comité|commission|conseil|bureau)))(?![^;.:]{0,160}(?<!\p{L}|de )(?:la|le) présente?(?!\p{L}))/gu,
      onlyDated: true,
    },
    {
      pattern:
        /(?<!\p{L})(?:inclu(?:re|e|ent)|fa(?:ire|sse|ssent) figurer|incorpor(?:er|e)|consacr(?:er|e)|rend(?:re|e) compte|trait(?:er|e)|mentionn(?:er|e|ent)|accord(?:er|e|ent)(?= [^;.:]{0,30}attention)|fa(?:ire|sse|ssent) (?:état|mention))(?=[^;.:]{0,200}? dans (?:son|ses|leurs?|le|les) (?:prochains? |futurs )?rapports?(?!\p{L}))/gu,
      isSure: true,
    },
    {
      pattern:
        /(?<!\p{L})(?:le|la|les) (?:(?:lui|leur) (?:présent|soumet|remet|transmet|communiqu)(?:er|tre|te|tent|e|ent|era|tra|eront|tront)(?!\p{L})|(?:présent|soumet|remet|transmet|communiqu|dépos)(?:er|tre|te|tent|e|ent|era|tra|eront|tront)(?=(?:,[^,;.:]{3,100},)? (?:aux? |à la |à l['’])))/gu,
      handsOver: true,
    },
  ],
  noVerb: /(?<!\p{L})(?:la|le|les|une?|sa|son|ses|du|ledit|ce|cet|cette|des|en|au|aux)\s*$/u,
  infinitive: /^(?:lui |leur )?\p{L}+(?:er|ir|re)(?!\p{L})/u,
  helped:
    /(?<!\p{L})(?:aid|assist|appu|soutien|souten|permett|permet)\p{L}* (?:(?! et )[^,;.:]){2,80} (?:à|de|pour) $/u,
  described:
    /(?<!\p{L})(?:(?<!(?:(?:à|devant) (?:la |sa )|à l['’]|au |lors de (?:la|sa) )(?:(?:prochaine?|\d{1,3}e|\p{Lu}\p{L}*) ){0,2}(?:[Rr]éunion|[Ss]éance|[Ss]ession|[Cc]onférence|[Aa]ssemblée|[Ss]ommet|[Cc]ongrès)(?: (?:du|des?|la|et|ordinaire|plénière|ministérielle|d[’']\p{L}+|\p{Lu}[\p{L}-]*)){0,6},? )qui (?:se tiendra|se tient|aura lieu|a lieu|sera (?:organisée?|convoquée?|tenue?))(?: [^,;.]{0,40})?|(?:objectifs?|cibles?)(?: \p{Ll}+){0,3}|(?:pour|afin) que [^,;.]{3,40}(?:à bonne fin|achevée?s?|terminée?s?|conclue?s?)|(?:(?<!progrès )réalisé|effectué|publié|mené)e?s?) $/u,
  andThat: /(?<!\p{L})et( de| d['’]| à| qu['’]\p{L}{1,4}| que)?(?: (?:lui|leur))? ?$/u,
  recipient: new RegExp(
    String.raw`(?<!\p{L})(?:aux? |à la |à l['’]|à (?=\p{Lu})|à cet(?:te)? |à ce |devant (?:la |le |l['’])|(?<=(?:informer|informe|tenir|tienne) )(?:le |la |les |l['’])|(?:examen|considération) (?:par |de |du )(?:la |le |l['’])?)(?:prochaine? |\d{1,3}(?:e|è?me|i[eè]me) )?((?=\p{Lu}|gouvernements|pays|organes|élus|membres|secrétariat|parties|conseil|commission|comité|assemblée|bureau)${NAME}(?:,? et ${TO}(?=\p{Lu})(?:${NAME}))?)`,
    'gu',
  ),
  tail: /(?: (?:de|du|des|la|les|le|et|sur|pour|ou))+$/u,
  handedOn:
    /,? (?:qui|lequel|laquelle|et (?:le |la |l['’])?)(?: ?((?:\p{Lu}[\p{L}’'-]*(?: (?:de la|du|des|de))? ?){1,6}))?,? ?(?:à son tour )?l[ae]s? (?:transmet|remet|soumet|présent)(?:tra|te|era|e|tront|eront) (?:à son tour )?(?:aux? |à la |à l['’]|devant (?:la |le |l['’]))([^,;.]{3,90}?),? (?=dans (?:les|un délai)[^;.]{3,80}?(?:réception|reçu))/u,
  relayed: /, (?:qui|lequel|laquelle|celui-ci|celle-ci)(?: à son tour)?,? ?$/u,
  head: /^prochaine? /,
  toSpeaker:
    /^(?:(?:l[ae]s? )?lui |nous |être |(?:des|un|les|le) rapports? (?:\p{Ll}+ )?(?:lui|nous) |l['’]|(?:de |qu['’]\p{L}+ )l['’]inform|(?:le|la) t)/iu,
  inItsSession: /(?<!\p{L})(?:à|lors de|avant) (?:sa|notre) (?:[\p{L}\d-]+ ){1,4}(?:session|séance|réunion)/u,
  sessionOf:
    /(?:session|séance|réunion)(?: \p{Ll}+)? (?:du |de la |de l['’])((?=\p{Lu}|conseil|commission|comité|assemblée)[\p{L}’-]+(?: (?!(?:une?|sur|lors|dans|à|aux?|et|qui|que|en|au)(?!\p{L}))[\p{L}’'-]+){0,7})/u,
  asNeeded: /(?:selon qu['’]il convien(?:t|dra)|le cas échéant|s['’]il y a lieu|(?:en tant que de|au) besoin),?$/u,
  second:
    /,? (?:et|ainsi qu(?:e |['’])),? ?(?:(?:\p{Ll}+ment|chaque année|tous les \p{Ll}+ (?:ans|mois)|une fois par an),? )?(?=à la |au |aux |à l['’]|(?:un|des) (?:rapports?|exposés?|comptes? rendus?|bilans?)(?: \p{L}+){0,3} (?:à |aux? |devant ))/gu,
  meetsIn:
    /^(?: d(?:u |e la |e l['’]|es )[^,;.]{3,80}?)?,? ?(?:\(|(?:prévue?|qui (?:se tiendra|aura lieu))(?: à [^,;.]{3,30})? )?$/u,
  lookedAt:
    /(?<!\p{L})(?:pour|aux fins d['’]|en vue de (?:son |leur )?) ?(?:examen|étude|analyse|discussion|considération)(?:(?! et (?:de|d['’]) ?\p{L}+)[^;.]){0,120}$/u,
  alsoTo: /,? (?:ainsi qu(?:e |['’])|et également )$/u,
  setUp:
    /^(?:une? |l['’]|la |le )((?:[\p{L}-]+)(?: (?:de|du|des|sur|pour|[\p{L}-]+)){0,6}?)(?=,| chargé| composé| constitué| pour | qui )/u,
  whoShall: /(?:,? lequel|,? laquelle|,? qui|,? chargée?)(?: (?:devra|sera chargée? de|doit|aura à|de))? $/u,
  awaited: new RegExp(
    String.raw`(?<!\p{L})(?:rapports?|exposés?|comptes? rendus?)(?: [\p{L}’'-]+){0,2}? (?:du |de la |des |de l['’]|que (?:(?:lui |leur )?(?:présent|soumett|établi|remett|fer)\p{L}* )?(?:le |la |les |l['’]))((?=\p{Lu})${NAME})`,
    'u',
  ),
  via: new RegExp(
    String.raw`par (?:l['’](?:intermédiaire|entremise)|le biais|le canal|le truchement) (?:de la |du |des |de l['’]|de son |de sa |de )(${NAME})`,
    'u',
  ),
  oral: /(?<!\p{L})(?:oral|orale|oralement|oraux)(?!\p{L})/u,
  written: /(?<!\p{L})(?:par écrit|écrits?)(?!\p{L})/u,
  between:
    /^ pour (?:[\p{L}’']+ ){1,8}$|^(?: (?:ouvrables )?(?:suivant|qui suivent|après|à compter|à partir|à dater)[^,;.]{0,120}?)?,? ?(?!et )(?:\p{L}+ ){0,2}$/u,
};
