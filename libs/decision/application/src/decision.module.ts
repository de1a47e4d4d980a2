import { Module } from '@nestjs/common';
import { AdoptDraftHandler } from './commands/adopt-draft.js';
import { CorrectHeadHandler, PreviewHeadCorrectionHandler } from './commands/correct-head.js';
import { CorrectParagraphsHandler } from './commands/correct-paragraphs.js';
import { CorrectTermsHandler, PreviewCorrectionHandler } from './commands/correct-terms.js';
import { ChangeDecisionHandler } from './commands/change-decision.js';
import { DecideOnDecisionHandler } from './commands/decide-on-decision.js';
import { DecideOnMandateHandler } from './commands/decide-on-mandate.js';
import { DecideOnObligationHandler } from './commands/decide-on-obligation.js';
import { DismissEvidenceHandler } from './commands/dismiss-evidence.js';
import { EnterMandateHandler } from './commands/enter-mandate.js';
import { EnterReservationHandler } from './commands/enter-reservation.js';
import { DoubtsAboutDecisionHandler, RecordDecisionHandler } from './commands/record-decision.js';
import { ReaffirmMandatesHandler } from './commands/reaffirm-mandates.js';
import { RenewMandateHandler } from './commands/renew-mandate.js';
import { PreviewRereadingHandler, ReadTextOnFileHandler, RereadDecisionHandler } from './commands/reread-decision.js';
import { RewordDraftHandler } from './commands/reword-draft.js';
import { RetractEntryHandler } from './commands/retract-entry.js';
import { PreviewRetractionHandler } from './queries/preview-retraction.js';
import { ResolveDuesHandler } from './queries/resolve-dues.js';

/** What bodies decide, and what follows from it in the same commit. */
@Module({
  providers: [
    RecordDecisionHandler,
    DoubtsAboutDecisionHandler,
    AdoptDraftHandler,
    RewordDraftHandler,
    RenewMandateHandler,
    ChangeDecisionHandler,
    DecideOnDecisionHandler,
    DecideOnMandateHandler,
    ReaffirmMandatesHandler,
    DecideOnObligationHandler,
    CorrectHeadHandler,
    PreviewHeadCorrectionHandler,
    CorrectParagraphsHandler,
    CorrectTermsHandler,
    PreviewCorrectionHandler,
    DismissEvidenceHandler,
    EnterMandateHandler,
    RereadDecisionHandler,
    PreviewRereadingHandler,
    ReadTextOnFileHandler,
    EnterReservationHandler,
    RetractEntryHandler,
    PreviewRetractionHandler,
    ResolveDuesHandler,
  ],
})
export class DecisionModule {}
