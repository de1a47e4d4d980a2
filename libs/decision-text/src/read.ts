import { LANGUAGES } from './languages/languages.js';
import { NOT_READ } from './languages/not-read.js';
import { readerOf } from './reader.js';

/** The reader of every language that there is. */
export const { read, readAll } = readerOf(LANGUAGES, NOT_READ);
