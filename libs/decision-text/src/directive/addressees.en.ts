import { type Address, NOBODY } from './address.js';
import { infinitiveAt } from './infinitive.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';

const THROUGH = /, (?:acting )?(?:through|via|by means of) ((?:the |its )?[^,;]{3,160})/;
const TO_CALL_UPON = /^to (?:call upon|call on|invite) /;
/** "Calls upon A to …, and upon B to …". */
const AND_UPON = / and (?:up)?on ((?:the |all )?[^,;]{3,120}?) to \p{Ll}/u;
const EARLIER_ASK =
  /^(?:its |the |their |once again |previous |earlier |that )*(?:urgent |strong |repeated |standing )?(?:request|requests|call|calls|mandate|mandates|appeal|invitation|recommendation|recommendations|encouragement|demand|instruction|instructions|decision)\b/;
const MANDATE_OF =
  /\b(?:mandate|mandates|term|terms|appointment|tenure|functions|authorization|duration) (?:of|for|to|granted to|given to|entrusted to|assigned to|conferred on) (?:the )?/;
const NAME_END =
  /,|;| until | for a | for an | for the period| for \w+ (?:further |more )?(?:years|months)| contained | established | as set | as contained | as renewed | in accordance | pursuant | under | set out | by |\.$|$/;

/** Reads the object of an English directive: "the Permanent Council, through its Committee, to report". */
export function englishAddress(lemma: string, object: string): Address {
  if (lemma === 'decide' || lemma === 'resolve' || lemma === 'agree') return afterDecide(object);
  if (lemma === 'renew' || lemma === 'extend' || lemma === 'prolong' || lemma === 'reiterate')
    return afterRenewal(object);
  if (lemma === 'draw attention') return upTo(object.replace(/^(?:the attention )?of /, ''), / to /);
  if (lemma === 'refer') return afterLastTo(object);
  if (lemma === 'call for') return ofWhom(object);
  if (lemma === 'entrust' || lemma === 'charge' || lemma === 'task') return upTo(object, / with | to /);
  if (lemma === 'express intention' || lemma === 'look forward') return NOBODY;
  return asked(object);
}

function asked(object: string): Address {
  if (/^that\b/.test(object)) return afterThat(object);
  const toWhom = /^to (?!\p{Ll}+e? (?:the|a)\b)/u.exec(object);
  const offset = toWhom === null ? 0 : toWhom[0].length;
  const rest = object.slice(offset);
  const that = rest.search(/,? that /);
  const infinitive = infinitiveAt(rest);
  if (toWhom !== null && that >= 0 && (infinitive === undefined || that < infinitive))
    return named(rest.slice(0, that), offset + that);
  if (infinitive !== undefined) {
    const address = named(rest.slice(0, infinitive), offset + infinitive);
    const task = rest.slice(infinitive);
    const further = AND_UPON.exec(task.slice(0, 600))?.[1];
    if (further !== undefined) return { ...address, addressees: [...address.addressees, ...agentsIn(further)] };
    const upon = TO_CALL_UPON.exec(task);
    if (upon === null || address.through.length === 0) return address;
    const called = task.slice(upon[0].length);
    return { ...address, calledUpon: agentsIn(called.slice(0, infinitiveAt(called) ?? 0)) };
  }
  if (toWhom !== null) return upTo(rest, /,|;| for | in | with /);
  const nameOnly = /^(?:the |all )?[^,;:]{2,160}?(?=:$|: | with | for )/.exec(rest)?.[0];
  if (
    nameOnly !== undefined &&
    namesAgent(nameOnly) &&
    !/^(?:the )?(?:establishment|creation|full|early)/.test(nameOnly)
  )
    return named(nameOnly, nameOnly.length);
  return ofWhom(object);
}

const INSERTION = /^(?:with|in|without|within|as|for|where|subject|pursuant|to|upon|on|at) [^,;]{3,160}, /;

/** "that States should …", "that the topic be considered by the Committee". */
function afterThat(object: string): Address {
  const clause = object.replace(/^that,? /, '').replace(INSERTION, '');
  const offset = object.length - clause.length;
  const passive =
    /\bbe (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|de|t|ld) by (?:the )?([^,;]{3,120}?)(?= in | to | on | with |[,;.]|$)/u.exec(
      clause.slice(0, 400),
    );
  if (passive !== null) return { ...NOBODY, addressees: agentsIn(passive[1] ?? ''), taskAt: offset };
  const subject = subjectOf(clause);
  return subject === undefined ? { ...NOBODY, taskAt: offset } : named(subject, offset + subject.length);
}

const MODAL = / (?:should|shall|must|may|will|be|ought|can|need|would|is|are)\b/;
const STOPS_NAME = /^(?:of|in|within|from|that|which|concerned|parties|for|on|to|and|not|or)$/;

/** The subject at the beginning of a clause, where it names somebody. */
export function subjectOf(clause: string): string | undefined {
  const head = clause.slice(0, 240);
  const modal = head.search(MODAL);
  const comma = head.search(/[,;:]/);
  const end = [modal, comma].filter((at) => at > 0).sort((a, b) => a - b)[0];
  const subject = head.slice(0, end ?? head.length);
  if (modal > 0 && modal === end)
    return namesAgent(lastNoun(subject)) || startsWithAgent(subject) ? subject : undefined;
  const words = subject.split(' ');
  const agent = words.findIndex((word, index) => namesAgent(word) && !STOPS_NAME.test(words[index + 1] ?? ''));
  if (agent < 0) return undefined;
  return end === comma && agent === words.length - 1 ? subject : words.slice(0, agent + 1).join(' ');
}

const startsWithAgent = (subject: string): boolean =>
  namesAgent(subject.split(/ (?:of|in|within|on|for|to) /)[0] ?? '');
const lastNoun = (subject: string): string => subject.split(/ (?:of|in|within|on|for|to) /)[0] ?? '';

const DECIDED_ASK = /^to (?:request|invite|authorize|entrust|instruct|urge|encourage|ask|call upon|mandate|direct) /;

function afterDecide(object: string): Address {
  if (/^(?:also |further )?that\b/.test(object)) {
    const { taskAt } = afterThat(object);
    const subject = subjectOf(object.replace(/^that,? /, ''));
    return subject === undefined || !/ (?:shall|should|will|may|must)\b/.test(object.slice(0, 260))
      ? { ...NOBODY, taskAt }
      : named(subject, taskAt);
  }
  const askedOf = DECIDED_ASK.exec(object);
  if (askedOf !== null) return shifted(asked(object.slice(askedOf[0].length)), askedOf[0].length);
  if (/^to (?:renew|extend|continue|prolong|appoint)/.test(object)) return afterRenewal(object);
  return NOBODY;
}

function afterRenewal(object: string): Address {
  const ask = EARLIER_ASK.exec(object);
  if (ask !== null && !/mandate|term/.test(ask[0])) {
    const rest = object.slice(ask[0].length);
    const to = /^(?:,? (?:contained|made|set out|addressed|as contained)[^,;]{0,120}?)?,? (to|that|for|upon|on) /.exec(
      rest,
    );
    if (to === null) return { ...NOBODY, taskAt: ask[0].length };
    const from = to[1] === 'that' ? to[0].length - 5 : to[0].length;
    return shifted(asked(rest.slice(from)), ask[0].length + from);
  }
  const mandate = MANDATE_OF.exec(object.slice(0, 400));
  if (mandate === null) return NOBODY;
  const from = mandate.index + mandate[0].length;
  const rest = object.slice(from, from + 300);
  const end = rest.search(NAME_END);
  const name = rest.slice(0, end < 0 ? rest.length : end).replace(/ \([^)]{0,40}\)$/, '');
  return namesAgent(name) || /^\p{Lu}/u.test(name)
    ? { ...NOBODY, addressees: [trimmed(name)], taskAt: from + name.length }
    : NOBODY;
}

const OF_WHOM =
  /\b(?:by|among|from|engagement of|part of|efforts of|on) (?:the )?((?:all )?(?:relevant |interested )?(?:member states|states|governments|parties|Israel)\b(?: (?:concerned|parties))?)/i;

function ofWhom(object: string): Address {
  const found = OF_WHOM.exec(object.slice(0, 300))?.[1];
  return found === undefined ? NOBODY : { ...NOBODY, addressees: [found] };
}

function afterLastTo(object: string): Address {
  const at = object.lastIndexOf(
    ' to ',
    object.search(/ for | with |[,;.]/) > 0
      ? object.search(/ for (?:appropriate|its|consideration|action|further|study)| with the |[,;.]/)
      : undefined,
  );
  if (at < 0) return NOBODY;
  const name = object.slice(at + 4);
  return upTo(name, / for | with |[,;.]/);
}

function upTo(object: string, end: RegExp): Address {
  const at = object.search(end);
  const name = at < 0 ? object : object.slice(0, at);
  return namesAgent(name) && name.length < 300 ? named(name, name.length) : NOBODY;
}

function named(stretch: string, taskAt: number): Address {
  const through = [...(THROUGH.exec(stretch)?.slice(1) ?? [])];
  const names = stretch.replace(THROUGH, '');
  return { addressees: agentsIn(names), through: through.flatMap((name) => [trimmed(name)]), calledUpon: [], taskAt };
}

const shifted = (address: Address, by: number): Address => ({ ...address, taskAt: address.taskAt + by });
