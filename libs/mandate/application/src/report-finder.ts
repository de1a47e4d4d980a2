import { Injectable } from '@nestjs/common';
import { Rejection } from '#rejection';
import { lastDay, type On } from '#time';
import { type DeciderAggregate, type UnitOfWork } from '#journal';
import { type Mandate, type MandateCommand, type MandateEvent, type MandateFacts, mandateKind } from '#mandate/domain';
import { DueWindows } from './due-windows.port.js';
import { type OwedReports, reportsMeant } from './owed-reports.js';

/** A mandate with what it owes. */
export interface Owing {
  readonly aggregate: DeciderAggregate<Mandate, MandateCommand, MandateEvent, MandateFacts>;
  readonly owed: OwedReports;
}

/** Finds which of a mandate's reports a person means, by the calendar as it stood on the day. */
@Injectable()
export class ReportFinder {
  readonly meant = reportsMeant;

  constructor(private readonly windows: DueWindows) {}

  /** @throws Rejection `mandate.not-issued` */
  async owed(unit: UnitOfWork, id: string, on: On): Promise<Owing> {
    const aggregate = await unit.load(mandateKind, id);
    const mandate = aggregate.stateOn(on);
    if (mandate.validity === 'unknown')
      throw new Rejection('mandate.not-issued', 'On that day this mandate was not issued yet; give a later day.');
    return { aggregate, owed: { mandate, windows: await this.windows.of(id, lastDay(on)) } };
  }
}
