import { withForms } from '../../directive/minuted.js';
import { sentenceReading } from '../../directive/sentence-asks.js';
import type { SentenceAsk } from '../../grammar/document-words.js';
import type { FamilyWords } from '../../grammar/family-words.js';
import type { VerbRow } from '../../grammar/verb-row.js';
import { INSERTED } from '../inserted.js';
import { PORTUGUESE_NAMES } from './noun-phrases.js';
import { PORTUGUESE_OPERATIVE } from './operative.js';
import { participles, preterite, preteritePlural, theyForm, weForm } from './past-tense.js';
import { thirdPerson } from './third-person.js';
import { PORTUGUESE_VERBS } from './verbs.js';

/** What minutes tell in the past tense and is no decision: "realizou", "continuou". */
const NARRATED =
  /^(?:iniciar|começar|celebrar|realizar|continuar|abrir|dar|fazer|manter|apresentar|informar|observar|levar|seguir|prosseguir|considerar|enviar|levantar|confiar|estimar|crer|sustentar|concluir|pôr|proporcionar|insistir|chamar|desenvolver|expressar)$/;

const NAME = String.raw`(?:\p{Lu}[\p{L}-]*|de|do|da|dos|das|e|para|sobre|municipal|diretivo|diretor|executivo|executiva|permanente|geral|universitário|acadêmico)`;
const BODY =
  '(?:[Aa]ssembl[ée]ia|[Cc]onselho|[Cc]omissão|[Cc]omit[êé]|[Ss]ubcomit[êé]|[Cc]onferência|[Cc]ongresso|[Jj]unta|[Ss]enado|[Pp]lenário|[Pp]arlamento|[Cc]âmara(?! de )|[Cc]ongregação|[Mm]esa [Dd]iretora|[Dd]iretório|[Gg]rupo de [Tt]rabalho|[Cc]imeira|[Cc]úpula|[Rr]eunião|Chefes|Ministr[oa]s|Presidentes|Partes|Membros|Estados)';
const HOW = '(?:(?:também|ainda|igualmente|além disso|por unanimidade|por consenso|por maioria|em seguida),? )*';

const SUBJECT = new RegExp(
  [
    String.raw`(?:[Oo]|[Aa]|[Oo]s|[Aa]s|Este|Esta) ${BODY}(?: ${NAME}){0,9}${INSERTED} ${HOW}(?:(?:tem|têm|havia) )?${HOW}(?=\p{Ll})`,
    String.raw`(?:(?:Por unanimidade|Por consenso|Por maioria|Após debate),? )?(?:[Ff]oi|[Ff]oram|[Ff]icou|[Ff]icaram|[Ff]ica|[Ff]icam|[Tt]endo sido) ${HOW}(?=\p{Ll}{3,})`,
    // below "O Comité:"
    String.raw`(?=\p{Ll}{3,}(?:ou|eu|iu|aram|eram|iram) )`,
    // "Recomendaram aos Estados …", behind "Os Ministros …"
    String.raw`(?=\p{Lu}\p{Ll}{3,}(?:aram|eram|iram) (?:aos?|à|às|a|[oa]s?|que) )`,
    String.raw`(?=(?:Acordad|Aprovad|Decidid|Deliberad)[oa][:,]? )`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'uy',
);

const rowsByParticiple = new Map<string, VerbRow>(
  PORTUGUESE_VERBS.filter(([lemma, , effect]) => effect === 'ask' && !lemma.includes(' ')).flatMap((row) =>
    participles(row[0]).map((word) => [word, row] as const),
  ),
);
const GENITIVE = / (?:de|d[oa]s?|para|sobre|em|por) /;
const WHO = String.raw`(?:Q(?:ue|UE),? |que )?(?!que )(?:(?:O|A|Os|As|Tod[oa]s [oa]s|o|a|os|as) )?(\p{L}[\p{L}’()-]*(?: (?:[\p{L}’()-]+|N[º°.]+|\d{1,3}(?= \p{Ll}))){0,9}?)`;
const BE = '(?:é|são|foi|foram|fica|ficam|ficou|ficaram|será|serão)';

/** "As Partes são convidadas a …", "O Diretor foi encarregado de …", "Fica o Secretariado incumbido de …". */
export const portuguesePassive = sentenceReading({
  names: PORTUGUESE_NAMES,
  genitive: GENITIVE,
  hint: /(?:^| )(?:é|são|foi|foram|[Ff]ica|[Ff]icam|[Ff]icou|[Ff]icaram|será|serão) /,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )(?:Ficam? )?${WHO} (?:${BE} |(?<=Ficam? [^.;]{3,160} ))(?:também |ainda |igualmente )?(\p{L}+[dt][oa]s?) (?=(?:a|de|para|que) )`,
    'gu',
  ),
  rowOf: (word) => rowsByParticiple.get(word),
});

const DUTY: VerbRow = ['dever', 'instruction', 'ask'];
const STATE =
  '(?:ser|estar|haver|ter|constar|compor|consistir|aplicar|incluir|permanecer|entrar|entender|vigorar|figurar|caber)';

/** "A Secretaria deverá apresentar …", "As Partes devem: …". */
const portugueseDuty = sentenceReading({
  names: PORTUGUESE_NAMES,
  genitive: GENITIVE,
  hint: / (?:deverá|deverão|deve|devem|terá (?:de|o|prazo|por)|terão (?:de|o|prazo|por)|responsáve(?:l|is) p(?:or|el[oa]s?))(?:[ :,]|$)/,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )${WHO}(?:, [^:;]{3,120},)? (deverão?|deverá|devem?|ter(?:á|ão) (?:de|(?:o )?prazo d[eo] [^;.]{3,60}? para|por (?:finalidade|objetivo|função|incumbência))|(?:é|são|será|serão) responsáve(?:l|is) p(?:or|el[oa]s?))((?:(?:,| (?=(?:em|n[oa]s?|com|sem|a|até|antes|durante|dentro|mediante|segundo|de|cada|para|anualmente)(?!\p{L})))[^:;,]{2,120},)?)(?: também| ainda| \p{Ll}+mente)?(?: ?:(?:$| (?=a\) ))| (?!${STATE}(?!\p{L}))(?=\p{Ll}))`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "O Comité Permanente examinará …". */
const portugueseFuture = sentenceReading({
  names: PORTUGUESE_NAMES,
  genitive: GENITIVE,
  hint: /r(?:á|ão)[ ,]/,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )${WHO}(?:, [^:;]{3,120},)?(?: se)? (?=(?!ser|ter|estar|haver|entrar|constar|vigorar|continuar|poder|seguir|dever)(\p{Ll}{2,}r(?:-se-)?(?:á|ão))[ ,])`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "Caberá à Secretaria apresentar …". */
const portugueseCharge = sentenceReading({
  names: PORTUGUESE_NAMES,
  genitive: GENITIVE,
  hint: /(?:[Cc]abe(?:rá)?|[Cc]ompet(?:e|irá)|[Ii]ncumb(?:e|irá)) [aà]/,
  pattern:
    /(?:^|[.;] )(?:[Cc]abe(?:rá)?|[Cc]ompet(?:e|irá)|[Ii]ncumb(?:e|irá)) (?:aos? |às? )(\p{L}[\p{L}’()-]*(?: [\p{L}’()-]+){0,9}?) (?=(?:a )?(\p{Ll}+(?:[aei]r|ção|mento))(?:-l[oa]s?)? )/gu,
  rowOf: () => DUTY,
});

/** "Os casos omissos serão resolvidos pela Reitoria". */
const portugueseBy = sentenceReading({
  names: PORTUGUESE_NAMES,
  genitive: GENITIVE,
  hint: / (?:será|serão|ser) [^;.:]{3,80} pel[oa]s? /,
  pattern: new RegExp(
    String.raw`(?:^|[.;] )[^;.:]{3,160}? (?:será|serão|deverá ser|deverão ser) (?:\p{Ll}+mente )?\p{Ll}{3,}[dst][oa]s? (?:[^;.:,]{1,60}? )?pel[oa]s? (\p{L}[\p{L}’()-]*(?: ${NAME})*)(?=(,|[.;]|$| (?:que|em|n[oa]s?|com|aos?|à|até|antes|conforme|mediante|durante|a) ))`,
    'gu',
  ),
  rowOf: () => DUTY,
});

/** "À Agência: apresentar …", "Ao Ministério: que publique …": a list that says first to whom each goes. */
const portugueseAddressed = sentenceReading({
  names: PORTUGUESE_NAMES,
  genitive: GENITIVE,
  hint: /^(?:À|Ao)s? [^:.;]{3,100}: /,
  pattern: /^(?:À|Ao)s? ([^:.;]{3,100})(:) (?=(?:que )|(?:se )?\p{L}+[aei]r(?:-se|-l[ao]s?)? )/gu,
  rowOf: () => ASKED,
});
/** "requeiro que sejam solicitadas ao Senhor Ministro da Saúde as seguintes informações" */
const portugueseRequired = sentenceReading({
  names: PORTUGUESE_NAMES,
  genitive: / (?:as|para|sobre|em) /,
  hint: /\b[Rr]eque(?:r|iro|remos)\b|\b[Ss]olicit(?:o|amos)\b/,
  pattern:
    /^[^;]{0,200}?\b(?:[Rr]eque(?:r(?:-se)?|iro|remos)|[Ss]olicit(?:o|amos))\b(?:[^;:]{0,200}?) sej(?:a|am) (?:solicitad|requisitad|encaminhad|prestad|requerid)[oa]s? (?:[^;:.,]{0,40} )?(?:aos?|às?|pel[oa]s?) (?:(?:Excelentíssim[oa]|Exm[oa]\.?|Ilustríssim[oa]|Senhora?|Sr[a]?\.?) )*(\p{Lu}[^;:,.]{3,80}?)(?= as | os | informaç| o |[,:;.]| para | sobre )(,|:|;|\.| )/gu,
  rowOf: () => ASKED,
});
const ASKED: VerbRow = ['solicitar', 'request', 'ask'];

const ASSIGN: VerbRow = ['atribuir', 'instruction', 'ask'];
/** "AÇÃO: Tesoureiro: …", "Ação (Secretaria): …". */
const ACTION =
  /^(?:AÇÃO|Ação|ACÇÃO|Acção|TAREFA|Tarefa)(?: ?\d{1,3})?(?: ?[:.–-] ?| \()([^:;.()]{2,80}?)(?:\)? ?:| deverá| deve|, para| a(?= \p{Ll}+r )|\.?$)(?: |$)/u;

export const portugueseAssigned = (who: string): readonly SentenceAsk[] => [
  {
    verb: ASSIGN[0],
    act: ASSIGN[1],
    addressees: PORTUGUESE_NAMES.agentsIn(who.replace(/^(?:O|A|Os|As) /, '')),
    start: 0,
    task: 0,
    end: who.length,
  },
];

/** "Tesorero: enviar …": a line of a list of actions. */
const LISTED =
  /^(?:O |A |Os |As )?(\p{Lu}[\p{L}.’-]*(?: (?:e|de|do|da|\p{Lu}[\p{L}.’-]*)){0,6}?) ?(?: deverá| deve|:| [–-])(?: |$)/u;
function portugueseListed(text: string): readonly SentenceAsk[] {
  const [whole, who] = LISTED.exec(text) ?? [];
  return whole === undefined || who === undefined
    ? []
    : portugueseAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
}

function portugueseDuties(text: string): readonly SentenceAsk[] {
  const [whole, who] = ACTION.exec(text) ?? [];
  if (whole !== undefined && who !== undefined)
    return portugueseAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
  const passive = portuguesePassive(text);
  for (const found of [
    portugueseAddressed(text),
    portugueseRequired(text),
    passive,
    portugueseDuty(text),
    portugueseCharge(text),
  ])
    if (found.length > 0) return found;
  const future = portugueseFuture(text);
  return future.length > 0 ? future : portugueseBy(text);
}

const isReflexive = (verb: string): boolean => verb.includes('-');

/** Minutes, declarations of ministers and lists of duties: tried where no body opens the text in the present tense. */
export const PORTUGUESE_FAMILIES: FamilyWords = {
  minuted: {
    ...PORTUGUESE_OPERATIVE,
    subject: SUBJECT,
    inSentences: true,
    verbs: withForms(PORTUGUESE_OPERATIVE, PORTUGUESE_VERBS, {
      behindName: (verb) =>
        NARRATED.test(verb) || isReflexive(verb) ? [] : [preterite(verb), preteritePlural(verb), ...participles(verb)],
      alone: (verb) =>
        isReflexive(verb) ? [] : [weForm(verb), ...(NARRATED.test(verb) ? [] : [`${preterite(verb)}-se`])],
    }),
  },
  plural: {
    ...PORTUGUESE_OPERATIVE,
    verbs: withForms(PORTUGUESE_OPERATIVE, PORTUGUESE_VERBS, {
      behindName: () => [],
      alone: (verb) => (isReflexive(verb) ? [] : [theyForm(thirdPerson(verb)), weForm(verb), preteritePlural(verb)]),
    }),
  },
  isPlural: (name) =>
    /^(?:Chefes|Ministr[oa]s|Presidentes|Partes|Representantes|Membros|Governos|Estados|Delegados|Prefeitos)/iu.test(
      name,
    ),
  duties: portugueseDuties,
  laidDown: portugueseDuty,
  besides: () => [],
  actionColumns: {
    what: /^(?:aç(?:ão|ões)|acç(?:ão|ões)|tarefas?|atividades?|actividades?|deliberaç(?:ão|ões)|o que)$/iu,
    who: /^(?:quem|responsáve(?:l|is)|encarregad[oa]s?|a cargo de|órgão responsável)$/iu,
    when: /^(?:quando|prazo|data(?: limite| de entrega)?|vencimento|até)$/iu,
    limit: 'até',
  },
  noDecision: /^(?:agenda|ordem do dia)(?: provisória.*)?$/iu,
  actionsBelow:
    /^(?:lista de |resumo de )?(?:aç(?:ão|ões)|tarefas|compromissos|deliberações)(?: (?:acordad[oa]s|pendentes|a realizar))?:?$/iu,
  listed: portugueseListed,
  directedTo: /^Dirigid[oa]s? (?:(?:a|à|ao) ?:|(?:aos?|às?) (.{3,80}))$/iu,
  petition: {
    greeting: /^(?:Excelentíssim[oa] |Exm[oa]\.? )?(?:Senhora?|Sra?\.?) President[ea][,:]?$/iu,
    reasons: /^JUSTIFICA(?:ÇÃO|TIVA)$/iu,
  },
  assigned: portugueseAssigned,
  asAsked: (text) => text,
  motion: () => undefined,
  ofMotion: /^(?:Votos? |A favor|Contra|Abstenç)/u,
  outcome: /^(?:DECIS[ÃA]O|Decisão|DELIBERA[ÇC][ÃA]O|Deliberação|RESOLU[ÇC][ÃA]O)(?: ?[\d/.-]+)? ?[:–-] ?\p{L}/u,
};
