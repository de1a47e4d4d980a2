import type { RunsOnWords } from '../../grammar/runs-on-words.js';
import { ENGLISH_DATES } from './dates.js';

/** From when a length of time runs, in English. */
export const ENGLISH_RUNS_ON: RunsOnWords = {
  dayIn: ENGLISH_DATES.dayIn,
  from: /^(?:(?:with effect |effective |as )?from|effective|as of|after|beyond|following|(?:starting|beginning|commencing)(?: (?:on|from))?)(?: the)? /,
  begins: /^(?:starting|beginning|commencing)/,
  fromAdoption:
    /^,? (?:(?:with effect |as )?from|as of|starting|beginning|commencing|after|following)(?: (?:on|from))?(?: the (?:date|day) of)? (?:the |its )?adoption\b/,
  fromEnd:
    /^,? (?:(?:with effect |as )?from|as of|starting|beginning|commencing|after|following|beyond|upon)(?: (?:on|from|at))?(?: the (?:date|day) of)? (?:the |its |their )?(?:current |present |previous )?(?:expir\p{Ll}+|end|conclusion|termination|(?:mandate|term|period)(?: of (?:office|its mandate))? (?:ends|expires))\b/u,
  prolongs:
    /^(?:extend|prolong)|^\p{Ll}+ (?:also |further )?(?:to (?:further )?(?:extend|prolong|continue)|that [^;]{3,160} (?:extended|prolonged))\b/u,
  sets: /\bto (?:\p{Ll}+ly )?(?:establish|create|set up|constitute|appoint|designate|elect|extend|renew|prolong|hire|contract)\b/u,
  more: /\b(?:extension|further|additional|another|more)\b/,
};
