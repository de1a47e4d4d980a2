import { type DecisionView, type ParagraphView } from '#register';
import { MandateAnswer, ReservationAnswer } from './mandate.answer.js';
import { Shown, ShownList, ShownOrNull } from './shown.js';

export class ParagraphAnswer implements ParagraphView {
  @Shown(String, 'Its number: 3, 2.a, annex/1/16.') readonly ref!: string;
  @Shown(String, 'Its words.') readonly text!: string;
  @ShownList(MandateAnswer, 'The mandates that it gives.') readonly mandates!: MandateAnswer[];
}

export class DecisionAnswer implements DecisionView {
  @Shown(String, 'Id.') readonly id!: string;
  @ShownOrNull(String, 'Symbol; null for a draft.') readonly symbol!: string | null;
  @ShownOrNull(String, 'Title.') readonly title!: string | null;
  @Shown(String, 'Code of the body.') readonly body!: string;
  @ShownOrNull(String, 'The session that it belongs to.') readonly session!: string | null;
  @Shown(String, 'Draft or adopted.') readonly status!: string;
  @ShownOrNull(String, 'When it was tabled.') readonly tabledOn!: string | null;
  @ShownOrNull(String, 'When it was adopted.') readonly adoptedOn!: string | null;
  @ShownOrNull(String, 'Which wording is on file.') readonly wording!: string | null;
  @ShownList(ReservationAnswer, 'What delegations do not agree to.') readonly reservations!: ReservationAnswer[];
  @ShownList(String, 'What its preamble cites.') readonly cites!: string[];
  @ShownList(ParagraphAnswer, 'Its operative paragraphs; none in lists.') readonly paragraphs!: ParagraphAnswer[];
  @ShownOrNull(Number, 'Revision of its stream, now.') readonly revision!: number | null;
}
