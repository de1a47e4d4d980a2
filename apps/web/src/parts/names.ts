import { type Overdue } from '../api/client.js';
import { enumerated } from '../words/message.js';

/** Several names as one enumeration, in the language of the sentence. */
export const listed = (names: readonly { readonly name: string }[], language: string): string =>
  enumerated(
    names.map(({ name }) => name),
    language,
  );

export const debtorsOf = (row: Overdue, language: string): string => listed(row.by, language);
export const creditorsOf = (row: Overdue, language: string): string => listed(row.to, language);
