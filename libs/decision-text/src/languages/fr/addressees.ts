import { smallInCapitals } from '../../directive/in-capitals.js';
import { type Address, NOBODY } from '../../grammar/address.js';
import { matchesOf } from '../../text/matches.js';
import { FRENCH_INFINITIVE } from './infinitive.js';
import { reporterIn } from '../../report/report-reading.js';
import { FRENCH_AWAITS } from './effect.js';
import { FRENCH_NAMES } from './noun-phrases.js';
import { FRENCH_REPORT_WORDS } from './reports.js';

const { agentsIn, namesAgent } = FRENCH_NAMES;

const THROUGH =
  /,? par (?:l['’](?:intermédiaire|entremise)|le biais|le canal|le truchement) (?:de (?:la |l['’]|son |sa |ses |leurs? )?|du |des |d['’])([^,;]{3,160})/;
/** "de charger X de l’élaboration": what is to be done is a noun. */
const DOING =
  '(?:coordination|élaboration|exécution|préparation|organisation|réalisation|convocation|responsabilité|mise en|rédaction|gestion|suivi|tâche|soin|diffusion|publication|transmission|notification|traduction)';
/** Where the name ends and the task begins: "de présenter", "d’examiner", "à fournir", "qu’il présente". */
const TASK = new RegExp(
  String.raw`(?<!en mesure|en état|en position|désireux|susceptibles),? (?:de |d['’]|à |pour |afin de |afin d['’]|en vue de |en vue d['’])(?=${FRENCH_INFINITIVE})|(?<!ainsi|de même),? (?:à ce |pour |afin )?qu(?:e |['’])(?!${'(?:aux? |il s)'})|,? (?:de la |de l['’]|du |la |l['’]|le )(?=${DOING}(?!\p{L}))|(?<!(?:pour|sur|contre|de|dans|à|par|en|et|sous)) (?:la |l['’]|le )(?=(?:prise en charge|mise en|\p{Ll}{4,}(?:tion|ement|sion))(?!\p{L}) (?:de|du|des|d['’]))|,? (?:de|à|pour)(?=,| ?:$)|,? une? (?=(?:\p{L}+ ){0,2}(?:rapport|étude|devis|note|avis|projet|bilan|proposition|point d['’]étape|état|calendrier)(?!\p{L}))|(?<=\p{L}) ?:|,? pour (?:examen|étude|approbation|adoption|information|suite|décision|avis)(?!\p{L})|,? (?:la |sa |son |leur |l['’])(?:demande|appel|requête|recommandation|invitation)(?!\p{L})| (?:énoncé|prévu|conféré|assigné|inscrit)e?s? `,
  'u',
);
const TO =
  "au |aux |à la |à l['’]|à (?=\\p{Lu}|tou(?:s|tes) |ceux |celles |chaque |chacun|d['’]autres |son |sa |ses |leurs? |quiconque )";
const OF = "de (?:la |l['’])?(?=tou(?:s|tes) |\\p{Lu})|des |du ";
const WHOM =
  "les? |la |l['’]|tou(?:s|tes) (?:les )?|chaque |ceux |celles |son |sa |ses |leurs? |(?=(?:Madame|Monsieur|Mme|M\\.) )|(?=[A-Z]{3,}\\b)";
const DATIVE =
  /^(?:demander|recommander|confier|rappeler|suggérer|proposer|ordonner|enjoindre|donner|adresser|lancer|faire appel|réitérer|réaffirmer|renouveler|en appeler|appeler|déléguer|permettre|signaler|transmettre|soumettre|remettre|renvoyer)(?!\p{L})/u;
const AFTER_TO = new RegExp(`^(?:également |en outre |instamment |aussi )?(?:${TO})`, 'u');
const AFTER_OF = new RegExp(`^(?:${OF})`, 'u');
const AFTER_WHOM = new RegExp(`^(?:${WHOM})`, 'u');
const LATER = new RegExp(`^[^,;:]{0,60}? (?=${TO})`, 'u');
const EARLIER_ASK =
  /^(?:sa |la |le |les |ses |l['’]|son )?(?:demandes?|appels?|requêtes?|mandats?|invitations?|recommandations?|exhortations?|instructions?)(?!\p{L})[^,;]{0,40}? (?:formulée?s? |faite?s? |conférée?s? |confiée?s? |assignée?s? |donnée?s? |adressée?s? |lancée?s? )?(?=au |aux |à la |à l['’]|du |de la |des )/u;

/** What is decided is to ask somebody: "a décidé de demander au Directeur …". */
const DECIDED_ASK =
  /^(?:,? ?(?!de |d['’]|qu)[^;:]{3,200}?, )?(?:également |en outre |à l['’]unanimité,? )?(?:de |d['’])(demander|prier|charger|confier|inviter|encourager|engager|exhorter|autoriser|recommander|mandater|déléguer|renvoyer) /u;

const inSmall = smallInCapitals(/(?<!\p{L})(?:ET|LES?|LA|AUX?|À|DE|DU|DES)(?!\p{L})|(?<!\p{L})[DL](?=['’])/gu);
/** "INVITE LES ÉTATS MEMBRES à": articles in capitals. */
const CAPITALS = /^(?:À )?(?:LES |LA |LE |L['’]|AUX? )(?=\p{Lu}{2})/u;

/** Reads the object of a French directive: "le Secrétaire général de …", "au Conseil permanent de …". */
export function frenchAddress(lemma: string, printed: string): Address {
  if (FRENCH_AWAITS.has(lemma)) return reporterIn(printed, FRENCH_REPORT_WORDS);
  const object = inSmall(printed.replace(IN_WHAT, ' ')).replace(CAPITALS, (words) => words.toLowerCase());
  if (PROLONGS.test(object)) return mandateHolder(object);
  const informant = INFORMED_BY.exec(object)?.[1];
  if (informant !== undefined && namesAgent(informant)) return { ...NOBODY, addressees: agentsIn(informant) };
  if (/^(?:renouveler|réitérer|proroger|prolonger|reconduire)$/.test(lemma)) {
    const holder = lemma === 'proroger' ? mandateHolder(object) : NOBODY;
    if (holder.addressees.length > 0) return holder;
    const ask = EARLIER_ASK.exec(object);
    if (ask !== null)
      return afterRecipient(object.slice(ask[0].length), /^(?:aux? |du |des |à la |à l['’]|de la |de l['’])/);
    return AFTER_TO.test(object) ? afterRecipient(object, AFTER_TO) : NOBODY;
  }
  if (/^,? ?qu(?:e |['’])/i.test(object)) return afterThat(object.replace(/^,? ?que /i, 'que '));
  if (lemma === 'exiger') return afterRecipient(object, AFTER_OF);
  if (/^(?:décider|résoudre|convenir)$/.test(lemma)) {
    const [decided, ask] = DECIDED_ASK.exec(object) ?? [];
    return decided === undefined || ask === undefined ? NOBODY : frenchAddress(ask, object.slice(decided.length));
  }
  if (!DATIVE.test(lemma) || (lemma === 'appeler' && !AFTER_TO.test(object))) return afterRecipient(object, AFTER_WHOM);
  if (AFTER_TO.test(object)) return afterRecipient(object, AFTER_TO);
  const later = LATER.exec(object);
  return later === null ? NOBODY : afterRecipient(object.slice(later[0].length), AFTER_TO);
}

/** « INVITE LES ÉTATS MEMBRES, DANS LE RESPECT DE …, À : » */
const IN_WHAT =
  /, (?:DANS|EN|CONFORMÉMENT|AVEC|SELON|TOUT|COMPTE|SANS|DANS LE) [\p{Lu}\d ,’'-]{3,160}, (?=À(?!\p{L}))/u;

/** « souhaite être informée par le Gouvernement » */
const INFORMED_BY =
  /^(?:à )?être (?:\p{L}+ment )?(?:tenue?s? )?(?:\p{L}+ment )?informée?s? (?:\p{L}+ment )?par ((?:la |le |les |l['’])[^,;.:]{3,80}?)(?= (?:de|des|du|sur|au|avant|chaque) |,| d['’]|[;.]|$)/u;

const REACH = 500;
const PROLONGS = /^(?:de |d['’])(?:proroger|renouveler|prolonger|reconduire)(?!\p{L})/u;
const MANDATE_OF =
  /(?<!\p{L})(?:mandats?|fonctions|nomination) (?:(?:confié|donné|assigné)e?s? (?:aux? |à la |à l['’])|du |de la |des |de l['’]|de (?=\p{Lu}))/u;
const HOLDER_END =
  /[,;]| (?:pour une?|jusqu['’]|pendant|durant|tel(?:le)?s?|conformément|à compter|énoncé|défini|établi|créé|institué|visé|mentionné|auquel|à laquelle|auxquel|qui figure|pour (?:trois|deux|six|douze))| \([^()]{2,40}\)|\.?$/u;

/** « proroger le mandat du Rapporteur spécial pour trois ans »: who goes on. */
function mandateHolder(object: string): Address {
  const mandate = MANDATE_OF.exec(object.slice(0, 300));
  if (mandate === null) return NOBODY;
  const rest = object.slice(mandate.index + mandate[0].length, REACH);
  const name = /^[A-Z]{4,}(?= )/.exec(rest)?.[0] ?? rest.slice(0, rest.search(HOLDER_END));
  return namesAgent(name) ? { ...NOBODY, addressees: [name.trim()] } : NOBODY;
}

function afterRecipient(object: string, recipient: RegExp): Address {
  const before = recipient.exec(object);
  if (before === null) return NOBODY;
  const head = object.slice(0, REACH);
  const from = /^(?:tou|chaque|ceux|celles)/.test(before[0]) ? 0 : before[0].length;
  const task = head.slice(from).search(TASK);
  const end = task < 0 ? Math.max(head.slice(from).search(/[,;]|$/), 0) : task;
  const stretch = head.slice(from, from + end).replace(RELATIVE_LEFT, '');
  const through = THROUGH.exec(stretch)?.[1];
  const name = stretch.replace(THROUGH, '');
  const isAsked = task >= 0 && /^(?:(?:Les?|La) |L['’])?\p{Lu}\p{Ll}/u.test(name);
  if (!isAsked && !namesAgent(name.split(/ (?:de|du|des|pour|sur) | d['’]/, 1)[0] ?? '')) return NOBODY;
  return { addressees: agentsIn(name), through: through === undefined ? [] : [through.trim()], calledUpon: [] };
}

/** « les États qui ont signé le Protocole qui | institue … »: the word that a further clause begins with is no part of the name. */
const RELATIVE_LEFT = / (?:qui|que|dont)$/;

const ADJECTIVE =
  /^(?:permanent|compétent|interaméricain|économique|juridique|politique|mixte|général|spécial|préparatoire|exécuti|consultati|subsidiaire|technique|scientifique|indépendant|intergouvernementale)/;
const VERB =
  /^(?!de$|que$|comme$|une$|cette$|même$|entre$|contre$)\p{Ll}{2,}(?:e|ent|[eidtu]ra|[eidtu]ront|ait|isse|issent|doit|doivent|prenne)$|^f(?:era|eront|asse|assent|ait|ont)$|^(?:rend|rendent|remet|soumet|transmet|établit|fournit|tient|produit|conduit|définit|dispose|veille)$|^(?:soit|soient|est|sont)$/u;

/** "que la directrice soit mandatée pour …": who is asked, and not what is done. */
const ASKED_TO = /^(?:mandat|charg|autoris|invit|pri|tenu|requis|habilit|encourag|exhort)/;

/** « que le mandat de la Mission consistera à … »: whoever holds it. */
const HELD_MANDATE =
  /^,? ?que,? le mandat (?:du |de la |de l['’]|des |de )([^,;]{3,160}?) (?:consistera|comprendra|inclura|sera|portera|consiste|comporte(?:ra)?) /u;

/** "que l’évaluation sera conduite par le Comité" */
const BY =
  /(?<!\p{L})(?:soi(?:t|ent)|sera|seront|est|sont) \p{L}+(?:é|i|u|is|it)e?s? par (?:la |le |les |l['’])?([^,;]{3,120}?)(?= (?:à |en |dans |avec |avant |lors |conformément |au plus )|[,;.]|$)/u;

/** « que les mesures que le secrétariat est appelé à prendre en vertu de la présente décision soient appliquées »: who is to take them. */
const MEASURES_OF =
  /^,? ?que,? les (?:mesures|activités|tâches) (?:(?:que|auxquelles) l[ea] ([^,;]{3,40}?) (?:est (?:appelée?|priée?|invitée?|chargée?)|doit|devra) |demandées (?:au|à la) ([^,;]{3,40}?) (?:dans|par|au titre de) la présente )/u;

/** "que le Secrétariat général présente …": nobody, where the subject names nobody who can be asked. */
function afterThat(object: string): Address {
  const [, called, asked] = (MEASURES_OF.exec(object) ?? []) as (string | undefined)[];
  const doer = called ?? asked;
  if (doer !== undefined && namesAgent(doer)) return { ...NOBODY, addressees: agentsIn(doer) };
  const held = HELD_MANDATE.exec(object)?.[1];
  if (held !== undefined && namesAgent(held)) return { ...NOBODY, addressees: agentsIn(held) };
  const by = BY.exec(object.slice(0, REACH))?.[1];
  if (by !== undefined && namesAgent(by)) return { ...NOBODY, addressees: agentsIn(by) };
  const clause =
    /^,? ?que,? ((?:le |la |les |l['’]|tous les |toutes les |chaque |tout |toute )[^,;]{3,160})/.exec(object)?.[1] ??
    '';
  const words = clause.split(' ');
  const verb = words.findIndex(
    (word, index) => index > 0 && VERB.test(word) && !ADJECTIVE.test(word) && !namesAgent(word),
  );
  if (/^(?:soi(?:t|ent)|est|sont|sera|seront)$/.test(words[verb] ?? '') && !ASKED_TO.test(words[verb + 1] ?? ''))
    return NOBODY;
  const name =
    verb < 0
      ? ''
      : words
          .slice(0, verb)
          .join(' ')
          .replace(/ (?:se|y|en|ne|lui|leur)(?: en)?$/, '');
  const noun =
    name.replace(/^(?:tou(?:s|tes) |chaque |toute? )?(?:(?:le|la|les) |l['’])?(?:\d{1,3}e )?/, '').split(' ', 1)[0] ??
    '';
  return namesAgent(noun) ? { ...NOBODY, addressees: agentsIn(name) } : NOBODY;
}

const DOERS_BEGIN = /(?<!\p{L})(?=(?:par|des?|du) )/gu;
const DOERS =
  /^(?:par|des?|du) ((?:(?:les? |la )|l['’])?(?!efforts|travaux|mesures|progrès|initiatives)[^,;.]{3,120}?)(?: (?:en(?! développement)|dans|pour|par) [^,;.]{3,80})?,? et $/u;
/** "Remercie le Gouvernement du Québec de son appui et l’invite à …" */
const THANKED =
  /(?:[Rr]emerci\p{L}*|[Ff]élicit\p{L}*|gratitude|reconnaissance) ((?:les? |la |l['’]|aux? |à (?:la |l['’]))[^,;.]{3,100}?)(?: (?:de (?:son|sa|ses|leurs?|la|les|l['’])|du|des|d['’](?=avoir)|pour)(?! ?\p{Lu}) ?[^;.]{3,120})?,? et $/u;

const ANTECEDENT_REACH = 260;

/** Whom "les" or "l’" stands for before a verb: who has just been named for what they do. */
export function frenchAntecedent(before: string): readonly string[] {
  const stretch = before.slice(-ANTECEDENT_REACH);
  const named = [
    THANKED.exec(stretch),
    ...matchesOf(DOERS_BEGIN, stretch).map(({ index }) => DOERS.exec(stretch.slice(index))),
  ].flatMap((found) => found?.[1] ?? []);
  const doers = named.find((one) => namesAgent(one.split(' ', 2).join(' ')));
  return doers === undefined ? [] : agentsIn(doers);
}
