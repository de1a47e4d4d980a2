import { englishAddress } from '../directive/addressees.en.js';
import { englishDues } from '../due/dues.en.js';
import { englishAwaitedReport, englishReports } from '../report/reports.en.js';
import { ENGLISH } from './english.js';
import type { Grammar } from './grammar.js';

export const ENGLISH_GRAMMAR: Grammar = {
  operative: ENGLISH,
  address: englishAddress,
  dues: englishDues,
  reports: englishReports,
  awaited: englishAwaitedReport,
};
