import { withForms } from '../../directive/minuted.js';
import { sentenceReading } from '../../directive/sentence-asks.js';
import type { SentenceAsk } from '../../grammar/document-words.js';
import type { FamilyWords } from '../../grammar/family-words.js';
import type { VerbRow } from '../../grammar/verb-row.js';
import { NEVER } from '../../text/never.js';
import { frenchAddress } from './addressees.js';
import { INSERTED } from '../inserted.js';
import { FRENCH_NAMES } from './noun-phrases.js';
import { FRENCH_OPERATIVE } from './operative.js';
import { participle, participles, simplePast, theyForm, weForm } from './past-tense.js';
import { thirdPerson } from './third-person.js';
import { FRENCH_VERBS } from './verbs.js';

/** "et *a* prié" */
const AUXILIARY = /^(?:a|ont)$/;

/** What minutes tell in the past tense and is no decision: "a poursuivi", "a célébré". */
const NARRATED =
  /^(?:célébrer|continuer|poursuivre|lancer|maintenir|envisager|envoyer|organiser|examiner|étudier|préparer|procéder|entreprendre|assurer|exprimer|relever|observer|constater|faire|mettre|donner|manifester|signaler|marquer|formuler|témoigner|estimer|croire|considérer|lever|présenter)$/;

const BODY =
  '(?:[Aa]ssemblée|[Cc]onseil|[Cc]ommission|[Cc]omité|[Ss]ous-[Cc]omité|[Cc]onférence|[Cc]ongrès|[Ss]énat|[Pp]arlement|[Bb]ureau|[Gg]roupe|[Rr]éunion|[Ss]ynode|[Pp]lénière|Chefs|Ministres|Présidents|Parties|Membres|États|Délégués|[Mm]embres du [Cc]onseil)';
const WORDS = String.raw`(?: [\p{L}’'-]+){0,9}?`;
const HOW = "(?:(?:également|aussi|en outre|ensuite|donc|alors|à l['’]unanimité|par consensus),? )*";
const KINDS =
  "(?: (?:municipal|communal|général|générale|permanent|permanente|exécutif|exécutive|administratif|communautaire|syndical|académique|universitaire|ministériel|ministérielle|directeur|économique et social|de (?:sécurité|direction|paix et de sécurité)|d['’]administration|des (?:ministres|Ministres|gouverneurs|Gouverneurs|droits de l['’]homme|Parties|parties contractantes|Parties contractantes|chefs d['’]État et de gouvernement|Chefs d['’]État et de gouvernement))){0,2}";

const SUBJECT = new RegExp(
  [
    String.raw`(?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])(?:Grand |Haut |Petit )?${BODY}${WORDS}${INSERTED} (?:a|ont|avait|avaient|s['’]est|se sont) ${HOW}(?=\p{Ll})`,
    String.raw`(?:[Ll]e |[Ll]a |[Ll]es |[Ll]['’])(?:Grand |Haut |Petit )?${BODY}${KINDS}${INSERTED} ${HOW}(?=\p{Ll})`,
    String.raw`(?:(?:À l['’]unanimité|Par consensus|Après (?:débat|discussion|délibération)),? )?[Ii]l (?:a été|est|fut|avait été|sera) ${HOW}(?=\p{Ll})`,
    // below « Le Comité : »
    String.raw`(?:a|ont) ${HOW}(?=\p{Ll})`,
    // below « les Chefs d’État ont : »
    String.raw`(?=\p{Ll}{3,}(?:é|it|is) )`,
    String.raw`(?:Nous|[Ll]es (?:soussignés|participants)) `,
    String.raw`(?:Elles?|Ils?) (?:(?:a|ont) )?${HOW}(?=\p{Ll})`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'uy',
);

const rowsByParticiple = new Map<string, VerbRow>(
  FRENCH_VERBS.filter(([lemma, , effect]) => effect === 'ask' && !lemma.includes(' ')).flatMap((row) =>
    participles(row[0]).map((word) => [word, row] as const),
  ),
);
const GENITIVE = / (?:de|du|des|pour|sur|en|par|aux?) | d['’]/;
const WHO = String.raw`(?:Q(?:ue|UE) |que )?(?!que )(?:(?:Les? |La |L['’]|Tous les |Toutes les |les? |la |l['’]))?(\p{L}[\p{L}’()-]*(?: (?:[\p{L}’'()-]+|N[º°.]+|\d{1,3}(?= \p{Ll}))){0,9}?)`;

/** "Les Parties sont invitées à …", "Le Secrétariat a été prié de …". */
export const frenchPassive = sentenceReading({
  names: FRENCH_NAMES,
  genitive: GENITIVE,
  hint: / (?:est|sont|a été|ont été|était|étaient|fut|furent|sera|seront) /,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )(?!Il )${WHO} (?:est|sont|a été|ont été|était|étaient|fut|furent|sera|seront) (?:également |aussi |en outre |instamment |vivement |donc )*(\p{L}+[éitus]e?s?) (?=(?:à |de |d['’]|pour |instamment |d['’]))`,
    'gu',
  ),
  rowOf: (word) => rowsByParticiple.get(word),
});

const DUTY: VerbRow = ['devoir', 'instruction', 'ask'];
const STATE =
  "(?:être|avoir|comprendre|comporter|consister|s['’]appliquer|inclure|rester|demeurer|entrer|s['’]entendre|figurer|tenir compte)";

/** "Le Secrétariat doit présenter …", "Les Parties devront : …". */
const frenchDuty = sentenceReading({
  names: FRENCH_NAMES,
  genitive: GENITIVE,
  hint: / (?:doit|doivent|devra|devront|est tenue? de|sont tenue?s de|dispose(?:nt|ra)? d['’]un délai|(?:est|sont) responsables? de)(?:[ :,]|$)/,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )(?!Il )${WHO}(?:, [^:;]{3,120},)? (doit|doivent|devra|devront|est tenue? de|sont tenue?s de|dispose(?:nt|ra)? d['’]un délai [^;.]{3,60}? pour|(?:est|sont) responsables? de)((?:(?:,| (?=(?:dans|avec|en(?! \p{Ll}+(?:er|ir|re)(?!\p{L}))|sous|sans|au|avant|d['’]ici|lors|chaque|à|pour|selon|après)(?!\p{L})))[^:;,]{2,120},)?)(?: également| aussi| en outre| \p{Ll}+ment)?(?: ?:(?:$| (?=a\) ))| (?!${STATE}(?!\p{L}))(?=\p{Ll}))`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "Le Comité permanent examinera …". */
const frenchFuture = sentenceReading({
  names: FRENCH_NAMES,
  genitive: GENITIVE,
  hint: /r(?:a|ont)[ ,]/,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )(?!Il )${WHO}(?:, [^:;]{3,120},)?(?: se)? (?=(?!sera|aura|ser|entrer|restera|pourr|devr|continuera|figurer)(\p{Ll}{2,}r(?:a|ont))[ ,])`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "Il appartient au Secrétariat de présenter …". */
const frenchCharge = sentenceReading({
  names: FRENCH_NAMES,
  genitive: GENITIVE,
  hint: /[Ii]l (?:appartien|incomb|revien)/,
  pattern:
    /(?:^|[.;] )[Ii]l (?:appartien(?:t|dra)|incombe(?:ra)?|revien(?:t|dra)) (?:aux? |à la |à l['’])(\p{L}[\p{L}’()-]*(?: [\p{L}’'()-]+){0,9}?) (?=(d)(?:e |['’]))/gu,
  rowOf: () => DUTY,
});

/** "Le règlement sera publié par le Secrétariat". */
const frenchBy = sentenceReading({
  names: FRENCH_NAMES,
  genitive: GENITIVE,
  hint: / (?:sera|seront|être) [^;.:]{3,80} par /,
  pattern:
    /(?:^|[.;] )[^;.:]{3,160}? (?:sera|seront|(?:devra|devront|doit|doivent) être) (?:\p{Ll}+ment )?\p{Ll}{3,}(?:[éiut]|is)e?s? (?:[^;.:,]{1,60}? )?par (?:les? |la |l['’])?(\p{L}[\p{L}’'()-]*(?: (?!qui|dans|en|au|aux|à|avant|lors|conformément|avec|sur|par|chaque|sous|pour)[\p{L}’'()-]+){0,8})(?=(,|[.;]|$| (?:qui|dans|en|au|aux|à|avant|lors|conformément|avec|sur|chaque|sous|pour) ))/gu,
  rowOf: () => DUTY,
});

/** "Au Secrétaire général : présenter …", "À l’Agence : de publier …": a list that says first to whom each goes. */
const frenchAddressed = sentenceReading({
  names: FRENCH_NAMES,
  genitive: GENITIVE,
  hint: /^(?:Aux?|À la|À l[’']) ?[^:.;]{3,100}: /,
  pattern: /^(?:Aux? |À la |À l[’'])([^:.;]{3,100}?)( ?:) (?=(?:que |qu’|de |d’)|(?:se |s’)?\p{L}+(?:er|ir|re) )/gu,
  rowOf: () => ASKED,
});
const ASKED: VerbRow = ['demander', 'request', 'ask'];

const ASSIGN: VerbRow = ['charger', 'instruction', 'ask'];
/** "ACTION : le trésorier : …", "Action (Secrétariat) : …". */
const ACTION =
  /^(?:ACTION|Action|TÂCHE|Tâche|À FAIRE|À faire)(?: ?n° ?\d{1,3}| ?\d{1,3})?(?: ?[:.–-] ?| \()([^:;.()]{2,80}?)(?:\)? ?:| doit| devra|, pour| à(?= \p{Ll}+(?:er|ir|re) )|\.?$)(?: |$)/u;

export const frenchAssigned = (who: string): readonly SentenceAsk[] => [
  {
    verb: ASSIGN[0],
    act: ASSIGN[1],
    addressees: FRENCH_NAMES.agentsIn(who.replace(/^(?:Les? |La |L['’]|les? |la |l['’])/, '')),
    start: 0,
    task: 0,
    end: who.length,
  },
];

/** "Tesorero: enviar …": a line of a list of actions. */
const LISTED =
  /^(?:Le |La |Les |L['’])?(\p{Lu}[\p{L}.’-]*(?: (?:et|de|du|des|la|\p{L}[\p{L}.’-]*)){0,6}?) ?(?: doit| devra| :|:| [–-])(?: |$)/u;
function frenchListed(text: string): readonly SentenceAsk[] {
  const [whole, who] = LISTED.exec(text) ?? [];
  return whole === undefined || who === undefined
    ? []
    : frenchAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
}

/** "QUE le trésorier transmette les comptes", below "et résolu". */
const frenchResolved = (text: string): readonly SentenceAsk[] =>
  /^(?:QUE |Que |que |Q[Uu][’'])/.test(text)
    ? [
        {
          verb: 'résoudre',
          act: 'decision',
          addressees: frenchAddress('décider', text.replace(/^Q[Uu]E/, 'que')).addressees,
          start: 0,
          task: 0,
          end: text.length,
        },
      ]
    : [];

function frenchDuties(text: string): readonly SentenceAsk[] {
  const [whole, who] = ACTION.exec(text) ?? [];
  if (whole !== undefined && who !== undefined)
    return frenchAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
  const passive = frenchPassive(text);
  for (const found of [frenchAddressed(text), passive, frenchDuty(text), frenchCharge(text)])
    if (found.length > 0) return found;
  const future = frenchFuture(text);
  return future.length > 0 ? future : frenchBy(text);
}

/** "se féliciter" stands behind "s’est", which belongs to the subject. */
const isReflexive = (verb: string): boolean => /^(?:se|s['’])/.test(verb) && !/^s(?:avoir|ou|u)/.test(verb);

/** Minutes, declarations of ministers and lists of duties: tried where no body opens the text in the present tense. */
export const FRENCH_FAMILIES: FamilyWords = {
  minuted: {
    ...FRENCH_OPERATIVE,
    subject: SUBJECT,
    inSentences: true,
    isAdverb: (word) => AUXILIARY.test(word) || FRENCH_OPERATIVE.isAdverb(word),
    verbs: withForms(FRENCH_OPERATIVE, FRENCH_VERBS, {
      behindName: (verb) =>
        NARRATED.test(verb) || isReflexive(verb) ? [] : [participle(verb), `${participle(verb)}e`, ...simplePast(verb)],
      alone: (verb) => (isReflexive(verb) ? [] : [weForm(verb)]),
    }),
  },
  plural: {
    ...FRENCH_OPERATIVE,
    verbs: withForms(FRENCH_OPERATIVE, FRENCH_VERBS, {
      behindName: () => [],
      alone: (verb) => (isReflexive(verb) ? [] : [theyForm(verb, thirdPerson(verb)), weForm(verb)]),
    }),
  },
  isPlural: (name) =>
    /^(?:Chefs|Ministres|Présidents|Parties|Représentants|Membres|Gouvernements|États|Délégués|Maires)/iu.test(name),
  duties: frenchDuties,
  laidDown: frenchDuty,
  besides: () => [],
  actionColumns: {
    what: /^(?:actions?|tâches?|activités?|décisions?|quoi|mesures?)$/iu,
    who: /^(?:qui|responsables?|par qui|chargée?s?|organe responsable|chef de file)$/iu,
    when: /^(?:quand|délai|échéance|date(?: limite| butoir)?|pour le)$/iu,
    limit: 'avant le',
  },
  noDecision: /^ordre du jour(?: provisoire(?: annoté)?.*)?$/iu,
  actionsBelow:
    /^(?:liste des |relevé des |résumé des )?(?:actions?|tâches|mesures)(?: (?:à mener|à entreprendre|convenues))?(?: ?:)?$/iu,
  listed: frenchListed,
  directedTo:
    /^(?:À l['’]adresse de ?:|Adressée?s? à ?:|(?:À l['’]adresse (?:du |de la |des |de l['’])|Adressée?s? (?:au |à la |aux |à l['’]))(.{3,80}))$/iu,
  assigned: frenchAssigned,
  asAsked: (text) => text,
  motion: () => undefined,
  ofMotion:
    /^(?:Votes? |Pour |Contre|Abstentions?|ADOPTÉE?S?\b|Adoptée?s?\b|A D O P T É E|(?:Proposé|Appuyé|Secondé) par )/u,
  attendance:
    /^(?:(?:Sont|Étaient|SONT|ÉTAIENT|Ont été) (?:\p{L}+ )?(?:présente?s?|PRÉSENTE?S?|absente?s?|ABSENTE?S?)|(?:\p{L}+ ){0,2}(?:[Pp]résente?s?|PRÉSENTE?S?|[Aa]bsente?s?|ABSENTE?S?|[Ee]xcusée?s?|EXCUSÉE?S?|[Pp]résences?|PRÉSENCES?|[Aa]bsences?(?: motivées?)?) ?:|[^.;]{3,300} (?:sont|étaient|est|était) (?:(?:également|aussi) )?(?:présente?s?|absente?s?|excusée?s?)[ .:;]|(?:Formant|FORMANT|[Tt]ous formant) quorum|Formant le quorum|La séance est (?:ouverte|déclarée))/u,
  resolvedBelow: {
    heading:
      /^(?:IL EST|Il est|ET) (?:PAR CONSÉQUENT |donc |UNANIMEMENT |unanimement )?(?:RÉSOLU|résolu)[^;.]{0,60}:?$/u,
    asks: frenchResolved,
    inLine: NEVER,
  },
  resolvedLine: {
    line: /^(?:Il est (?:PROPOSÉ|proposé)|IL EST PROPOSÉ|Proposé|PROPOSÉ|Sur (?:la |une )?proposition)(?!\p{L})[^;]{3,260}(?:résolu|RÉSOLU)(?!\p{L})[^;.]{0,60}$/u,
    below: /^(?:[«“"] ?)?(?:D[’']|DE |QUE |QU[’']|D’|De |Que |Qu[’']|d[’']|de |que |qu[’'])/u,
  },
  outcome: /^(?:D[ÉE]CISION|Décision|R[ÉE]SOLUTION|Résolution)(?: n[º°.]{1,2})?(?: ?[\d/.-]+)? ?: ?\p{L}/u,
};
