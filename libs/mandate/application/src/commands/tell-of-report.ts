import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Json } from '#event-sourcing';
import { lastDay, type On } from '#time';
import { type Intent, Journal, type Receipt } from '#journal';
import { type ConsiderReport, type ExpectReport } from '#mandate/domain';
import { reportsConsidered } from '../considered-reports.js';
import { duesMeant, type ReportMeant } from '../owed-reports.js';
import { owing, tellOn } from '../owing.js';

/** What people tell of a report, but that it came. */
export type ReportTold = Omit<ExpectReport, 'obligations'> | Omit<ConsiderReport, 'obligations'>;

/** Enters what is told of a report that is owed: when it may be expected, or that it was taken up. */
export class TellOfReport extends Command<Receipt> {
  constructor(
    readonly mandate: string,
    readonly meant: ReportMeant,
    readonly told: ReportTold,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

@CommandHandler(TellOfReport)
export class TellOfReportHandler implements ICommandHandler<TellOfReport> {
  constructor(private readonly journal: Journal) {}

  execute({ mandate: id, meant, told, on, intent }: TellOfReport): Promise<Receipt> {
    const request = { name: 'TellOfReport', mandate: id, meant: { ...meant }, told: { ...told } satisfies Json, on };
    return this.journal.transact(intent, request, async (unit) => {
      const { aggregate, owed } = await owing(unit, id, on);
      const facts = { on, by: intent.by };
      // Whoever is to convene a meeting puts it off as one who is to report does.
      if (told.type === 'ExpectReport')
        aggregate.execute({ ...told, obligations: duesMeant(owed, meant, lastDay(on)) }, facts);
      else aggregate.execute({ ...told, obligations: reportsConsidered(owed, meant, { ...told, on }) }, facts);
      await tellOn(unit, aggregate, intent.by);
    });
  }
}
