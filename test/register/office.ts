/** A records office on a folder of its own: the real handlers, the real store, the real register. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ICommand, type QueryBus } from '@nestjs/cqrs';
import { type EventStore } from '#event-sourcing';
import { Rejection } from '#rejection';
import { type Receipt, type ReceiptEntry } from '#journal';
import { type Projector } from '#projector';
import { openRegister, type OpenRegister } from '../support/open-register.js';
import { bodyCommands } from './office-bodies.js';
import { type Commands, type There } from './office-commands.js';
import { courseCommands } from './office-course.js';
import { decisionCommands } from './office-decisions.js';
import { reportCommands } from './office-reports.js';
import { rulings } from './office-rulings.js';
import { sessionCommands } from './office-sessions.js';
import { type Step } from './steps.js';

const COMMANDS: Commands<Step['type']> = {
  ...sessionCommands,
  ...decisionCommands,
  ...bodyCommands,
  ...rulings,
  ...courseCommands,
  ...reportCommands,
};

export class Office {
  readonly entries: ReceiptEntry[] = [];
  #told = 0;

  private constructor(
    private readonly register: OpenRegister,
    private readonly data: string,
  ) {}

  static async open(): Promise<Office> {
    const data = mkdtempSync(join(tmpdir(), 'mandatum-register-'));
    return new Office(await openRegister(data), data);
  }

  get queries(): QueryBus {
    return this.register.queries;
  }
  get store(): EventStore {
    return this.register.store;
  }
  get projector(): Projector {
    return this.register.projector;
  }

  async close(): Promise<void> {
    await this.register.close();
    rmSync(this.data, { recursive: true });
  }

  /** Does what a step says, unless a rule refuses it; says under which code. */
  async take(step: Step): Promise<string | undefined> {
    this.#told += 1;
    const make = COMMANDS[step.type] as (step: Step, there: There) => Promise<ICommand | undefined>;
    const command = await make(step, this.#there());
    if (!command) return 'nothing.there';
    try {
      const answer = await this.register.commands.execute<ICommand, Receipt | { receipt: Receipt }>(command);
      this.entries.push(...('receipt' in answer ? answer.receipt : answer).entries);
      return undefined;
    } catch (error) {
      if (error instanceof Rejection) return error.code;
      throw error;
    }
  }

  /** Ids of the streams of a category that are there, in order. */
  ids(category: string): readonly string[] {
    const streams = this.entries.map(({ stream }) => stream).filter((stream) => stream.startsWith(`${category}-`));
    return [...new Set(streams)].map((stream) => stream.slice(category.length + 1));
  }

  #there(): There {
    const { entries, queries } = this;
    return {
      intent: {
        commandId: `step ${this.#told}`,
        although: 'so it was told',
        by: this.#told % 2 ? 'officer' : 'verifier',
      },
      told: this.#told,
      entries,
      queries,
      one: (category, nth) => this.ids(category)[nth % (this.ids(category).length || 1)],
    };
  }
}
