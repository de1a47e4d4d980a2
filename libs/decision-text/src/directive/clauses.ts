import type { OperativeLanguage } from '../style/language.js';
import { mayBeVerb, type OperativeVerb, operativeVerbAt } from './operative-verb.js';
import { matchesOf } from '../text/matches.js';

/** One operative verb with the stretch of the paragraph that is its object. */
export interface Clause {
  readonly verb: OperativeVerb;
  /** `[verb.end, end)` is the object. */
  readonly end: number;
}

const BOUNDARY = /(?:[,;:.] (?:and |while |but |y |e )?|\b(?:and|while|y|e) | (?=(?:also|further) ))(?=\S)/g;
/** Verbs that carry a second directive in a sentence; the rest are too common as plain verbs. */
const NOT_IN_MID_SENTENCE =
  /^(?:support|share|reflect|respect|remain|claim|uphold|honou?r|observe|record|believe|intend|pledge|commit|require|order|charge|task|mandate|commission|propose|suggest|advise|assign|name|open|annex|call|place|set|share|warn|await|confer|deem|anticipate|grant|give|take|insist|subscribe|celebrate|extend|conclude)$/;
/** After an ask, "and to …" usually goes on with what is asked; these start afresh. */
const STARTS_AFRESH = /^(?:instruct|request|ask|reiterate|solicitar|encomendar|instruir|reiterar|exigir)\b/;
/** What nobody is asked to do for the body. */
const COURTESY = /^(?:thank|express|agradecer|expresar)\b/;
const WHO_ELSE = /\b(?:which|who|that|whose|what)\b[^,;]{0,80}$/;

/** Splits a paragraph into its directives; none where it opens with no operative verb. */
export function clausesOf(text: string, language: OperativeLanguage): Clause[] {
  const first = operativeVerbAt(text, 0, language) ?? verbAfterLeadIn(text, language);
  if (first === undefined) return [];
  const verbs = [first];
  let previous = first;
  for (let from = 0, at = boundaryEnd(text, from); at > 0; from = at, at = boundaryEnd(text, from)) {
    if (at <= previous.end || !mayBeVerb(text, at, first.form, language)) continue;
    const verb = operativeVerbAt(text, at, language);
    if (verb === undefined || !opensClause(text, from, verb, previous, first)) continue;
    verbs.push(verb);
    previous = verb;
  }
  return verbs.map((verb, index) => ({ verb, end: verbs[index + 1]?.start ?? text.length }));
}

/** The asks of the body that a sub-paragraph goes on with: "…, and requests that arrangements be made". */
export function furtherClauses(text: string, language: OperativeLanguage): Clause[] {
  if (language.code !== 'en' || !text.includes(' and ')) return [];
  const verbs: OperativeVerb[] = [];
  for (const { index, 0: mark } of matchesOf(/,? and (?=\p{Ll}+s )/gu, text)) {
    const at = index + mark.length;
    if (!mayBeVerb(text, at, 'third-person', language)) continue;
    const verb = operativeVerbAt(text, at, language);
    if (verb?.form !== 'third-person' || verb.row[2] !== 'ask' || NOT_IN_MID_SENTENCE.test(verb.row[0])) continue;
    if (ADDRESSES.test(text.slice(verb.end, verb.end + 16))) verbs.push(verb);
  }
  return verbs.map((verb, index) => ({ verb, end: verbs[index + 1]?.start ?? text.length }));
}

const ADDRESSES = /^(?:that |the \p{Lu}|all |\p{Lu}|member |relevant |upon |other )/u;

/** Where the words after the next boundary begin; 0 where there is none. Nearly all are looked at no further. */
function boundaryEnd(text: string, from: number): number {
  BOUNDARY.lastIndex = from;
  return BOUNDARY.test(text) ? BOUNDARY.lastIndex : 0;
}

const LEAD_IN_REACH = 700;

/** "While recognizing the efforts made, urges …": the first verb stands after a participle or a circumstance. */
function verbAfterLeadIn(text: string, language: OperativeLanguage): OperativeVerb | undefined {
  const head = text.slice(0, LEAD_IN_REACH);
  for (const { index, 0: mark } of matchesOf(BOUNDARY, head)) {
    if (!mark.startsWith(',') || !mayBeVerb(text, index + mark.length, 'third-person', language)) continue;
    const verb = operativeVerbAt(text, index + mark.length, language);
    if (verb?.form === 'third-person' && verb.row[2] !== 'action' && !NOT_IN_MID_SENTENCE.test(verb.row[0]))
      return verb;
  }
  return undefined;
}

const CONCLUDES_THAT = /^(?:concludes|believes|observes) that /;

function opensClause(
  text: string,
  from: number,
  verb: OperativeVerb,
  previous: OperativeVerb,
  first: OperativeVerb,
): boolean {
  if (verb.form !== first.form || (verb.row[2] === 'action' && !/^(?:decide|endorse|resolve|agree)$/.test(verb.row[0])))
    return false;
  if (NOT_IN_MID_SENTENCE.test(verb.row[0]) && !CONCLUDES_THAT.test(text.slice(verb.start, verb.end + 5))) return false;
  BOUNDARY.lastIndex = from;
  const found = BOUNDARY.exec(text);
  const boundary = found?.index ?? from;
  const mark = found?.[0] ?? '';
  const strong = /[;.]/.test(mark);
  if (first.form === 'infinitive') {
    if (strong || previous.row[2] !== 'ask') return /\band\b|[;,]|\by\b|\be\b/.test(mark);
    return COURTESY.test(verb.row[0])
      ? /and|y|e/.test(mark)
      : /^, (?:and|y|e)/.test(mark) && STARTS_AFRESH.test(verb.row[0]);
  }
  if (
    /^(?:of|in|for|from|by|are|is|were|made|and|or|should|must)\b|^[,.;)]/.test(text.slice(verb.end, verb.end + 8)) &&
    !verb.row[0].includes(' ')
  )
    return false;
  const decided = /^that /.test(text.slice(previous.end, previous.end + 5)) ? previous.end + 5 : previous.end;
  return strong || mark.startsWith(',') || !WHO_ELSE.test(text.slice(Math.max(decided, boundary - 120), boundary));
}
