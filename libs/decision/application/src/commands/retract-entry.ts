import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Intent, Journal, type Receipt } from '#journal';
import { takeBack } from '../retraction.js';
import { refused } from '../refused.js';

/** A wrong entry is taken back, with a reason; it stays on record, and as known before it still counts. */
export class RetractEntry extends Command<Receipt> {
  constructor(
    /** Name of the stream that the entry stands in. */
    readonly stream: string,
    /** Id of the event. */
    readonly entry: string,
    readonly reason: string,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(RetractEntry)
export class RetractEntryHandler implements ICommandHandler<RetractEntry> {
  constructor(private readonly journal: Journal) {}

  execute({ stream, entry, reason, intent }: RetractEntry): Promise<Receipt> {
    if (reason.trim() === '') throw refused('retraction.reason-missing');
    // What follows anew from taking back has its reason in that.
    return this.journal.transact(
      { ...intent, although: reason },
      { name: 'RetractEntry', stream, entry, reason },
      (unit) => takeBack(unit, { stream, entry, reason }),
    );
  }
}
