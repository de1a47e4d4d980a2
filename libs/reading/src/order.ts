import type { ReadingName } from './readings.js';

/** What a worker is told to read. */
export interface Order {
  readonly name: ReadingName;
  readonly asked: readonly unknown[];
}

/** What it answers: what was found, the code and sentence of a rejection, or what went wrong. */
export type Answer =
  { readonly found: unknown } | { readonly code: string; readonly message: string } | { readonly message: string };
