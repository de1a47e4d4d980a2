import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { StoreError } from '#event-sourcing';
import { CONFIG, type RuntimeConfig } from './config.js';
import { backupPlan, keepBackingUp } from './scheduled-backups.js';
import { storeChoice } from './store-choice.js';

/** What a server does by itself while it serves: backups, where a folder is named for them. */
@Injectable()
export class SelfCare implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('Backup');
  readonly #ending = new AbortController();
  #doing: Promise<void> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: RuntimeConfig) {}

  onApplicationBootstrap(): void {
    const { data, serves, store: { kind } = storeChoice() } = this.config;
    const plan = serves && kind === 'sqlite' ? backupPlan() : undefined;
    if (plan)
      this.#doing = keepBackingUp(data, plan, this.#ending.signal, (error) => this.#log.error(sentenceOf(error)));
  }

  /** One that is being taken is taken to its end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    await this.#doing;
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof StoreError ? `${error.code}: ${error.message}` : String(error);
