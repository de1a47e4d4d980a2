import {
  DELIVERY,
  ENGLISH_REPORTS,
  EXISTING,
  HANDS_OVER,
  REPORT_NEEDS,
  SUBJECT_BEFORE,
  VERB_POSITION,
} from './report-phrases.js';
import { matchesOf } from '../../text/matches.js';
import { wordsHeld } from '../../text/words-held.js';

/** Words of a task that ask for a report. */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  /** Where what is said of its day may begin, if before the trigger. */
  readonly from?: number;
  readonly kind:
    | 'verb'
    | 'inform'
    | 'keep'
    | 'told'
    | 'include'
    | 'response'
    | 'passive'
    | 'subject'
    | 'handed'
    | 'deliver'
    | 'hand-over';
}

const KINDS = ['verb', 'handed', 'inform', 'keep', 'told', 'include', 'response', 'subject', 'passive'] as const;
const BEFORE = 40;

/** By their places those of `KINDS` that a task may be of, and behind them whether it may be a delivery. */
const needsIn = wordsHeld([...KINDS.map((kind) => REPORT_NEEDS[kind]), REPORT_NEEDS.delivery], 'in any case');

/** The places where a task asks for reports, those that speak of the same report taken together. */
export function triggersIn(task: string): Trigger[] {
  const places = needsIn(task);
  if (places.length === 0) return [];
  const all = places.includes(KINDS.length) ? deliveries(task) : [];
  for (const [place, kind] of KINDS.entries())
    if (places.includes(place))
      for (const { index, 0: found } of matchesOf(ENGLISH_REPORTS[kind], task))
        if (
          kind === 'passive'
            ? !isOwned(task, index) && !isOthers(task, index)
            : kind === 'subject' || kind === 'told' || (isVerb(task, index) && !(kind === 'verb' && isOf(task, index)))
        )
          all.push({ start: index, end: index + found.length, kind });
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start);
  const kept: Trigger[] = [];
  for (const trigger of all) {
    const before = kept.at(-1);
    if (before === undefined) kept.push(trigger);
    else if (SAID_OF_REPORT.test(task.slice(task.lastIndexOf('. ', trigger.start) + 1, trigger.start))) continue;
    else if (handsOverPrepared(task, before, trigger)) kept[kept.length - 1] = { ...trigger, from: before.start };
    else if (startsAnother(task, before, trigger)) kept.push(trigger);
  }
  return kept;
}

/** "These reports should be brief and inform members": what a report is to do is none of its own. */
const SAID_OF_REPORT =
  /^ (?:Th(?:e|is|ese|ose)|Such|Each) (?:[\p{Ll}-]+ )?(?:reports?|updates?|briefings?) (?:should|must|will|may|are to|is to) (?!be (?:submitted|presented|provided|made|sent|delivered|transmitted|circulated)\b)/u;

/** "to prepare a report … and to submit it to the Council" is one report, which the second verb hands over. */
const handsOverPrepared = (task: string, before: Trigger, trigger: Trigger): boolean =>
  PREPARES.test(task.slice(before.start, before.end)) && HANDED_ON.test(task.slice(trigger.start, trigger.start + 50));
const PREPARES = /^(?:prepar|produc|compil|undertak|draft|elaborat|conduct|develop)/i;
const HANDED_ON =
  /^(?:submit|present|transmit)(?:ting)? (?:it|them|the same|(?:the|such|this|that) (?:[\p{L}-]+ ){0,2}(?:reports?|stud(?:y|ies)|results|analysis|summary|guidelines|updates?|assessment)|an? (?:[\p{Ll}-]+ )?(?:update|progress report|report|briefing) (?:thereon|on it|on them))\b/u;

/** "in her report": one that somebody has made. */
const isOwned = (task: string, at: number): boolean =>
  /\b(?:in (?:the|an?)|her|his|their) (?:[\p{L}-]+ )?$|\b(?:aspects|consideration|examination|basis) of the $/u.test(
    task.slice(Math.max(0, at - BEFORE), at),
  );

/** "that the reports of the Expert are brought to its attention": those that somebody else makes. */
const isOthers = (task: string, at: number): boolean =>
  /^reports? of (?:the )?\p{Lu}[^,;]{2,80}? (?:is|are) /u.test(task.slice(at, at + 120));

const isVerb = (task: string, at: number): boolean =>
  VERB_POSITION.test(task.slice(Math.max(0, at - BEFORE), at)) ||
  SUBJECT_BEFORE.test(task.slice(Math.max(0, at - 3 * BEFORE), at));

/** "the option to submit", "to assist Parties to prepare": what may be done, or what somebody is helped to do. */
const MAY_BE_DONE =
  /\b(?:option|right|possibility|opportunit(?:y|ies)|ability|need|obligations?|requirements?|willing(?:ness)?|deadline|wish|wishing|able|unable|fail(?:ed|ing|s|ure)?) to (?:\p{Ll}+ly )?$|\b(?:assist|help|enabl|support)(?:e|ing|s)? (?:(?! and | or )[^,;.:]){2,80} (?:to|in|with) (?:\p{Ll}+ly )?$/u;

const isOf = (task: string, at: number): boolean => OF_SOMETHING.test(task.slice(Math.max(0, at - 120), at));

/** "a mechanism to assess, document and report on", "when preparing the meeting and report": nobody is asked to report here. */
const OF_SOMETHING =
  /\b(?:mechanisms?|systems?|practices|capacit(?:y|ies)|ability|tools?|obligations?) to (?:[\p{Ll}-]+(?:,| and|,? or)? ){0,5}$|\b(?:when|while) \p{Ll}+ing [^,;]*$|\bin order to (?:continue to )?(?:\p{Ll}+ly )?$/u;

/** "producing a report, and making this report available": the same. */
const MADE_AVAILABLE = /^mak(?:e|ing) (?:this|that|such|it|them|these|those)\b/;

/** "to brief … and to submit a report": a further report is coordinated with the first, and not its content. */
function startsAnother(task: string, before: Trigger, trigger: Trigger): boolean {
  if (trigger.start <= before.end || MADE_AVAILABLE.test(task.slice(trigger.start, trigger.start + 20))) return false;
  const isOfTheSame = trigger.kind === 'hand-over' && before.kind !== 'keep';
  if (isOfTheSame && !OF_OTHER_WORK.test(task.slice(before.end, trigger.start))) return false;
  const link = task.slice(Math.max(before.end, trigger.start - 24), trigger.start);
  return (
    /(?:;|,|\band\b)(?: and)?(?: also| then| thereafter| subsequently| further)? (?:(?:also )?to |shall |in )?(?:\p{L}+ly )?(?:continue (?:the existing practice|to) )?$/u.test(
      link,
    ) ||
    /\bof $/.test(link) ||
    ANOTHER_IS_TO.test(task.slice(before.end, trigger.start))
  );
}

/** "to report every year, and to conduct a review and present its findings": those of other work. */
const OF_OTHER_WORK =
  /, and to (?:\p{Ll}+ly )?(?:conduct|undertake|carry out|convene|hold|commission|review|assess|evaluate|perform|organi[sz]e) [^;]{3,300} and (?:to )?$/u;

/** "…, and the Executive Director to submit a separate report": somebody else's. */
const ANOTHER_IS_TO = /[,;] and (?:the )?\p{Lu}[^,;]{2,60} to (?:\p{Ll}+ly )?$/u;

const REACH = 320;
const SHORT_REACH = 140;

/** Ties each noun for a report to the nearest verb before it that hands something over. */
function deliveries(task: string): Trigger[] {
  const found: Trigger[] = [];
  let verb: { start: number; end: number; word: string; plans?: true } | undefined;
  const words = matchesOf(DELIVERY, task);
  // What a verb hands over stands behind it: behind the last noun no verb is looked at.
  const last = words.findLastIndex(({ 0: word, 1: isDelivery }) => isDelivery === undefined || word === 'draft');
  for (const { index, 0: word, 1: isDelivery, 2: strong } of words.slice(0, last + 1)) {
    const isNoun = word === 'draft' && AN.test(task.slice(Math.max(0, index - BEFORE), index));
    if (isDelivery !== undefined && !isNoun) {
      if (
        isVerb(task, index) &&
        !MAY_BE_DONE.test(task.slice(Math.max(0, index - 120), index)) &&
        !(word === 'providing' && task.startsWith('with a view to ', index - 'with a view to '.length)) &&
        (word.endsWith('ing') || !/\bof $/.test(task.slice(Math.max(0, index - 3), index)))
      )
        verb = { start: index, end: index + word.length, word };
      continue;
    }
    if (verb === undefined) continue;
    const handsOver = HANDS_OVER.test(verb.word.toLowerCase());
    const between = task.slice(verb.end, index);
    if (isVerbalNoun(word, between) || SAYS_WHICH.test(between)) continue;
    if (strong === undefined && MADE_FROM.test(between) && !INSERTED.test(between)) continue;
    const isFar = between.length > (handsOver ? REACH : SHORT_REACH);
    if ((isFar && !INSERTED.test(between)) || /[;:]/.test(between)) continue;
    if (strong === undefined && (verb.plans === true || AND_DOES.test(between))) continue;
    if (!isAskedFor(task, index + word.length, between, verb.word.toLowerCase(), strong !== undefined, handsOver)) {
      // "prepare an action plan in response to the recommendations": what the plan is about is not handed over.
      if (!handsOver && IS_PLAN.test(task.slice(verb.end, index + word.length))) verb.plans = true;
      continue;
    }
    found.push({ start: verb.start, end: index + word.length, kind: strong === undefined ? 'hand-over' : 'deliver' });
    verb = undefined;
  }
  return found;
}

/** "share with the Secretariat, by the end of 2024, the data": who gets them has the say. */
const SHARED_WITH =
  /^,? with (?:the |its )?(?:\p{Lu}[\p{L}’-]*(?: (?:of|for|on|and|the))* ){0,6}?(?:Secretariat|secretariat|Secretary-General|Secretary General|Director-General|Director General|Executive Secretary|Executive Director|Council|Committee|Commission|Commissioner|Board|Bureau|Office|Assembly|Panel|Group|Working Group|Conference|Rapporteur|Division|Department|Unit|Centre|Agency|Institute|Programme|Network|Bank|Fund)\b/u;
/** "provide all the assistance necessary for the reports": no report, but help with one. */
const ASSISTANCE =
  /\b(?:assistance|resources|support|services|facilities|funding)\b[^,;]{0,80}\b(?:necessary|needed|required|for)\b/;
/** "provide, to the Assembly at its session, an assessment" */
const GIVEN_TO = /^,? to (?:the |its |all )?\p{Lu}[^;]{2,160}, (?:an? |its |their )(?:[\p{L}-]+ ){0,4}$/u;
/** "provide the Secretariat with an electronic version of its report": in which form, and not that it is made. */
const VERSION_OF =
  /\b(?:electronic|digital|printed|paper|online|machine-readable|translated|hard) (?:versions?|cop(?:y|ies)) of (?:its|their|the|that|this) (?:[\p{L}-]+ ){0,2}$/u;
/** "provide advice to the Commission at its 52nd meeting": without an occasion it is help, and no report. */
const IS_ADVICE = /\badvice$/;
/** "produce a consolidated version of its recommendations": the text itself, and nothing that it finds. */
const TEXT_OF =
  /\b(?:consolidated|revised|updated|edited|final|single|complete) (?:versions?|texts?|lists?|sets?) of [^,;]{0,60}$/u;
/** "to transmit this Resolution to others and to seek their views": what is sought is not transmitted. */
const AND_DOES =
  /\b(?:and|or) to (?:\p{Ll}+ly )?(?!(?:submit|present|provide|report|transmit|forward|send|share|make|prepare|issue|publish)\b)\p{Ll}+ (?:[\p{L}-]+ ){0,3}$/u;
/** "a committee draft" */
const AN = /\b(?:an?|the|its|revised) (?:[\p{L}-]+ ){0,2}$/u;
/** "those guidelines to the Executive Board at its 132nd session" */
const HANDED_AT = /^ to (?:the )?\p{Lu}[^;.]{2,80}? (?:at its|at the|by|before|no later than|not later than) /u;
/** "provide, no later than 15 November 2024, an independent review": what has a day is handed in. */
const DATED_FINDING = /\b(?:no later than|not later than|by|before|within) [^,;]{3,40}, (?:an? )?(?:[\p{L}-]+ ){0,4}$/u;
/** "provide an overview of the programmes to the next meeting of the Working Group" */
const TO_A_MEETING =
  /^[^;.]{0,120} to (?:the|its|our) (?:next|following|forthcoming|\d{1,3}(?:st|nd|rd|th)|(?:\p{Ll}+-)?\p{Ll}+(?:th|st|nd|rd)) (?:\p{Ll}+ )?(?:meeting|session)\b/u;
/** "provide further information on oil at the 135th Session of the Programme Committee" */
const AT_A_SESSION =
  /^[^;.]{0,120} at (?:[A-Z]{2,6}[ -]?\d{1,3}\b|(?:the|its|our) (?:next|following|forthcoming|\d{1,3}(?:st|nd|rd|th)|(?:\p{L}+-)?\p{L}+(?:th|st|nd|rd)) (?:\p{L}+ )?(?:meeting|session)\b)/iu;
/** "provide their views on the draft by 31 March": what somebody hands in by a day. */
const HANDED_IN = /\b(?:their|its|his|her|any|written|initial)(?: [\p{L}-]+){0,2} $/u;
const BY_A_DAY =
  /^(?:(?! to \p{Ll})[^;.]){0,160}\b(?:by|before|no later than|not later than|within) (?:the )?(?:end of |\d|(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?:one|two|three|four|six|eight|ten|twelve|thirty|sixty|ninety)\b)/u;
/** "provide comments on the draft to the Secretariat by 31 March" */
const TO_SOMEBODY_BY =
  /^[^;.]{0,140} to (?:the |its )?\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|of|the|for|on))*,? (?:by|before|no later than|not later than) (?:the )?(?:end of |\d|\p{Lu}\p{Ll}+ (?:\d|20))/u;
/** "prepare a strategy for submission to the Council", "a plan, to be submitted to the Council" */
const HANDED_TO =
  /^[^;.]{0,120}\b(?:for (?:submission|presentation|transmission)|to be (?:submitted|presented|transmitted)) (?:to|(?<=ted )at) (?:the )?(?:\p{Lu}|\d|high-level |next )/u;
const FOR_CONSIDERATION =
  /^[^;.]{0,180}\bfor (?:(?:its |the )?consideration by|distribution to) (?:the )?(?:\p{Lu}|\d|high-level |next )/u;
/** "prepare a technical paper for consideration by the Committee": no report, but what it is to work on. */
const IS_PLAN =
  /\b(?:papers?|plans?|drafts?|documents?|budget|guidelines|outlines?|road ?maps?|strategy|estimates|costs)$/i;
/** "prepare a review of the harbours, for discussion at the next session": a plan or a budget is no finding. */
const IS_FINDING =
  /\b(?:reviews?|assessments?|evaluations?|analys[ie]s|stud(?:y|ies)|summar(?:y|ies)|overviews?|synthes[ie]s|compilations?|findings)$/;
const LOOKED_AT =
  /^[^;.]{0,120}\bfor (?:its |the )?(?:consideration|discussion|review|examination)(?: and (?:possible )?\p{Ll}+)? (?:by|at) (?:the )?(?:\p{Lu}|\d|its? |next )/u;
/** "prepare a paper on cooling, for the 94th meeting" */
const IS_PAPER =
  /\b(?:notes?|papers?|documents?|reviews?|assessments?|evaluations?|analys[ie]s|stud(?:y|ies)|summar(?:y|ies)|overviews?|synthes[ie]s|compilations?)$/;
/** "prepare, for its 341st Session (March 2021), a document" */
const TO_A_SESSION_FIRST =
  /^,? for (?:the |its )?(?:consideration|information|review|discussion) (?:of|by) (?:the )?\p{Lu}[^,;]{3,120}, (?:an? |the )?(?:[\p{Ll}-]+ ){0,4}$|^,? for (?:the|its) (?:next|following|\d{1,3}(?:st|nd|rd|th)|(?:\p{L}+-)?\p{L}+(?:th|st|nd|rd)) (?:\p{L}+ )?(?:[Mm]eeting|[Ss]ession)\b[^;]{0,60}, (?:an? |the )?(?:[\p{Ll}-]+ ){0,4}$/u;
const FOR_A_MEETING =
  /^[^;.]{0,200},? for (?:(?:consideration|discussion) at )?(?:the|its) (?:next|following|\d{1,3}(?:st|nd|rd|th)|(?:\p{Ll}+-)?\p{Ll}+(?:th|st|nd|rd)) (?:\p{Ll}+ )?(?:meeting|session)\b/u;
/** "make recommendations for consideration and adoption by the Conference at its sixth session" */
const RECOMMENDS_FOR =
  /^ for (?:its )?(?:consideration|adoption)(?: and (?:possible )?(?:adoption|approval|decision))? (?:by (?:the )?\p{Lu}[^;.]{2,160} at its |at the (?:\d{1,3}(?:st|nd|rd|th)|(?:\p{Ll}+-)?\p{Ll}+(?:th|st|nd|rd)|next) (?:\p{Ll}+ )?(?:meeting|session) of the \p{Lu})/u;
/** "make a recommendation to the Council": what it advises, and no report. */
const IS_ONE = /\ba recommendation$/;
/** "provide to the Secretariat, no later than 31 January, information on …" */
const DATED_TO_SOMEBODY =
  /^ to (?:the |its )?\p{Lu}[^,;]{2,60},? (?:no later than|not later than|by|before|within|at) [^;]{3,60}, (?:[\p{L}-]+ ){0,5}$/u;
/** "prepare, using the replies of Parties as a basis, a draft report": how it is to be made stands between. */
const INSERTED = /^, [^;:]{3,700}, an? (?:[\p{Ll}-]+ ){0,4}$/u;
/** "provide the Council with recommendations" */
const TELLS_A_BODY =
  /^ (?:the |its )?(?:\p{Lu}[\p{L}-]+ ){0,6}(?:Council|Assembly|Committee|Commission|Board|Secretariat|Secretary-General|Director-General|Executive Director|Executive Secretary|High Commissioner|Panel|Group|Conference|Senate|Parliament|Congress|Legislature|Cabinet|Synod|Faculty|Bureau|Court|House|Governors|Trustees|Mayor|Provost|President|Membership|Organi[sz]ation|Agency|Office|Centre|Division|Unit|Union|Federation|Association|Ministry|Department|Executive|Secretary|Treasurer|Registrar|Director|Clerk|Manager|Auditor|Chair|Dean|Superintendent|Commissioner|Minister|[A-Z]{3,})(?: (?:on|of|for) (?:the )?\p{Lu}[\p{L}-]*(?: (?:and|of|\p{Lu}[\p{L}-]*)){0,6})?(?: annually| regularly| periodically| each year|,? (?:on an? [\p{Ll}-]+ basis|as (?:appropriate|necessary|required)))?(?:,? (?:no later than|not later than|by|within|before|at its|at the|at each|at every) [^,;]{3,50})?,? with /u;

/** "provide information for the preparation of the report": it is another's report. */
const FOR_ANOTHER =
  /\bfor (?:the preparation of|inclusion in|use in)\b|\b(?:application|use) in (?:[\p{L}-]+ ){0,5}$|\bcontribut(?:e|ing|ions?) to\b/u;

/** "circulate a note detailing which reports were submitted": it speaks of reports, and is none. */
const SAYS_WHICH = /\b(?:detailing|listing|stating|indicating|identifying|showing) (?:which|the|what)\b/;

/** "prepare a revised draft, taking into account the comments received": what it is made from is not handed over. */
const MADE_FROM =
  /\b(?:taking (?:into account|account of|into consideration)|based on|on the basis of|drawing on|in (?:the )?light of) /;

/** "collect and report data", "follow-up to and reporting on": no report that a verb before it hands over. */
const isVerbalNoun = (word: string, between: string): boolean =>
  (/^report(?:ing)?$/i.test(word) &&
    /\b(?:to|and|or|of|for|in (?:his|her|its|their)(?: [\p{L}-]+)?) $/u.test(between)) ||
  (/^reporting$/i.test(word) && /\b(?:on|about|regarding|concerning) $/.test(between)) ||
  (/^(?:update|report)$/i.test(word) &&
    (between === ', ' || /\b(?:and|or), as (?:necessary|appropriate|needed), $/.test(between))) ||
  (word === 'account' && /\b(?:into|on) $/.test(between)) ||
  /\brequest(?:ing|s) /.test(between);

const SAID_BEFORE = /\b(?:this|that|these|such|said)(?: [\p{L}-]+)? $/u;
const MAKES = /\b(?:draw up|prepare|develop|formulate|make|compile|elaborate|draft|propose|identify) [^;.]*$/;
/** "draw up proposals for its work, and submit these proposals": what the same sentence has somebody make. */
function isMadeBefore(task: string, between: string, verb: string): boolean {
  const noun = /\p{L}+$/u.exec(task)?.[0] ?? '';
  const before = task.slice(0, Math.max(0, task.length - noun.length - between.length - verb.length));
  return before.includes(noun) && MAKES.test(before.slice(0, before.lastIndexOf(noun)));
}

function isAskedFor(
  task: string,
  end: number,
  between: string,
  verb: string,
  strong: boolean,
  handsOver: boolean,
): boolean {
  const after = task.slice(end, end + 60);
  if (
    /^(?:ing)?[- ](?:system|mechanism|requirement|obligation|cycle|procedure|process|framework|format|tool|guideline|platform|line|standard)/i.test(
      after,
    )
  )
    return false;
  if (FOR_ANOTHER.test(between)) return false;
  if (/^shar/.test(verb) && (SHARED_WITH.test(between) || SHARED_WITH.test(after))) return true;
  if (/^tabl/.test(verb)) return true;
  if (strong) {
    if (VERSION_OF.test(between)) return false;
    if (/^(?:publish|issu|disseminat)/.test(verb) && /^ notes?\b/.test(after)) return false;
    if (/^mak/.test(verb) && /^ (?:publicly|widely|generally) (?:available|accessible)\b/.test(after)) return false;
    if (/^(?:provid|furnish|suppl)/.test(verb) && ASSISTANCE.test(between)) return false;
    if (/^(?:mak|giv)/.test(verb) && / to \p{Ll}|\b(?:consideration|recommendations|effect|cut-off)\b/u.test(between))
      return false;
    if (/^(?:includ|consider|continu|undertak|develop|conduct|giv|shar|suppl)/.test(verb))
      return /^(?:undertak|giv|shar)/.test(verb) || /\b(?:to|of) (?:submit|present|provid|mak)/.test(between);
    return handsOver || !EXISTING.test(between);
  }
  if (
    /^ (?:needed|necessary|required|requested)\b|^[^,;]{0,60} for the preparation of\b/.test(task.slice(end, end + 120))
  )
    return false;
  const further = task.slice(end, end + 240);
  if (IS_ADVICE.test(task.slice(0, end)) && !/\b(?:its|their) (?:\p{Ll}+ )?$/u.test(between))
    return AT_A_SESSION.test(further) || BY_A_DAY.test(further) || FOR_CONSIDERATION.test(further);
  if (!handsOver && TEXT_OF.test(between)) return false;
  if (
    /^mak/.test(verb) &&
    !IS_ONE.test(task.slice(0, end)) &&
    /^ (?:thereon )?to (?!(?:the |all )?(?:Parties|States|Member States|Governments)\b)(?:the |its )?(?:\p{Lu}|[\p{L}-]+ (?:[Rr]egular |[Oo]rdinary |[Aa]nnual )?(?:[Mm]eeting|[Ss]ession) of )/u.test(
      after,
    )
  )
    return true;
  if (/^mak/.test(verb) && RECOMMENDS_FOR.test(further)) return true;
  if (/^(?:prepar|compil|produc)/.test(verb) && HANDED_TO.test(further)) return true;
  if (
    /^(?:prepar|compil|produc)/.test(verb) &&
    !IS_PLAN.test(task.slice(0, end)) &&
    !EXISTING.test(between) &&
    FOR_CONSIDERATION.test(further)
  )
    return true;
  if (
    /^publish/.test(verb) &&
    IS_FINDING.test(task.slice(0, end)) &&
    !EXISTING.test(between) &&
    (DATED_FINDING.test(between) || BY_A_DAY.test(further))
  )
    return true;
  if (IS_FINDING.test(task.slice(0, end)) && /^(?:prepar|compil|produc)/.test(verb) && LOOKED_AT.test(further))
    return true;
  if (
    /^(?:prepar|compil|produc|draft)/.test(verb) &&
    IS_PAPER.test(task.slice(0, end)) &&
    (FOR_A_MEETING.test(further) || TO_A_SESSION_FIRST.test(between))
  )
    return true;
  if (/^(?:submit|present)/.test(verb) && HANDED_AT.test(further)) return true;
  // "Send the report" is an errand; "send information by 31 March" is asked for.
  if (
    (!handsOver && !/^send/.test(verb)) ||
    (SAID_BEFORE.test(between) && !isMadeBefore(task.slice(0, end), between, verb))
  )
    return false;
  if (HANDED_IN.test(between) && BY_A_DAY.test(further)) return true;
  if (TO_SOMEBODY_BY.test(further) || DATED_TO_SOMEBODY.test(between)) return true;
  if (!/^(?:submit|present)/.test(verb))
    return (
      DATED_FINDING.test(between) ||
      TO_A_MEETING.test(further) ||
      (/(?:information|advice)$/.test(task.slice(0, end)) && AT_A_SESSION.test(further)) ||
      TELLS_A_BODY.test(between) ||
      ((/\b(?:to|for consideration by) (?:the |its |it\b|all )?(?:\p{Lu}|member|it\b)/u.test(`${between} ${after}`) ||
        /^[^;]{0,400}\bfor consideration by the \p{Lu}/u.test(task.slice(end, end + 430))) &&
        (!/ to \p{Ll}/u.test(between) || GIVEN_TO.test(between)) &&
        !/assistance|support|all (?:the )?(?:necessary|relevant|requested)|advice|guidance/i.test(between))
    );
  return true;
}
