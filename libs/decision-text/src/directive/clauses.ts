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
  /^(?:support|share|reflect|respect|remain|claim|uphold|honou?r|observe|record|believe|intend|pledge|commit|require|order|charge|task|mandate|commission|propose|suggest|advise|assign|name|open|annex|call|place|set|share|warn|await|confer|deem|anticipate|grant|give|take|insist|subscribe|celebrate|extend|conclude|convey|trust|dedicate|award|delegate|waive|modify|dedicar|depositar|compartir|sostener|concluir|creer|confiar|estimar|abrir|llamar|insistir|sustituir|admitir|suprimir|reformar|anular|apoyar|respetar|remitir|requerir|ordenar|extender|señalar|valorar|observar|considerar)$/;
/** After an ask, "and to …" usually goes on with what is asked; these start afresh. */
const STARTS_AFRESH = /^(?:instruct|request|ask|reiterate|solicitar|encomendar|instruir|reiterar|exigir)\b/;
/** What a body does itself with what it has noted: "takes note of the report and transmits it". */
const HANDS_ON = /^(?:transmit|forward|transmitir|remitir)$/;
/** "and to request him to submit": nobody is asked to ask himself. */
const OF_THE_SAME = /^(?:him|her|them|it)\b/;
/** "To reiterate to States the need …, and to urge": a point made again asks nothing that "urge" could go on with. */
const isMadeAgain = (text: string, { row, end }: OperativeVerb): boolean =>
  /^(?:reiterate|reiterar|extend|extender|renew|renovar)$/.test(row[0]) && !EARLIER_ASK.test(text.slice(end, end + 60));
const EARLIER_ASK =
  /\b(?:requests?|calls?|mandates?|appeals?|invitations?|recommendations?|instructions?|solicitud(?:es)?|llamado|llamamiento|pedido|mandatos?|invitaci[oó]n|recomendaci[oó]n|exhortaci[oó]n|encargo|instrucci[oó]n)(?!\p{L})/u;
const GOES_ON = / (?:de|para|a|en|por|sin|al) \p{L}+(?:ar|er|ir)(?:l[aoe]s?|se)? [^,;.]{0,160}$/u;
/** What nobody is asked to do for the body. */
const COURTESY = /^(?:thank|express|agradecer|expresar)\b/;
const WHO_ELSE = /\b(?:which|who|that|whose|what)\b[^,;]{0,80}$/;

/** Splits a paragraph into its directives; none where it opens with no operative verb. */
export function clausesOf(text: string, language: OperativeLanguage): Clause[] {
  const first = operativeVerbAt(text, 0, language) ?? verbAfterLeadIn(text, language);
  if (first === undefined) return [];
  const verbs = [first];
  const joined = joinedVerb(text, first, language);
  if (joined !== undefined) verbs.push(joined);
  let previous = joined ?? first;
  for (let from = 0, at = boundaryEnd(text, from); at > 0; from = at, at = boundaryEnd(text, from)) {
    if (at <= previous.end || !mayBeVerb(text, at, first.form, language)) continue;
    const verb = operativeVerbAt(text, at, language);
    if (verb === undefined || !opensClause(text, from, verb, previous, first)) continue;
    verbs.push(verb);
    previous = verb;
  }
  return verbs.map((verb, index) => ({ verb, end: verbs[index + 1]?.start ?? text.length }));
}

/** "To note and transmit", "Reconocer y agradecer": a second verb with the same object. */
function joinedVerb(text: string, first: OperativeVerb, language: OperativeLanguage): OperativeVerb | undefined {
  if (first.form !== 'infinitive') return undefined;
  const link = /^(?:and|y|e) /.exec(text.slice(first.end, first.end + 4));
  const verb = link === null ? undefined : operativeVerbAt(text, first.end + link[0].length, language);
  if (verb === undefined || verb.form === 'third-person') return undefined;
  return verb.row[2] !== 'action' || HANDS_ON.test(verb.row[0]) ? { ...verb, form: 'infinitive' } : undefined;
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

/** "la importancia de promover … y reconocer": without "to", an infinitive may go on with another. */
const goesOn = (text: string, boundary: number, at: number): boolean =>
  !text.startsWith('to ', at) && GOES_ON.test(text.slice(Math.max(0, boundary - 200), boundary));

/** "autorizarlo", "transmitirlas": the pronoun is part of the word. */
const isEnclitic = (text: string, verb: OperativeVerb): boolean =>
  /(?:ar|er|ir)l[aoe]s? ?$/.test(text.slice(verb.start, verb.end));

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
  if (verb.form !== first.form) return false;
  if (verb.row[2] === 'action' && !/^(?:decide|endorse|resolve|agree)$/.test(verb.row[0]))
    return HANDS_ON.test(verb.row[0]) && previous.row[2] === 'say' && isEnclitic(text, verb);
  if (NOT_IN_MID_SENTENCE.test(verb.row[0]) && !CONCLUDES_THAT.test(text.slice(verb.start, verb.end + 5))) return false;
  BOUNDARY.lastIndex = from;
  const found = BOUNDARY.exec(text);
  const boundary = found?.index ?? from;
  const mark = found?.[0] ?? '';
  const strong = /[;.]/.test(mark);
  if (first.form === 'infinitive') {
    if (strong) return true;
    const asksTheSame = verb.row[2] === 'ask' && isEnclitic(text, verb);
    if (previous.row[2] !== 'ask' || isMadeAgain(text, previous))
      return mark.startsWith(',') || asksTheSame || !goesOn(text, boundary, verb.start);
    if (
      verb.row[2] === 'ask' &&
      / que /.test(text.slice(previous.end, boundary)) &&
      !goesOn(text, boundary, verb.start)
    )
      return true;
    if (asksTheSame || OF_THE_SAME.test(text.slice(verb.end, verb.end + 5))) return /and|y|e/.test(mark);
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
