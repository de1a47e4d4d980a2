/** Whoever has a screen open is told that something was entered, and about what; what it says, they ask as always. */
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Readable } from 'node:stream';
import { Access } from '#access';
import { EVENT_STORE, type EventStore } from '#event-sourcing';
import { STREAM_PREFIXES } from '#kinds';
import { Projector, Upkeep } from '#projector';
import { EnteredAfter, type EnteredSince } from '#register';
import { Problem } from '../http/problem.js';
import { Follower } from './follower.js';

/** Connections that are held open at most; each costs a socket and some kilobytes. */
const MOST = 500;
/** After what has gone wrong, it is tried again (ms). */
const PAUSE = 1_000;
/** What is proposed at the command line is noticed after so long at most (ms). */
const PROPOSED = 500;
/** What comes within so long is told together (ms). */
const TOGETHER = 100;

/** The store is followed once for all who listen, and only while somebody does. */
@Injectable()
export class Followers implements OnModuleDestroy {
  readonly #log = new Logger('Followers');
  readonly #followers = new Set<Follower>();
  #watching: AbortController | undefined;
  #soon: NodeJS.Timeout | undefined;
  #proposals: NodeJS.Timeout | undefined;
  #isLeaving = false;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly projector: Projector,
    private readonly upkeep: Upkeep,
    private readonly queries: QueryBus,
    private readonly access: Access,
  ) {}

  /**
   * What is entered after an entry, as server-sent events, until whoever listens goes, or some minutes have passed.
   * @param isKnown whether they are told, too, that something was proposed or decided: the public is not
   * @throws Problem `following.full`
   */
  follow(seq: number, isKnown: boolean): Readable {
    if (this.#isLeaving || this.#followers.size >= MOST)
      throw new Problem(503, 'following.full', 'Too many screens are kept up to date already; ask from time to time.', {
        headers: { 'retry-after': '60' },
      });
    const follower: Follower = new Follower(
      seq,
      isKnown ? (this.#mark ?? '') : undefined,
      () => void this.#tell([follower]),
      () => this.#leave(follower),
    );
    this.#followers.add(follower);
    if (!this.#watching) void this.#watch((this.#watching = new AbortController()).signal);
    this.#proposals ??= setInterval(() => this.#tellProposed(), PROPOSED).unref();
    void this.#tell([follower]);
    return follower.out;
  }

  /** Connections that stay open would keep the server from ending. */
  onModuleDestroy(): void {
    this.#isLeaving = true;
    for (const follower of this.#followers) follower.end();
    this.#watching?.abort();
    clearTimeout(this.#soon);
    clearInterval(this.#proposals);
  }

  get #mark(): string | undefined {
    return this.access.asks ? this.access.identities.proposals.mark() : undefined;
  }

  /** Proposals are no entries: whether there are others than before is looked up. */
  #tellProposed(): void {
    const listening = [...this.#followers].filter(({ proposed }) => proposed !== undefined);
    const mark = listening.length > 0 ? (this.#mark ?? '') : '';
    for (const follower of listening) if (follower.isReady && follower.proposed !== mark) follower.tellProposed(mark);
  }

  #leave(follower: Follower): void {
    this.#followers.delete(follower);
    if (this.#followers.size > 0) return;
    this.#watching?.abort();
    this.#watching = undefined;
    clearInterval(this.#proposals);
    this.#proposals = undefined;
  }

  async #watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const { position } = this.projector.database.checkpoint;
        const from = { streamPrefixes: STREAM_PREFIXES, ...(position !== undefined && { after: position }) };
        for await (const _ of this.store.subscribe({ ...from, signal })) this.#tellSoon();
      } catch (error) {
        this.#log.warn(String(error));
      }
      await pause(PAUSE, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Once for all that comes together. */
  #tellSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.#tell([...this.#followers]);
    }, TOGETHER);
  }

  /** Those who are behind, of one entry after another in one question. */
  async #tell(followers: readonly Follower[]): Promise<void> {
    try {
      await this.upkeep.seen();
      const { seq } = this.projector.database.checkpoint;
      const behind = followers.filter((follower) => follower.isReady && follower.seq !== seq);
      const told = new Map<number, EnteredSince>();
      for (const follower of behind) {
        const since = told.get(follower.seq) ?? (await this.queries.execute(new EnteredAfter(follower.seq)));
        told.set(follower.seq, since);
        follower.tell(since);
      }
    } catch (error) {
      this.#log.warn(String(error)); // they are told with the next entry, or when they come back
    }
  }
}
