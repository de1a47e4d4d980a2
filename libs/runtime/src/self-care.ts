import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { EVENT_STORE, type EventStore, StoreError } from '#event-sourcing';
import { Clock } from '#journal';
import { CONFIG, type RuntimeConfig } from './config.js';
import { backupPlan, keepBackingUp } from './scheduled-backups.js';
import { keepWitnessed, witnessPlan } from './scheduled-seals.js';
import { sealedNow } from './sealed.js';
import { storeChoice } from './store-choice.js';

/** What a server does by itself while it serves: backups, and seals witnessed, where places are named for them. */
@Injectable()
export class SelfCare implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('SelfCare');
  readonly #ending = new AbortController();
  #doing: readonly Promise<void>[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: RuntimeConfig,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const { data, serves, store: { kind } = storeChoice() } = this.config;
    if (!serves) return;
    const { signal } = this.#ending;
    const failed = (error: unknown): void => this.#log.error(sentenceOf(error));
    const [backups, witnesses] = [kind === 'sqlite' ? backupPlan() : undefined, witnessPlan()];
    const seal = () => sealedNow(this.store, () => this.clock.now());
    this.#doing = [
      ...(backups ? [keepBackingUp(data, backups, signal, failed)] : []),
      ...(witnesses ? [keepWitnessed(witnesses, seal, signal, failed)] : []),
    ];
  }

  /** What is being done is done to its end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#doing);
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof StoreError ? `${error.code}: ${error.message}` : String(error);
