import type { Needs } from '../../text/words-held.js';
const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Verbs that hand over a report, as they follow "to", "shall" or "by". */
const DELIVER = words(`submit submitting present presenting provide providing transmit transmitting make making deliver
  delivering furnish furnishing give giving send sending forward forwarding communicate communicating issue issuing
  render rendering convey conveying prepare preparing produce producing circulate circulating publish publishing
  disseminate disseminating compile compiling share sharing elaborate continue undertake include including draft
  receive receiving table conduct develop supply file filing`);
/** Those that make a report of whatever findings they hand over. */
export const HANDS_OVER = /^(?:submit|present|transmit|communicat|furnish|provid|receiv|tabl|deliver)/;
const STRONG = String.raw`(?:sub-)?reports?|(?:concept|technical|background|information) notes?|reporting|updates?|briefings?|briefing notes?|presentations?(?= (?:to|on|at|of) )|oral presentations?|oral statements?|statements?(?= of (?:accounts?|expenditure|income|receipts|progress))|(?<=\b(?:financial|quarterly|annual|monthly) )statements?|progress notes?|(?<=\b(?:written|informational|information|monthly|quarterly|annual|status|progress) )memorand(?:um|a)|(?<=\b(?:written|informational|status|progress) )memos?`;
const WEAK =
  words(`proposal proposals recommendation recommendations conclusions analysis analyses assessment assessments
  evaluation evaluations study studies information findings views comments observations plan plans strategy results
  summary summaries account accounts review reviews suggestions options submissions inventory inventories document draft returns input inputs feedback replies reply responses response compilation compilations costing costings timetable experiences lessons priorities overview overviews data
  synthesis guidelines estimates budget costs outline roadmap paper figures statistics`);

/** Delivery verbs (1), reports by name (2) and findings (3), in one pass. */
export const DELIVERY = new RegExp(
  String.raw`\b(?:(${DELIVER})|(${STRONG})|(${WEAK}|lists?(?= of )|(?<=\b(?:its|their) (?:\p{Ll}+ )?)advice|advice(?= to (?:the |its )?\p{Lu}| on [^;.]{3,120} for consideration by )|(?<=\ban? (?:\p{Ll}+ )?)note(?= (?:on|by|setting|containing|describing) )|(?<=\bshar(?:e|ing) (?:their |its )?(?:best|good) )practices|opinions?|(?<=\bshar(?:e|ing) [^,;.]{0,80})experience|examples(?= of )|details(?= (?:of|on|about|regarding) )|contributions(?= to (?:the|that|this) (?:agenda|preparation|discussions?|drafts?|study|report|review|consultations?))))\b`,
  'giu',
);
/** What stands before a verb that is asked for: "to", "and", "shall", "by", an adverb. */
/** "that the Government report", "that, at its first meeting, the Committee on Ships report": who is to do it stands before. */
export const SUBJECT_BEFORE =
  /\b(?:that|THAT),?(?: (?:at|in|by|within|upon|on) [^,;.]{3,60},)? (?:the |its |each |our (?:\p{Ll}+[’']s )?)?(?:(?:\p{Lu}[\p{L}’'-]*|\(\p{Lu}[\p{L} ]{2,40}\)|of|for|on|and|the|[–—]) ){0,8}(?<!\b(?:of|for|on|and|the) )$|\b(?:that|THAT) (?:all |their |its |the |such )?(?:governments|parties|members|staff|management|agencies|departments|faculties|committees|task force|working group|secretariat|administration) $|^ ?(?:to )?(?:the |all |its )?\p{L}[^,;.]{2,60} that they (?:\p{Ll}+ly )?$|\bensur(?:e|es|ing) that (?:all |the |each )?[^,;.]{3,80}\p{L}(?<!\b(?:reports?|briefings?|updates?|results?|findings|this|its|his))s $/u;
export const VERB_POSITION =
  /(?:^(?: ?that (?:he|she|it|they) )?|\b(?:to|and|or|shall|should|will|must|by|with|also|then|of|further|on the understanding that|including|through|would|may|jointly|in turn|so|Secretary-General|Commissioner|Rapporteur|Committee|Council|Secretariat|Director|States|Provost|Clerk|Manager|Treasurer|Dean|President|Board|Mayor|Registrar|Director-General|Secretary|Librarian|Officers?|Superintendent|Surveyor|Engineer|Chair|Chairman|Chairperson|Bursar|Warden|Solicitor|Chancellor|CEO|Executive|[Ss]taff|Comptroller|Auditor|Attorney|Administrator|Governor|Ministers?|(?:,|requests?|asks?|invites?|urges?) that (?:he|she|it|they))|\p{L}ly|[,;:]|[;:,] (?:and )?\(?[a-z]\))\s*$/iu;
/** "the report of the Group": one that exists already, unless it is handed over. */
export const EXISTING =
  /\b(?:the|that|this|said|those|these|such|previous|present|current|above-mentioned|his|her) (?:[\p{L}-]+ ){0,2}$/iu;

/** How English asks for a report without a noun for it. */
export const ENGLISH_REPORTS = {
  /** "report to the Council", "report back annually". */
  verb: /\b(?:(?<=\b(?:by|including|through|continue) )reporting|(?<=\bof )reporting(?= to | annually)|(?<=\bwith \p{Ll}+ing [^;.]{3,160} and (?:with )?)reporting(?= back\b| to | thereon\b)|report)(?= (?:to|back|again|on|at|in|as|thereon|\p{L}+ly|its|their|his|her|the|any|every|without|quarterly|progress|no later|not later|by|before|within|non|through|directly|upon|during|and make|and to|all|non-[a-z]+|ahead of|in advance|once|twice|each|after|following|prior to|no less|no fewer|not less|no more than|up to|at least|\d{1,3} (?:days|weeks|months)|(?:thirty|sixty|ninety|fifteen|forty-five|six|three|two|one|four|nine|twelve) (?:days?|weeks?|months?|years?|times)|(?:\p{Ll}+ ){1,5}to (?:the|its|their) (?=\p{Lu}))\b|(?<=\b(?:to|shall|to \p{L}{1,20} and) report)[.,;]|, (?:with|together|as|where|through|in|on|at|by|no later|if|once|within|before|after|upon|following) [^,;.]{2,90}, (?:back )?(?:to|on|at|in|by|before) |$)|\breports(?<=\bthat (?:the |each )?(?!reports)[^,;.]{2,50} reports)(?= (?:on|to|back) )(?![^;.]{0,120} (?:be|should|shall) )|\bdisclose(?= (?:publicly )?(?:annually|quarterly|each year|every year|on an? \p{Ll}+ basis|no later than|by \d|by the end of) ?)/giu,
  /** "to prepare a study and to present it to the Council". */
  handed:
    /\bdo so\b(?<=\bnot (?:yet |already |so far )?(?:submitted|provided|presented|communicated|sent|transmitted) (?:their|its) [^,;.]{0,90}\b(?:reports?|updates?|communications?|information|data|inventor(?:y|ies)|returns)(?: [^,;.]{1,60})? to (?:\p{Ll}+ly )?do so)|\b(?:place|put) (?=(?:it|them|the (?:report|results|matter|proposals?)) before (?:the |its )?\p{Lu})|\bpresent (?=(?:the|its|their) [^;.,]{2,60} in (?:its|their|his|her) (?:\p{Ll}+ )?reports? to (?:the |its )?\p{Lu})|\b(?:lay|laying) (?=(?:an? (?:\p{Ll}+ ){0,3}(?:report|statement|account|paper|plan) |[^,;.]{3,60} )?before (?:the |its |both |each )?\p{Lu})|\bcommunicate (?=to (?:the |its )?\p{Lu}[^,;.]{2,50}, (?:no later than|not later than|by|before) [^,;]{3,60}, (?:the|any|all|their|its) )|\bcommunicate (?=to (?:the |its )?\p{Lu}[^,;.]{2,50}? (?:on an? \p{Ll}+ basis|annually|regularly|periodically|(?:each|every) year)\b)|\brespond (?=in writing\b|to (?:the |its )?\p{Lu}[\p{L} ]{2,40} (?:within|by|no later than) )|\brevert (?=to (?:the |its )?(?:\p{Lu}|next ))|\b(?:return|come back|bring back)(?: to (?:the )?\p{Lu}[^,;.]{2,40}?)?(?: with)? (?:an? |the |its |further )?(?:\p{Ll}+ ){0,3}(?:reports?|updates?|recommendations?|proposals?|[Pp]lan|options|paper|information)\b|\bbring (?:back )?an? (?:\p{Ll}+ ){0,3}(?:report|paper|draft|proposal|plan|update|recommendation|estimate)s?(?=(?: (?:on|about|regarding) [^,;.]{3,60}?)? (?:back )?to (?:(?:the |its |our |each |every )?(?:\p{Lu}|\d|next |following |forthcoming |upcoming )|(?:each|every) (?:meeting|session)))|\bbring (?=(?:back )?to (?:the |its )[^,;.]{3,60}? an? (?:\p{Ll}+ ){0,3}(?:report|paper|proposal|plan)s?\b)|\b(?:submit|present|transmit|provide|forward|send|communicate|deliver|submitting|presenting|transmitting|forwarding) (?:it|them|the results|the same)\b(?=[^;.]{0,60} (?:to (?:the |its |our )?(?:[A-Z]|\d|member |next |(?:\p{Ll}+-)?\p{Ll}+(?:th|st|nd|rd) (?:\p{Ll}+ )?(?:meeting|session)|(?:them|us)\b)|(?<=\b(?:it|them) )at (?:the|its) [^,;.]{2,50}?(?:[Ss]ession|[Mm]eeting|Assembly|Conference|Congress|Summit)\b|for (?:our|its|\p{Lu}\p{L}+[’'](?:s)?) (?:consideration|adoption|approval|endorsement|review|decision)\b|for (?:consideration|adoption|approval|endorsement|review|discussion|decision) (?:by (?:the )?(?:\p{Lu}|\d)|(?:at|to) (?:the|its) (?:next |\d|\p{Lu}|(?:\p{Ll}+-)?\p{Ll}+(?:th|st|nd|rd) (?:\p{Ll}+ )?(?:meeting|session)))))|\b(?:bring|put) forward (?:an? |the |any |its |their )?(?:\p{Ll}+ ){0,3}(?:reports?|papers?|proposals?|plan|options|recommendations?)(?= (?:back )?(?:to|at|by|in|for|no later|not later|within|before|on or|at least|annually|every|each|on an?|once|twice|as soon) )|\bmak(?:e|ing) (?:(?:its|their|the|this|that) (?:[\p{Ll}-]+ )?(?:results|findings|conclusions|recommendations|reports?|compilation|synthesis|summary|stud(?:y|ies)|analysis|assessment|overview|paper)(?: (?:of|from|on) [^,;.]{3,60}?)?|it|them) available (?=to (?:the |its )?(?:\p{Lu}|\d|next |(?:\p{Ll}+-)?\p{Ll}+(?:th|st|nd|rd) (?:meeting|session)))|\b(?:submit|present)(?:ting)? (?:to (?:the |its )?(?=\p{Lu}[^,;.]{2,50}, (?:no later than|not later than|by|before|within) [^;]{3,60}?, (?:an?|its|their) )|(?=(?:the|an?|its|their) [^,;.]{3,80}? for (?:(?:its|our|their|the \p{Lu}[\p{L} ]{2,40}[’']s?|\p{Lu}\p{L}+) (?:approval|consideration|review|endorsement|adoption|decision|information)\b|(?:approval|consideration|adoption|endorsement) (?:at|by) (?:the|its) (?:next |\d|\p{Lu}|(?:\p{Ll}+-)?\p{Ll}+(?:th|st|nd|rd) (?:meeting|session)))|(?:the|an?|its|their) [^,;.]{3,80}? to (?:the |its )?(?:next |\d|\p{Lu})[^;.]{3,160}?,? for (?:its )?(?:approval|consideration|review|endorsement|adoption|decision)\b))|\b(?:summari[sz]|synthesi[sz]|compil)e (?=[^;.]{3,160} for (?:its )?(?:consideration|review|discussion) by (?:the )?\p{Lu})|\b(?:submit|present)(?=, (?:at its|at the|by|before|no later than|not later than|within) [^;]{3,60}?, an? )|\bbring (?:them|it) (?:back )?to (?=(?:the|its) (?!(?:attention|notice|knowledge)\b))|\bbring(?:ing)? to (?:its attention|the attention of the (?:\p{Lu}\p{L}+ ){0,3}(?:Council|Assembly|Committee|Commission|Conference|Board|Secretariat)),? (?=(?:[^,;.]{3,60}, )?(?:any |all |the |relevant )*(?:information|situations|cases|violations|instances|results?|findings|experience|difficulties|outcomes?)\b)/gu,
  /** "brief the Council", "inform", "update", "notify". */
  inform:
    /\bwrite to (?=(?:us|(?:the |this )?(?:Committee|Council|House|Board|Senate))\b[^;.]{0,80}\b(?:setting out|outlining|explaining|to update|with an update|confirming|to report)\b)|\badvise (?=(?:the|its) (?:\p{Lu}[\p{L}-]+ ){0,4}(?:Committee|Council|Assembly|Board|Commission|Conference|Secretariat|Parliament|Senate) of )|\badvise (?=(?:the|its|all|each|\p{Lu}\p{L}+) [^,;.]{0,60}?\b(?:of (?:any|all|the|this|its|their|such|when|how)|by \d|before|no later than|in (?:19|20)\d\d|when|whether|that|thereon|accordingly)\b|(?:the|its) \p{Lu}[^,;.]{2,40}? at (?:its|the) [\p{L}-]+ (?:[\p{L}-]+ )?(?:session|meeting)\b)|\b(?:brief|inform|update|notify|apprise|briefing|informing|updating)(?= (?:to )?(?:the|its|all|members?|states|it|them|us|each|[A-Z][\p{L}-]*)\b)/gu,
  /** "keep the Council informed". */
  keep: /\bkeep(?:ing)?(?= (?:[^,;.]{2,90}?,? ?)(?:(?:regularly|fully|continuously|periodically|duly|closely|constantly) )?(?:informed|apprised|updated|abreast|advised|briefed)\b)/giu,
  /** "that the Council be kept informed": nobody is named who is to do it. */
  told: /(?<=\bthat )(?:the |its |all )?(?:\p{Lu}|members|staff|(?=\p{Ll}+ \p{Ll}+s be ))[^,;:.]{0,60}? be (?:(?:kept|fully|duly|regularly|promptly|also) )*(?:informed|apprised|notified|briefed|updated|advised) (?:of|on|about|regularly)\b/gu,
  /** "include in his report", "reflect in its annual report". */
  include:
    /\b(?:include|indicate|(?<=\b(?:by|of|and|for|to) )indicating|(?<=\b(?:by|of|and|for|to|continue) )including|(?<=\b(?:by|of|and|for|to) )focus(?: on)?|incorporat(?:e|ing)|reflect(?:ing)?|address(?:ing)?|cover(?:ing)?|devote|provide|deal with|comment on|elaborate on|(?:pay|give|accord)(?= (?:[a-z]+ ){0,3}(?:attention|emphasis|prominence|account)\b)|make(?= (?:[a-z]+ ){0,2}(?:mention|reference)\b))\b(?=(?:(?!reflected|referred|contained|made|identified|mentioned)[^;.:]){0,260}?\b(?:in|within|as part of|in the context of|(?<=\b(?:section|chapter|part) )of) (?:(?:all |any |its |his |her |their )?(?:future|subsequent|forthcoming|upcoming)(?: [\w-]+)?|(?:his or her|his|her|its|their)(?: [\w-]+){0,4}|(?:the|a|an)(?: (?:next|annual|regular|periodic|future|forthcoming|biennial|quarterly|comprehensive|progress|oral|subsequent|existing|semi-annual|written|above-mentioned|performance|final|interim|mid-term|overview)){1,3}(?: [\w-]+)?|the(?= report (?:to be (?:submitted|presented)|on (?:its|their) ))) (?:reports?|briefings?|reporting|(?:budget )?submissions?)\b(?! submitted))|\b(?:include|address|cover|reflect|devote|examine|focus)\b(?<=\b(?:in|within|as part of) (?:his or her|his|her|its|their|the) (?:next |annual |forthcoming |upcoming |future |subsequent |regular |progress ){1,3}reports?(?: to (?:the )?[^,;.]{3,60})?, to (?:[a-z]+ly )?[a-z]+)/gi,
  /** "that future annual reports submitted by the Secretary-General be …". */
  response:
    /\b(?:set out|explain|confirm|clarify|outline|state|describe|report)\b(?=,? (?:[^;.]{0,200} )?in (?:its|their) (?:formal |written )?response to (?:this|the (?:present |Committee[’']s )?)\s?[Rr]eport\b)/gu,
  subject:
    /^that (?:[^,;]{2,80}, )?(?:the |a |an |all |his |its |future |any )*(?:[\p{L}-]+ ){0,3}reports?(?= (?:to be )?(?:of|by|from|submitted|prepared|on)\b[^;]{0,300}? (?:be|should|shall|include|contain|reflect)\b)/giu,
  /** "that a report be submitted", "that progress be reported to the Board", "for study and report". */
  passive:
    /\b(?:study|studies|analysis|review|assessment|paper|survey|overview)\b(?=[^.;]{0,200}? to be (?:submitted|presented|transmitted) (?:to|for) )|\b(?:reports?|updates?|briefings?)\b(?=[^.;]{0,120}? (?:be|is|are) (?:\p{L}+ly )?(?:submitted|presented|transmitted|circulated|issued|made|prepared|provided|brought|tabled|laid|delivered|given|filed|received|forwarded|sent|furnished|returned)\b)|\bfor (?:\p{Ll}+(?:,| and),? (?:\p{Ll}+,? and )?)?(?=report (?:back |by |to |at |on or |within |no later |not later |before |prior )|report$|report[.;])|(?<!\b(?:once|when|after|if|where|until|as|which|whose) (?:the |its |their )?)\b(?:results|outcomes?|findings)\b(?=(?: of (?:the |this |that |its |such )[^,;.]{3,40}?)? (?:(?:be|are|to be) (?:\p{Ll}+ly )?|(?<=\bbe \p{Ll}+ed [^;.]{0,80} and (?:the |its )\p{Ll}+ ))(?:presented|submitted|transmitted|communicated) (?:back )?(?:to|for consideration by) (?:the |its )?(?:\p{Lu}|next ))|\b(?:progress|results?|outcomes?|findings?|developments|decisions|expenditure|transfers|adjustments|deviations|exceptions|withdrawals)\b(?=[^.;]{0,80}? (?:be|is|are) (?:\p{Ll}+ly )?reported (?:back )?(?:to|at|annually|regularly|quarterly|monthly)\b)/giu,
} as const;

/** What a task must hold, in lower case, for each of these and for `DELIVERY` to be looked for in it. */
export const REPORT_NEEDS: Readonly<Record<keyof typeof ENGLISH_REPORTS | 'delivery', Needs>> = {
  verb: { needs: ['report', 'disclose'] },
  handed: {
    needs: [
      ...[
        'do so',
        'submi',
        'present',
        'bring',
        'put forward',
        'return',
        'come back',
        'lay',
        'place ',
        'put ',
        'revert',
        'respond',
        'available',
        'communicate to',
        'summari',
        'synthesi',
        'compile ',
      ],
      ...['transmit', 'transmitting', 'provide', 'forward', 'forwarding', 'send', 'communicate', 'deliver'].flatMap(
        (verb) => ['it', 'them', 'the results', 'the same'].map((what) => `${verb} ${what}`),
      ),
    ],
  },
  inform: { needs: ['write to', 'brief', 'inform', 'updat', 'notif', 'appris', 'advise'] },
  keep: { needs: ['keep'] },
  told: { needs: ['inform', 'appris', 'notif', 'brief', 'updat', 'advis'] },
  include: {
    needs: ['report', 'brief', 'submission'],
    alsoNeeds: [
      'includ',
      'indicat',
      'focus',
      'incorporat',
      'reflect',
      'address',
      'cover',
      'devote',
      'provide',
      'attention',
      'emphasis',
      'prominence',
      'account',
      'mention',
      'reference',
      'deal with',
      'comment on',
      'elaborate on',
      'examine',
    ],
  },
  response: { needs: ['response to'] },
  subject: { needs: ['report'] },
  passive: {
    needs: ['report', 'updat', 'brief', 'submi', 'present', 'transmi'],
    alsoNeeds: [' be ', ' is ', ' are ', 'for report', ', report', 'and report'],
  },
  delivery: {
    needs: words(
      `report updat brief statement progress publish prepar compil produc submi present transmi communicat furnish provid receiv send shar deliver presentation table proposal recommendation`,
    ).split('|'),
  },
};
