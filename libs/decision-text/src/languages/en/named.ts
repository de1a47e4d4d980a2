import { type Address, NOBODY } from '../../grammar/address.js';
import { namesActivity, namesAgentFirst } from './agent-head.js';
import { agentsIn, namesAgent, trimmed } from './noun-phrases.js';

const THROUGH = /, (?:acting )?(?:through|via|by means of) ((?:the |its )?[^,;]{3,160})/;

/** "the Commission, at its next session," names the Commission. */
const AT_SESSION = /,? (?:at|during|in) (?:its|their|the) [\w-]+ (?:[\w-]+ ){0,3}(?:session|meeting|segment)s?\b.*$/;
const IF_APPROPRIATE =
  '(?:as|where|when|if|wherever|whenever) (?:appropriate|necessary|relevant|applicable|possible|required|needed|feasible)';
/** "States and, where appropriate, organizations". */
const BETWEEN = new RegExp(`,? (and|or),? ${IF_APPROPRIATE}, `, 'g');
/** "Governments and, in accordance with their capacities, organizations" */
const BETWEEN_TOO =
  /,? (and|or),? (?:in accordance with|within|according to|subject to|consistent with|in line with) [^,;]{3,80}, (?=\p{L})/gu;
const BEHIND = new RegExp(`,? ${IF_APPROPRIATE}(?=,|$)`, 'g');
/** "the Committee thereupon, as its first task,": how, with more of it behind. */
const HOW_BEFORE = / (?:thereupon|therefore|accordingly|forthwith)(?=, )/;
/** "the Secretariat immediately": how, and no part of the name. */
const HOW =
  /,? (?:(?!family\b|assembly\b)\p{Ll}{3,}ly(?: and \p{Ll}{3,}ly)?|neither|not only|not|both|either|again|also|further|thereupon|when doing so|in (?:this|that) (?:regard|respect|connection|context)|as a matter of (?:priority|urgency|high priority)|as a priority)$/u;
/** "contractors which have been identified as performing inadequately": what says which of them ends as it does. */
const WHICH = / (?:which|who|that) [^,;]*ly$/;
/** "the President, or her designee" */
const OR_ANOTHER =
  /,? or (?:his|her|their|its|his or her) (?:designees?|designated representatives?|delegates?|nominees?|representatives?)(?:\(s\))?,?/gu;
const WHERE_SAID = / (?:expressed|contained|set out|made|reflected|formulated) in (?:its|the|paragraphs?|section)\b.*$/;

/** "the Organization with other entities of the system" */
const WITH_OTHERS = / (?:together )?with (?:other|all|all other) [^,;]{3,90}$/;

/** "the Editor in conjunction with the Printer", "the Editor of the guide (Mr T. Fern)" */
const IN_COMPANY =
  / in (?:conjunction|consultation|collaboration|co-?operation|coordination|association) with (?!all\b)[^,;]{3,120}$/u;
const PERSON = / \((?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Rev)\.? [^()]{2,60}\)/gu;

/** "the Technical Secretariat (hereinafter “the Secretariat”)" */
const HEREINAFTER = / \((?:hereinafter|hereafter)[^()]{0,60}\)/gu;

/** "the Secretary-General": a single name, as most are, in which nothing is put. */
const SINGLE = /^(?:the )?\p{Lu}[\p{L}-]* ?$/u;

/** The address that a stretch of names gives, "through" whom included. */
export function named(stretch: string): Address {
  if (SINGLE.test(stretch)) return { ...NOBODY, addressees: [trimmed(stretch)] };
  const through = THROUGH.exec(stretch)?.[1];
  const names = (through === undefined ? stretch : stretch.replace(THROUGH, ''))
    .replace(HEREINAFTER, '')
    .replace(PERSON, '')
    .replace(IN_COMPANY, '')
    .replace(AT_SESSION, '')
    .replace(BETWEEN, ' $1 ')
    .replace(BETWEEN_TOO, ' $1 ')
    .replace(BEHIND, '')
    .replace(HOW_BEFORE, '')
    .replace(OR_ANOTHER, '')
    .replace(WHERE_SAID, '')
    .replace(WITH_OTHERS, '')
    .trim()
    .replace(/,$/, '');
  return {
    addressees: agentsIn(WHICH.test(names) ? names : names.replace(HOW, '')),
    through: through === undefined ? [] : [trimmed(through)],
    calledUpon: [],
  };
}

const DOERS =
  /(?:^| )(?:(?:effort|commitment|engagement|support|cooperation|participation|initiative|work|involvement|action|dialogue|contribution|exchange|collaboration|coordination)s? (?:of|by|from|among|between)|by|among) ((?:the |all )?[^;]{3,300})/;

/** The address before a task; where something done stands there ("further efforts by States"), whoever does it. */
export function namedOrDoers(stretch: string): Address {
  if (!namesActivity(stretch)) return named(stretch);
  const doers = DOERS.exec(stretch)?.[1];
  return doers !== undefined && namesAgentFirst(doers) ? named(doers) : NOBODY;
}

const LONGEST = 300;

/** The address that stands before a pattern, where it names somebody. */
export function namedUpTo(object: string, end: RegExp): Address {
  const at = object.search(end);
  const name = at < 0 ? object : object.slice(0, at);
  return namesAgent(name) && name.length < LONGEST ? named(name) : NOBODY;
}
