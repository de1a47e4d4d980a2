import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { END, lastDay, type On } from '#time';
import { type Intent, Journal, type Receipt, type UnitOfWork } from '#journal';
import { refuseOtherTelling, type SubmissionDetails, type SubmissionKind } from '#mandate/domain';
import { type ReportMeant, reportsMeant } from '../owed-reports.js';
import { owing, tellOn } from '../owing.js';
import { checkWhose } from '../whose-reply.js';

/** What the caller says of the report that came. */
export interface ReportDelivery extends ReportMeant {
  readonly document: string;
  /** A whole report, where nothing is said. */
  readonly kind?: SubmissionKind;
  readonly details?: SubmissionDetails;
}

/** A report came; one document may discharge what several mandates ask for. */
export class SubmitReport extends Command<Receipt> {
  constructor(
    readonly mandates: readonly string[],
    readonly delivery: ReportDelivery,
    readonly on: On,
    readonly intent: Intent,
  ) {
    super();
  }
}

/** Enters a report for each of these mandates within a unit of work. @throws Rejection as {@link reportsMeant}, and what the rule refuses */
export const submitReport = async (
  unit: UnitOfWork,
  mandates: readonly string[],
  { details = {}, document, kind = 'whole', ...meant }: ReportDelivery,
  on: On,
): Promise<void> => {
  const { by } = unit.intent;
  for (const id of mandates) {
    const { aggregate, owed } = await owing(unit, id, on);
    const obligations = reportsMeant(owed, meant, lastDay(on), document);
    await checkWhose(unit, { owed, obligations, kind, member: details.member, on });
    const told = { type: 'SubmitReport', kind, document, obligations, ...details } as const;
    refuseOtherTelling(aggregate.stateOn(END), told, { on });
    aggregate.execute(told, { on, by });
    await tellOn(unit, aggregate, by);
  }
};

@CommandHandler(SubmitReport)
export class SubmitReportHandler implements ICommandHandler<SubmitReport> {
  constructor(private readonly journal: Journal) {}

  execute({ mandates, delivery, on, intent }: SubmitReport): Promise<Receipt> {
    const { details = {}, ...told } = delivery;
    const more = Object.keys(details).length > 0 && { details: { ...details } };
    const request = { name: 'SubmitReport', mandates, delivery: { ...told, ...more }, on };
    return this.journal.transact(intent, request, (unit) => submitReport(unit, mandates, delivery, on));
  }
}
