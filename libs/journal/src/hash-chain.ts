/**
 * Each event carries SHA-256 of the former hash in its stream and of the canonical JSON (RFC 8785) of everything
 * that it says. Changing, dropping or swapping an event breaks the chain of its stream from there on.
 */
import { createHash } from 'node:crypto';
import { type EventStore, type NewEvent, type RecordedEvent, type Revision, type StreamName } from '#event-sourcing';
import { canonicalJson } from './canonical-json.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 in hex of the canonical JSON of a value. */
export const sha256 = (value: unknown): string => hashOf(canonicalJson(value));

/** What is hashed of an event at its place; `former` is the hash of the event before it, empty for the first. */
export const chainText = (
  former: string,
  stream: StreamName,
  revision: Revision,
  { id, type, data, meta }: NewEvent,
): string => {
  const { hash: _, ...said } = meta;
  return canonicalJson([former, { stream, revision, id, type, data, meta: said }]);
};

/** The hash of an event at its place: that of its `chainText`. */
export const chainHash = (former: string, stream: StreamName, revision: Revision, event: NewEvent): string =>
  hashOf(chainText(former, stream, revision, event));

/** The first event of a stream that is not what was written. */
export interface BrokenChain {
  readonly stream: StreamName;
  readonly revision: Revision;
  readonly eventId: string;
  readonly reason: 'hash-differs' | 'revision-missing';
}

export interface Verification {
  readonly events: number;
  readonly streams: number;
  readonly broken: readonly BrokenChain[];
}

interface Link {
  readonly revision: Revision;
  readonly hash: string;
}

/** An event at its place in a stream, whatever log it is read from. */
export type ChainedEvent = Omit<RecordedEvent, 'position'>;

const faultOf = (event: ChainedEvent, former: Link | undefined): BrokenChain['reason'] | undefined => {
  if (event.revision !== (former?.revision ?? -1) + 1) return 'revision-missing';
  return chainHash(former?.hash ?? '', event.stream, event.revision, event) === event.meta['hash']
    ? undefined
    : 'hash-differs';
};

/** Follows the chains of a log, event by event. */
export class Chains {
  readonly #links = new Map<StreamName, Link>();

  /** How many streams have been met. */
  get streams(): number {
    return this.#links.size;
  }

  /** Takes the next event of the log; says what is wrong where it does not continue its stream. */
  follow(event: ChainedEvent): BrokenChain['reason'] | undefined {
    const { stream, revision, meta } = event;
    const fault = faultOf(event, this.#links.get(stream));
    this.#links.set(stream, { revision, hash: meta['hash'] ?? '' });
    return fault;
  }
}

/** Recomputes every chain of the store and names the first broken event of each stream. */
export const verifyChains = async (
  store: Pick<EventStore, 'readAll'>,
  onProgress: (events: number) => void = () => {},
): Promise<Verification> => {
  const chains = new Chains();
  const broken = new Map<StreamName, BrokenChain>();
  let events = 0;
  for await (const event of store.readAll()) {
    const { stream, revision, id: eventId } = event;
    const reason = chains.follow(event);
    if (reason && !broken.has(stream)) broken.set(stream, { stream, revision, eventId, reason });
    if (++events % 1000 === 0) onProgress(events);
  }
  return { events, streams: chains.streams, broken: [...broken.values()] };
};
