import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lastDay, type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { type ReportMeant, reportsMeant } from '../owed-reports.js';
import { owing, tellOn } from '../owing.js';

/** What was searched for in vain. */
export interface ReportSearch extends ReportMeant {
  /** The document series searched. */
  readonly searched: string;
}

/** Somebody searched for a report and found none: from then on its row counts as verified. */
export class VerifyNonSubmission extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly search: ReportSearch,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(VerifyNonSubmission)
export class VerifyNonSubmissionHandler implements ICommandHandler<VerifyNonSubmission> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, search, on, intent }: VerifyNonSubmission): Promise<Receipt> {
    const request = { name: 'VerifyNonSubmission', mandate: id, search: { ...search }, on };
    return this.journal.transact(intent, request, async (unit) => {
      const { aggregate, owed } = await owing(unit, id, on);
      const obligations = reportsMeant(owed, search, lastDay(on));
      aggregate.execute({ type: 'VerifyNonSubmission', obligations, searched: search.searched }, { on, by: intent.by });
      await tellOn(unit, aggregate, intent.by);
    });
  }
}
