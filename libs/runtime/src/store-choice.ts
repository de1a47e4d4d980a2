/** Which event store holds the register: the embedded one, or a KurrentDB cluster. */
import { readFileSync } from 'node:fs';
import { StoreError } from '#event-sourcing';

export type StoreChoice =
  | { readonly kind: 'sqlite' }
  /** `url` is a connection string and may hold a password: it is never printed. */
  | { readonly kind: 'kurrentdb'; readonly url: string };

const SCHEMES = ['kurrentdb', 'kurrent', 'kdb', 'esdb'];
const CONNECTION_STRING = new RegExp(String.raw`^(?:${SCHEMES.join('|')})(?:\+discover)?://[^/\s]`);

const refused = (sentence: string, cause?: unknown): StoreError =>
  new StoreError('store.choice-invalid', sentence, { cause });

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refused(`MANDATUM_STORE_FILE names ${path}, which cannot be read; check the path and its rights.`, error);
  }
};

/**
 * What `sqlite` or a connection string chooses.
 * @param from where it was said, for the sentence
 * @throws StoreError `store.choice-invalid`, without what was said: it may hold a password
 */
const choiceOf = (said: string, from: string): StoreChoice => {
  const value = said.trim();
  if (value === 'sqlite') return { kind: 'sqlite' };
  if (CONNECTION_STRING.test(value)) return { kind: 'kurrentdb', url: value };
  const schemes = SCHEMES.map((scheme) => `${scheme}://`).join(', ');
  throw refused(
    `${from} names no store; say sqlite, or the address of a KurrentDB that begins with ${schemes} or with one of these with +discover before the colon.`,
  );
};

/**
 * What `MANDATUM_STORE` says, or the file that `MANDATUM_STORE_FILE` names; the embedded store where neither is set.
 * @throws StoreError `store.choice-invalid`
 */
export const storeChoice = (env: NodeJS.ProcessEnv = process.env): StoreChoice => {
  const { MANDATUM_STORE: said, MANDATUM_STORE_FILE: path } = env;
  if (said && path) throw refused('MANDATUM_STORE and MANDATUM_STORE_FILE are both set; unset one of them.');
  if (path) return choiceOf(contentOf(path), 'The file of MANDATUM_STORE_FILE');
  return said ? choiceOf(said, 'MANDATUM_STORE') : { kind: 'sqlite' };
};
