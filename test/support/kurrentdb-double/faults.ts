/** What can go wrong on the way, planted for the next calls. */
import { setTimeout as pause } from 'node:timers/promises';
import { type ServiceError } from '@grpc/grpc-js';

export type Method = 'append' | 'read' | 'subscribe' | 'features';

export interface Fault {
  readonly on: Method;
  /** Before the server has done it, or once it has, so that the answer is lost. */
  readonly when: 'before' | 'after';
  /** An error for an answer, no answer at all, the connection cut, or an answer so many milliseconds late. */
  readonly what: ServiceError | 'hang' | 'cut' | number;
  /** For so many calls; 1 if not given. */
  readonly times?: number;
}

export class Faults {
  readonly #planted: { readonly fault: Fault; left: number }[] = [];
  readonly #cut: () => Promise<void>;

  constructor(cut: () => Promise<void>) {
    this.#cut = cut;
  }

  plant(fault: Fault): void {
    this.#planted.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#planted.length = 0;
  }

  /**
   * Passes where nothing is planted.
   * @throws ServiceError what the caller is to be answered
   */
  async pass(on: Method, when: Fault['when']): Promise<void> {
    const planted = this.#planted.find(({ fault, left }) => fault.on === on && fault.when === when && left > 0);
    if (!planted) return;
    planted.left -= 1;
    const { what } = planted.fault;
    if (typeof what === 'number') return pause(what);
    if (what === 'cut') await this.#cut();
    if (typeof what === 'string') return new Promise(() => undefined); // nobody will ever answer
    throw what;
  }
}
