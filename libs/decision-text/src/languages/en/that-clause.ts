import { type Address, NOBODY } from '../../grammar/address.js';
import { namesActivity, namesAgentFirst } from './agent-head.js';
import { named } from './named.js';
import { agentsIn, namesAgent } from './noun-phrases.js';

const INSERTION =
  /^(?:with|in|without|within|as|for|where|subject|pursuant|to|upon|on|at|when|if|once|after|before|following|during|by|no later than|not later than|prior to|beginning|pending|notwithstanding|whenever|until|unless) (?:(?! (?:will|shall|should|must|may) )[^,;]){3,160}, /;
/** "that the Commission, which is to hold a debate at its session, should …" */
const RELATIVE =
  /^((?:[Tt]hat )?[^,;:]{3,100}), (?:which|who|whose)\b[^;:]{3,300}?, (?=(?:should|shall|will|must|may) (?!(?:\p{Ll}+ )?be\b))/u;
/** "that the Treasurer, in consultation with the Chair, be authorised to" */
const PUT_IN =
  /^((?:[Tt]hat )?[^,;:]{3,100}), (?:in|with|after|following|subject|through|acting|together)\b[^,;:]{3,140}, (?=(?:be|is|are) (?:hereby |also )?\p{Ll}+ed to )/u;
/** "that our association’s Board of Trustees provide" */
const OUR_OWN = /^our \p{Ll}+[’']s (?=\p{Lu})/u;
/** "that in the first phase of its transition UNTMIS will …" */
const PHASE = /^in the [^,;]{3,60} (?=[A-Z]{3,}\b)/;
const PASSIVE_BY =
  /\bbe (?:\p{Ll}+ly )?(?:\p{Ll}{2}-)?\p{Ll}+(?:ed|en|ade|ent|eld|one|ept|ought)(?: and \p{Ll}+ed)?(?: (?:out|up|on|over))?(?: \p{Ll}+ly)? by (?:the )?(?!\d)([^,;]{3,120}?)(?= in (?!\p{Lu})| to (?!\p{Lu})| on (?!\p{Lu})| with | at | by | every | each | no later | not later | within | before | after | during | as | until |[,;.]|$)/u;
/** "that the Provost is asked to report" */
const ASKED_TO =
  /^([^,;:]{3,100}?)(?: shall| should| will)? (?:is|are|was|were|be) (?:hereby |also )?(?:(?:asked|requested|invited|directed|instructed|urged|encouraged|authori[sz]ed|empowered|mandated|tasked|called upon|required|advised) to|reminded (?:to|of|that)) /u;
/** "that an ad hoc committee be established, to report": whoever is set up with a task. */
const SET_UP =
  /^an? ((?:[\p{L}’-]+ ){0,6}?(?:[Cc]ommittee|[Cc]ommission|[Gg]roup|[Pp]anel|[Tt]ask [Ff]orce|[Tt]eam|[Bb]oard|[Bb]ody|[Pp]arty)(?: (?:of|on|for) [^,;:(]{3,120}?)?) be (?:established|created|set up|formed|constituted|appointed),? (?:to \p{Ll}|which|with|and)/u;
/** "that the actions of the secretariat called for in this decision be undertaken" */
const ACTIONS_OF = /^the (?:actions|activities|tasks) of (?:the )?([^,;]{3,60}?) called for /u;
/** "that the mandate of UNMIR shall include" */
const MANDATE_OF =
  /^the (?:core |initial )?(?:mandate|functions?) of (?:the )?([^,;]{2,100}?) (?:shall|will|should) (?!expire|end|terminate|be extended)/u;
/** "that the policy be referred back to the Committee" */
const REFERRED_TO =
  /\bbe (?:referred|remitted|passed|delegated|assigned)(?: back)? to (?:the )?([^,;]{3,80}?)(?= for | with | to | by | at |[,;.]|$)/u;
const PASSIVE =
  /^ (?:should |shall |must |may |will |can |would (?=be (?:held|convened|hosted|postponed|organi[sz]ed)\b))?be (?:\p{Ll}+ly )?(?:\p{Ll}{2}-)?\p{Ll}+(?:ed|en|ade|ent|eld|one|ept|ought)\b/u;
/** "that the report of the Secretary-General be …" */
const REPORT_OF =
  /^(?:the |a |an |all |his |its |future |any )*(?:[\p{L}-]+ ){0,3}reports? (?:to be )?(?:of|by|from|submitted by|prepared by) ((?:the )?[\p{L}’ -]{3,80}?)(?= to | be | should | on | at | (?:include|contain|provide|cover|address|focus) |[,;])/u;

/** "that States should …", "that the topic be considered by the Committee". */
export function afterThat(object: string): Address {
  const clause = object
    .replace(/^[Tt]hat,? /, '')
    .replace(OUR_OWN, '')
    .replace(INSERTION, '')
    .replace(PHASE, '')
    .replace(RELATIVE, '$1 ')
    .replace(PUT_IN, '$1 ');
  const head = clause.slice(0, 400);
  const asked = ASKED_TO.exec(head)?.[1];
  if (asked !== undefined && namesAgentFirst(asked)) return named(asked);
  const agent =
    SET_UP.exec(head)?.[1] ??
    ACTIONS_OF.exec(head)?.[1] ??
    MANDATE_OF.exec(head)?.[1] ??
    REFERRED_TO.exec(head)?.[1] ??
    PASSIVE_BY.exec(head)?.[1] ??
    REPORT_OF.exec(head)?.[1];
  if (agent !== undefined && namesAgent(agent)) return { ...NOBODY, addressees: agentsIn(agent) };
  const subject = subjectOf(clause);
  if (subject === undefined || PASSIVE.test(clause.slice(subject.length, subject.length + 80))) return NOBODY;
  return named(subject);
}

/** "States parties to existing instruments, where appropriate, address": a group of States with what says which. */
const GROUP = /^(?:all )?(?:States [Pp]arties|Member States|States|Governments|Parties)(?: (?:to|of|in) [^,;]{3,90})?$/;

const MODAL = / (?:should|shall|must|may|will|be|ought|can|need|would|is|are)\b/;
const STOPS_NAME = /^(?:of|in|within|from|that|which|concerned|parties|for|on|to|and|not|or)$/;

/** "the Houthis immediately cease": a proper name before a verb in the subjunctive. */
const PEOPLE =
  /^((?:all |the |both )*(?:\p{Lu}[\p{L}-]+(?: (?:of )?\p{Lu}[\p{L}-]+){0,3}(?:(?:,|,? and) (?:the )?\p{Lu}[\p{L}-]+(?: (?:of )?\p{Lu}[\p{L}-]+){0,3}){0,3}|parties(?: to [^,;:]{3,40}?)?|(?:[\p{Ll}-]+ ){0,2}(?:groups|actors|forces|militias|factions)(?: in [^,;:]{3,30}?)?)) (?:\p{Ll}+ly )?(?:observe|discontinue|desist|accept|implement|fulfil|honour|facilitate|abide|cease|stop|end|release|begin|refrain|ensure|comply|cooperate|allow|withdraw|respect|take|prioriti[sz]e|halt|lift|provide|report|publish|submit|review|consider|develop|prepare|make|set|work|respond|update|inform|establish|require|produce|consult|carry|commission|clarify|explain|introduce)\b/u;

/** "Members and non-Members adhering to this Recommendation (hereafter “the Adherents”) promote": who has accepted it. */
const ADHERING = /^([^,;:.()]{3,80} adhering to (?:this|the) \p{Lu}\p{Ll}+)\b(?= \(| \p{Ll}|,)/u;

/** "Ofgem report to this Committee": a proper name that is no noun of anybody's, and what it is to do. */
const PROPER =
  /^((?:the )?\p{Lu}[\p{L}&-]*(?: (?:and )?\p{Lu}[\p{L}&-]*){0,2}) (?:\p{Ll}+ly )?(?:report|publish|submit|review|provide|ensure|prepare|produce|consult|respond|update|inform|undertake|carry out|set out|write|work with) (?!of |by |on (?:the )?\p{Ll}+ (?:be|is|was))/u;

/** "the Public Protection Manager provide", "the Head of Street Scene procure": a name in capitals, and what it is to do. */
const OFFICE =
  /^((?:the )?(?:\p{Lu}[\p{L}’-]*)(?: (?:(?:of|for|on|and|&|[–—-]) (?:the )?|\d{1,3} )?\p{Lu}[\p{L}’-]*)+(?: \(\p{Lu}[^)]{2,40}\))?) (?=(?:\p{Ll}+ly )?(?!of|for|and|in|on|to|at|with|from|that|which|who|by|as|or|be)\p{Ll}{3,} )/u;

/** "the Secretariat reports on the lamps": a name, and a verb that agrees with it. */
const AGREEING =
  /^((?:the |each )?\p{Lu}[\p{L}’-]*(?: (?:(?:of|for|on|and) (?:the )?)?\p{Lu}[\p{L}’-]*){0,6}) (?:\p{Ll}+ly )?(?:reports (?:on|to|back)|(?:submits|provides|informs|ensures|prepares|presents|publishes|takes|makes|develops|considers|includes|undertakes) (?:the|an?|its|their|all|any|to|that)) /u;

/** "United Nations | agencies". */
const wordAfter = (words: string, name: string): string => words.slice(name.length).trimStart().split(' ', 1).join();

/** "affiliates provide the Department with copies": several in small letters, with a verb that does not name them. */
const SEVERAL =
  /^((?:(?:all|local|member|the|their|its) )*(?:(?:[\p{Ll}-]+ )?\p{Ll}[\p{Ll}-]+s|(?:\p{Lu}[\p{L}-]* )?(?:Officers|Members|Councillors|Trustees|Directors|Governors|Staff))) (?=(?:\p{Ll}+ly )?(?:monitor|liaise|investigate|explore|contact|obtain|seek|write|continue|pursue|bring|take|provide|submit|report|send|ensure|share|establish|develop|consider|adopt|review|prepare|make|inform|appoint|include|forward|transmit|supply|furnish|undertake|conduct|keep) (?:the|an?|its|their|all|any|to|on|with|by|progress|further|regular|update|\p{Lu}))/u;

/** "the Department of Public Safety, within existing resources, shall conduct": the name goes up to the comma. */
const WITH_INSERTION =
  /^([^,;:]{3,100}), (?:within|in|subject|through|where|as|with|upon|on|at|by|no|not|after|before|acting)\b[^;:]{3,160}?, (?:shall|should|will|must)\b/u;

/** "all Parties take steps to ensure that lamps | are": a verb stands before the one that is found. */
const DOES_FIRST = / to \p{Ll}+ [^,;]{0,80}?that /u;

/** The subject at the beginning of a clause, where it names somebody. */
function subjectOf(clause: string): string | undefined {
  const head = clause.slice(0, 240);
  const agreeing = AGREEING.exec(head)?.[1];
  if (agreeing !== undefined && namesAgentFirst(agreeing)) return agreeing;
  const modal = head.search(MODAL);
  const comma = head.search(/[,;:]/);
  const end = [modal, comma].filter((at) => at > 0).sort((a, b) => a - b)[0];
  const subject = head.slice(0, end ?? head.length);
  const inserted = WITH_INSERTION.exec(head)?.[1];
  if (inserted !== undefined && namesAgentFirst(inserted)) return inserted;
  if (modal > 0 && modal === end && (namesAgentFirst(subject) || !DOES_FIRST.test(subject)))
    return namesAgentFirst(subject) ? subject : undefined;
  if (end === comma && GROUP.test(subject)) return subject;
  const office = OFFICE.exec(subject)?.[1];
  if (office !== undefined && namesAgent(office) && !namesAgent(wordAfter(subject, office))) return office;
  const several = SEVERAL.exec(head)?.[1];
  if (several !== undefined && !namesActivity(several)) return several;
  const adhering = ADHERING.exec(head)?.[1];
  if (adhering !== undefined) return adhering;
  const proper = PROPER.exec(head)?.[1];
  if (proper !== undefined && !namesAgent(proper)) return proper;
  const people = PEOPLE.exec(head)?.[1];
  if (people !== undefined && !namesAgent(people)) return people;
  const words = subject.split(' ');
  const agent = words.findIndex(
    (word, index) =>
      namesAgent(word) && !namesAgent(words[index + 1] ?? '') && !STOPS_NAME.test(words[index + 1] ?? ''),
  );
  if (agent < 0) return people;
  const name = end === comma && agent === words.length - 1 ? subject : words.slice(0, agent + 1).join(' ');
  return namesAgentFirst(name) ? name : undefined;
}

/** "that the Provost report to the Senate": a single person or body with a verb that does not agree with it. */
const SUBJUNCTIVE =
  /^[Tt]hat (?:the |a )?(?:(?:\p{L}[\p{L}’'-]*|\d{1,3}) ){0,6}?(?:\p{Lu}\p{Ll}+-)?(?:Clerk|Secretary|Secretariat|Director|Director-General|Secretary-General|Committee|Sub-?[Cc]ommittee|Council|Board|Manager|Treasurer|Provost|Dean|President|Chair|Chairman|Mayor|Registrar|Office|Commission|Panel|Group|Librarian|Officer|Administrator|Chancellor|Head|Bishop|Warden|Surveyor|Engineer|Solicitor|Superintendent|Commissioner|Trustees|Union|Synod|Senate|Team|Department|Service|Society|Trust|Executive|Federation|Bureau|Division|Faculty|Staff|Auditor|Speaker|Minister|Ministry|Agency|Authority|Master|Principal|Curator|Archivist|Convenor|Coordinator|Marshal|Comptroller|Controller|Inspector|Ombudsman|Rapporteur|Governor|Counsel|Lead|Bursar|Rector|Captain|Task Force|Taskforce|Corporation|Legislature|(?<=[Tt]hat (?:the |said |such )(?:\p{Ll}+ ){0,3})(?:committee|subcommittee|commission|council|board|department|agency|office|authority|secretary|director|treasurer|panel|task force|working group|division|bureau|staff|administration|executive|chair|president))(?: \(\p{Lu}[^)]{2,40}\))?(?: (?:of|on|for) (?:the )?[\p{L} ]{3,40}?)? (?:\p{Ll}+ly )?(?!has\b|had\b|was\b|be\b|of\b|on\b|for\b|and\b|or\b|in\b|to\b|at\b|is\b|was\b|has\b|had\b)\p{Ll}{2,}(?<!s|ed|ing)(?: |$)/u;
/** Whether somebody is to do it though no "shall" says so: "that the Clerk report", "that the policy be referred back". */
export const isSubjunctive = (object: string): boolean =>
  SEVERAL_DO.test(object.slice(0, 200)) ||
  SUBJUNCTIVE.test(object.slice(0, 200)) ||
  SUBJUNCTIVE.test(
    object
      .slice(0, 300)
      .replace(/^([Tt]hat),? (?=\p{Ll})/u, '')
      .replace(INSERTION, 'that '),
  ) ||
  SUBJUNCTIVE.test(object.slice(0, 300).replace(INSERTED, '$1 ')) ||
  WRITES.test(object.slice(0, 200)) ||
  BE_DONE.test(object.slice(0, 200)) ||
  ASKED_TO.test(
    object
      .slice(0, 300)
      .replace(/^[Tt]hat /, '')
      .replace(PUT_IN, '$1 '),
  );

/** "that officers monitor the lamps" */
const SEVERAL_DO =
  /^[Tt]hat (?:the |all |its )?(?:\p{Lu}[\p{L}-]* )?(?:[Oo]fficers|[Ss]taff|[Cc]ouncillors|[Tt]rustees|[Gg]overnors) (?:\p{Ll}+ly )?(?:monitor|liaise|investigate|explore|contact|obtain|seek|write|continue|pursue|bring|provide|submit|report|send|prepare|review|develop|undertake|conduct|consult) /u;
/** "that the Committee, in approving studies, give consideration" */
const INSERTED =
  /^([Tt]hat [^,;:]{3,100}), (?:in|with|within|through|where|as|upon|on|at|by|after|before|when|acting|subject)\b[^,;:]{3,140}, /;
/** "that the Chair writes to the pilots": what minutes have for what is to be done. */
const WRITES =
  /^[Tt]hat (?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,5}(?:writes|contacts|circulates|arranges|obtains|drafts|liaises) /u;
/** "that the policy be referred back" */
const BE_DONE =
  /^[Tt]hat [^,;:]{3,140}? be (?:\p{Ll}+ly )?(?:\p{Ll}{2}-)?\p{Ll}+(?:ed|en|ade|ent|eld|one|ept|ought)\b/u;

/** "Decides that the High Commissioner shall make …": nobody, where no one shall do anything. */
export function afterDecidedThat(object: string): Address {
  const address = afterThat(object);
  return / (?:shall|should|will|would|may|must|(?:is|are) to)\b/.test(object.replace(RELATIVE, '$1 ').slice(0, 260)) ||
    isSubjunctive(object)
    ? address
    : NOBODY;
}
