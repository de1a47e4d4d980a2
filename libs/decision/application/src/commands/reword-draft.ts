import { decisionKind } from '#decision/domain';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { END, type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { fileWording, type Wording } from '../wording.js';
import { refused } from '../refused.js';

/** Another wording of a draft that is before the body: its mandates are proposed as that has them. */
export class RewordDraft extends Command<Receipt> {
  constructor(
    readonly draft: string,
    readonly wording: Wording,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(RewordDraft)
export class RewordDraftHandler implements ICommandHandler<RewordDraft> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection `decision.unknown`, `decision.already-adopted`, `decision.withdrawn`, `text.already-recorded` */
  execute({ draft, wording, on, intent }: RewordDraft): Promise<Receipt> {
    const request = { name: 'RewordDraft', draft, on, content: wording.content };
    return this.journal.transact(intent, request, async (unit) => {
      const state = (await unit.load(decisionKind, draft)).stateOn(END);
      if (state.status === 'unknown') throw refused('decision.unknown', { draft });
      if (state.adoption !== null) throw refused('decision.already-adopted', { symbol: state.adoption.symbol });
      await fileWording(unit, draft, 'draft', wording, on);
    });
  }
}
