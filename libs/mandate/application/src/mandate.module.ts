import { Module } from '@nestjs/common';
import { ChangeMandateHandler } from './commands/change-mandate.js';
import { SubmitReportHandler } from './commands/submit-report.js';

/** What becomes of mandates once they are given. */
@Module({ providers: [SubmitReportHandler, ChangeMandateHandler] })
export class MandateModule {}
