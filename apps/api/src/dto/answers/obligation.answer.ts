import { type ActorName, type DueView, type ObligationView } from '#register';
import { Shown, ShownList, ShownOrNull, ShownWord } from './shown.js';

export const REPORTING = [
  'proposed', 'undated', 'unscheduled', 'scheduled', 'due', 'overdue', 'received', 'received-late', 'cancelled',
] as const; // prettier-ignore
export const EXTENTS = ['complete', 'partial', 'not-checked'] as const;

export class ActorNameAnswer implements ActorName {
  @Shown(String, 'Code on the register.') readonly actor!: string;
  @Shown(String, 'As printed.') readonly name!: string;
}

export class SourceAnswer {
  @Shown(String, 'Id of the decision.') readonly decision!: string;
  @Shown(String, 'Its symbol.') readonly symbol!: string;
  @Shown(String, 'The paragraph.') readonly paragraph!: string;
}

export class DueAnswer implements DueView {
  @Shown(String, 'What the text says.') readonly phrase!: string;
  @Shown(String, 'What kind of expression that is: at-session, by-date, within …') readonly form!: DueView['form'];
  @ShownOrNull(String, 'The session that it is owed to, or before.') readonly session!: string | null;
  @ShownOrNull(String, 'First day of the window.') readonly opensOn!: string | null;
  @ShownOrNull(String, 'Closing day of the session.') readonly closesOn!: string | null;
  @ShownOrNull(String, 'Last day of the window.') readonly windowEndsOn!: string | null;
  @Shown(String, 'How sure the window is.') readonly certainty!: string;
}

export class DischargeAnswer {
  @Shown(String, 'The document that came.') readonly document!: string;
  @ShownOrNull(String, 'When.') readonly on!: string | null;
  @ShownWord(['in-time', 'late', 'cannot-tell'], 'Whether in time.') readonly timeliness!:
    'in-time' | 'late' | 'cannot-tell';
  @ShownOrNull(Number, 'Days after the window, where late.') readonly daysLate!: number | null;
}

export class SearchAnswer {
  @Shown(String, 'What was searched.') readonly searched!: string;
  @Shown(String, 'By whom.') readonly by!: string;
  @ShownOrNull(String, 'When.') readonly on!: string | null;
}

/** One due thing inside a mandate. */
export class ObligationAnswer implements ObligationView {
  @Shown(String, 'Id.') readonly id!: string;
  @Shown(String, 'The mandate, as people write it.') readonly mandate!: string;
  @Shown(String, 'Id of the mandate.') readonly mandateId!: string;
  @ShownWord(['report', 'action'], 'What is owed.') readonly kind!: 'report' | 'action';
  @Shown(String, 'Class of the mandate.') readonly class!: string;
  @ShownList(ActorNameAnswer, 'Who owes it.') readonly by!: ActorNameAnswer[];
  @ShownList(ActorNameAnswer, 'Through whom.') readonly via!: ActorNameAnswer[];
  @ShownList(ActorNameAnswer, 'To whom.') readonly to!: ActorNameAnswer[];
  @ShownOrNull(String, 'Written, oral, or a section of another report.') readonly form!: string | null;
  @ShownOrNull(String, 'How it recurs.') readonly recurrence!: string | null;
  @Shown(SourceAnswer, 'The paragraph that it comes from.') readonly source!: SourceAnswer;
  @Shown(DueAnswer, 'When it is due.') readonly due!: DueAnswer;
  @ShownWord(REPORTING, 'Where it stands.') readonly status!: ObligationView['status'];
  @ShownOrNull(Number, 'Days since the last day of the window.') readonly daysOverdue!: number | null;
  @ShownOrNull(DischargeAnswer, 'What ended it.') readonly discharge!: DischargeAnswer | null;
  @Shown(Boolean, 'Somebody has searched for the report and found none.') readonly verified!: boolean;
  @ShownOrNull(SearchAnswer, 'That search.') readonly search!: SearchAnswer | null;
  @ShownWord(EXTENTS, 'Whether the reports of that session have been checked.')
  readonly coverage!: ObligationView['coverage'];
  @ShownList(String, 'Other mandates that ask the same of the same for the same session.') readonly overlaps!: string[];
}
