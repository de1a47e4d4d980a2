/** Verbs that hand something over, as infinitive, participle or third person. */
const DELIVER =
  '(?:submit|present|provide|transmit|make|deliver|furnish|give|send|forward|communicate|issue|render|convey|prepare|produce|circulate|publish|disseminate|compile|continue|share|elaborate|draw up|undertake|include|prepar|mak|giv|issu|produc|circulat|provid|compil|shar)(?:s|es|ted|ting|ing|ed|d)?';
/** What is a report by its name. */
const REPORT =
  '(?:reports?|sub-?reports?|updates?|briefings?|briefing notes?|oral (?:presentation|statement)s?|progress notes?|status notes?|progress reports?)';
/** What is a report when it is handed to somebody. */
const FINDINGS =
  '(?:proposals?|recommendations?|conclusions|analys[ie]s|assessments?|evaluations?|stud(?:y|ies)|information|findings|views|comments|observations|plans?|strategy|results|summary|summaries|account|reviews?|suggestions|options|written submissions?|work programme|text|list|inventory)';

/** How English asks for a report. In each the match begins at the words that ask. */
export const ENGLISH_REPORTS = {
  /** "report to the Council", "report on", "report back annually". */
  verb: /\b(?:to |and |shall |should |will |must |, |or |also |that .{3,80}? )(?:also |further |jointly |regularly |periodically |promptly |fully |continue to |then |in turn |orally |\p{L}{3,}ly )*report(?:s|ing)?(?= (?:to|back|on|at|in|thereon|annually|regularly|periodically|its|their|his|her|the|orally|any|every|without|quarterly|biennially|progress|as|no later|not later|by|before|within|non|promptly|through|directly|upon|jointly|fully|during|every)\b|[.,;]|$)/giu,
  /** "submit … a report", "provide … quarterly briefings". */
  deliver: new RegExp(String.raw`\b${DELIVER}(?=[^;.:]{0,320}?\b${REPORT}\b)`, 'giu'),
  /** "present … a proposal". */
  handOver: new RegExp(
    String.raw`\b(?:submit|present|transmit|communicat|furnish|forward|provid|report)(?:s|es|e|ing|ed|ting)?(?=[^;.:]{0,200}?\b${FINDINGS}\b)`,
    'giu',
  ),
  /** "brief the Council", "keep Member States informed", "inform", "update". */
  inform:
    /\b(?:to |and |shall |should |will |must |, |so |also |\p{L}{3,}ly )(?:also |so |\p{L}{3,}ly )*(?:(?:brief|inform|update|notify|advise|apprise)(?= (?:the|its|all|member|states|it|them|us|[A-Z]))|keep(?= (?:[^,;.]{2,90}) (?:regularly |fully |continuously |periodically |duly |promptly )?(?:informed|apprised|updated|abreast|advised)))/gu,
  /** "include in his report", "reflect in its annual report". */
  include:
    /\b(?:includ(?:e|ing)|incorporat(?:e|ing)|reflect(?:ing)?|address(?:ing)?|cover(?:ing)?|continue to include|provide|devote)\b(?=[^;.:]{0,160}?\b(?:in|within|as part of) (?:his|her|its|their|the|a|an)(?: [\p{L}-]+){0,4} (?:reports?|briefings?)\b)/giu,
} as const;

export const ENGLISH_REPORT_WORD =
  /report|brief|updat|inform|notif|propos|recommend|analys|assess|stud|finding|view|comment|observation|plan|apprise|advise|submit|presentation|evaluation|conclusion/i;

/** Reports that exist already or are somebody else's: "take into account the report of", "the report entitled". */
export const NOT_A_REPORT =
  /^(?:[^;.:]{0,40}\b(?:the|that|this|said|those|these)\b[^;.:]{0,30}\breports?\b[^;.:]{0,30}\b(?:of the|by the|entitled|contained|submitted|referred|on the work of)\b)/i;
