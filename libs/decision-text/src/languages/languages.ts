import type { Language } from '../grammar/language.js';
import { ENGLISH } from './en/english.js';
import { SPANISH } from './es/spanish.js';

/** The languages that decisions are read in, one a line. Where a text speaks for none of them, the first is taken. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH, //
  SPANISH,
];
