import { Module } from '@nestjs/common';
import { ChangeMandateHandler } from './commands/change-mandate.js';
import { SubmitReportHandler } from './commands/submit-report.js';
import { VerifyNonSubmissionHandler } from './commands/verify-non-submission.js';
import { ReportFinder } from './report-finder.js';

/** What becomes of mandates once they are given. */
@Module({ providers: [ReportFinder, SubmitReportHandler, VerifyNonSubmissionHandler, ChangeMandateHandler] })
export class MandateModule {}
