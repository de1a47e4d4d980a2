import type { AnnexWords } from '../../grammar/document-words.js';
import { namesAgent, trimmed } from './noun-phrases.js';

const TASKS =
  /^((?:The |All |Each )?[\p{L}’ -]{3,80}?) (?:shall|will|should|is to|are to) (\p{Ll}+) (?:the following|as follows)\b[^.]{0,120}:$/u;
const LEAD_IN =
  /^(?:In|With|Within|Through|Where|As|On|At|To the extent|Subject|When|By|For|From) [^,;]{2,120}, (?:and )?(?=\p{Ll})/u;

export const ENGLISH_ANNEX: AnnexWords = {
  leftToDiscretion: /\b(?:sole discretion|at (?:the|its|their) discretion|optional|non-binding|voluntary nature)\b/i,
  tasksIn: (text) => {
    const [, who, verb] = text.endsWith(':') ? (TASKS.exec(text) ?? []) : [];
    return who === undefined || verb === undefined ? undefined : { who: trimmed(who), verb };
  },
  bodySpeaks: /^The (?:\p{Lu}[\p{L}-]* (?:and )?){1,5}\p{Ll}+s /u,
  headed: /\b(?:for|to|of|by)(?: the)? ([\p{L} ,’'-]{4,80})/iu,
  instructs: /\b(?:mandates?|tasks?|instructions?|responsibilities|duties|functions)\b/i,
  plan: /\b(?:plan|programme|program) of (?:work|action|activities)\b|\b(?:work|action|implementation) (?:plan|programme|program)\b|\broad ?map\b/i,
  taskVerb: (text) => {
    const words = text
      .replace(LEAD_IN, '')
      .replace(/^(?:To|to) /, '')
      .replace(/^\p{L}+ly /u, '');
    const [verb = '', particle = ''] = words.split(/[\s,]+/, 2);
    const lemma = verb.toLowerCase();
    return /^(?:forward|up|out|upon)$/.test(particle) && !namesAgent(lemma) ? `${lemma} ${particle}` : lemma;
  },
};
