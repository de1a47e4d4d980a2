import type { Language } from '../../grammar/language.js';
import { englishAddress } from './addressees.js';
import { ENGLISH_CLAUSES } from './clauses.js';
import { englishDues } from './dues.js';
import { englishEffect } from './effect.js';
import { fullName } from './full-name.js';
import { isFrench } from './french.js';
import { ENGLISH_LAYOUT } from './layout-words.js';
import { ENGLISH_OPERATIVE } from './operative.js';
import { englishAwaitedReport, englishReports } from './reports.js';

export const ENGLISH: Language = {
  code: 'en',
  common: /\b(?:the|of|and|that|for|with|which|by|on)\b/gi,
  layout: ENGLISH_LAYOUT,
  isForeign: isFrench,
  operative: ENGLISH_OPERATIVE,
  clauses: ENGLISH_CLAUSES,
  effect: englishEffect,
  address: englishAddress,
  fullName,
  outsiders:
    /\b(?:states?|governments?|part(?:y|ies)|countries|israel|organi[sz]ations|civil society|private sector|donors?|partners?|stakeholders|academia|media|banks?|observers?|institutions)\b/i,
  genitive: / (?:of|in|on|for|to) /,
  dues: englishDues,
  awaited: englishAwaitedReport,
  reports: englishReports,
};
