import { Injectable, Logger } from '@nestjs/common';
import { type Receipt } from '#journal';
import { Register } from '#register';
import { type ReceiptAnswer } from '../dto/answers/receipt.answer.js';

/** Answers commands when the register has seen what they wrote, so that writers see their own writes. */
@Injectable()
export class Receipts {
  readonly #log = new Logger('Receipts');

  constructor(private readonly register: Register) {}

  /** What is committed is answered for, even where the register does not come after. */
  async of({ commandId, position, entries }: Receipt): Promise<ReceiptAnswer> {
    const stale = position !== undefined && !(await this.#isSeen(position));
    return {
      commandId,
      position: position ?? null,
      entries: entries.map(({ id, stream, revision, type }) => ({ id, stream, revision, type })),
      changed: entries.length > 0,
      stale,
    };
  }

  async #isSeen(position: string): Promise<boolean> {
    try {
      await this.register.seen(position);
      return true;
    } catch (error) {
      this.#log.error(error);
      return false;
    }
  }
}
