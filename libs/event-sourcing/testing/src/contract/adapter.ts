import { type EventStore } from '#event-sourcing';

/** What a process of its own is to write: one writer for each stream named; a name repeated is contended. */
export interface WriterJob {
  readonly streams: readonly string[];
  /** So many events each writer gets in, one by one, folding the stream again whenever it was beaten to it. */
  readonly appends: number;
}

export interface WriterReport {
  /** The ids of the events acknowledged, in that order. */
  readonly acknowledged: readonly string[];
  /** How often a writer was beaten to it. */
  readonly conflicts: number;
}

export interface OpenedStore {
  readonly store: EventStore;
  /** Where others find the same log: a path, a connection string. */
  readonly address: string;
  /** Closes the store and takes away what the case left. */
  readonly dispose: () => Promise<void>;
}

/** How the contract gets at the stores of one adapter. What is left out skips the cases that need it, visibly. */
export interface Adapter {
  /** A store for one case. It may hold what earlier cases wrote: every case keeps to streams of its own. */
  readonly open: () => Promise<OpenedStore>;
  /** As `open`, with the positions to come past 2^53. */
  readonly openFar?: () => Promise<OpenedStore>;
  /** Another door to the same log. */
  readonly connect?: (address: string) => Promise<EventStore>;
  /** Writers in a process of their own. */
  readonly writeElsewhere?: (address: string, job: WriterJob) => Promise<WriterReport>;
  /** How many handles (timers, calls) subscriptions to that log hold at the moment. */
  readonly held?: (address: string) => number;
}
