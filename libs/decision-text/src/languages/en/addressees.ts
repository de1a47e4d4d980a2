import { type Address, NOBODY } from '../../grammar/address.js';
import { infinitiveAt } from './infinitive.js';
import { namesActivity, namesAgentFirst } from './agent-head.js';
import { named, namedOrDoers, namedUpTo } from './named.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';
import { ASKED_REPORT, englishAsksFor } from './asks.js';
import { afterRenewal } from './renewal-address.js';
import { bodySetUp } from './set-up.js';
import { afterDecidedThat, afterThat } from './that-clause.js';

/** "CALLS UPON ALL STATES TO RESPECT THE PEACE", as telegrams have it: where all is in capitals, the task is none of the name. */
const withTaskInSmall = (object: string): string =>
  /\p{Ll}/u.test(object) ? object : object.replace(/,? TO (?=\p{Lu}{2}).*$/su, (task) => task.toLowerCase());

/** "CALLS UPON THE COMMISSION AND THE MEMBER STATES": small words between names in capitals. */
const inSmallLetters = (object: string): string =>
  /^\p{Lu}{2,} \p{Lu}{2}/u.test(object)
    ? withTaskInSmall(object).replace(/^[\p{Lu}\d ,’'()-]+(?=[ ,:])/u, (names) =>
        names.replace(/\b(?:AND|THE|OF|OR|ALL|FOR|ON)\b/g, (word) => word.toLowerCase()),
      )
    : object;

/** "RECOMMENDS THAT MEMBER STATES:" */
const CAPITAL_THAT = /^THAT (?=\p{Lu}{2}|the )/u;
/** "INVITES THE COMMISSION TO:" */
const CAPITAL_TO = / TO(?=:?$|:? \p{Ll})/u;

/** "delegates authority to the Chief Executive to sign". */
const AUTHORITY_TO =
  /^(?:the )?(?:\p{Ll}+ ){0,3}(?:authority|power|responsibility|approval)(?: [^,;]{3,60}?)? to (?=the |its |\p{Lu})/u;

/** "delegate authority for approving the plans to the Chief Executive subject to consultation" */
const AUTHORITY_FOR =
  /^(?:the )?(?:\p{Ll}+ ){0,3}(?:authority|powers?|responsibility|approval)\b[^;.]{0,300}? to (?=the \p{Lu}|(?!\p{Ll})\p{Lu})/u;
const DELEGATED_HOW = / (?:subject to|in consultation|in conjunction|following|after|to (?=\p{Ll}))|[,;.]/u;

/** "delegates to the Chief Executive authority to sign" */
const TO_WHOM_AUTHORITY = /^to [^,;]{3,80}? (?:the )?(?:authority|power|responsibility) to /;

/** "urge and request the Department": two verbs that ask the same. */
const ASKED_TWICE =
  /^(?:and|or) (?:\p{Ll}+ly )?(?:request|urge|direct|encourage|ask|instruct|invite|authori[sz]e|recommend|call (?:up)?on|require)s? (?=the |all |its |that |each |\p{Lu})/u;

/** Reads the object of an English directive: "the Permanent Council, through its Committee, to report". */
export function englishAddress(lemma: string, printed: string): Address {
  const object = inSmallLetters(printed)
    .replace(CAPITAL_THAT, 'that ')
    .replace(CAPITAL_TO, ' to')
    .replace(ASKED_TWICE, '');
  if (ASKED_REPORT.test(object) && englishAsksFor(lemma, object) === 'awaited') return reporter(object);
  switch (lemma) {
    case 'decide':
    case 'resolve':
    case 'agree':
    case 'vote':
      return afterDecide(object);
    case 'reaffirm':
    case 'reconfirm':
      return namedUpTo(object.replace(/^to /, ''), / (?:the|its|their) (?:mandates?|requests?|instructions?|tasks)\b/);
    case 'renew':
    case 'extend':
    case 'prolong':
    case 'reiterate':
    case 'repeat':
      return afterRenewal(object, asked);
    case 'delegate':
      if (TO_WHOM_AUTHORITY.test(object))
        return namedUpTo(object.replace(/^to /, ''), / (?:the )?(?:authority|power|responsibility) to /);
      if (AUTHORITY_TO.test(object)) return asked(object.replace(AUTHORITY_TO, ''));
      return AUTHORITY_FOR.test(object) ? namedUpTo(object.replace(AUTHORITY_FOR, ''), DELEGATED_HOW) : asked(object);
    case 'remind':
      return namedUpTo(object, / of (?=their |its |the |his |her |all )| that | to (?=\p{Ll}+ )|,/u);
    case 'draw attention':
      return /^of /.test(object) ? namedUpTo(object.replace(/^of /, ''), / to /) : NOBODY;
    case 'refer':
      return afterLastTo(object);
    case 'call for':
      return namesAgentFirst(object) && infinitiveAt(object) !== undefined ? asked(object) : demanded(object);
    case 'demand':
      return demanded(object);
    case 'entrust':
    case 'charge':
    case 'task':
      return namedUpTo(object, / with | to /);
    case 'recommend':
    case 'propose':
    case 'suggest':
      return /^(?:that|to)\b/.test(object.replace(INSERTION, '')) || RECOMMENDED_TO_DO.test(object)
        ? asked(object)
        : recommendedTo(object);
    case 'look forward':
      return reporter(object);
    case 'express intention':
      return NOBODY;
    default:
      return asked(object);
  }
}

/** "recommends the Economic and Social Council to expedite the study" */
const RECOMMENDED_TO_DO =
  /^(?:the )?(?:\p{Lu}[\p{L}-]*(?: (?:and|of|on|for|the))* ){0,6}(?:Council|Assembly|Commission|Committee|Governments|States|Parties|Members|Secretary-General|Director-General|Secretariat|Board) to (?:\p{Ll}+ly )?\p{Ll}{3,} /u;

/** "for further cooperation between States and agencies in planning": who is to bring it about. */
const BETWEEN_WHOM =
  /^(?:\p{Ll}+ ){0,3}(?:efforts?|engagement|cooperation|collaboration|coordination|dialogue|action|support) (?:by|between|among|from) ((?:the |all )?[^;.]{3,200}?)(?= in \p{Ll}+ing | in order | to | for | with | on |[;.]|$)/u;
function demanded(object: string): Address {
  if (/^that\b/.test(object)) return afterThat(object);
  const doers = BETWEEN_WHOM.exec(object)?.[1];
  return doers !== undefined && namesAgentFirst(doers) ? named(doers) : ofWhom(object);
}

/** "recommends the guidelines to all Member States for implementation" */
function recommendedTo(object: string): Address {
  const name = / to ((?:all |the )?[^,;.]{3,80}?)(?= for |[,;.]|$)/.exec(object)?.[1];
  return name !== undefined &&
    / for /.test(object) &&
    /^(?:all )?(?:\p{Lu}|member|states)/u.test(name) &&
    namesAgentFirst(name)
    ? named(name)
    : NOBODY;
}

const INSERTION =
  /^(?:in|without|within|as|where|subject|pursuant|bearing|inter|with|at) [^,;]{2,160}, (?=that |to |the )/;
const TO_CALL_UPON = /^to (?:call upon|call on|invite) /;
/** "Calls upon A to …, and upon B to …". */
const AND_UPON = / and upon ((?:the |all )?[^,;]{3,120}?) to \p{Ll}/u;
/** "Calls upon A to …, and States parties to …". */
const AND_STATES =
  /, and ((?:all )?(?:Member States|States [Pp]arties|States|Governments)[^,;]{0,60}?) to (?!the |a |their )\p{Ll}/u;
/** "Mandates the A to follow the matter, and the B to …"; what A is to ask of others, or to help them with, asks nothing of B. */
const AND_THE =
  /^to (?:(?!, the |\b(?:call|invite|request|encourage|urge|ask|instruct|assist|help|enable|support|allow|permit)\b)[^;]){3,300}?, and (the \p{Lu}[^,;]{2,80}?) to (?!the |a |their )\p{Ll}/u;
/** "Requests the Secretary-General prepare …", without "to". */
const OFFICE_ASKED =
  /^((?:the )?(?:Secretary-General|Secretary General|High Commissioner|Executive Director|Council|Committee|Secretariat|Panel of Experts))(?:,[^,]{3,80},)? (?=(?:\p{Ll}+ly )?(?:undertake|provide|submit|report|prepare|ensure|continue|present|convene|take|make|conduct|keep|consider|develop|include|update|brief|inform|establish|appoint|issue|circulate|give|address|review|assess|transmit|explore|identify|assist|facilitate|monitor|examine|study|be)\b)/u;
/** "the Secretary-General that he ensure …" */
const THAT_THEY = /^((?:the )?(?:(?! to \p{Ll})[^,;]){3,80}?) that(?:, [^,;]{3,80},)? (?:he|she|it|they|he or she) /u;
/** "appeals to States for generous contributions", "recommends to the Assembly the adoption of …" */
const FOR_CONTRIBUTIONS =
  / for (?:the |an? |their |increased |continued |generous |voluntary |urgent |further |additional )|,? (?:the |its )?(?:adoption|approval|inclusion|establishment|following) /;
/** "Urges States and agencies, | and encourages the private sector, to …": the task stands in the next clause. */
const WITHOUT_TASK = /^((?:(?! with | for )[^;:.]){3,400}?),(?: and)? $|^((?:(?! with | for )[^,;:.]){3,200}?) and $/;
const NAME_ONLY = /^(?:the |all )?[^,;:]{2,160}?(?=:?$|: | with | for | when |,[^;]{3,600}:$)/;

/** "in fulfilment of Article 64 of the Charter | the Council to": who is asked stands last before the task, and no comma before it. */
const INSERTION_RUN_ON =
  /^(?:in (?:accordance|conformity|compliance|keeping|line|fulfill?ment|pursuance|furtherance|implementation)|pursuant|under) [^,;]{3,160} (?<!\b(?:of|on|for|to|by|from|with|and|in) )(?=(?:the|its) \p{Lu}[\p{L}-]*(?: (?:of|on|for|and|\p{Lu}[\p{L}-]*)){0,7} to \p{Ll})/u;
/** "recommends to the Assembly | the adoption of the budget": what is recommended, behind to whom. */
const RECOMMENDED_THING =
  /(?<! to [^,;]{0,60}) (?:the (?:\p{Ll}+ ){1,2}of|the following|its \p{Ll}+ of|an? \p{Ll}+ (?:of|on|for)) /u;

function asked(whole: string): Address {
  const insertion = (INSERTION.exec(whole) ?? INSERTION_RUN_ON.exec(whole))?.[0].length ?? 0;
  const object = whole.slice(insertion);
  if (/^[Tt]hat\b/.test(object)) return afterThat(object);
  const toWhom = /^to (?!\p{Ll}+e? (?:the|a)\b)/u.exec(object);
  const offset = insertion + (toWhom?.[0].length ?? 0);
  const rest = whole.slice(offset);
  const that = rest.search(/,? that[ ,]/);
  const pronoun = that < 0 ? undefined : THAT_THEY.exec(rest)?.[1];
  if (pronoun !== undefined) return named(pronoun);
  const office = OFFICE_ASKED.exec(rest)?.[1];
  if (office !== undefined) return named(office);
  const colon = toWhom === null ? -1 : rest.slice(0, LONGEST_NAME).search(/ ?[:–—] That /);
  if (colon > 0) return named(rest.slice(0, colon));
  const thing = toWhom === null ? -1 : rest.slice(0, that < 0 ? LONGEST_NAME : that).search(RECOMMENDED_THING);
  if (thing > 0) return named(rest.slice(0, thing));
  const infinitive = infinitiveAt(rest);
  const forWhat = toWhom === null ? -1 : rest.search(FOR_CONTRIBUTIONS);
  if (forWhat > 0 && (infinitive === undefined || forWhat < infinitive)) return named(rest.slice(0, forWhat));
  if (toWhom !== null && that >= 0 && (infinitive === undefined || that < infinitive))
    return named(rest.slice(0, that));
  if (infinitive !== undefined) return toDo(rest, infinitive);
  if (toWhom !== null) return namedUpTo(rest, /,|;|:| for | in | with /);
  const [, list, alone] = WITHOUT_TASK.exec(rest) ?? [];
  const name = list ?? alone ?? NAME_ONLY.exec(rest)?.[0];
  return name !== undefined && namesAgentFirst(name) && !namesActivity(name) ? named(name) : ofWhom(object);
}

/** "Recommended to Council: That …": so far in stands who is asked. */
const LONGEST_NAME = 80;

/** "the General Manager, Transportation Services" is one. */
const OF_DEPARTMENT =
  /^(?:the )?(?:\p{Lu}[\p{L}-]* )*(?:Manager|Director|Officer|Minister|Vice-President|Chief|Commissioner), (?!The |All )\p{Lu}[\p{L}-]*(?:(?: and| &| of| for)? \p{Lu}[\p{L}-]*)*,? ?$/u;
/** "the General Manager, Transportation Services, in consultation with the Treasurer," */
const WITH_WHOM =
  /, (?:in (?:consultation|collaboration|cooperation|coordination|partnership)|with|after|subject|within|working) [^;]{3,200}$/;
/** "A, through B, to call upon C to …" */
function toDo(rest: string, infinitive: number): Address {
  const names = rest.slice(0, infinitive);
  const address =
    names.includes(', ') && OF_DEPARTMENT.test(names.replace(WITH_WHOM, ''))
      ? { ...NOBODY, addressees: [trimmed(names.replace(WITH_WHOM, ''))] }
      : namedOrDoers(names);
  const task = rest.slice(infinitive);
  const further = AND_UPON.exec(task.slice(0, 600))?.[1];
  if (further !== undefined) return { ...address, addressees: [...address.addressees, ...agentsIn(further)] };
  const others = task.includes(', and ')
    ? (AND_STATES.exec(task.slice(0, 600))?.[1] ?? AND_THE.exec(task)?.[1])
    : undefined;
  if (others !== undefined && namesAgentFirst(others))
    return { ...address, addressees: [...address.addressees, ...agentsIn(others)] };
  const upon = TO_CALL_UPON.exec(task);
  if (upon === null || address.through.length === 0) return address;
  const called = task.slice(upon[0].length);
  return { ...address, calledUpon: agentsIn(called.slice(0, infinitiveAt(called) ?? 0)) };
}

const DECIDED_ASK =
  /^(?:unanimously |\d{1,3} ?[-–] ?\d{1,3} |by consensus |,? ?(?!to |that |by )[^;:]{3,200}?, |,? ?(?:AS|as) [^,;]{3,40},? ?(?:by the [^,;]{3,60}? )?|by the [^,;]{3,60}? )?to (?:request|invite|authori[sz]e|entrust|instruct|urge|encourage|ask|call upon|mandate|direct|recommend|propose|task|advise|require) /;

/** "RESOLVED Cllr Bell to buy the lamp", "RESOLVED The Clerk to write", "AGREED for the Clerk to work on it": who is to do it stands without a verb. */
const WHO_TO =
  /^(?:for )?((?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev)\.? \p{Lu}[\p{L}’'-]*(?: (?:and|&) (?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]*)?)|[Tt]he (?:Clerk|Secretary|Treasurer|Chair(?:man|person)?|Registrar|Bursar|Surveyor|Warden|Manager|Librarian)|(?<=for )(?:the |all )?(?:\p{Lu}[\p{L}’'-]*|[Ss]taff|officers)(?: (?:(?:and|&) )?\p{Lu}[\p{L}’'-]*){0,4}) to (?!be |have |become |remain )(?=\p{Ll}{2,})/u;

/** "Resolved by the House, the Senate concurring therein, That …" */
const BY_WHOM = /^by (?:the )?[^;:]{3,160}?,? (?=[Tt](?:hat|HAT) )/;

function afterDecide(whole: string): Address {
  const object = whole.replace(BY_WHOM, '');
  if (/^(?:also |further )?(?:[Tt]hat|THAT)\b/.test(object)) return resolvedBy(object);
  const person = WHO_TO.exec(object)?.[1];
  if (person !== undefined && !DECIDED_ASK.test(object)) return { ...NOBODY, addressees: agentsIn(trimmed(person)) };
  const askedOf = DECIDED_ASK.exec(object);
  if (askedOf !== null) return asked(object.slice(askedOf[0].length));
  if (/^to (?:renew|extend|continue (?!the work being )|prolong|terminate)/.test(object))
    return afterRenewal(object, asked);
  return /^to (?:\p{Ll}+ly )?(?:establish|create|set up|appoint|designate)\b/u.test(object)
    ? established(object)
    : NOBODY;
}

const BODY_ASKS =
  /^[Tt](?:hat|HAT) (?:the |this )?(?:\p{Lu}[\p{L}’-]* ){0,4}?(?:Council|Senate|Board|Committee|Assembly|Faculty|House|Convention|Synod|Union|Congregation) (?:hereby |respectfully |also )?(?:direct|request|instruct|ask|urge|authori[sz]e|encourage|invite|call (?:up)?on)s? (?!for |by )/u;
/** "that Council direct staff to report": the body itself asks; else whoever is to do what is resolved. */
export function resolvedBy(object: string): Address {
  const asks = BODY_ASKS.exec(object)?.[0];
  if (asks === undefined) return afterEachThat(object.replace(/^THAT /, 'that '));
  const address = asked(object.slice(asks.length));
  return address.addressees.length > 0 ? address : afterEachThat(object.replace(/^THAT /, 'that '));
}

/** "that the rents be frozen and that the Clerk report": who is to do the one or the other. */
function afterEachThat(object: string): Address {
  const first = afterDecidedThat(object);
  if (first.addressees.length > 0 || !object.includes(' and that ')) return first;
  return afterDecidedThat(object.slice(object.indexOf(' and that ') + ' and '.length));
}

/** "to establish a working group on lamps … with the following mandate": the new body is to carry it out. */
function established(object: string): Address {
  const body = bodySetUp(object);
  return body === undefined ? NOBODY : { ...NOBODY, addressees: [body] };
}

const OF_WHOM =
  /\b(?:by|among|from|engagement of|part of|efforts of|on) (?:the )?((?:all )?(?:relevant |interested )?(?:member states|states|governments|parties|Israel)\b(?: (?:concerned|parties))?)/i;

/** "for the full engagement of Member States", "full compliance by all Member States". */
function ofWhom(object: string): Address {
  const found = OF_WHOM.exec(object.slice(0, 300))?.[1];
  return found === undefined ? NOBODY : { ...NOBODY, addressees: [found] };
}

const REPORTER =
  /\b(?:by|from) (?:the )?([\p{L}’ -]{3,80}?)(?= in | on | to | at | for | every | each | annually| quarterly| by | beginning| starting|[,;.]|$)/u;

/** "looks forward to the report of the Unit". */
function reporter(object: string): Address {
  const found = REPORTER.exec(object.slice(0, 240))?.[1]?.replace(/[’']s? .*$/, '');
  return found !== undefined && namesAgent(found) ? { ...NOBODY, addressees: agentsIn(found) } : NOBODY;
}

const FOR_WHAT = / for (?:appropriate|its|consideration|action|further|study)| with the |[,;.]/;

/** "refers the plan to the Governing Council for action". */
function afterLastTo(object: string): Address {
  const end = object.search(FOR_WHAT);
  const at = object.lastIndexOf(' to ', end < 0 ? object.length : end);
  return at < 0 ? NOBODY : namedUpTo(object.slice(at + 4), / for | with |[,;.]/);
}
