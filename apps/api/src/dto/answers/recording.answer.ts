import { ReaderRemarkAnswer, ReceiptAnswer } from './receipt.answer.js';
import { Shown, ShownList, ShownOrNull } from './shown.js';

export class RefusedAnswer {
  @Shown(String, 'Stable: noun.reason.') readonly code!: string;
  @Shown(String, 'One sentence that names the way out.') readonly detail!: string;
}

export class RecordedOfFile {
  @ShownOrNull(String, 'Its symbol.') readonly symbol!: string | null;
  @ShownOrNull(String, 'Id of the decision; null where it was refused.') readonly decision!: string | null;
  @Shown(Boolean, 'This text was on the register before.') readonly already!: boolean;
  @ShownList(ReaderRemarkAnswer, 'What the reader remarked of the text.')
  readonly remarks!: readonly ReaderRemarkAnswer[];
  @ShownOrNull(ReceiptAnswer, 'What was put on record.') readonly receipt!: ReceiptAnswer | null;
  @ShownOrNull(RefusedAnswer, 'Why it was not recorded, where it was not.') readonly refused!: RefusedAnswer | null;
}

/** What became of a file. */
export class RecordingAnswer {
  @ShownOrNull(String, 'What the file was taken for, where it was no plain text in UTF-8.')
  readonly readAs!: string | null;
  @ShownList(String, 'Symbols of other decisions in it that were left aside.') readonly others!: readonly string[];
  @ShownList(RecordedOfFile, 'The decisions that were meant.') readonly decisions!: readonly RecordedOfFile[];
}
