import { type On } from '#time';
import { type ExpectedRevision, type Position, type StreamName } from '#event-sourcing';

/** Who asks for a change, under which id, and what they had seen. */
export interface Intent {
  /** Told twice under one id, done once. A UUID, or any key of the caller's. */
  readonly commandId: string;
  /** Who enters it, by name. */
  readonly by: string;
  /** Who confirmed it, where that takes a second person. */
  readonly confirmedBy?: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  /** Why it is entered although there is a doubt about it; kept with the entries. */
  readonly although?: string;
  /** When the office knew it, before it had this register: a day, a month or a year. No part of what is known at a moment. */
  readonly knownSince?: Exclude<On, null>;
  /** Only to see what would follow: instead of being written, it is thrown. @see Rehearsed */
  readonly rehearsal?: true;
  /** The caller has read this stream at this revision and wants no later one touched. */
  readonly ifAt?: { readonly stream: StreamName; readonly revision: ExpectedRevision };
}

/** One entry that a command put on record. */
export interface ReceiptEntry {
  readonly id: string;
  readonly stream: StreamName;
  readonly revision: number;
  /** The name on disk. */
  readonly type: string;
}

/** What a command did. `entries` is empty and `position` absent where it was already so. */
export interface Receipt {
  readonly commandId: string;
  readonly position?: Position;
  readonly entries: readonly ReceiptEntry[];
}
