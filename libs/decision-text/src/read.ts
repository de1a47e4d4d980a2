import { LANGUAGES } from './languages/languages.js';
import { readerOf } from './reader.js';

/** The reader of every language that there is. */
export const { read, readAll } = readerOf(LANGUAGES);
