import type { ConditionWords } from '../../grammar/document-words.js';

const MONEY = [
  'resources',
  ' fund ',
  'funds',
  'funded',
  'funding',
  'voluntary',
  'contributions',
  'apacit',
  'appropriations',
  'budget',
];

export const ENGLISH_CONDITIONS: ConditionWords = {
  phrases: [
    {
      kind: 'specific-fund',
      needs: ['fund by', 'fund from', ' fund', 'voluntary', 'xternal', 'xtrabudgetary', 'extra-budgetary'],
      pattern:
        /\b(?:funded|financed|supported|paid|met) (?:by|from|through|with) (?:a |an |the )?(?:specific|special|voluntary|trust|external|extrabudgetary|extra-budgetary)[\p{L} -]{0,20}(?:funds?|contributions|resources)\b|\bfrom (?:extrabudgetary|external|voluntary) (?:resources|contributions|sources)\b|\bthrough voluntary contributions\b/u,
    },
    {
      kind: 'subject-to-funds',
      needs: [
        'ubject to',
        'vailability of',
        'oluntary contrib',
        ' permit',
        ' allow',
        ' availab',
        ' financial',
        ' capacit',
      ],
      alsoNeeds: MONEY,
      pattern:
        /\b[Ss]ubject to (?:the )?(?:external |available |additional |sufficient )?(?:funding\b|funds\b|resources\b)|\b[Ss]ubject to (?:the )?(?:availability|receipt|securing|existence|provision|obtaining)\b|\bavailability of (?:[\p{L}-]+ ){0,3}(?:resources|funds|funding|contributions)\b|\b(?:if|as|where|provided that) (?:[\p{L}]+ ){0,3}(?:resources|funds|funding) (?:permit|allow|are available|become available|is available)|\b(?:through|from|by|with|using|on|to(?! (?:make|provide|give|offer|pledge) )|of|by means of) (?:the )?(?:\p{L}+ ){0,2}voluntary contributions\b(?! to | for )|\bwithin (?:the )?(?:limits of )?(?:the )?(?:available|financial) (?:[\p{L}-]+ ){0,2}(?:resources|funds|means)\b|\bwithin their (?:respective )?capacit(?:y|ies)\b|\bas resources permit\b/u,
    },
    {
      kind: 'within-existing',
      needs: ['resources', 'funds', 'budget', 'appropriations'],
      pattern:
        /\bwithin (?:the )?(?:scope of |limits of |framework of |overall )?(?:the )?(?:its |their |his |her )?(?:existing|approved|allocated|current|own|overall|budgeted|regular)(?: [\p{L}-]+){0,3} (?:resources|funds|budget|appropriations)\b|\bwithin (?:the |its |their )?(?:respective )?(?:mandates? and )?resources(?: (?:allocated|approved|available|assigned))?\b|\bin accordance with (?:the )?(?:[\p{L}-]+ )?resources (?:allocated|approved|available|assigned|appropriated)\b|\bresources (?:allocated|approved|available|assigned) (?:in|under|within|by) (?:the |its )?(?:program|budget)\b|\bwith(?:in)? existing resources\b|\bin line with (?:the |its |their )?existing (?:mandates? and )?resources\b|\btaking into account existing resources\b/u,
    },
  ],
  money: /resources|funds?\b|fund(?:ed|ing)|voluntary|contributions|apacit|appropriations|budget/,
  wholeDecision:
    /(?:implementation|fulfil?lment|execution|implement|mandates in|mandates contained in|activities|application) (?:envisaged |contemplated |provided for |mentioned |called for |established |foreseen |set out |set forth )?(?:of |in |under |the )*(?:this|the present) resolution|execution of which|implementation of which|mandates in this resolution/i,
};
