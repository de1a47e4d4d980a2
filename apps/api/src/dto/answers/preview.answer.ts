import { CHANGED_ASPECTS, type Changed } from '#decision/application';
import { DoubtAnswer } from './operation.answer.js';
import { Shown, ShownList, ShownOrNull, ShownWord } from './shown.js';

/** One thing about a mandate that would be otherwise. */
export class ChangedAnswer implements Changed {
  @Shown(String, 'Id of the mandate.') readonly mandate!: string;
  @Shown(String, 'Its place in its decision.') readonly place!: string;
  @ShownOrNull(String, 'Id of the report that it is about; null of the mandate itself.')
  readonly obligation!: string | null;
  @ShownWord(CHANGED_ASPECTS, 'What would be otherwise.') readonly aspect!: Changed['aspect'];
  @ShownOrNull(String, 'What it is; null where there is none.') readonly from!: string | null;
  @ShownOrNull(String, 'What it would be; null where there would be none.') readonly to!: string | null;
}

/** What a write would do, said before it is done. */
export class PreviewAnswer {
  @ShownList(String, 'In sentences; none where it is already so.') readonly would!: readonly string[];
  @ShownList(ChangedAnswer, 'How the mandates that it is written to would stand otherwise.')
  readonly changes!: readonly ChangedAnswer[];
  @ShownList(DoubtAnswer, 'What contradicts it: with these it would be entered for a reason only.')
  readonly doubts!: readonly DoubtAnswer[];
}
