import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lastDay, type On, Rejection } from '#event-sourcing';
import { type Intent, Journal, type Receipt } from '#journal';
import { dischargedBy, type ReportDelivery } from '../discharged-reports.js';
import { DueWindows } from '../due-windows.port.js';
import { mandateKind } from '../mandate.kind.js';

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

@CommandHandler(SubmitReport)
export class SubmitReportHandler implements ICommandHandler<SubmitReport> {
  constructor(
    private readonly journal: Journal,
    private readonly windows: DueWindows,
  ) {}

  execute({ mandates, delivery, on, intent }: SubmitReport): Promise<Receipt> {
    const request = { name: 'SubmitReport', mandates, delivery: { ...delivery }, on };
    return this.journal.transact(intent, request, async (unit) => {
      for (const id of mandates) {
        const mandate = await unit.load(mandateKind, id);
        const state = mandate.stateOn(on);
        if (state.validity === 'unknown')
          throw new Rejection('mandate.not-issued', 'On that day this mandate was not issued yet; give a later day.');
        const windows = await this.windows.of(id, lastDay(on));
        const obligations = dischargedBy(state, delivery, lastDay(on), windows);
        mandate.execute({ type: 'SubmitReport', document: delivery.document, obligations }, { on, by: intent.by });
      }
    });
  }
}
