import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Intent, Journal, type Receipt } from '#journal';
import { correctHead, type HeadRight } from '../correction.js';
import { refused } from '../refused.js';

/** The head of a text is put right as it should have been read: since its wording holds, and known from now on. */
export class CorrectHead extends Command<Receipt> {
  constructor(
    readonly right: HeadRight,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(CorrectHead)
export class CorrectHeadHandler implements ICommandHandler<CorrectHead> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `decision.unknown`, `correction.reason-missing` */
  execute({ right, intent }: CorrectHead): Promise<Receipt> {
    if (right.reason.trim() === '') throw refused('correction.reason-missing');
    const request = { name: 'CorrectHead', right: JSON.stringify(right) };
    return this.journal.transact(intent, request, (unit) => correctHead(unit, right));
  }
}
