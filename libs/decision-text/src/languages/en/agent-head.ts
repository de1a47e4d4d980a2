import { ENGLISH_AGENTS } from './agents.js';
import { trimmed } from './noun-phrases.js';

/** Where the head of a name ends and what belongs to it begins: "States | that have not done so". */
const HEAD_END =
  /[,;:(]| (?:of|in|within|on|for|from|that|which|who|whose|with|without|concerned|to|referred|at|under|not|by|between|among|towards|through|as|into|regarding|when|while|upon|involved|affected by|aimed|aiming) /;
/** Nouns for what is done, by their endings, and some that have none: nobody is asked where one is the head. */
const ABSTRACT =
  /(?:[ts]ion|ment|[ae]nce|it(?:y|ie)|ship|ness|ing|ure|acy|ysi)s?$|^(?:efforts?|work|works|support|progress|measures?|use|responses?|initiatives?|follow-up|end|steps?|research|approach(?:es)?|access|focus|dialogue|debate|release|income|theme|proposals?|discussions?|exchanges?|process(?:es)?|reforms?|ways?|policy|policies|plans?|projects?|programme of work|respect|restraint|review|halt|transfer|contacts?|calls?|increase|means|ratification|flexibility|rapprochement)$/;

/** "States undertaking inspections" are States. */
const DOING = /(?<=\p{Ll}s) \p{Ll}{4,}ing(?: .*)?$|(?<=\p{Ll}{3}) \p{Ll}{4,}ing (?:the|its|their|an?|all) .*$/u;

/** "the Memorandum of Understanding": a paper in capitals. */
const PAPER =
  /^(?:Memorandum|Understanding|Agreement|Contract|Ordinance|Bylaw|By-law|Amendment|Lease|Permit|Invoices?|Payments?)$/;

const headOf = (stretch: string): string => upTo(HEAD_END, trimmed(stretch)).replace(DOING, '').trim();
const lastWord = (head: string): string => head.slice(head.lastIndexOf(' ') + 1).replace(/[^\p{L}’'-]/gu, '');

const upTo = (end: RegExp, words: string): string => {
  const at = words.search(end);
  return at < 0 ? words : words.slice(0, at);
};

/** Whether a stretch begins with a name whose head is an agent, or a proper name: "the States concerned". */
export const namesAgentFirst = (stretch: string): boolean => isAgentHead(headOf(stretch));

const isAgentHead = (head: string): boolean => isAgent(head) || isAgent(upTo(/ (?:and|or) /, head));

function isAgent(name: string): boolean {
  const last = lastWord(name);
  if (/[’']s?$/.test(last)) return false;
  if (last.toLowerCase() === 'procedures') return /(?:special|mechanisms and) procedures$/i.test(name);
  return ENGLISH_AGENTS.has(last.toLowerCase()) || (/^\p{Lu}/u.test(last) && !PAPER.test(last));
}

/** Whether a stretch begins with something done instead of somebody: "continued efforts by States". */
export function namesActivity(stretch: string): boolean {
  const head = headOf(stretch);
  const last = lastWord(head);
  return /[’']s?$/.test(last) || (!isAgentHead(head) && ABSTRACT.test(last.toLowerCase()));
}
