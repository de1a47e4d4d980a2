import { Injectable } from '@nestjs/common';
import { type Database } from 'better-sqlite3';
import { type Position } from '#event-sourcing';
import { civilDate } from '#time';
import { Clock } from '#journal';
import { isUnreadable, Projector, Upkeep } from '#projector';
import { type AskedInOffice, seqKnownAt } from './queries/asked-at.js';

/** What every question may fix. */
export interface Question {
  /** As of which day; default today. */
  readonly asOf?: string | undefined;
  /** As known when: a seq, a day or a time; default now. */
  readonly knownAt?: string | undefined;
  /** A receipt's position, which the answer has to take in. */
  readonly after?: Position | undefined;
}

/** The read side: answers questions from its rows, which are kept up as the store asks for. */
@Injectable()
export class Register {
  constructor(
    private readonly projector: Projector,
    private readonly upkeep: Upkeep,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Rejection `date.invalid`, `known-at.invalid`, `known-at.before-first-entry`
   * @throws StoreError `register.stopped`, `register.behind`, `register.catching-up`, and where its file cannot be used
   */
  async ask<Answer>(
    { asOf, knownAt, after }: Question,
    answer: (db: Database, asked: AskedInOffice) => Answer,
  ): Promise<Answer> {
    const read = async () => {
      await this.seen(after);
      const endOf = (day: string) => this.clock.endOf(day);
      return this.projector.database.read((db) =>
        answer(db, {
          asOf: asOf === undefined ? this.clock.today() : civilDate(asOf),
          knownAt: knownAt === undefined ? undefined : seqKnownAt(db, knownAt, endOf),
          endOf,
        }),
      );
    };
    try {
      return await read();
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      return read(); // from the file that has taken the place of the damaged one
    }
  }

  /** Until the register has seen a position; without one, until it may be read. */
  seen(position?: Position): Promise<void> {
    return this.upkeep.seen(position);
  }
}
