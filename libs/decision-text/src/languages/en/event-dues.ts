import type { DueReader } from '../../due/read-dues.js';
import { ENGLISH_COUNT } from './due-phrases.js';
import { UNITS, YEARS } from './times-held.js';
import { AT_OR_BEFORE, asEvent } from './said-dues.js';

const KIND = '(?:regular |ordinary |annual |plenary |scheduled |general )?';

/** Occasions of which the words tell no day: the end of a trial, a recess, the next cycle. */
export const ENGLISH_EVENT_DUES: readonly DueReader[] = [
  {
    // "within the first two months of each term": no time from the adoption on
    needs: ['the first '],
    alsoNeeds: [' of each', ' of every', ' of the '],
    pattern: new RegExp(
      String.raw`\b(?:within|in|during) the first (?:${ENGLISH_COUNT} )?(?:day|week|month)s? of (?:each|every|the) [^,;.]{3,60}?(?=[,;.]| and |$)`,
      'g',
    ),
    read: asEvent,
  },
  {
    // "before the 2025 Annual Meeting", "to Congress 2024": a meeting that is called by its year
    needs: ['onference', 'ongress', 'onvention', 'ssembly', 'ynod', 'AGM', 'ummit', 'eeting', 'Forum'],
    alsoNeeds: YEARS,
    pattern: new RegExp(
      String.raw`\b(?:[Bb]efore|prior to|[Aa]t|[Dd]uring|by|to|for|in time for) (?:the |its )?(?:(?:\p{Lu}[\p{L}’-]+ ){0,4}(?:Conference|Congress|Convention|Assembly|Synod|AGM|Summit|General Meeting|Forum) (?:19|20)\d\d|(?:19|20)\d\d (?:\p{Lu}[\p{L}’-]+ |annual |general ){0,4}(?:[Cc]onference|[Cc]ongress|[Cc]onvention|[Aa]ssembly|[Ss]ynod|AGM|[Ss]ummit|[Mm]eeting))\b(?! of)`,
      'gu',
    ),
    read: asEvent,
  },
  {
    // "prior to the meetings of the Subcommittee"
    needs: ['meetings of', 'meeting of', 'sessions of'],
    alsoNeeds: ['efore ', 'rior to ', 'n advance of ', 'n time for ', 'head of '],
    pattern:
      /\b(?:[Bb]efore|[Pp]rior to|in advance of|in time for|ahead of) (?:the|each of the|all) (?:meetings|sessions|meeting) of (?:the |its )?\p{Lu}[\p{L}-]*(?: (?:of|on|for|the|and|\p{Lu}[\p{L}-]*)){0,8}/gu,
    read: asEvent,
  },
  {
    // "following the exhibition period", "at the end of the trial"
    needs: ['ollowing ', 'fter ', 'pon ', 'nd of '],
    alsoNeeds: [
      'period',
      'phase',
      'exercise',
      'process',
      'trial',
      'pilot',
      'campaign',
      'consultation',
      'audit',
      'inquiry',
      'season',
      'works',
    ],
    pattern:
      /\b(?:following|(?:shortly |soon |immediately )?after|upon|at|by) (?:the |its |this |that |their )(?:(?:end|close|conclusion|completion) of (?:the |its |this |that |their )?)?(?:(?:public|current|present|first|initial|statutory|formal|full|community) ){0,2}(?:exhibition|consultation|comment|comments|notification|trial|pilot|transition|transitional|submission|review|evaluation|election|objection|reporting|monitoring|testing|fishing|hurricane|planning) (?:period|phase|exercise|process|season|programme|project|cycle|campaign)\b(?! (?:that|which|in (?:19|20)\d\d))/gu,
    read: asEvent,
  },
  {
    // "within two reporting cycles": nobody can tell here when they end
    needs: ['cycle', 'cycles'],
    alsoNeeds: ['ithin ', 'n the next ', 'ver the next '],
    pattern: new RegExp(
      String.raw`\b(?:[Ww]ithin|[Ii]n|over) (?:the (?:next|following|first) )?(?:${ENGLISH_COUNT} )?(?:(?:meeting|session|reporting|assessment|audit|budget|review|work|planning|election|electoral|breeding|growing|business) )?cycles?\b`,
      'gu',
    ),
    read: asEvent,
  },
  {
    needs: ['year-end', 'year’s end', "year's end", 'Christmas', 'Easter', 'recess', 'break'],
    pattern:
      /\b(?:[Bb]y|[Bb]efore|no later than|prior to) (?:the )?(?:year-end|year[’']s end|Christmas|Easter|(?:summer|winter|spring|autumn|parliamentary) (?:recess|break))\b/g,
    read: asEvent,
  },
  {
    // "in spring 2025", "by the autumn of 2024"
    needs: ['pring ', 'ummer ', 'utumn ', 'fall ', 'Fall ', 'inter '],
    alsoNeeds: YEARS,
    pattern:
      /\b(?:[Bb]y|[Bb]efore|[Ii]n|no later than) (?:the )?(?:end of )?(?:early |late )?(?:the )?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?(?:19|20)\d\d\b/g,
    read: asEvent,
  },
  {
    // "to include it in the report on its twenty-third session"
    needs: ['report on its', 'report on their'],
    pattern: /\bin the report on (?:its|their) (?:[\p{L}-]+ ){1,3}(?:session|meeting)\b/gu,
    read: asEvent,
  },
  {
    needs: ['ancial year', 'iscal year', 'cademic year', 'chool year', 'alendar year'],
    pattern:
      /\b(?:by|at|before) the (?:end|close|start|beginning) of (?:the |this )?(?:current |present |next )?(?:financial|fiscal|academic|school|calendar) year\b/g,
    read: asEvent,
  },
  {
    // "three years after the entry into force of this decision"
    needs: ['after ', 'following ', 'from '],
    alsoNeeds: UNITS,
    pattern: new RegExp(
      String.raw`\b(?:no later than |not later than |within )?${ENGLISH_COUNT}(?: \(\d{1,3}\))? (?:day|week|month|year)s? (?:after|following|from) (?:the |its |their )?(?:entry into force|effective date|completion|conclusion|publication|launch|establishment|receipt|ratification|signature)\b(?: of (?:the |this |that )?[\p{L}-]+)?`,
      'gu',
    ),
    read: asEvent,
  },
  {
    // "prior to adjournment", "before the adjournment of the regular session"
    needs: ['djournment'],
    pattern:
      /\b(?:[Bb]efore|prior to|by|no later than|at|upon) (?:the )?(?:final )?adjournment(?: sine die)?(?: of (?:the|its|this) (?:(?:19|20)\d\d |[\p{L}-]+ ){0,3}?(?:session|meeting|legislature|assembly))?\b/giu,
    read: asEvent,
  },
  {
    // "by the end of the second quarter of fiscal year 2026", "by the end of FY 2026"
    needs: ['iscal year', 'inancial year', 'FY'],
    pattern:
      /\b(?:[Bb]y|[Bb]efore|no later than|not later than|prior to|at|during|in) (?:the )?(?:(?:end|close|start|beginning) of (?:the )?)?(?:(?:first|second|third|fourth|last) (?:quarter|half) of (?:the )?)?(?:fiscal year|financial year|FY) ?(?:(?:19|20)\d\d(?:[/–-](?:19|20)?\d\d)?|\d\d(?:[/–-]\d\d)?)\b/g,
    read: asEvent,
  },
  {
    // "at the first meeting next fall", "at its first meeting next year"
    needs: ['meeting next', 'session next', 'meeting this', 'session this', 'meeting after', 'meeting following'],
    pattern: new RegExp(
      String.raw`\b${AT_OR_BEFORE} (?:its|their|the|our|(?:the )?(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}[\p{L}-]*[’']s?) (?:first|second|last|final) (?:regular |ordinary |full )?(?:meeting|session) (?:(?:next|this) (?:spring|summer|autumn|fall|winter|year|term|semester|academic year|month)|(?:after|following) the (?:summer|winter|spring|autumn|parliamentary|[Cc]hristmas|[Ee]aster) (?:recess|break|holidays?))\b`,
      'gu',
    ),
    read: asEvent,
  },
  {
    // "at its first session after the completion of the review"
    needs: ['session', 'meeting'],
    alsoNeeds: ['after ', 'following '],
    pattern: new RegExp(
      String.raw`\b${AT_OR_BEFORE} (?:its|their|the) (?:(?:first|next) )?${KIND}(?:session|meeting)(?: of (?:the )?\p{Lu}[^,;.]{2,60}?)? (?:to be held )?(?:immediately )?(?:after|following) (?:(?:the |its |their |such |that )[^,;.]{3,80}|it\b)`,
      'gu',
    ),
    read: asEvent,
  },
];
