import { type MandateSummary, type MandateView, type ReservationView } from '#register';
import { ActorNameAnswer, ObligationAnswer, REPORTING, SourceAnswer } from './obligation.answer.js';
import { Shown, ShownList, ShownOrNull, ShownWord } from './shown.js';

export class MandateSummaryAnswer implements MandateSummary {
  @Shown(String, 'Id.') readonly id!: string;
  @Shown(String, 'As people write it.') readonly ref!: string;
  @Shown(String, 'Id of the decision.') readonly decision!: string;
  @ShownOrNull(String, 'Title of the decision.') readonly title!: string | null;
  @Shown(String, 'The paragraph.') readonly paragraph!: string;
  @Shown(String, 'Code of the body that decided.') readonly body!: string;
  @ShownOrNull(String, 'Session of the decision.') readonly session!: string | null;
  @Shown(String, 'How lists treat it.') readonly class!: string;
  @Shown(String, 'What it asks.') readonly verb!: string;
  @ShownList(ActorNameAnswer, 'Of whom.') readonly addressees!: ActorNameAnswer[];
  @Shown(String, 'Words of the paragraph.') readonly text!: string;
  @Shown(String, 'Whether it is in force.') readonly validity!: string;
  @Shown(String, 'What became of it.') readonly delivery!: string;
  @ShownWord(REPORTING, 'The worst of its obligations; null where it has none.', true)
  readonly reporting!: MandateSummary['reporting'];
  @ShownList(SourceAnswer, 'What it was renewed by, in order.') readonly renewedBy!: SourceAnswer[];
}

export class FundingAnswer {
  @Shown(String, 'The kind of condition.') readonly kind!: MandateView['funding'][number]['kind'];
  @Shown(String, 'What it governs.') readonly scope!: MandateView['funding'][number]['scope'];
}

export class FulfilmentClaimAnswer {
  @Shown(String, 'What shows it.') readonly evidence!: string;
  @Shown(String, 'Who claimed it.') readonly by!: string;
  @ShownOrNull(String, 'When.') readonly on!: string | null;
}

export class ReservationAnswer implements ReservationView {
  @Shown(String, 'The delegation.') readonly by!: string;
  @Shown(String, 'What it is.') readonly kind!: string;
  @ShownList(String, 'The paragraphs that it limits; none where it concerns the whole.') readonly paragraphs!: string[];
  @ShownOrNull(String, 'The expression that it is limited to.') readonly expression!: string | null;
  @Shown(String, 'What was said.') readonly text!: string;
  @ShownOrNull(String, 'When.') readonly on!: string | null;
}

export class MandateAnswer extends MandateSummaryAnswer implements MandateView {
  @ShownOrNull(String, 'Symbol of the decision; null for a draft.') readonly symbol!: string | null;
  @Shown(String, 'Decision, instruction, request, exhortation, renewal, declaration.') readonly act!: string;
  @ShownList(ActorNameAnswer, 'Through whom.') readonly through!: ActorNameAnswer[];
  @ShownList(ActorNameAnswer, 'Whom the addressee is to call upon.') readonly toBeCalledUpon!: ActorNameAnswer[];
  @ShownList(FundingAnswer, 'Conditions of funding.') readonly funding!: FundingAnswer[];
  @ShownList(ObligationAnswer, 'What is due.') readonly obligations!: ObligationAnswer[];
  @ShownOrNull(FulfilmentClaimAnswer, 'That it is done, as claimed.') readonly claim!: FulfilmentClaimAnswer | null;
  @ShownOrNull(String, 'On what that was accepted.') readonly acceptedBasis!: string | null;
  @ShownOrNull(String, 'Id of the mandate that it was merged into.') readonly mergedInto!: string | null;
  @ShownOrNull(String, 'Whether the adopted wording is on file.') readonly wording!: string | null;
  @ShownList(ReservationAnswer, 'What delegations do not agree to.') readonly reservations!: ReservationAnswer[];
  @ShownList(String, 'Where the reader of the text was unsure.') readonly remarks!: string[];
  @ShownOrNull(Number, 'Revision of its stream, now; null for a proposal.') readonly revision!: number | null;
}
