import type { Language } from '../grammar/language.js';
import { ENGLISH } from './en/english.js';
import { SPANISH } from './es/spanish.js';
import { FRENCH } from './fr/french.js';
import { PORTUGUESE } from './pt/portuguese.js';

/** The languages that decisions are read in, one a line. Of equals, the first is taken. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH, //
  SPANISH,
  FRENCH,
  PORTUGUESE,
];
