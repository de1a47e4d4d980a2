import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type IncomingMessage, type Server } from 'node:http';
import { type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How long the door stays open at most when the server ends, however many come (ms). */
const LONGEST = 3_000;
/** How long the first request of a connection that is made already is waited for (ms). */
const PATIENCE = 200;
/** Between two looks (ms); where both see the same, nothing is under way. */
const PAUSE = 5;

/**
 * Takes in what has reached this machine before the door is closed: the system resets what it still holds behind a
 * closed door, and a client could not tell whether its request was carried out.
 */
@Injectable()
export class Arrivals implements BeforeApplicationShutdown {
  /** Connections that have not asked anything yet. */
  readonly #silent = new Set<Socket>();
  #arrived = 0;

  constructor(private readonly host: HttpAdapterHost) {}

  /** Begins to watch who comes; before the server listens. */
  watch(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.on('connection', (socket: Socket) => {
      this.#arrived += 1;
      this.#silent.add(socket);
      socket.once('close', () => this.#silent.delete(socket));
    });
    server.on('request', ({ socket }: IncomingMessage) => {
      this.#arrived += 1;
      this.#silent.delete(socket);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#untilQuiet();
    this.#letGo(this.host.httpAdapter.getHttpServer() as Server);
  }

  /**
   * What was answered while the door closed would be kept open for the next request, for a minute or more; and so would a
   * connection that a browser made in case it needs one, which counts as idle only once it has asked something.
   */
  #letGo(server: Server): void {
    const closing = setInterval(() => {
      server.closeIdleConnections();
      for (const socket of this.#silent) socket.destroy();
    }, PATIENCE);
    server.once('close', () => clearInterval(closing));
  }

  async #untilQuiet(): Promise<void> {
    const start = performance.now();
    let [seen, latest] = [-1, start];
    while (performance.now() - start < LONGEST) {
      if (this.#arrived !== seen) latest = performance.now();
      else if (this.#silent.size === 0 || performance.now() - latest > PATIENCE) return;
      seen = this.#arrived;
      await pause(PAUSE);
    }
  }
}
