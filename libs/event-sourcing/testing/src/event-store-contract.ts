/**
 * The port's executable half: what every event store does, races and refusals included.
 * An adapter enrols with two lines:
 *
 *     import { eventStoreContract } from '#event-sourcing/testing';
 *     eventStoreContract('sqlite', sqlite);
 *
 * Cases carry the number and name they have in the list the project was planned with. Not here, and why:
 *
 * | case | why not |
 * | --- | --- |
 * | 6 expected-any-never-conflicts, 7 expected-stream-exists-… | the port has no such expectation: writers have folded the stream |
 * | 12 commit-then-connection-lost-…, 13 timeout-on-silent-server-… | a fault of a connection: the fault matrix of KurrentDB |
 * | 25 checkpoint-never-ahead-of-handled | the port keeps no checkpoints; what it announces is case 23 |
 * | 27 subscription-reconnects-…, 30 client-started-before-server-…, 31 leader-failover-… | faults of a connection, as 12 |
 * | 28 handler-error-policy-retry-then-park | decided otherwise: a consumer that throws stops its subscription |
 * | 34 truncate-before-…, 35 tombstone-…, 36 soft-deleted-stream-… | nothing is removed through the port |
 * | 37 snapshot-mismatch-… | there are no snapshots: streams are short |
 *
 * An event id used again elsewhere is refused within one append; across appends only stores that can look it up do.
 */
import { describe } from '@jest/globals';
import { type Adapter } from './contract/adapter.js';
import { appending } from './contract/appending.contract.js';
import { casesOn } from './contract/case.js';
import { content } from './contract/content.contract.js';
import { expectedRevisions } from './contract/expected-revisions.contract.js';
import { leaving } from './contract/leaving.contract.js';
import { races } from './contract/races.contract.js';
import { readingStreams } from './contract/reading-streams.contract.js';
import { readingTheLog } from './contract/reading-the-log.contract.js';
import { retries } from './contract/retries.contract.js';
import { severalStreams } from './contract/several-streams.contract.js';
import { subscribing } from './contract/subscribing.contract.js';
import { upcasting } from './contract/upcasting.contract.js';

/** Enrols an adapter. */
export const eventStoreContract = (name: string, adapter: Adapter): void => {
  const the = casesOn(adapter.open);
  describe(`the event store contract, ${name}`, () => {
    describe('appending', () => appending(the));
    describe('expected revisions', () => expectedRevisions(the));
    describe('several streams', () => severalStreams(the));
    describe('retries', () => retries(the));
    describe('races', () => races(the, adapter));
    describe('reading streams', () => readingStreams(the));
    describe('reading the log', () => readingTheLog(the, adapter));
    describe('content', () => content(the));
    describe('upcasting', () => upcasting(the));
    describe('subscribing', () => subscribing(the, adapter));
    describe('leaving', () => leaving(the, adapter));
  });
};
