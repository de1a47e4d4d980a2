import { factsMaker } from './bodies/body-facts.js';
import { LANGUAGES } from './languages/languages.js';
import { NOT_READ } from './languages/not-read.js';
import { directiveOfVerb } from './directive-of-verb.js';
import { duesReaderOf, occasionsReaderOf } from './read-due.js';
import { readerOf } from './reader.js';

/** The reader of every language that there is. */
export const { read, readAll } = readerOf(LANGUAGES, NOT_READ);

/** A due expression that stands alone, in any of the languages: one due time, or one for each session that it names. */
export const readDues = duesReaderOf(LANGUAGES);

/** How a report comes again, in one sentence that stands alone, in any of the languages. */
export const readOccasions = occasionsReaderOf(LANGUAGES);

/** What a directive does by its verb, in any of the languages. */
export const verbDoes = directiveOfVerb(LANGUAGES);

/** What is known of bodies, made ready once for each list of them. */
export const bodyFacts = factsMaker(LANGUAGES);
