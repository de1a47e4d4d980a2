import { Shown, ShownList, ShownOrNull } from './shown.js';

export class EntryAnswer {
  @Shown(String, 'Id of the entry.') readonly id!: string;
  @Shown(String, 'The stream that it stands in.') readonly stream!: string;
  @Shown(Number, 'Its place there, from 0.') readonly revision!: number;
  @Shown(String, 'Its name on disk.') readonly type!: string;
}

/** What a command did. */
export class ReceiptAnswer {
  @Shown(String, 'The Idempotency-Key, or the id that was given in its place.') readonly commandId!: string;
  @ShownOrNull(String, 'To be given as "after"; null where nothing changed.') readonly position!: string | null;
  @ShownList(EntryAnswer, 'What was put on record, in one commit.') readonly entries!: EntryAnswer[];
  @Shown(Boolean, 'False where it was already so.') readonly changed!: boolean;
  @Shown(Boolean, 'It is on record, but lists do not show it yet.') readonly stale!: boolean;
}

export class ReaderRemarkAnswer {
  @ShownOrNull(String, 'The paragraph that it is about; null for the text as a whole.') readonly paragraph!:
    string | null;
  @Shown(String, 'What the reader was unsure of, or found faulty.') readonly text!: string;
}

export class RecordedAnswer extends ReceiptAnswer {
  @Shown(String, 'Id of the decision.') readonly decision!: string;
  @ShownOrNull(String, 'Its symbol, one of ours where its body numbers none; null of a draft.')
  readonly symbol!: string | null;
  @Shown(Boolean, 'This text was on the register before.') readonly already!: boolean;
  @ShownList(ReaderRemarkAnswer, 'What the reader remarked of the text.')
  readonly remarks!: readonly ReaderRemarkAnswer[];
}
