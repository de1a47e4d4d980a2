import { Module } from '@nestjs/common';
import { ChangeMandateHandler } from './commands/change-mandate.js';
import { SubmitReportHandler } from './commands/submit-report.js';
import { TellOfReportHandler } from './commands/tell-of-report.js';
import { VerifyNonSubmissionHandler } from './commands/verify-non-submission.js';

/** What becomes of mandates once they are given. */
@Module({ providers: [SubmitReportHandler, TellOfReportHandler, VerifyNonSubmissionHandler, ChangeMandateHandler] })
export class MandateModule {}
