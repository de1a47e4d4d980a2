/**
 * Tells what a sentence only describes from what it asks for: "the keepers who cross the sound every day", "harbours
 * that may not reach the goals by 2025". A day within a description is nobody's deadline.
 */

const REACH = 240;
/** "States that have not yet done so", "that have not reported to do so": here a description ends. */
const DONE_SO = ' done so ';
const TO_DO_SO = ' to do so ';

/** What comes before, back to where the sentence was last cut. */
const clauseBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf(':')) + 1;
  const done = before.lastIndexOf(DONE_SO);
  const toDo = before.lastIndexOf(TO_DO_SO);
  if (toDo >= cut && before.lastIndexOf(' not ', toDo) >= cut) return before.slice(toDo + TO_DO_SO.length);
  return before.slice(done < cut ? cut : done + DONE_SO.length);
};

/** Up to the time: a relative clause, its verb not one of duty, no comma and no further infinitive of an ask. */
const IN_RELATIVE =
  /\b(?:who|whom|whose|which)(?! (?:\p{Ll}+ )?(?:shall|should|will|must|(?:is|are) to)\b)(?:(?! (?:and|or) to \p{Ll}| to (?:report|submit|present|convene|complete|communicate|provide|establish|update|prepare|inform|ratify|make|take|consider|hold|develop|review|adopt|undertake)\b)[^,])*$/u;
/** "States that fail to": a noun, "that", and a verb; after a verb of asking or saying "that" opens what is asked. */
const IN_THAT =
  / that (?<=[\p{L}”)] that )(?<!\b(?:so|ensur\p{L}+|request\p{L}*|decid\p{L}+|recommend\p{L}*|agree\p{L}*|provid\p{L}+|propos\p{L}+|determin\p{L}+|resolv\p{L}+|demand\p{L}*|insist\p{L}*|urg\p{L}+|wish\p{L}*|view|condition|understanding|order|it|fact|now|given|and|or),? that )(?!(?:at|in|on|by|for|to|of|from|the|an?|its|their|all|any|such|with|each|every) )(?:\p{Ll}+ly )?(?:(?:is|are|was|were|has|have|had|may|might|could|would|can|cannot|do|does|did)\b(?! to be)|\p{Ll}+ (?:the|an?|in|into|over|on|their|its|by|from|within) )(?:(?! (?:and|or) to \p{Ll}| (?:shall|should|must|be) )[^,])*$/u;
/** A verb that says what may be or has been, and asks for nothing; "it was resolved that" asks. */
const SAYS =
  /(?<!\b(?:as|to|or) )\b(?:may|might|could|would|cannot|(?:was|were)(?! (?:\p{Ll}+ly )?(?:[Rr]esolved|RESOLVED|[Aa]greed|AGREED|[Dd]ecided|DECIDED|[Rr]equested|REQUESTED|[Ii]nstructed|[Dd]irected|[Aa]sked|[Mm]oved)\b)|had|(?<!\b(?:to|shall|will|should) )ha(?:s|ve)|expected to|projected to|likely to|estimated to|at risk of|unable to)\b(?:(?! and (?:to )?(?:report|submit|present|inform|bring|provide|return)\b)[^,])*$/u;
/** A statement is printed with a mark at the beginning of each of its paragraphs: what stands in one is no quotation. */
const IN_QUOTES = /(?<!^)(?:“[^”]*$|(?<!\p{L})"[^"]*$)/u;
const AMOUNT = /\b(?:billion|million|dollars|per cent|tons|deaths|people|persons|cases)[^,;.]{0,12}$/;

/** "which is scheduled to hold, at its": what somebody will do anyway. */
const SCHEDULED = /\b(?:which|who) (?:is|are) (?:scheduled|due|expected|planned) to [^,;]{2,60},? $/u;

/** Whether somebody does then what was arranged before. */
export const isScheduled = (text: string, start: number): boolean => SCHEDULED.test(clauseBefore(text, start));

/** Whether what stands at `start` belongs to a description. */
export function isDescribed(text: string, start: number): boolean {
  const before = clauseBefore(text, start);
  // No description goes on behind a comma, nor does any look at what stands before one.
  const lately = before.slice(before.lastIndexOf(',') + 1);
  return IN_RELATIVE.test(lately) || IN_THAT.test(lately) || SAYS.test(lately) || IN_QUOTES.test(before);
}

/** "USD 100 billion annually": so much each year, and not a thing to be done each year. */
export const isRate = (text: string, start: number): boolean => AMOUNT.test(text.slice(Math.max(0, start - 60), start));

/** What a year only says of: the goal that is to be reached by then. */
const GOAL =
  /\b(?:achievement|attainment|realization|fulfilment|eradication|elimination|goals?|Goals?|targets?|Targets?(?: \d[\d.]*:?)?|objectives?|commitments?|pledges?|vision|ambition|efforts|(?<!\bto )progress(?! (?:reports?|updates?|notes?|reviews?|briefings?)\b)|coverage|Agenda)\b(?:(?! to \p{Ll})[^,;.]){0,90}$/u;
const ACHIEVES =
  /\b(?:achiev\p{L}+|attain\p{L}*|realiz\p{L}+|reach\p{L}*|fulfil\p{L}*|accelerat\p{L}+|silenc\p{L}+|eradicat\p{L}+)\b(?:(?! to \p{Ll})[^,;.]){0,120}$/u;
const THEN_ACHIEVES = /^,? (?:to )?(?:achieve|halve|reduce|ensure universal|reach|end)\b/;

/** "to report on their commitments before the end of 2023": then they report, whatever they are to reach by another day. */
const TOLD_OF =
  /\b(?:report|inform|brief|update|communicate|account)\b[^,;.]{0,120} (?:on|about|of) (?:the |their |its |these |those )?(?:\p{Ll}+ ){0,2}(?:commitments?|pledges?|efforts|progress)(?: made)? $/u;

/** "the achievement of the goals by 2030" */
export function isGoalYear(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start).slice(-160);
  if (TOLD_OF.test(before) || REPORTED.test(before)) return false;
  return GOAL.test(before) || ACHIEVES.test(before) || THEN_ACHIEVES.test(text.slice(end, end + 24));
}

const BEGINS = String.raw`(?:^|\b(?:to|shall|will|should|and|or|must|by|for the) |\bthat (?:the |its )?[^,;.]{3,80} )(?:\p{Ll}+ly |continue to )?`;
/** "to convene a meeting in 2021": a verb whose work has its time. */
const DOES = new RegExp(
  BEGINS +
    String.raw`(?:[Cc]onven|[Hh]old|[Oo]rganiz|[Hh]ost|[Ll]aunch|[Cc]onduct|[Uu]ndertak|[Cc]arry out|[Bb]egin|[Ss]tart|[Cc]ommenc|[Cc]onclud|[Cc]omplet|[Ff]inaliz|submit|present|report|provid|brief|updat|review|[Mm]eet|issu|publish|[Ee]stablish|initiat|resum|apprais|consider|elect|appoint|open|compil|inform|advis|appris|make available|prepar|[Dd]evelop|[Dd]esign|[Dd]raft|[Ff]ormulat|[Ee]laborat|shar|tabl|keep)\p{Ll}*\b(?<between>[^,;.]{0,200}),? ?$`,
  'u',
);
/** What stands between and ties the year to something else. */
const TIED =
  /\b(?:who|which|that|whose|selected|required|needed|adopted|made|reported|recorded|observed|number|average|costs?|resources|since|compared|achieved|outcome|results?|summit|Decade|Year|levels?|adopting)\b|\p{Ll}{3,}(?<!\bbe \p{Ll}{1,20})ed $/u;
const AT_ONCE = /\b(?:to|shall|will|should|for|by|of) (?:\p{Ll}+ly )?\p{Ll}+, (?:as (?:early|soon) as possible )?$/u;
/** "through a mid-term review in 2023 and a final report in 2026" */
const REPORTED =
  /\b(?:reports?|updates?|briefings?) (?:from|by) (?:the |its )?\p{Lu}[^,;.]{2,50} $|\b(?:an? )(?:mid-?term|interim|intermediate|progress|final|second|further) (?:progress )?(?:review|report|evaluation|update|assessment)s?,? $/u;
const BEGINNING = /\b(?:starting|beginning|commencing|begin|start|commence) $/;
/** "to the Council in 2022": what is delivered to a body. */
const DELIVERED =
  /\b(?:submit|present|report|provid|updat|brief|transmit|inform|appris|recommend|bring)\p{Ll}*\b[^;]{0,260}\b(?:to|of) (?:the |its |all )?(?:\p{Lu}[\p{L}-]+ ){0,5}(?:Council|Assembly|Committee|Commission|Board|States|Parties|Senate|Conference|Congress|Cabinet|Parliament|Bureau|Secretariat|Synod|House|Legislature|Faculty|Executive|Secretary-General|Director-General|Panel|Group|Government|Agency)(?: at its [^,;.]{0,60})?,? $/u;
const AT_MEETING =
  /(?<!\p{Ll}ed )\b(?:at|during) (?:its|their|the|an?) (?:[^,;.]{0,50} )?(?:sessions?|segments?|meetings?|conference|forum|dialogue|assessment|review)(?: (?:of|on) the [^,;.]{0,60})?(?: to be held)?,? $/u;
const TO_BE_DONE =
  /\b(?:to|shall|will|should) be (?:\p{Ll}+ly )?(?!held|convened|organized|celebrated|hosted)\p{Ll}+(?:ed|en|ld|ne|de)\b[^,;.]{0,100}$|\b(?:shall|will|should|sessions?|ceremony|meeting) (?:to )?be (?:held|convened) $/u;

/** Whether "in 2021" says when the asked thing is to be done, and not when something else was or will be. */
export function isAskedIn(text: string, start: number): boolean {
  const before = clauseBefore(text, start);
  if (BEGINNING.test(before) || REPORTED.test(before)) return true;
  if (HELD_IN.test(before) || PURPOSE.test(before) || STARTS_WORK.test(before)) return false;
  if (AT_ONCE.test(before) || DELIVERED.test(before) || AT_MEETING.test(before)) return true;
  const between = DOES.exec(before)?.groups?.['between'];
  if (between !== undefined && !TIED.test(between)) return true;
  return TO_BE_DONE.test(before);
}

/** "with a view to commencing the move in 2016": what is hoped for. */
const PURPOSE = /\b(?:with a view to|aimed at|in the hope of) (?:\p{Ll}+ly )?\p{Ll}+ing\b[^,;.]*$/u;
/** "the committee will start its work in 2016": since when it works, and not by when it has done something. */
const STARTS_WORK =
  /\bwill (?:\p{Ll}+ly )?(?:start|begin|commence|resume) (?:its|their) (?:work|deliberations|activities|functions)\b[^,;.]{0,40} $/u;
/** "the result of the Forum, to be held in": the year of what is reported on. */
const HELD_IN = /\b(?:report|outcome|results?|preparations?|contributions?)\b[^;]{0,200}\b(?:to be |being )?held $/;
