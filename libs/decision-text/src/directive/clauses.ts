import type { ClauseWords } from '../grammar/clause-words.js';
import type { Language } from '../grammar/language.js';
import type { OperativeLanguage, OperativeVerb } from '../grammar/operative-language.js';
import { matchesOf } from '../text/matches.js';
import { mayBeVerb, operativeVerbAt } from './operative-verb.js';

/** One operative verb with the stretch of the paragraph that is its object. */
export interface Clause {
  readonly verb: OperativeVerb;
  /** `[verb.end, end)` is the object. */
  readonly end: number;
  /** Who is to do it, where a sentence says so that has another subject than the body. */
  readonly doers?: readonly string[] | undefined;
}

/** A point made again asks nothing that another verb could go on with: "To reiterate to States the need …, and to urge". */
const isMadeAgain = (text: string, { row, end }: OperativeVerb, words: ClauseWords): boolean =>
  words.madeAgain.test(row[0]) && !words.earlierAsk.test(text.slice(end, end + 60));

/** Between two sentences. The blank goes first, as nearly every place is told by it. */
const SENTENCE = /(?<= )(?=\p{Lu})(?<=(?:\p{L}{2}|\d)[.;][”"’)]? | [–—] )/gu;

/** Where the first sentence behind the beginning starts in which the body speaks, by its name: "It was resolved that …". */
export function laterSentence(text: string, { operative }: Pick<Language, 'operative'>): number | undefined {
  if (operative.inSentences !== true) return undefined;
  return operative.remembered === undefined ? findLater(text, operative) : operative.remembered.later(text);
}

function findLater(text: string, operative: OperativeLanguage): number | undefined {
  const told = behindNarration(text, 0, operative);
  if (told !== undefined) return told;
  for (const { index } of matchesOf(SENTENCE, text)) {
    if (speaksAt(text, index, operative)) return index;
    const behind = behindNarration(text, index, operative);
    if (behind !== undefined) return behind;
  }
  return undefined;
}

function speaksAt(text: string, index: number, operative: OperativeLanguage): boolean {
  operative.subject.lastIndex = index;
  const named = operative.subject.exec(text);
  if (named === null && !/^\p{Lu}{4}/u.test(text.slice(index, index + 4))) return false;
  return operativeVerbAt(text.slice(index), 0, operative)?.form === 'third-person';
}

/** "The Board discussed the paper and | asked the Clerk to …": where what the body did begins in a sentence that tells of more. */
function behindNarration(text: string, from: number, operative: OperativeLanguage): number | undefined {
  const { narrated } = operative;
  if (narrated === undefined) return undefined;
  narrated.lastIndex = from;
  if (!narrated.test(text) || operativeVerbAt(text.slice(from), 0, operative)?.form === 'third-person')
    return undefined;
  return narrated.lastIndex;
}

const MOTION_REACH = 40;

/** Splits a paragraph into its directives; none where none of its sentences opens with an operative verb. */
export function clausesOf(text: string, language: Language): Clause[] {
  const found = clausesFrom(text, language);
  const later = laterSentence(text, language);
  // "To consider the lamps – It was agreed that …": what the agenda calls an item by is no decision.
  const clauses = later === undefined ? found : found.filter(({ verb }) => verb.form !== 'infinitive');
  if (later === undefined || clauses.some(({ verb }) => verb.start >= later)) return clauses;
  const further = clausesOf(text.slice(later), language).map(({ verb, end, ...one }) => ({
    ...one,
    verb: { ...verb, start: verb.start + later, end: verb.end + later },
    end: end + later,
  }));
  return [...clauses.map((clause) => ({ ...clause, end: Math.min(clause.end, later) })), ...further];
}

function clausesFrom(text: string, language: Language): Clause[] {
  const { operative, clauses, families } = language;
  const first = operativeVerbAt(text, 0, operative) ?? verbAfterLeadIn(text, language);
  if (first === undefined) return [];
  const verbs = [first];
  const joined = joinedVerb(text, first, language);
  if (joined !== undefined) verbs.push(joined);
  let previous = joined ?? first;
  const { boundary } = clauses;
  const spoken = (first.isBare === true ? families?.plural : undefined) ?? operative;
  const own = first.form === 'infinitive' ? furtherClauses(text, language).map(({ verb }) => verb) : [];
  for (
    let from = 0, at = boundaryEnd(text, from, boundary);
    at > 0;
    from = at, at = boundaryEnd(text, from, boundary)
  ) {
    if (at <= previous.end || !mayBeVerb(text, at, first.form, spoken)) continue;
    // "Proposed Cllr Dale, seconded Cllr Kirk": who moved it.
    if (operative.inSentences === true && families?.ofMotion.test(text.slice(at, at + MOTION_REACH)) === true) continue;
    // "We agree to meet and encourage …": it may be what they agree to do.
    if (spoken !== operative && ` ${text.slice(previous.end, at)}`.includes(` ${operative.infinitiveMark} `)) continue;
    const verb = operativeVerbAt(text, at, spoken);
    if (verb === undefined || !opensClause(text, from, { verb, previous, first }, clauses)) continue;
    verbs.push(verb);
    previous = verb;
  }
  // "To approve the plan and directs its Secretary to …": a list that falls out of its infinitives.
  const all = own.length === 0 ? verbs : [...verbs, ...own].sort((one, other) => one.start - other.start);
  return all.map((verb, index) => ({ verb, end: all[index + 1]?.start ?? text.length }));
}

/** "To note and transmit", "Reconocer y agradecer": a second verb with the same object. */
function joinedVerb(text: string, first: OperativeVerb, { operative, clauses }: Language): OperativeVerb | undefined {
  if (first.form !== 'infinitive') return undefined;
  const link = clauses.conjunction.exec(text.slice(first.end, first.end + 6));
  const verb = link === null ? undefined : operativeVerbAt(text, first.end + link[0].length, operative);
  if (verb === undefined || verb.form === 'third-person') return undefined;
  return verb.row[2] !== 'action' || clauses.handsOn.test(verb.row[0]) ? { ...verb, form: 'infinitive' } : undefined;
}

/** The asks of the body that a sub-paragraph goes on with: "…, and requests that arrangements be made". */
export function furtherClauses(text: string, { operative, clauses }: Language): Clause[] {
  const { further, notInMidSentence } = clauses;
  if (further === undefined) return [];
  const verbs: OperativeVerb[] = [];
  for (const { index, 0: mark } of matchesOf(further.mark, text)) {
    const at = index + mark.length;
    if (!mayBeVerb(text, at, 'third-person', operative)) continue;
    const verb = operativeVerbAt(text, at, operative);
    if (verb?.form !== 'third-person' || verb.row[2] !== 'ask' || notInMidSentence.test(verb.row[0])) continue;
    if (further.addresses.test(text.slice(verb.end, verb.end + 16))) verbs.push(verb);
  }
  return verbs.map((verb, index) => ({ verb, end: verbs[index + 1]?.start ?? text.length }));
}

/** Where the words after the next boundary begin; 0 where there is none. Nearly all are looked at no further. */
function boundaryEnd(text: string, from: number, boundary: RegExp): number {
  boundary.lastIndex = from;
  return boundary.test(text) ? boundary.lastIndex : 0;
}

const GOES_ON_REACH = 200;

/** "la importancia de promover … y reconocer": an infinitive without a mark may go on with another. */
const goesOn = (text: string, boundary: number, words: ClauseWords): boolean =>
  words.goesOn.test(text.slice(Math.max(0, boundary - GOES_ON_REACH), boundary));

const LEAD_IN_REACH = 700;

/** "While recognizing the efforts made, urges …": the first verb stands after a participle or a circumstance. */
function verbAfterLeadIn(text: string, { operative, clauses }: Language): OperativeVerb | undefined {
  const head = text.slice(0, LEAD_IN_REACH);
  for (const { index, 0: mark } of matchesOf(clauses.boundary, head)) {
    if (!mark.startsWith(',') || !mayBeVerb(text, index + mark.length, 'third-person', operative)) continue;
    const verb = operativeVerbAt(text, index + mark.length, operative);
    if (verb?.behindSubject === true) continue;
    if (verb?.form === 'third-person' && verb.row[2] !== 'action' && !clauses.notInMidSentence.test(verb.row[0]))
      return verb;
  }
  return undefined;
}

/** A verb that stands behind a boundary, with those before it. */
interface Candidate {
  readonly verb: OperativeVerb;
  readonly previous: OperativeVerb;
  readonly first: OperativeVerb;
}

function opensClause(text: string, from: number, { verb, previous, first }: Candidate, words: ClauseWords): boolean {
  if (verb.form !== first.form || verb.behindSubject !== first.behindSubject) return false;
  const [lemma, , effect] = verb.row;
  const isEnclitic = words.enclitic.test(text.slice(verb.start, verb.end));
  if (effect === 'action' && !words.decidesFurther.test(lemma))
    return words.handsOn.test(lemma) && previous.row[2] === 'say' && isEnclitic;
  words.boundary.lastIndex = from;
  const found = words.boundary.exec(text);
  const boundary = found?.index ?? from;
  const mark = found?.[0] ?? '';
  if (
    words.notInMidSentence.test(lemma) &&
    !(verb.behindSubject === true && effect === 'ask') &&
    !(first.form === 'infinitive' && previous.row[2] === 'say' && effect === 'ask' && mark.startsWith(', ')) &&
    !words.concludesThat.test(text.slice(verb.start, verb.end + 5))
  )
    return false;
  const strong = /[;.]/.test(mark);
  if (first.form === 'infinitive') {
    if (strong) return true;
    const asksTheSame = effect === 'ask' && isEnclitic;
    if (previous.row[2] !== 'ask' || isMadeAgain(text, previous, words))
      return mark.startsWith(',') || asksTheSame || !goesOn(text, boundary, words);
    if (effect === 'ask' && words.thatWithin.test(text.slice(previous.end, boundary)) && !goesOn(text, boundary, words))
      return true;
    if (asksTheSame || words.ofTheSame.test(text.slice(verb.end, verb.end + 5))) return words.joined.test(mark);
    return words.courtesy.test(lemma)
      ? words.joined.test(mark)
      : words.joinedAfterComma.test(mark) && words.startsAfresh.test(lemma);
  }
  if (
    !isEnclitic &&
    !words.decides.has(lemma) &&
    words.nounFollows.test(text.slice(verb.end, verb.end + 8)) &&
    !lemma.includes(' ')
  )
    return false;
  const decided = words.that.test(text.slice(previous.end, previous.end + 5)) ? previous.end + 5 : previous.end;
  return strong || mark.startsWith(',') || !words.whoElse.test(text.slice(Math.max(decided, boundary - 120), boundary));
}
