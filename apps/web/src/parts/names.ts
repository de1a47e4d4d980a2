import { type Overdue } from '../api/client.js';

/** Several names as one enumeration, in the language of the sentence. */
export const listed = (names: readonly { readonly name: string }[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names.map(({ name }) => name));

export const debtorsOf = (row: Overdue, language: string): string => listed(row.by, language);
export const creditorsOf = (row: Overdue, language: string): string => listed(row.to, language);
