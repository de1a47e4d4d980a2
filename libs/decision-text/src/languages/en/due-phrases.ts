import { ENGLISH_DATES } from './dates.js';
import { ENGLISH_EXTRA } from './more-time.js';
import { ENGLISH_ORDINALS as ORDINALS } from './ordinals.js';

const MONTH = ENGLISH_DATES.month;
const ORDINAL_WORD = `(?:${ORDINALS.words.join('|')})`;
/** "forty-first", "82nd". */
const ORDINAL = String.raw`(?:${ORDINAL_WORD}(?:[- ]${ORDINAL_WORD})?|\d{1,3}(?:st|nd|rd|th))`;
export const ENGLISH_ORDINAL = new RegExp(ORDINAL, 'g');
export const ENGLISH_COUNT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four|thirty|forty-five|sixty|ninety|\\d{1,3})';
const KIND =
  '(?:regular|special|annual|mid-?year|main|substantive|emergency special|resumed|organizational|ordinary|extraordinary|plenary)';
const COUNT = ENGLISH_COUNT;
export const ENGLISH_LIMIT =
  '(?:[Bb]y|on or (?:before|about|around)|as of|with effect from|effective|[Bb]efore|until|till|no later than|not later than|prior to)';

const BY = ENGLISH_LIMIT;
/** After these, what comes again has its first occasion. */
const STARTING = '(?:starting|beginning|commencing)(?: (?:from|at|with|in))?|with effect from|as from|as of|from';
const ORDINAL_LIST = `(?:${ORDINAL})(?:,? (?:and|or|to|through)? ?(?:the |its |at its )?(?:${ORDINAL})){0,4}`;

/** How English says when something falls due. Those with `$` are tried where a session, a year or a unit ends. */
export const ENGLISH_DUE = {
  /** "before its next regular session": kind of limit, then ordinals or "next". */
  session: new RegExp(
    String.raw`(?<![\w-])(?:([Bb]efore|prior to|in advance of|ahead of|in time for|${STARTING}|[Aa]t|[Dd]uring|by|to|for|until|no later than(?: at)?|not later than(?: at)?|[Ii]n|of|than|in conjunction with) )?(?:(?:the )?(?:(?:course|beginning|start|time|end|opening|conclusion|convening|commencement|close) of |(first|second|third|main) (?:resumed )?part of ))?(?:both )?(?:the |its |their |our |a |each )?(?:resumed |reconvened )?(${ORDINAL_LIST}|(?:19|20)\d\d(?:(?:,? (?:and|or|to)| through)? ?(?:the |its |at its )?(?:${ORDINAL})){0,4}|next|following|forthcoming|upcoming|coming|subsequent|current|present) (?:(?:and|or) (?:subsequent|following|future) )?(?:\((?:19|20)\d\d\) )?(?:${KIND} ){0,2}sessions?$`,
    'i',
  ),
  /** "at the annual session 2024", "at the first regular session of 2025": sessions that are called by their year. */
  sessionOfYear: new RegExp(
    String.raw`\b([Bb]efore|prior to|in advance of|ahead of|[Aa]t|[Dd]uring|by|to|for|no later than|not later than) (?:its|the|their) (?:annual|substantive|(?:first|second|third) regular|(?:19|20)\d\d annual) session(?: (?:of|in))?,? ((?:19|20)\d\d)\b`,
    'g',
  ),
  /** "at its ninth meeting": bodies that count meetings as others count sessions. */
  meetingAsSession: new RegExp(
    String.raw`(?<![\w-])([Bb]efore|prior to|in advance of|ahead of|in time for|[Aa]t|[Dd]uring|by|to|for|(?<=agenda )of|(?<=\b(?:meeting|session) of the [^,;.]{3,60} )and|until|no later than|not later than) (?:the (?:opening|start|beginning) of )?(its|their|our|the) (${ORDINAL_LIST}|next|forthcoming|upcoming) (?:regular |ordinary |annual |extraordinary |plenary |scheduled |full )?meetings?$`,
    'i',
  ),
  /** "at its May meeting", "before the spring session": a session by the time of the year. */
  sessionByTime: new RegExp(
    String.raw`\b([Bb]efore|prior to|in time for|[Aa]t|during|by|to|for|no later than|not later than) (?:its|their|the) (?:next )?(${MONTH}|spring|summer|autumn|fall|winter) (?:((?:19|20)\d\d) )?(?:regular |ordinary |annual |plenary )?(?:meeting|session|Board|Council|Senate|Committee|Assembly|Synod|Court|Cabinet)\b(?:,? (?:in|of) ((?:19|20)\d\d)\b)?`,
    'gi',
  ),
  /** "to the Thirty-fifth World Assembly": the session in the name. */
  namedSession: new RegExp(
    String.raw`(?<![\w-])([Bb]efore|prior to|[Aa]t|[Dd]uring|by|to|for) the ((?:${ORDINAL_LIST})) ((?:[A-Z][\p{L}-]+ ){0,4}(?:Assembl(?:y|ies)|(?:General|National|Annual|Federal|State|Party) Convention|Synods?|Convocation|Leaders(?:[’'])? Meeting|(?:General|Ministerial|Delegate|Annual) Conference|Congress|Plenary))$`,
    'iu',
  ),
  /** "to COP 16", "at COP-16". */
  acronymSession:
    /\b([Bb]efore|prior to|in time for|in advance of|ahead of|at|during|by|to|for|(?:starting|beginning|commencing) (?:with|at|from)|(?<=\b[A-Z][A-Za-z]{1,5}[ /-]?\d{1,3},? )and(?: at| to)?) ([A-Z]{2,6}|CoP|B(?=\.\d)|[AC](?= \d{2,3}(?:[,.;)]| (?:and|or|on|with|for|in|the) |$)))[ /-]?(?:(?<=\bB)\.)?(\d{1,3}|(?<= )[IVXL]{2,8})\b(?![/.,]\d)/g,
  /** "within one month after the end of each calendar quarter". */
  quarter: new RegExp(
    String.raw`\b(?:(?:within|no later than|not later than) (?:(?:\p{Ll}+ \()?(${COUNT})\)?(?: \(\d{1,3}\))? (day|week|month)s? )?(?:of|after|from|following) |(?:at|by) )(?:the )?(?:end|close) of (?:each|every) (?:calendar )?quarter\b`,
    'gu',
  ),
  /** "at its first meeting of the spring term", "at the first session in 2026": counted from there, and no ordinal of the body's. */
  firstOfPeriod: new RegExp(
    String.raw`\b(?:[Bb]efore|prior to|[Aa]t|during|by|to|for|no later than|not later than) (?:its|their|our|the(?: \p{Lu}[\p{L}-]*[’'](?:s)?)?) (?:first|second|last|final) (?:[\p{L}-]+ ){0,3}?(?:meeting|session|sitting)s? (?:(?:of|in) (?:the )?(?:(?:calendar|academic|financial|fiscal|next|new|coming|following|current|spring|autumn|fall|winter|summer) ){0,2}(?:year|[Tt]erm|semester|quarter|month|season|${MONTH}|(?:19|20)\d\d)\b(?: (?:19|20)\d\d)?|(?:next|this|in (?:the )?) ?(?:spring|summer|autumn|fall|winter|year|term|semester)\b)`,
    'giu',
  ),
  /** "by 30 June of each year", "annually, no later than the last day of February". */
  /** "six weeks before each regular session". */
  eachSession: new RegExp(
    String.raw`\b(?:(${COUNT}) (day|week|month)s? )?(?:before|prior to|in advance of|ahead of) (?:the (?:opening|start|beginning) of )?(?:each|every)(?: of (?:its|their))?(?: regular| ordinary| annual| biennial)? (?:sessions?|meetings?)\b`,
    'g',
  ),
  yearly: new RegExp(
    String.raw`\b(?:((?:each|every) year|annually|yearly),? )?(?:${BY}|on|at the latest by) (?:the )?(?:(?:last day|end) of (${MONTH})|(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?)(?!,? (?:19|20)\d\d|\d| (?:of|in) (?:the|that|this|its|their|each (?!(?:calendar |financial |fiscal )?year)|every (?!(?:calendar |financial |fiscal )?year))\b)(,? (?:of )?(?:each|every) (?:calendar |financial |fiscal )?year)?`,
    'gi',
  ),
  /** "the first after 60 days", "starting 60 days from today", of what comes again. */
  first: new RegExp(
    String.raw`(?<!\b(?:for|during|in|over|within) the )\b(?:first(?: such)?(?: report| one| time| of (?:them|these))?(?:,? (?:is |being |to be )?(?:due|submitted|presented|made|issued))?|starting|beginning|commencing) (?:after|within|in|at the end of)? ?(${COUNT})(?: \(\d{1,3}\))? (day|week|month|year)s?(?: (?:from|after) (?:today|now|(?:the )?(?:date of )?(?:the )?adoption(?: of (?:the present|this) (?:resolution|decision))?))?\b`,
    'gi',
  ),
  /** "60 days after the adoption of the present resolution". */
  afterAdoption: new RegExp(
    String.raw`\b(?:(?:[Ww]ithin|no later than|not later than) (?:a period of )?)?(${COUNT})(?: \(\d{1,3}\))? (day|week|month|year)s? (?:after|from|following|of) (?:(?:the )?(?:date of )?(?:(?:the )?(?:adoption|passage) of )?(?:the present|this) (?:resolution|decision|declaration|recommendation)|its adoption)\b`,
    'g',
  ),
  date: new RegExp(
    String.raw`(?<![\w-])(?:(${BY}|on|(?:starting|beginning|commencing)(?: on| from)?|from|of|in|dated|than) )?(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8}),? ((?:19|20)\d\d)|(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d))$`,
    'i',
  ),
  /** "by 2019-10-31" */
  isoDate: new RegExp(String.raw`\b(?:${BY}|on or before|due|for) ((?:19|20)\d\d)-([01]\d)-([0-3]\d)\b`, 'g'),
  month: new RegExp(
    String.raw`(?<![\w-])(${BY}(?= in )|${BY}|in|(?:starting|beginning|commencing)(?: in| from| with)?)(?: in)?(?: the)?(?: (?:end|beginning|middle|(?:first|second|third|last) (?:week|half|days?|fortnight)) of)? (${MONTH}),? ((?:19|20)\d\d)$`,
    'i',
  ),
  /** "in Q2 2024" */
  quarterCode: new RegExp(
    String.raw`\b(?:[Bb]y|[Bb]efore|[Ii]n|[Dd]uring|no later than|not later than)(?: the)?(?: end of)? Q([1-4]),? (?:of )?((?:19|20)\d\d)\b`,
    'g',
  ),
  /** "by the end of March", "in November", without a year: the first such month after the adoption. */
  monthAlone: new RegExp(
    String.raw`\b([Bb]y|[Bb]efore|no later than|not later than|[Ii]n|[Dd]uring)(?: the)?(?: (?:end|beginning|middle) of)? (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! ?\d|,? (?:19|20)\d\d| (?:\p{Lu}|meeting|session|each|every|of))`,
    'gu',
  ),
  /** "at its December 2021 meeting" */
  monthOfMeeting: new RegExp(
    String.raw`\b(?:at|by|before|for|to|in time for|ahead of|in advance of) (?:its|their|the) (${MONTH}),? ((?:19|20)\d\d) (?:regular |ordinary |annual |part-)?(?:meeting|session)\b`,
    'gi',
  ),
  year: new RegExp(
    String.raw`(?<![\w-])(${BY}|[Ii]n|[Dd]uring|[Ff]rom|as from|(?<=[Ff]rom (?:19|20)\d\d )to|through(?: to)?|up to(?: and including)?|at(?= the (?:end|beginning)))(?: the)?(?: year)?(?: (?:end|close|conclusion|start|beginning|middle|(?:first|second) half|(?:first|second|third|fourth|last) quarter) of)?(?: the year)?(?: mid-| early | late | ?)((?:19|20)\d\d(?:(?:, (?:19|20)\d\d){0,4},? and (?:19|20)\d\d)?)$`,
  ),
  within: new RegExp(
    String.raw`(?<![\w-])([Ww]ithin|no later than|not later than|for an initial period of|for a period of(?: no longer than| up to| not exceeding)?|for a further period of|for an additional period of|for a further|for|at|in|${ENGLISH_EXTRA}|by(?<=\b(?:[Ee]xtend|[Pp]rolong)[a-z]*\b[^;.]{0,80} by)) (?:a (?:further |additional )?period of |the (?:next|first|last) |(?:a further|an additional|another) )?(?:(${COUNT})(?: \(\d{1,3}\))? (?:more |further |additional )?)?(?:calendar |working |business |sitting )?(day|week|month|year)s?$`,
  ),
  /** "as soon as the situation permits" */
  oncePossible:
    /\bas soon as (?:the |its |their )?(?!possible|practicable|practical|feasible)[^,;.]{3,60}? (?:so )?(?:permits?|allows?)\b(?! (?:the|an?|for|to) )/gu,
  countedBack: new RegExp(
    String.raw`\b(?:at least |no later than |not later than )?${COUNT}(?: \(\d{1,3}\))? (?:day|week|month)s? (?:before|prior to|in advance of|ahead of) (?:the|its|their) (?:\p{L}[\p{L}’-]* ){0,4}?(?:meeting|conference|summit|forum|elections?|event|review|debate|consultations?)\b`,
    'gu',
  ),
  every: new RegExp(
    String.raw`\b(?:every|alternate|once (?:per|in)(?= ${COUNT} )) (?:(${COUNT}|other|second|third) )?(?:regular |annual )?(days?|weeks?|months?|years?|sessions?|biennium)\b`,
    'g',
  ),
  recurring:
    /\b(annual(?:ly)?|each year|yearly|on (?:an annual|a yearly) basis|biennial(?:ly)?|triennial(?:ly)?|quarterly|monthly|(?:regular|daily)(?= (?:\w+ ){0,2}(?:updates?|reports?|briefings?|reporting)\b)|periodic(?= (?:\w+ )?(?:updates?|briefings?|reporting)\b)|on a (?:quarterly|monthly|biennial|regular|periodic|continuing|continuous) basis|semi-?annual(?:ly)?|bi-?annual(?:ly)?|six-monthly|half-yearly|twice (?:a |per |each |every )year|twice yearly|weekly|(?:at least )?once (?:a|per|every|each) (?:calendar )?(?:year|quarter|month)|each (?:calendar )?(?:month|quarter|semester|term)|every (?:calendar )?(?:quarter|semester|term)|(?:at|to|for|before|in advance of|during) (?:the (?:beginning|start|opening|end|close) of )?(?:each|every|all)(?: of (?:its|their|the))?(?: (?:regular|ordinary|scheduled|subsequent|future|annual|plenary|quarterly|monthly|board|legislative)){0,2} (?:sessions?|meetings?)|(?:at|to) (?:the|its|their) annual (?=(?:[a-z-]+ ){0,5}(?:segment|session|meeting|conference|forum)\b(?![^;.]{0,40}\b(?:19|20)\d\d))|regularly|periodically)\b/g,
  /** "in accordance with their annual programmes of work": a report each year. */
  programme: /\b(?:in accordance with|according to) (?:its|their) (?:respective )?annual programmes? of work\b/g,
  asap: /\b(?:as soon as (?:possible|practicable|practical|feasible|(?:it|they) (?:is|are|becomes?|has been|have been) (?:available|ready|completed?|finali[sz]ed))|as early as (?:possible|practicable)|without (?:any |further |undue )?delay|immediately(?! (?:after|following|upon|before|prior)\b)|forthwith|as (?:expeditiously|quickly|rapidly|speedily|swiftly|promptly) as possible|at the earliest (?:possible )?(?:date|opportunity|time)|at (?:its|their) earliest convenience|promptly(?=[,;.]|$))/g,
  meeting:
    /\b(?:at|to|before|by|for|in time for) (?:the |its )?((?:next|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|upcoming|forthcoming) )?((?:[A-Z][\p{L}’'-]{1,20} ){0,4}(?:Meeting|Conference|Summit|Congress|Forum)\b(?: (?:of|on|for|to|and|the|in|or|[A-Z][\p{L}’'-]{1,20})){0,16}(?: \([A-Z]{2,9}(?:-[IVX]{1,5})?\))?)/gu,
  /** "to the next Ministerial Council", "at the next AGM": a body by its name stands for its meeting. */
  nextBody: new RegExp(
    String.raw`\b(?:at|to|before|by|for|in time for) (?:the|its|our|their) (?:next|forthcoming|upcoming|following) (?:\p{Lu}[\p{L}-]+ ){0,4}(?:(?:Council|Assembly|Synod|Senate|Board|AGM|EGM|COP|[A-Z]{4,8}|(?:Heads of (?:State|Government)|Ministerial|Leaders[’']?|Ministers[’']?) Meeting|Annual General Meeting|General Meeting|Annual Meeting)\b(?! of | for | \p{Lu})|(?:Summit|Congress|Conference|Convention)\b(?! of | on \p{Lu}| for \p{Lu}| \p{Lu})|(?:(?:plenipotentiary|general|ordinary|regular|annual|extraordinary|biennial) ){1,2}(?:conference|congress|assembly|meeting|synod|convention)\b(?! of | for | \p{Lu})|(?:conference|congress|assembly|synod|convention)\b(?! of | on | for | \p{Lu}))`,
    'gu',
  ),
  /** "no later than the 141st meeting of the Committee of Keepers" */
  meetingOf: new RegExp(
    String.raw`\b(?:at|before|by|no later than|not later than|prior to|for) (?:the |its )((?:${ORDINAL}|next|forthcoming|upcoming) (?:regular |annual |special )?meetings? of the [^,;.]{3,120}?)(?= and |[,;.]|$)`,
    'g',
  ),
  /** "in the context of its next budget report", "during its future reviews". */
  occasion: new RegExp(
    String.raw`\b(?:in the context of|as part of|during|in) (?:(?:his|her|its|the|their) )?(?:regular|performance|progress|overview|next|future|forthcoming|upcoming|subsequent|${ORDINAL}|proposed|annual|biennial)(?: (?!and|to|or)[\w’-]+){0,6}? (?:reports?|reporting|briefings?|reviews?|assessments?|budgets?|submissions?|proposals?)\b`,
    'g',
  ),
  event:
    /\b(in the context of the reports? (?:mentioned|referred to|requested|called for) in paragraphs? [^,;.]{1,60}|(?:by|before) (?:the )?(?:end|start|beginning|close) of (?:the )?(?:(?:current|present|next|coming|spring|autumn|fall|summer|winter|\p{Lu}\p{L}+) ){0,2}(?:[Tt]erm|[Ss]emester|academic year)(?: (?:19|20)\d\d)?|(?:(?:at least|no later than|not later than) )?(?:\w{2,12} (?:\(\d{1,3}\) )?(?:days|weeks|months) )?(?:before|prior to|upon|on|at|after|following|until|by) (?:the )?(?:expiration|expiry|completion|conclusion|end) of (?:the |its |their |this |each )?(?:current |present |first |second |third |electoral |peace |reform |transition )?(?:mandate|term|period|biennium|triennium|quadrennium|quinquennium|cycle|elections|review|study|process|project|mission|consultations|negotiations|sessions?|year|phase)\b|immediately (?:following|after|upon) (?:the|its|each) [^,;.]{3,60}?(?= and |[,;.]|$)|\bupon (?:its|his|her|their) return\b)/gu,
} as const;

/** "six" → 6. */
export const ENGLISH_COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  other: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};
