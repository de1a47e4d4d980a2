import type { FamilyWords } from '../../grammar/family-words.js';
import type { OperativeLanguage, VerbReading } from '../../grammar/operative-language.js';
import {
  englishAssigned,
  englishDuties,
  englishBesides,
  englishLaidDown,
  englishListed,
  englishResolved,
  englishToldOf,
  englishToldOfThose,
} from './duties.js';
import { englishMotion, OF_MOTION } from './motions.js';
import { ENGLISH_OPERATIVE, spellings } from './operative.js';
import { pastTense } from './past-tense.js';
import { MINUTED_SUBJECT, NARRATED_BEFORE } from './subjects.js';
import { ENGLISH_VERBS } from './verbs.js';

/** What a report tells in the past tense is no decision: "The meeting took place". */
const NARRATED =
  /^(?:begin|hold|take|set|make|give|keep|continue|include|provide|develop|organize|open|place|name|maintain|remain|share|claim|reflect|believe|object|oppose|honou?r|celebrate|charge|start|consider)$/;

/** Minutes, resolutions of societies, lists of decisions: tried where no body opens the text in the present tense. */
export const ENGLISH_FAMILIES: FamilyWords = {
  minuted: {
    ...ENGLISH_OPERATIVE,
    subject: MINUTED_SUBJECT,
    narrated: NARRATED_BEFORE,
    inSentences: true,
    bareSpeaks: true,
    verbs: withPast(),
  },
  plural: { ...ENGLISH_OPERATIVE, verbs: inPlural(ENGLISH_OPERATIVE) },
  isPlural: (name) =>
    / and the representatives\b/iu.test(name) ||
    /^(?:[\p{L}-]+ ){0,3}(?:ministers|parties|representatives|heads|presidents|members|governments|states|delegates|mayors|bishops|leaders)$/iu.test(
      name.split(/ (?:of|representing|responsible|from) /)[0] ?? '',
    ),
  duties: englishDuties,
  laidDown: englishLaidDown,
  besides: englishBesides,
  toldOf: {
    asks: englishToldOf,
    ofThose: englishToldOfThose,
    unless: /^(?:ACTIONS?|Actions?)\b(?! (?:items? |points? )?from\b)/,
  },
  actionColumns: {
    what: /^(?:actions?(?: (?:points?|items?|required|agreed))?|tasks?|activit(?:y|ies)|decisions?|what)$/i,
    who: /^(?:who|by whom|owners?|lead(?: body)?|responsible(?: (?:party|person|body|officer))?|responsibility|assigned to|action(?:ed)? by|person responsible)$/i,
    when: /^(?:when|by when|deadlines?|due(?: date| by)?|date|target date|timeline|timeframe|completion date)$/i,
    limit: 'by',
  },
  noDecision: /^(?:annotations to the |annotated )?provisional agenda\b|^(?:annotated )?agenda$/i,
  actionsBelow:
    /^(?:agreed |summary of |list of )?actions?(?: (?:points?|items?|list|plan|agreed|arising|required))?(?: from .{3,60})?:?$/i,
  listed: englishListed,
  resolvedBelow: {
    heading:
      /^(?:(?:IT WAS |It was )?(?:RESOLVED|AGREED|ORDERED|DECIDED|Resolved|Ordered)(?:,? \(?(?:UNANIMOUSLY|unanimously)\)?)?(?: THAT| that)?(?: ?[:,–—-])?|(?:Content|Decisions?|DECISIONS?) ?:|(?:The )?[Ff]ollowing (?:resolutions?|motions?|remits?)(?: \p{Ll}+){0,3} (?:was|were) (?:\p{Ll}+ )?(?:carried|passed|adopted|agreed(?: to)?|approved)[:.]?|Motion \(by [^()]{2,40}\) agreed to:)$/u,
    inLine:
      /^(?:(?:IT WAS |It was )?(?:RESOLVED|AGREED|ORDERED|DECIDED|Resolved|Ordered)|It was (?:resolved|agreed|decided))(?:,? \(?(?:UNANIMOUSLY|unanimously)\)?)?(?:,? THAT|,? that)?(?: ?[:,–—-]{1,2})?\s+(?=(?:\((?:i|1|a|A)\)|(?:i|1|a)[.)])\s{0,12}\p{L})/u,
    asks: englishResolved,
  },
  resolvedLine: {
    line: /^(?:(?:(?:The )?(?:Council|Committee|Board|Synod|Senate|Assembly)(?:[’']s)? )?(?:Resolution|RESOLUTION|Resolved|RESOLVED)\b(?! [Tt]hat\b|: ?\p{L})[^.;]{0,120}|(?:Moved|MOVED|Proposed|PROPOSED)\b(?![^.;]*\b[Tt]hat\b)[^;]{3,160}|(?:AND|And|and) (?:it was )?(?:unanimously )?(?:AGREED|RESOLVED|Agreed|Resolved|agreed|resolved):?)$/u,
    below: /^[“"]?(?:That|THAT|To \p{Ll}{3,}) /u,
  },
  bodyBelow: {
    line: /^(?:(?:It was )?(?:RESOLVED|AGREED|Resolved|Agreed|resolved|agreed)(?: \(?(?:unanimously|UNANIMOUSLY)\)?)?)(?: that (?:the |this )?(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:agreed|resolved|agrees|resolves|AGREED))? to ?:$|(?:^|[.:;!?] )[‘'“"]?(?:(?:RESOLVED|Resolved|resolved|AGREED|Agreed)(?: \(?(?:unanimously|UNANIMOUSLY)\)?)?[,:]? )?(?:THAT|[Tt]hat) (?:(?:the|this|The|This) (?:\p{Lu}[\p{L}’'-]* ){0,5}(?=\p{Lu}))?(?:Council|Committee|Board|Synod|Senate|Assembly|Conference|Congress|Convention|Union|Faculty|Meeting|House|Cabinet|Members)(?:,[^:;]{3,300}:|:?| ?[—–])$/u,
    lost: /\b(?:LOST|Lost|DEFEATED|Defeated|NOT CARRIED|WITHDRAWN|Withdrawn|NEGATIVED|(?:was|is|were) (?:lost|defeated|withdrawn|rejected|negatived|not carried)|failed|FAILED|lapsed|LAPSED|[Rr]ecommendations?|RECOMMENDATIONS?|[Rr]ecommended)\b/,
  },
  resolution: {
    paragraph:
      /^(?:(?:NOW|Now|AND|And),? )?(?:(?:THEREFORE|Therefore),? )?(?:(?:BE|Be) (?:IT|It|it) )?(?:(?:FURTHER|Further|further|ALSO|Also|also|FINALLY|Finally|finally),? )*(?:RESOLVED|Resolved|resolved|ORDERED)\b/,
    minutes:
      /^(?:(?:draft |unconfirmed |confirmed |open |approved )*minutes\b|present\b|in attendance\b|attendance\b|also present\b|apologies\b|roll call\b|call to order\b|notes of\b)/i,
  },
  directedTo: /^(?:Directed|Addressed) to(?: ?:| (?:the )?(.{3,80}))$/i,
  assigned: englishAssigned,
  asAsked: (text) =>
    text
      .replaceAll(' would ', ' shall ')
      .replace(/\bw(?:as|ere)(?= (?:also |further )?\p{Ll}+ed\b)/gu, (was) => 'are'.padEnd(was.length)),
  motion: englishMotion,
  ofMotion: OF_MOTION,
  outcome: /^(?:DECISION|Decision|RESOLUTION|Resolution)(?: ?\d{1,3})?: ?\p{L}/u,
  label:
    /^(?:Content|Minutes|Decisions?|Purpose|Participants|Discussion|Background|Agenda|Reasons?(?: for decision)?|Outcome|Details|Notes?|(?:Additional |Supporting |Accompanying )?[Dd]ocuments|(?:New|Old|Other|Unfinished) (?:[Pp]olicy|[Pp]olicies|[Bb]usiness)|Policies renewed|Summary|Conclusions?|Next steps|(?:Any )?[Mm]atters arising|Alternative options(?: considered)?):$/,
  attendance:
    /^(?:(?:\p{Lu}[\p{L}’]* ){0,3}(?:Present|present|PRESENT)(?: (?:Were|were|WERE))?|Participants|Attendees|Attendance|Attending|(?:\p{Lu}[\p{L}’]* ){0,3}(?:[Ii]n [Aa]ttendance|IN ATTENDANCE|Absent|absent|ABSENT|Excused|EXCUSED)|Apologies(?: for absence)?|APOLOGIES(?: FOR ABSENCE)?|Regrets|REGRETS|Guests|Observers|Chair(?:man|person)?|Minutes(?: taken)? by|Minute[- ]taker|Recording Secretary|Venue|Location|Place|Time)(?: \([^()]{2,40}\))? ?(?::|[–—-] )/u,
};

function withPast(): OperativeLanguage['verbs'] {
  const byWord = new Map(ENGLISH_OPERATIVE.verbs);
  const add = (word: string, reading: VerbReading): void => {
    const readings = [...(byWord.get(word) ?? []), reading];
    byWord.set(
      word,
      readings.sort((a, b) => b.particles.length - a.particles.length),
    );
  };
  for (const row of ENGLISH_VERBS) {
    if (NARRATED.test(row[0])) continue;
    const [first = '', ...particles] = row[0].split(' ');
    for (const stem of spellings(first))
      add(pastTense(stem), { row, form: 'third-person', particles, needsSubject: true });
  }
  return byWord;
}

/** "The Ministers request": the bare form is that of the body. */
function inPlural({ verbs }: OperativeLanguage): OperativeLanguage['verbs'] {
  const spoken = (reading: VerbReading): VerbReading =>
    reading.form === 'bare' ? { ...reading, form: 'third-person' } : reading;
  return new Map([...verbs].map(([word, readings]) => [word, readings.map(spoken)]));
}
