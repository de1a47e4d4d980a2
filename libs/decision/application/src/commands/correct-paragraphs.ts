import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type ActorDetails } from '../named-actors.js';
import { registerActors } from '#actor/application';
import { type Intent, Journal, type Receipt } from '#journal';
import { correct, type Corrections } from '../correction.js';
import { refused } from '../refused.js';

/** Paragraphs of a decision are put right as they should have been read: since their wording holds, and known from now on. */
export class CorrectParagraphs extends Command<Receipt> {
  constructor(
    readonly corrections: Corrections,
    /** Whoever is named in them. */
    readonly actors: readonly ActorDetails[],
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(CorrectParagraphs)
export class CorrectParagraphsHandler implements ICommandHandler<CorrectParagraphs> {
  constructor(private readonly journal: Journal) {}

  execute({ corrections, actors, intent }: CorrectParagraphs): Promise<Receipt> {
    if (corrections.reason.trim() === '') throw refused('correction.reason-missing');
    const request = { name: 'CorrectParagraphs', corrections: JSON.stringify(corrections) };
    return this.journal.transact(intent, request, async (unit) => {
      await correct(unit, corrections);
      await registerActors(unit, actors);
    });
  }
}
