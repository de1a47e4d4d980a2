import type { DeliverableWords, ModeWords } from '../../grammar/asked-words.js';

/** So much may stand between a verb and what it is about. */
const GAP = String.raw`\b[^.;:]{1,80}?\b`;
const of = (verbs: string, things: string): RegExp => new RegExp(`\\b(?:${verbs})${GAP}(?:${things})\\b`, 'gi');

export const ENGLISH_DELIVERABLES: DeliverableWords = {
  meeting: of(
    'convenes?|convened|convening|convokes?|holds?|held|holding|organi[sz]es?|hosts?|call|schedule|arrange',
    'meetings?|conference|summit|seminars?|workshops?|congress|forum|symposium|round[- ]?tables?|sessions?|consultations|hearings?',
  ),
  appointment:
    /\b(?:appoints?|nominates?|elects?|designates?(?! (?:\d|the (?:year|day|decade|month)))|recruits?|fills? the (?:post|position|vacancy))\b/gi,
  plan: of(
    'prepares?|drafts?|draws? up|develops?|elaborates?(?! (?:on|upon)\\b)|formulates?|adopts?|submits?|presents?|designs?|produces?|updates?|complete|finali[sz]e',
    'plans?|strateg(?:y|ies)|road ?maps?|work programme|programme of work|agenda|guidelines|draft (?:convention|declaration|rules|budget)|budget',
  ),
  study: new RegExp(
    `${of('prepares?|conducts?|undertakes?|carry out|carries out|makes?|commissions?|completes?', 'study|studies|analysis|assessment|evaluation|survey|research|inventory|diagnosis|feasibility').source}|\\b(?:study|analy[sz]es?|evaluates?|assess(?:es)?)\\b`,
    'gi',
  ),
  fund: of('establish(?:es)?|creates?|sets? up|constitutes?|opens?', '(?:trust |specific |special )?funds?|account'),
  programme: of(
    'establish(?:es)?|creates?|sets? up|launch(?:es)?|implements?|starts?|carry out|develops?|designs?|prepares?|draws? up',
    '(?<!work )programmes?(?! of work)|programs?|projects?|campaigns?|courses?',
  ),
  communication:
    /\b(?:transmits?|forwards?|conveys?|communicates?|notif(?:y|ies)|informs?|circulates?|distributes?|publish(?:es)?|disseminates?)\b/gi,
};

export const ENGLISH_MODES: ModeWords = {
  each: /^[\s,]*(?:(?:also|further) )?(?:each|every)\b(?! (?:year|session|two|time|month))|^[^.;:]{0,120}?, each[, ]/i,
  jointly: /^[^.;]{0,200}?\bjointly\b/i,
  any: /^[\s,]*(?:any(?: of| interested| other)?|either|one of)\b/i,
};
