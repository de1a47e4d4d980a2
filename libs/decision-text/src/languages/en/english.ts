import { ENGLISH_LIFE } from './life.js';
import type { Language } from '../../grammar/language.js';
import { englishAddress } from './addressees.js';
import { ENGLISH_ANNEX } from './annex.js';
import { ENGLISH_DELIVERABLES, ENGLISH_MODES } from './asked-things.js';
import { englishAntecedent } from './antecedent.js';
import { englishAsksFor, englishRequired } from './asks.js';
import { ENGLISH_CLAUSES } from './clauses.js';
import { ENGLISH_CONDITIONS } from './conditions.js';
import { englishDues } from './dues.js';
import { englishEffect } from './effect.js';
import { ENGLISH_EVIDENCE } from './evidence.js';
import { ENGLISH_FRONT_MATTER } from './front-matter.js';
import { ENGLISH_FAMILIES } from './families.js';
import { fullName } from './full-name.js';
import { ENGLISH_GRANTED } from './granted.js';
import { ENGLISH_LAYOUT } from './layout-words.js';
import { ENGLISH_ORDINALS } from './ordinals.js';
import { ENGLISH_OPERATIVE } from './operative.js';
import { passiveAsks } from './passive.js';
import { ENGLISH_RESERVATIONS } from './reservations.js';
import { ENGLISH_RUNS_ON } from './runs-on.js';
import { ENGLISH_SHORT_NAME } from './short-names.js';
import { englishAwaitedReport, englishReports } from './reports.js';
import { englishNamedSessions } from './sessions-of-bodies.js';
import { englishUnreadTime } from './unread-time.js';

export const ENGLISH: Language = {
  code: 'en',
  name: 'English',
  deliverables: ENGLISH_DELIVERABLES,
  modes: ENGLISH_MODES,
  common: new Set(
    'the of and that for with which by on in to is are its be as at an or shall will this their from not has have'.split(
      ' ',
    ),
  ),
  ordinals: ENGLISH_ORDINALS,
  layout: ENGLISH_LAYOUT,
  operative: ENGLISH_OPERATIVE,
  frontMatter: ENGLISH_FRONT_MATTER,
  clauses: ENGLISH_CLAUSES,
  effect: englishEffect,
  address: englishAddress,
  fullName,
  outsiders:
    /\b(?:states?|governments?|part(?:y|ies)|countries|israel|organi[sz]ations|civil society|private sector|donors?|partners?|stakeholders|academia|media|banks?|observers?|institutions)\b/i,
  genitive: / (?:of|in|on|for|to) /,
  pronoun: /^(?:him|her|them|it|him or her)$/i,
  antecedent: englishAntecedent,
  passive: passiveAsks,
  families: ENGLISH_FAMILIES,
  required: englishRequired,
  asksReply: /(?:^|\b(?:to|and|shall|must) (?:also )?)(?:reply|respond|answer|inform|notify|comment)\b/u,
  asksFor: englishAsksFor,
  life: ENGLISH_LIFE,
  evidence: ENGLISH_EVIDENCE,
  setsNoDay: /^(?:as part of|in the context of) | of work$/,
  citing: /\b(?:resolutions?|decisions?|statements?)\b/i,
  granted: ENGLISH_GRANTED,
  givesTime:
    /\b(?:(?:deadlines?|time[- ]?limits?|due dates?) (?:for|set|fixed|established|given|of|by which)|(?:period|time) for (?:the )?(?:submission|presentation|completion|preparation|reply|response))\b/i,
  paragraphCited: /\b(?:operative )?(?:paragraphs?|para\.?) (\d{1,3}(?:[. ]?\(?[a-z]\)?)?)(?= |,)[^.;]{0,80}$/i,
  runsOn: ENGLISH_RUNS_ON,
  shortName: ENGLISH_SHORT_NAME,
  conditions: ENGLISH_CONDITIONS,
  reservations: ENGLISH_RESERVATIONS,
  annex: ENGLISH_ANNEX,
  dues: englishDues,
  namedSessions: englishNamedSessions,
  beforeDues: ['by ', 'at ', 'at the ', 'within '],
  besideDues: ['at', 'and', 'then', 'thereafter', 'the', 'first', 'report', 'for', 'time'],
  holdsSessions:
    /^(?!(?:Chairs?|Chairman|President|Bureau|Members?|Secretariat|Secretary|Executive (?:Secretary|Director)|Office|Friends|Heads?)\b)(?:\p{Lu}[\p{L}’-]*(?![\p{L}’-])|of|on|for|the|and|to|[ ,])*?(?:\p{Lu}[\p{L}’-]*?)?(?:Committee|Subcommittee|Commission|Council|Assembly|Conference|Congress|Board|Forum|Body|Group|Panel|Authority|Parties)\b/u,
  unreadTime: englishUnreadTime,
  awaited: englishAwaitedReport,
  reports: englishReports,
};
