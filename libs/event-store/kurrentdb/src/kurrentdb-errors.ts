/** What the client throws, sorted: by its type, by gRPC's code, by its text where it has neither. */
import { StoreError } from '#event-sourcing';
import { NoAnswer } from './patience.js';

/** `transient`: trying again may help, and after an append it is not known whether it was written. */
export type Fault = 'conflict' | 'missing' | 'gone' | 'too-large' | 'denied' | 'unsupported' | 'transient' | 'other';

/** By the client's `ErrorType`. */
const BY_TYPE: Readonly<Record<string, Fault>> = {
  'wrong-expected-version': 'conflict',
  'append-consistency-violation': 'conflict',
  'stream-not-found': 'missing',
  'stream-deleted': 'gone',
  'stream-tombstoned': 'gone',
  'maximum-append-size-exceeded': 'too-large',
  'transaction-max-size-exceeded': 'too-large',
  'append-record-size-exceeded': 'too-large',
  'access-denied': 'denied',
  unsupported: 'unsupported',
  timeout: 'transient',
  'deadline-exceeded': 'transient',
  unavailable: 'transient',
  cancelled: 'transient',
  'not-leader': 'transient',
};

/** By gRPC's status code; those not here are faults of ours. */
const BY_CODE: Readonly<Record<number, Fault>> = {
  1: 'transient',
  2: 'transient',
  4: 'transient',
  5: 'transient',
  7: 'denied',
  8: 'transient',
  10: 'transient',
  12: 'unsupported',
  13: 'transient',
  14: 'transient',
  15: 'transient',
  16: 'denied',
};

const UNNAMED = /Failed to discover|client error|error trying to connect/i;

/** What kind of error it is. */
export const faultOf = (error: unknown): Fault => {
  if (error instanceof NoAnswer) return 'transient';
  const { type, code, message } = (error ?? {}) as { type?: unknown; code?: unknown; message?: unknown };
  if (typeof type === 'string' && BY_TYPE[type]) return BY_TYPE[type];
  if (typeof code === 'number') return BY_CODE[code] ?? 'other';
  return type === 'unknown' || UNNAMED.test(String(message)) ? 'transient' : 'other';
};

/** Whether the client will find the way again by itself: it reconnects after these, and after no others. */
export const isSelfHealing = (error: unknown): boolean =>
  ['unavailable', 'cancelled', 'not-leader'].includes(String((error as { type?: unknown } | undefined)?.type));

const REFUSALS: Readonly<Partial<Record<Fault, readonly [code: string, sentence: (server: string) => string]>>> = {
  gone: ['store.stream-gone', (server) => `A stream was deleted on ${server}: restore it there from a backup.`],
  'too-large': [
    'store.invalid-append',
    (server) => `The append is too large for ${server}: write fewer or smaller events at once.`,
  ],
  denied: ['store.access-denied', (server) => `${server} does not let this user in: check the user, or its rights.`],
  unsupported: ['store.unsupported-server', (server) => `${server} is too old: upgrade it to KurrentDB 25.1 or later.`],
  transient: [
    'store.unavailable',
    (server) => `${server} did not answer in time: try again; what was written already is not written twice.`,
  ],
};

/**
 * The same error for callers of the port; what is no fault of the server's passes unchanged.
 * @param server its name without credentials
 */
export const storeErrorOf = (error: unknown, server: string): unknown => {
  const [code, sentence] = REFUSALS[faultOf(error)] ?? [];
  return code && sentence ? new StoreError(code, sentence(server), { cause: error }) : error;
};
