import { englishAddress } from './addressees.js';
import { englishDues } from './dues.js';
import { englishAwaitedReport, englishReports } from './reports.js';
import { ENGLISH } from './english.js';
import type { Grammar } from '../../style/grammar.js';

export const ENGLISH_GRAMMAR: Grammar = {
  operative: ENGLISH,
  address: englishAddress,
  dues: englishDues,
  reports: englishReports,
  awaited: englishAwaitedReport,
};
