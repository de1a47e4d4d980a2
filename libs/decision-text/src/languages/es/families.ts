import { withForms } from '../../directive/minuted.js';
import { sentenceReading } from '../../directive/sentence-asks.js';
import type { SentenceAsk } from '../../grammar/document-words.js';
import type { FamilyWords } from '../../grammar/family-words.js';
import type { VerbRow } from '../../grammar/verb-row.js';
import { INSERTED } from '../inserted.js';
import { SPANISH_NAMES } from './noun-phrases.js';
import { SPANISH_OPERATIVE, spanishThirdPerson } from './operative.js';
import { participles, preterite, preteritePlural, weForm } from './past-tense.js';
import { SPANISH_VERBS } from './verbs.js';

/** What minutes tell in the past tense and is no decision: "celebró", "continuó". */
const NARRATED =
  /^(?:iniciar|comenzar|celebrar|realizar|continuar|abrir|dar|hacer|mantener|presentar|informar|señalar|observar|manifestar|expresar|llevar|seguir|proseguir|considerar|enviar|levantar|confiar|estimar|creer|sostener|concluir|poner|proporcionar|oponer|insistir|llamar)$/;

const NAME = String.raw`(?:\p{Lu}[\p{L}-]*|de|del|la|las|los|y|e|para|sobre|municipal|directivo|directiva|ejecutivo|ejecutiva|permanente|general|universitario|académico)`;
const BODY =
  '(?:[Aa]samblea|[Cc]onsejo|[Cc]oncejo|[Cc]omisión|[Cc]omité|[Ss]ubcomité|[Cc]onferencia|[Cc]ongreso|[Jj]unta|[Ss]enado|[Pp]leno|[Ll]egislatura|[Cc]ámara|[Hh]onorable (?:[Cc]oncejo|[Cc]ámara|[Ss]enado|[Ll]egislatura)|[Cc]laustro|[Pp]arlamento|[Cc]abildo|[Mm]esa [Dd]irectiva|[Dd]irectorio|[Gg]rupo de [Tt]rabajo|[Cc]umbre|[Rr]eunión|Jefas? y Jefes|Jefes|Ministras? y Ministros|Ministros|Presidentes|Partes|Miembros|Estados)';
const HOW =
  '(?:(?:también|asimismo|además|igualmente|luego|por unanimidad|por consenso|por mayoría|en consecuencia),? )*';

const SUBJECT = new RegExp(
  [
    String.raw`(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|Este|Esta) ${BODY}(?: ${NAME}){0,9}${INSERTED} ${HOW}(?:(?:ha|han|había|se ha) )?${HOW}(?=\p{Ll})`,
    String.raw`(?:(?:Por unanimidad|Por consenso|Por mayoría|Asimismo|Además|Tras el debate|En consecuencia),? )?[Ss]e (?:ha |había )?${HOW}(?=\p{Ll}{3,})`,
    String.raw`(?:Fue(?:ron)?|Quedó|Queda|Ha sido) ${HOW}(?=\p{Ll}{3,})`,
    // below "El Comité:"
    String.raw`(?=\p{Ll}{2,}(?:ó|aron|ieron) )`,
    // "Encomendaron a la Secretaría …", behind "Los Ministros …"
    String.raw`(?=\p{Lu}\p{Ll}{3,}(?:aron|ieron) (?:al?|l[ao]s?|el|que) )`,
    String.raw`(?=(?:Acordad|Aprobad|Decidid)[oa][:,]? )`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'uy',
);

const rowsByParticiple = new Map<string, VerbRow>(
  SPANISH_VERBS.filter(([lemma, , effect]) => effect === 'ask' && !lemma.includes(' ')).flatMap((row) =>
    participles(row[0]).map((word) => [word, row] as const),
  ),
);
const GENITIVE = / (?:del?|para|sobre|en|por) /;
const WHO = String.raw`(?:Q(?:ue|UE),? |que )?(?!que )(?:(?:El|La|Los|Las|Tod[oa]s l[oa]s|el|la|los|las) )?(\p{L}[\p{L}’()-]*(?: (?!(?:es|son|está|están) )(?:[\p{L}’()-]+|N[º°.]+|\d{1,3}(?= \p{Ll}))){0,9}?)`;

/** "Las Partes son invitadas a …", "El Director fue encargado de …". */
export const spanishPassive = sentenceReading({
  names: SPANISH_NAMES,
  genitive: GENITIVE,
  hint: /(?:^| )(?:es|son|fue|fueron|[Qq]uedan?|quedó|quedaron|será|serán|ha sido|han sido) /,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )(?:Quedan? )?${WHO} (?:(?:es|son|fue|fueron|quedan?|quedó|quedaron|será|serán|ha sido|han sido) |(?<=Quedan? [^.;]{3,160} ))(?:también |asimismo |además )?(\p{L}+[dt][oa]s?) (?=(?:a|de|para|que) )`,
    'gu',
  ),
  rowOf: (word) => rowsByParticiple.get(word),
});

const DUTY: VerbRow = ['deber', 'instruction', 'ask'];
const STATE =
  '(?:ser|estar|haber|tener|constar|componerse|consistir|aplicarse|incluir|permanecer|entrar|entenderse|regir|figurar|corresponder)';

/** "La Secretaría deberá presentar …", "Las Partes deberán: …". */
const spanishDuty = sentenceReading({
  names: SPANISH_NAMES,
  genitive: GENITIVE,
  hint: / (?:deberá|deberán|debe|deben|habrá de|habrán de|tendrán? (?:que|un plazo)|dispondrán? de|contarán? con|responsables? de)(?:[ :,]|$)/,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )${WHO}(?:, [^:;]{3,120},)? (deberán?|deben?|habrán? de|tendrán? que|(?:tendrán?|dispondrán? de|contarán? con) (?:un )?plazo [^;.]{3,60}? para|(?:es|son|serán?) responsables? de)((?:(?:,| (?=(?:en|con|sin|a|antes|durante|dentro|previa|según|de|cada|para|anualmente)(?!\p{L})))[^:;,]{2,120},)?)(?: también| además| asimismo| \p{Ll}+mente)?(?: ?:(?:$| (?=a\) ))| (?!${STATE}(?!\p{L}))(?=\p{Ll}))`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "El Comité Permanente examinará …". */
const spanishFuture = sentenceReading({
  names: SPANISH_NAMES,
  genitive: GENITIVE,
  hint: /r(?:á|án)[ ,]/,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )${WHO}(?:, [^:;]{3,120},)?(?: se)? (?=(?!será|tendrá|estará|habrá|entrará|constará|regirá|continuará|podrá|seguirá|deberá)(\p{Ll}{2,}rán?)[ ,])`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "Corresponderá a la Secretaría presentar …". */
const spanishCharge = sentenceReading({
  names: SPANISH_NAMES,
  genitive: GENITIVE,
  hint: /(?:[Cc]orresponde(?:rá)?|[Cc]ompete(?:rá)?|[Ii]ncumbe) a/,
  pattern:
    /(?:^|[.;] )(?:[Cc]orresponde(?:rá)?|[Cc]ompete(?:rá)?|[Ii]ncumbe) (?:al |a la |a los |a las )(\p{L}[\p{L}’()-]*(?: [\p{L}’()-]+){0,9}?) (?=(?:la )?(\p{Ll}+(?:[aei]r|ción|miento))(?:l[ao]s?)? )/gu,
  rowOf: () => DUTY,
});

/** "Los casos no previstos serán resueltos por la Junta". */
const spanishBy = sentenceReading({
  names: SPANISH_NAMES,
  genitive: GENITIVE,
  hint: / (?:será|serán|ser) [^;.:]{3,80} por /,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )[^;.:]{3,160}? (?:será|serán|deberán? ser) (?:\p{Ll}+mente )?\p{Ll}{3,}[dst][oa]s? (?:[^;.:,]{1,60}? )?por (?:el |la |los |las )?((?!parte )\p{L}[\p{L}’()-]*(?: ${NAME})*)(?=(,|[.;]|$| (?:que|en|con|a|al|antes|dentro|conforme|mediante|durante|cada|previa|previo) ))`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "Al Secretario General: que informe …", "A la Dirección: presentar …": a list that says first to whom each goes. */
const spanishAddressed = sentenceReading({
  names: SPANISH_NAMES,
  genitive: GENITIVE,
  hint: /^A(?:l| la| las| los) [^:.;]{3,100}: /,
  pattern: /^(?:Al|A las?|A los) ([^:.;]{3,100})(:) (?=(?:que )|(?:se )?\p{L}+[aei]r(?:se|l[aeo]s?)? )/gu,
  rowOf: () => ASKED,
});
const ASKED: VerbRow = ['solicitar', 'request', 'ask'];

const ASSIGN: VerbRow = ['asignar', 'instruction', 'ask'];
/** "ACCIÓN: Tesorero: …", "Acción (Secretaría): …". */
const ACTION =
  /^(?:ACCIÓN|Acción|TAREA|Tarea)(?: ?\d{1,3})?(?: ?[:.–-] ?| \()([^:;.()]{2,80}?)(?:\)? ?:| deberá| debe|, para| a(?= \p{Ll}+r )|\.?$)(?: |$)/u;

export const spanishAssigned = (who: string): readonly SentenceAsk[] => [
  {
    verb: ASSIGN[0],
    act: ASSIGN[1],
    addressees: SPANISH_NAMES.agentsIn(who.replace(/^(?:El|La|Los|Las) /, '')),
    start: 0,
    task: 0,
    end: who.length,
  },
];

/** "Tesorero: enviar …": a line of a list of actions. */
const LISTED =
  /^(?:El |La |Los |Las )?(\p{Lu}[\p{L}.’-]*(?: (?:y|de|del|la|\p{Lu}[\p{L}.’-]*)){0,6}?) ?(?: deberá| debe|:| [–-])(?: |$)/u;
function spanishListed(text: string): readonly SentenceAsk[] {
  const [whole, who] = LISTED.exec(text) ?? [];
  return whole === undefined || who === undefined
    ? []
    : spanishAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
}

function spanishDuties(text: string): readonly SentenceAsk[] {
  const [whole, who] = ACTION.exec(text) ?? [];
  if (whole !== undefined && who !== undefined)
    return spanishAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
  const passive = spanishPassive(text);
  for (const found of [spanishAddressed(text), passive, spanishDuty(text), spanishCharge(text)])
    if (found.length > 0) return found;
  const future = spanishFuture(text);
  return future.length > 0 ? future : spanishBy(text);
}

/** Minutes, declarations of ministers and lists of duties: tried where no body opens the text in the present tense. */
export const SPANISH_FAMILIES: FamilyWords = {
  minuted: {
    ...SPANISH_OPERATIVE,
    subject: SUBJECT,
    inSentences: true,
    verbs: withForms(SPANISH_OPERATIVE, SPANISH_VERBS, {
      behindName: (verb) =>
        NARRATED.test(verb) || verb.endsWith('se')
          ? []
          : [preterite(verb), preteritePlural(verb), ...participles(verb)],
      alone: (verb) => (verb.endsWith('se') ? [] : [weForm(verb)]),
    }),
  },
  plural: {
    ...SPANISH_OPERATIVE,
    verbs: withForms(SPANISH_OPERATIVE, SPANISH_VERBS, {
      behindName: () => [],
      alone: (verb) =>
        verb.endsWith('se') ? [] : [`${spanishThirdPerson(verb)}n`, weForm(verb), preteritePlural(verb)],
    }),
  },
  isPlural: (name) =>
    /^(?:Jef[ea]s|Ministr[oa]s|Presidentes|Partes|Representantes|Miembros|Gobiernos|Estados|Delegados|Alcaldes)/iu.test(
      name,
    ),
  duties: spanishDuties,
  laidDown: spanishDuty,
  besides: () => [],
  actionColumns: {
    what: /^(?:acci(?:ón|ones)|tareas?|actividad(?:es)?|acuerdos?|compromisos?|qué)$/iu,
    who: /^(?:quién|responsables?|encargad[oa]s?|a cargo de|área responsable|órgano responsable)$/iu,
    when: /^(?:cuándo|plazo|fecha(?: límite| de entrega| de vencimiento)?|vencimiento|hasta)$/iu,
    limit: 'a más tardar el',
  },
  noDecision: /^(?:programa|temario|orden del día) provisional\b|^(?:temario|orden del día)$/iu,
  actionsBelow:
    /^(?:lista de |resumen de )?(?:acciones?|tareas|compromisos|acuerdos)(?: (?:acordad[oa]s|pendientes|a realizar))?:?$/iu,
  listed: spanishListed,
  directedTo: /^Dirigid[oa]s? (?:a ?:|(?:al|a la|a las|a los) (.{3,80}))$/iu,
  petition: {
    greeting: /^(?:Excelentísim[oa] )?(?:Señora?|Sra?\.?) President[ea][,:]?$/iu,
    reasons: /^(?:FUNDAMENTOS|EXPOSICIÓN DE MOTIVOS|JUSTIFICACIÓN)$/iu,
  },
  assigned: spanishAssigned,
  asAsked: (text) => text,
  motion: () => undefined,
  ofMotion: /^(?:Votos? |A favor|En contra|Abstenci)/u,
  outcome:
    /^(?:DECISI[ÓO]N|Decisión|ACUERDO|Acuerdo|RESOLUCI[ÓO]N|Resolución)(?: N[º°.]{1,2})?(?: ?[\d/.-]+)? ?[:–-] ?\p{L}/u,
};
