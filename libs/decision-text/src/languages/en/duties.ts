import type { SentenceAsk } from '../../grammar/document-words.js';
import { matchesOf } from '../../text/matches.js';
import { addressedIn, imperativeIn, willIn } from './actions.js';
import { englishAddress, resolvedBy } from './addressees.js';
import { namesActivity, namesAgentFirst } from './agent-head.js';
import { englishMotion, isLostMotion } from './motions.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';
import { passiveAsks } from './passive.js';
import { isSubjunctive } from './that-clause.js';
import { ENGLISH_VERBS } from './verbs.js';

const ACTS: Readonly<Record<string, SentenceAsk['act']>> = { should: 'exhortation' };

/** What somebody is or has, and nothing that could be carried out: "shall consist of seven members". */
const STATE =
  '(?:not|be(?! (?:required|requested|asked|encouraged|invited|urged|instructed|directed|obliged) to)|have|consist|comprise|mean|apply|include|remain|enter|come|constitute|begin|end|expire|lapse|cease|prevail|serve|enjoy|bear|belong|continue to be|form|contain|become|expire|take effect|take place|sunset|disband|dissolve|depend|retain|reflect|only)';
/** "Subject to funding, the Secretariat shall …": on what it depends stands before the name. */
const ON_WHAT =
  '(?:(?:Subject to|Acknowledging|Recognizing|Noting|Considering|Recalling|Having|Not? later than|Prior to|Beginning|Starting|Commencing|Annually|Each|Every|Within|In|At|By|On|Upon|Following|Pursuant to|Where|If|When|As|During|Before|After|For|To|With|Based on|Taking|Given)\\b(?:[^:;.]|\\.(?! \\p{Lu}\\p{Ll})){2,400}?,? (?<!\\d )(?=(?:the|all|each|every|any|\\p{Lu}\\p{L}+) ))';
/** "The Secretariat shall, subject to funding, prepare …" */
const DUTY = new RegExp(
  String.raw`(?:^(?:\([^()]{2,30}\) |That(?:, in the opinion of (?:the|this) (?:House|Senate|Assembly),)? )?|[.;] )${ON_WHAT}?((?:[Tt]he |[Aa]ll |[Ee]ach |[Ee]very |[Aa]ny )?(?:\p{Lu}[\p{L}’()-]*(?:,(?= \p{Lu}))?|(?<=[Tt]he )(?:federal |provincial )?government)(?: [\p{L}’(),-]+){0,18}?)(?:, (?:at|in|with|within|subject|through|where|by|on|no later|not later|upon|following|based)\b[^:;]{3,160}?,)? (shall|should|must)((?:, [^:;]{3,160}?(?:,|(?=:)))?(?: also| then| further| jointly| \p{Ll}+ly)?(?::(?:$| (?=\(?a\) ))| (?!${STATE}\b)(?=\p{Ll})))`,
  'gu',
);
/** What names nobody, though it stands where a name may. */
const NO_NAME =
  /^(?:It|They|This|That|These|Those|He|She|We|There|Such|In|On|At|By|For|To|From|With|If|Where|When|While|As|No|(?:Any|Each)(?! (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)\p{Lu})|Subject|Within|Upon|Following|Pursuant|During|Before|After|Based|Taking|Given)\b/u;

/** "Japan, Korea and Chinese Taipei": at least three that are called by their names. */
const SEVERAL_NAMES =
  /^(?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}(?:, (?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}){1,8},? and (?:the )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u;
const BEGINS_LIST = /^(?:[Tt]he )?\p{Lu}[\p{L}’()-]*,/u;
const BETWEEN_NAMES = /,? and (?:the )?|, (?:the )?/u;
const NO_COUNTRIES =
  /\b(?:Articles?|Annex(?:es)?|Appendi(?:x|ces)|Rules?|Sections?|Parts?|Chapters?|Schedules?|Reports?|Plans?|Budgets?|Fees?|Meetings?|Sessions?|Recommendations?|Resolutions?|Decisions?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Procedures?|Guidelines?|Terms?|Principles?|Programmes?|Policy|Policies|Data|Activities|Committee|Commission|Council|Board|Group|Department|Office|Panel|Team|Service|Agency|Unit|Division|Directorate|Authority|Trust|Officer|Manager|Director|Secretary|Society|Union|Fund)\b/;

/** "The Secretariat shall …"; "Parties should …" at the beginning of a paragraph, as in a report it only advises. */
function dutiesIn(text: string): SentenceAsk[] {
  return matchesOf(DUTY, text).flatMap(
    ({ index, 0: whole, 1: subject = '', 2: modal = '', 3: rest = '' }): SentenceAsk[] => {
      if (NO_NAME.test(subject) || namesActivity(subject)) return [];
      const areCountries = SEVERAL_NAMES.test(subject) && !NO_COUNTRIES.test(subject);
      if (!areCountries && (BEGINS_LIST.test(subject) || !namesAgentFirst(subject))) return [];
      if (modal === 'should' && index > 0) return [];
      return [
        {
          verb: modal,
          act: ACTS[modal] ?? 'instruction',
          addressees: areCountries ? subject.split(BETWEEN_NAMES) : agentsIn(subject),
          start: index + (/^[.;]/.test(whole) ? 2 : 0),
          task: LED_BY_TIME.test(whole) ? index + (/^[.;]/.test(whole) ? 2 : 0) : index + whole.length - rest.length,
          end: text.length,
        },
      ];
    },
  );
}
/** "On or before 15 December, the Committee shall deliver …": the time that is set belongs to what is to be done. */
const LED_BY_TIME = /^(?:[.;] )?(?:Not? later than|Prior to|Before|Within|By|On|At|Annually|Each|Every|Beginning) /;

/** "ACTION: Clerk to write …", "Action (Treasurer): …". */
const ACTION =
  /^(?:ACTION|Action)(?: (?:POINT|[Pp]oint|ITEM|[Ii]tem))?(?: ?\d{1,3}(?:\.\d{1,3})*)?(?: ?[:.–—-] ?| \()([^:;.()]{2,80}?)(?:\)? ?:| to| will| shall| [–—-](?= (?!and )\p{Ll}{2,} )|\.?$)(?: |$)/u;

function actionIn(text: string): readonly SentenceAsk[] {
  const [whole, who] = ACTION.exec(text) ?? [];
  return whole === undefined || who === undefined || (ENDS_IT.test(whole) && TELLS.test(who))
    ? []
    : englishAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
}
/** "The lamp is out. Action item: Dee to mend it." */
const ACTION_WITHIN =
  /(?<=[.;!?)] )(?:ACTION|Action)(?: (?:POINT|[Pp]oint|ITEM|[Ii]tem))?(?: ?\d{1,3})? ?[:–-] ?((?:The |the )?\p{Lu}[^:;.()]{1,60}?)(?: to| will| shall| ?:) (?=\p{Ll}{2,})/gu;
const actionsWithin = (text: string): readonly SentenceAsk[] =>
  /action/i.test(text)
    ? matchesOf(ACTION_WITHIN, text).flatMap(({ index, 0: whole, 1: who = '' }) =>
        englishAssigned(who).map((ask) => ({
          ...ask,
          start: index,
          task: index + whole.length,
          end: endOfSentence(text, index + whole.length),
        })),
      )
    : [];

/** "ACTION: Council discussed the matter.": what was done, and nobody who is to do it. */
const TELLS = / (?!and |of |the |for |with |all |both |members )\p{Ll}{3,}/u;
const ENDS_IT = /[^:](?<! to | will | shall )$/;

/** What is assigned to those whom a cell or a mark names. */
export const englishAssigned = (who: string): readonly SentenceAsk[] => [
  { verb: 'assign', act: 'instruction', addressees: agentsIn(who), start: 0, task: 0, end: who.length },
];

const PERSON = String.raw`(\p{Lu}[\p{L}.’'-]*(?:,? (?:and|of|the|for|&|\p{Lu}[\p{L}.’'-]*)){0,6}?)`;
/** "Clerk to write …", "Treasurer: send …". */
const LISTED = new RegExp(String.raw`^(?:The )?${PERSON} ?(?: to| will| shall|:| [–-])(?: |$)`, 'u');
/** "Dee agreed to draft a poster", "The Clerk will write": somebody takes it on. */
const TAKEN_ON = new RegExp(
  String.raw`^(?:The )?(?:${PERSON} (?:kindly )?(?:agreed|undertook|offered|volunteered|promised) to (?=\p{Ll})|(?:The )?(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?) (?:will|would|is to) (?!be |have |like |prefer |need |meet |continue |remain |become )(?=\p{Ll}))`,
  'u',
);

/** What a line of a list of actions asks for. */
export function englishListed(text: string): readonly SentenceAsk[] {
  const imperative = imperativeIn(text);
  if (imperative.length > 0) return imperative;
  const [whole, who] = LISTED.exec(text) ?? [];
  return whole === undefined || who === undefined
    ? []
    : englishAssigned(who).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
}

function takenOnIn(text: string): readonly SentenceAsk[] {
  const [whole, who, office] = TAKEN_ON.exec(text) ?? [];
  const name = who ?? (office !== undefined && OFFICES.test(office) ? office : undefined);
  return whole === undefined || name === undefined
    ? []
    : englishAssigned(name).map((ask) => ({ ...ask, task: whole.length, end: text.length }));
}
const OFFICE =
  '(?:Clerk|Secretary|Treasurer|Chair|Chairman|Chairperson|Manager|Officer|Registrar|Librarian|Provost|Dean|Director|Surveyor|Warden|Administrator|Headteacher|Principal|Bursar|Archivist|Curator|Caretaker|Webmaster|Coordinator|Convenor|Convener|President|Vice-President|Superintendent|Engineer|Mayor)';
const OFFICES = new RegExp(
  `(?:${OFFICE}|Secretariat|Office|Department|Management|Staff|Team|Task Force|Working Group|Bureau|Executive|Officers)$`,
);

/** "The Clerk to write …", "Cllr Peel to obtain …": a sentence without a verb of its own. */
const FRAGMENT = new RegExp(
  String.raw`(?:^|[.;:] | [–—-] |,? and (?=[Tt]he \p{Lu}))(?:[Tt]he )?(?![A-Z]{4,}(?:ED|D) )((?<=\bThe )(?:clerk|chair|chairman|secretary|treasurer|warden|caretaker|bursar|headteacher|vicar)|(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev)\.? \p{Lu}[\p{L}’'-]*(?: (?:and|&) (?:(?:Cllr|Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]*)?)|(?:\p{Lu}\p{L}* ){0,2}${OFFICE}(?: of (?:the )?\p{Lu}\p{L}*(?: (?:and )?\p{Lu}\p{L}*){0,2})?(?: (?:and|&) (?:the )?\p{Lu}\p{L}*)?) (?:to|will) (?!be |have |meet |continue |remain |become |also be |not )(?=\p{Ll}{2,}[ .])`,
  'gu',
);
/** By their places, none within another. */
const inOrder = (asks: readonly SentenceAsk[]): readonly SentenceAsk[] =>
  [...asks]
    .sort((one, other) => one.start - other.start)
    .filter((ask, index, all) => index === 0 || ask.start > (all[index - 1]?.start ?? 0));

export const englishBesides = (text: string): readonly SentenceAsk[] => {
  const [fragments, passive] = [
    inOrder([...englishFragments(text), ...namedTo(text), ...actionsWithin(text)]),
    passiveAsks(text),
  ];
  return passive.length === 0
    ? fragments
    : [...fragments, ...passive.filter(({ start }) => start > 0)].sort((one, other) => one.start - other.start);
};
/** What people do, and no thing: "write", "check". */
const DOINGS =
  '(?:e-?mail|write|report|contact|check|circulate|draft|arrange|organi[sz]e|obtain|send|bring|ask|speak|talk|look|find|prepare|order|buy|book|investigate|follow up|follow|chase|confirm|liaise|source|draw|post|publish|call|ring|phone|share|forward|distribute|notify|inform|schedule|research|gather|address|raise|invite|get in touch|get back|reach out|work with|update|collate|coordinate|submit|present|let)';
/** What begins a sentence and is nobody's name, or is that of the body itself. */
const NOBODYS_NAME =
  '(?!(?:The|This|That|These|Those|It|They|We|He|She|You|There|Motion|Proposal|Agreement|Decision|Plans?|Request|Action|Invitation|Thanks|Welcome|Apologies|Everyone|Members?|All|Council|Committee|Board|Senate|Trustees|Directors|Governors|Cabinet|Synod|Conference|Congress|Assembly|Parties|Meeting|Delegates|Participants|Back|Due|Prior)\\b|\\p{Lu}\\p{Ll}+(?:ing|tion|ment|ity|ance|ence)\\b)';
/** Patterns of what a sentence begins with. */
function alternatives(...patterns: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?:^|(?<!\b(?:Cllrs?|Crs?|Mr|Mrs|Ms|Dr|Prof|Rev|St))[.;] )(?:(?:For|On|Regarding|Re|As for) [^.;:,]{3,60}, )?(?:${patterns.map((one) => `(?:${one})`).join('|')})`,
    'gu',
  );
}

/**
 * "Priya to draw up a budget", "Okafor agreed to draft a note", "The Publications Committee will present a shortlist": a name, a
 * committee.
 */
const NAMED_TO = alternatives(
  String.raw`(?:The )?(${NOBODYS_NAME}\p{Lu}\p{Ll}{1,11}(?: and \p{Lu}\p{Ll}{1,11})?) to (?=${DOINGS} )`,
  String.raw`(${NOBODYS_NAME}\p{Lu}[\p{L}’'-]{1,14}(?: (?:and )?\p{Lu}[\p{L}.’'-]{1,14}){0,2}) (?:has |have |had )?(?:kindly )?(?:agreed|offered|volunteered|undertook|undertaken|promised) to (?=\p{Ll})`,
  String.raw`The ((?:\p{Lu}[\p{L}-]* ){1,4}(?:Committee|Subcommittee|Working Group|Task Force|Panel|Board|Commission|Bureau|Team)|(?:Working |Study |Steering )?Group|Panel|Task Force|Sub-?[Cc]ommittee|Bureau|Secretariat|Team) (?:will|is to|shall) (?!be |have |meet |continue |remain |consist |comprise |include |sunset|disband|expire|cease)(?=\p{Ll}{2,} )`,
);
/** "Each dean will send her a note" */
const EACH_WILL = alternatives(
  String.raw`(?:Each|All|Every|Both) ((?:[\p{L}-]+ ){0,3}(?:deans?|officers?|chairs?|committees?|members?|departments?|directors?|councillors?|trustees?|heads?|faculties|schools?|teams?|branches?|groups?)) (?:will|is to|are to) (?!be |have |not |meet |continue |remain |receive |get )(?=\p{Ll}{2,} )`,
);
/** "Barlow will write to the printer": told of somebody in passing. */
const TOLD_OF = alternatives(
  String.raw`(${NOBODYS_NAME}\p{Lu}[\p{L}’'-]{1,14}(?: (?:and )?\p{Lu}[\p{L}.’'-]{1,14}){0,2}) will (?:also )?(?=${DOINGS} )`,
);
/** What a sentence tells in passing that somebody will do. */
export const englishToldOf = (text: string): readonly SentenceAsk[] =>
  text.includes(' will ') ? inOrder([...namedTo(text, TOLD_OF), ...namedTo(text, EACH_WILL)]) : [];

/** "Barlow will mend the lamp", of somebody who was there; it says of himself that he will not be, or cannot. */
const OF_THOSE = alternatives(
  String.raw`((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]{1,14}(?: (?:and )?\p{Lu}[\p{L}.’'-]{1,14}){0,2}) (?:will|to|is to) (?:also |then )?(?!be |have |not |like |need |attend |continue |remain |become |miss )(?=\p{Ll}{2,} )`,
);
export const englishToldOfThose = (text: string, names: ReadonlySet<string>): readonly SentenceAsk[] =>
  namedTo(text, OF_THOSE).filter(({ addressees }) =>
    addressees.every((name) => name.split(' ').some((word) => names.has(word))),
  );

const namedTo = (text: string, pattern = NAMED_TO): readonly SentenceAsk[] =>
  matchesOf(pattern, text).flatMap(({ index, 0: whole, 1: name, 2: person, 3: body }) =>
    englishAssigned(name ?? person ?? body ?? '').map((ask) => ({
      ...ask,
      start: index + (/^[.;]/.test(whole) ? 2 : 0),
      task: index + whole.length,
      end: endOfSentence(text, index + whole.length),
    })),
  );

const englishFragments = (text: string): readonly SentenceAsk[] =>
  text.includes(' to ') || text.includes(' will ')
    ? matchesOf(FRAGMENT, text).flatMap(({ index, 0: whole, 1: who = '' }) =>
        englishAssigned(who).map((ask) => ({
          ...ask,
          start: index + (/^[.;:]/.test(whole) ? 2 : 0),
          task: index + whole.length,
          end: endOfSentence(text, index + whole.length),
        })),
      )
    : [];
const endOfSentence = (text: string, from: number): number => {
  const length = text.slice(from).search(/[.;](?= \p{Lu}|$)/u);
  return length < 0 ? text.length : from + length + 1;
};

/** "Resolved, That the Committee be requested to …". */
const PASSED_ON =
  /\b(?:[Rr](?:ESOLVED|esolved)|O(?:RDERED|rdered)|V(?:OTED|oted))\b(?: \([\d./-]+\))?[^.;]{0,120}?[,:]? (?:[Tt](?:HAT|hat) |(?<=[,:] )(?=the (?![^,;.]* concurring)))(?:(?:until|by|in|within|effective|beginning|during|pending|upon|after|before|where|if|when|for|pursuant) [^,;.]{3,80}, )?((?:the )?[^,;.]{3,100}?(?:, \p{Lu}[^,;.]{2,40}?)?)(?:, (?:in|with|after|subject|through|where|within)\b[^;.]{3,120})?,? (?:be(?: and)?|is|are)(?: hereby)?(?: is| are)? (?:hereby )?(?:(?:authori[sz]ed|requested|empowered|directed) and )?(?:(requested|directed|instructed|authori[sz]ed|asked|urged|invited|encouraged|tasked|charged|required) to |(tasked|charged) with )/u;
const PASSED_VERBS: Readonly<Record<string, readonly [verb: string, act: SentenceAsk['act']]>> = {
  requested: ['request', 'request'],
  asked: ['ask', 'request'],
  directed: ['direct', 'instruction'],
  instructed: ['instruct', 'instruction'],
  authorized: ['authorize', 'instruction'],
  authorised: ['authorize', 'instruction'],
  urged: ['urge', 'exhortation'],
  invited: ['invite', 'exhortation'],
  encouraged: ['encourage', 'exhortation'],
  tasked: ['task', 'instruction'],
  charged: ['charge', 'instruction'],
  required: ['require', 'instruction'],
};

const PASSED_BY: Readonly<Record<string, SentenceAsk['act']>> = Object.fromEntries(Object.values(PASSED_VERBS));

function passedOnIn(text: string): SentenceAsk[] {
  const match = PASSED_ON.exec(text);
  const [whole = '', who = '', toDo, withIt] = (match ?? []) as (string | undefined)[];
  const row = PASSED_VERBS[toDo ?? withIt ?? ''];
  if (match === null || row === undefined || !(namesAgent(who) || /\p{Lu}|^(?:each|every|all) /u.test(who))) return [];
  const task = match.index + whole.length;
  return [
    { verb: row[0], act: row[1], addressees: agentsIn(trimmed(who)), start: match.index, task, end: text.length },
  ];
}

/** "RESOLUTION NO. 99-290 authorizing the Clerk to sign": what a resolution is called by that was adopted. */
const CALLED_BY =
  /^(?:(?:RESOLUTION|Resolution|ORDINANCE|Ordinance|MOTION|Motion)(?:,? (?:NO|No|Number)\.?| #)? ?(?:[\dA-Z][\w.-]*)?,? )(?:(?:A|a) (?:[Rr]esolution|[Mm]otion) )?(authori[sz]ing|directing|requesting|instructing|urging|encouraging|inviting) (?=(?:the |its |all |staff |\p{Lu}))/u;
const CALLED_VERBS: Readonly<Record<string, keyof typeof PASSED_VERBS>> = {
  authorizing: 'authorized',
  authorising: 'authorised',
  directing: 'directed',
  requesting: 'requested',
  instructing: 'instructed',
  urging: 'urged',
  encouraging: 'encouraged',
  inviting: 'invited',
};
function calledByIn(text: string): SentenceAsk[] {
  const [whole, participle = ''] = CALLED_BY.exec(text) ?? [];
  const row = PASSED_VERBS[CALLED_VERBS[participle] ?? ''];
  if (whole === undefined || row === undefined || isLostMotion(text)) return [];
  const { addressees } = englishAddress(row[0], text.slice(whole.length));
  return [{ verb: row[0], act: row[1], addressees, start: 0, task: whole.length, end: text.length }];
}

/** "AND THAT staff be directed to …", behind "BE IT RESOLVED THAT …". */
const AND_THAT = /^(?:AND|And)(?: (?:FURTHER|further))?,? (?=(?:THAT|that) )/;
function andThatIn(text: string): readonly SentenceAsk[] {
  const mark = AND_THAT.exec(text)?.[0].length;
  return mark === undefined
    ? []
    : englishResolved(text.slice(mark)).map((ask) => ({ ...ask, task: mark, end: text.length }));
}

/** "DECISION: That the Clerk procure two rakes". */
const DECIDED = /^(?:DECISION|Decision|RESOLUTION|AGREED)(?: ?\d{1,3})?[:.–-] (?=[Tt]hat )/;
/** "RESOLUTION: Publish the note as a draft": what is resolved in the imperative. */
const RESOLVED_TO =
  /^(?:RESOLUTION|RESOLVED|DECISION)(?: ?\d{1,3})?: (?=(?!The |A |An |That |All |Each |It |We |This |There |No )\p{Lu}\p{Ll}{2,} )/u;
export function englishResolved(text: string, heading = ''): readonly SentenceAsk[] {
  const said = /^(?:[Tt]hat|THAT)(?:,? |:$)/.test(text) ? text : `that ${text}`;
  if (RECEIVED.test(said)) return [];
  // "RESOLVED that", and below it "1) the report be printed".
  if (said !== text && !(heading !== '' && isSubjunctive(said)) && !/\b(?:that|THAT)\W*$/.test(heading)) return [];
  return [
    {
      verb: 'resolve',
      act: 'decision',
      addressees: resolvedBy(said).addressees,
      start: 0,
      task: 0,
      end: text.length,
    },
  ];
}
function decidedIn(text: string): SentenceAsk[] {
  const resolved = RESOLVED_TO.exec(text)?.[0].length;
  if (resolved !== undefined)
    return [{ verb: 'resolve', act: 'decision', addressees: [], start: 0, task: resolved, end: text.length }];
  const mark = DECIDED.exec(text)?.[0].length;
  if (mark === undefined) return [];
  const { addressees } = resolvedBy(text.slice(mark));
  return [{ verb: 'decide', act: 'decision', addressees, start: 0, task: mark, end: text.length }];
}

/** "City Council direct the General Manager to report": the body and the bare verb. */
const BODY_ASKS =
  /^(?:[Tt]hat )?(?:[Tt]he |[Tt]his )?(?:\p{Lu}[\p{L}’-]* ){0,4}?(?:Council|Senate|Board|Committee|Assembly|Faculty|House|Convention|Synod|Union|Congregation|Cabinet|Commission) (?:hereby |also |further |respectfully )*(?=(request|instruct|direct|ask|urge|authori[sz]e|encourage|invite|recommend|require|forward|refer) (?:the|its|all|that|this|staff|each|\p{Lu}))/u;

function askedByBody(text: string): SentenceAsk[] {
  const [whole, printed = ''] = BODY_ASKS.exec(text) ?? [];
  if (whole === undefined) return [];
  const verb = printed.replace('ise', 'ize');
  const row = ENGLISH_VERBS.find(([lemma]) => lemma === verb);
  const task = whole.length + printed.length + 1;
  const { addressees } = englishAddress(verb, text.slice(task));
  return [{ verb, act: row?.[1] ?? 'request', addressees, start: 0, task, end: text.length }];
}

const MOVED = /\bThat\b|\bthat\b|\bTHAT\b/;
/** "Motion by Mr. Alder, seconded by Ms. Birch, to direct the Superintendent to …" */
const MOVED_TO =
  /^(?:[\d.]+ )?(?:[^.:]{2,80}[.:] )?(?:Motion|MOTION|Moved|It was moved)\b(?:(?!\b[Tt]hat\b)[^.;]|(?<=\b(?:Mr|Mrs|Ms|Dr|Cllr|[A-Z]))\.){0,120}?(?:^|[, ])to (?=(\p{Ll}{3,}) )/u;

function movedTo(text: string, [whole, verb = '']: RegExpExecArray): SentenceAsk {
  const object = text.slice(whole.length + verb.length + 1);
  const end = object.search(/(?<=[.;]) (?=\p{Lu})|$/u);
  const asked = PASSED_BY[verb];
  return {
    verb: asked === undefined ? 'resolve' : verb,
    act: asked ?? 'decision',
    addressees: asked === undefined ? [] : englishAddress(verb, object.slice(0, end)).addressees,
    start: 0,
    task: whole.length,
    end: whole.length + verb.length + 1 + end,
  };
}

/** "that the report be received for information": done by being carried. */
const RECEIVED =
  /^\S+ [^;]{3,200}? (?:be|is|are) (?:now |hereby )?(?:received|noted|filed|taken as read|(?:re-?)?elected)\b|^\S+ (?:the )?(?:\w+ ){0,3}(?:[Mm]inutes?|[Aa]genda)\b[^;]{0,160}?,? (?:be|are) (?:received and )?(?:approved|confirmed|adopted|accepted|agreed|signed)\b/;

/** "MOTION BY ASH, SECOND BY BIRCH TO DIRECT STAFF TO …": what is moved, of the same length. */
const inSmallLetters = (text: string): string =>
  /\p{Ll}/u.test(text) ? text : text.replace(/ TO (?=[A-Z]{4}).*?(?=\. [A-Z]|\.?$)/s, (moved) => moved.toLowerCase());

/** "Motion: That the Clerk obtain …", where it was carried. */
function carriedIn(printed: string): SentenceAsk[] {
  const text = inSmallLetters(printed);
  const to = MOVED_TO.exec(text);
  if (to !== null && englishMotion(text) === 'carried') return [movedTo(text, to)];
  const at = text.search(MOVED);
  if (at < 0 || englishMotion(text) !== 'carried') return [];
  const end = text.search(
    /(?<=[.;]) (?=(?:Moved|MOVED|Proposed|Seconded|The motion|Carried|CARRIED|MOTION|For|In favou?r)\b)/,
  );
  const object = text.slice(at, end < 0 ? text.length : end);
  if (RECEIVED.test(object)) return [];
  return [
    {
      verb: 'resolve',
      act: 'decision',
      addressees: resolvedBy(object).addressees,
      start: at,
      task: at + 'that '.length,
      end: at + object.length,
    },
  ];
}

/** What sentences lay on somebody, one kind at a time. */
export function englishDuties(text: string): readonly SentenceAsk[] {
  const called = calledByIn(text);
  if (called.length > 0) return called;
  if (englishMotion(text) !== undefined) return carriedIn(text);
  for (const find of [
    decidedIn,
    andThatIn,
    actionIn,
    addressedIn,
    willIn,
    passedOnIn,
    askedByBody,
    passiveAsks,
    englishLaidDown,
  ]) {
    const found = find(text);
    if (found.length > 0) return found;
  }
  const taken = takenOnIn(text);
  return taken.length > 0 ? taken : inOrder([...englishFragments(text), ...namedTo(text), ...actionsWithin(text)]);
}

/** What "shall", "must" and "should" lay on somebody; each runs up to where the next begins. */
export const englishLaidDown = (text: string): readonly SentenceAsk[] => {
  const asks = dutiesIn(text);
  return asks.map((ask, index) => ({ ...ask, end: asks[index + 1]?.start ?? ask.end }));
};
