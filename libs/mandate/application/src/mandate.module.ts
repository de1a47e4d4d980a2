import { Module } from '@nestjs/common';
import { AssignResponsibilityHandler } from './commands/assign-responsibility.js';
import { ChangeMandateHandler } from './commands/change-mandate.js';
import { ConfirmEvidenceHandler } from './commands/confirm-evidence.js';
import { NoteJointImplementationHandler } from './commands/note-joint-implementation.js';
import { SubmitReportHandler } from './commands/submit-report.js';
import { TellOfReportHandler } from './commands/tell-of-report.js';
import { VerifyNonSubmissionHandler } from './commands/verify-non-submission.js';

/** What becomes of mandates once they are given. */
@Module({
  providers: [
    SubmitReportHandler,
    TellOfReportHandler,
    VerifyNonSubmissionHandler,
    ChangeMandateHandler,
    ConfirmEvidenceHandler,
    AssignResponsibilityHandler,
    NoteJointImplementationHandler,
  ],
})
export class MandateModule {}
