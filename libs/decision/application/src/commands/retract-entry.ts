import { actorKind } from '#actor/domain';
import { coverageKind } from '#coverage/domain';
import { mandateKind } from '#mandate/domain';
import { sessionKind } from '#session-calendar/domain';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Rejection } from '#rejection';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { retractFrom, retractFromDecision } from '../retraction.js';

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
    if (reason.trim() === '')
      throw new Rejection('retraction.reason-missing', 'Say why the entry is wrong with --reason.');
    const [category = '', ...rest] = stream.split('-');
    return this.journal.transact(intent, { name: 'RetractEntry', stream, entry, reason }, (unit) =>
      this.#retract(unit, category, { id: rest.join('-'), entry, reason }),
    );
  }

  #retract(unit: UnitOfWork, category: string, wrong: { id: string; entry: string; reason: string }): Promise<void> {
    switch (category) {
      case 'decision':
        return retractFromDecision(unit, wrong.id, wrong.entry, wrong.reason);
      case 'mandate':
        return retractFrom(unit, mandateKind, wrong);
      case 'session':
        return retractFrom(unit, sessionKind, wrong);
      case 'actor':
        return retractFrom(unit, actorKind, wrong);
      case 'coverage':
        return retractFrom(unit, coverageKind, wrong);
      default:
        throw new Rejection(
          'entry.follows-adoption',
          'This entry follows from an adoption; retract the adoption, and it goes with it.',
        );
    }
  }
}
