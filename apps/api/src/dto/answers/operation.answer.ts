import { type BrokenChain, type Verification } from '#journal';
import { Shown, ShownList, ShownOrNull, ShownWord } from './shown.js';

export class HealthAnswer {
  @ShownWord(['up', 'register-behind'], 'Whether the register has come to the last entry.') readonly status!:
    'up' | 'register-behind';
  @ShownOrNull(String, 'Position of the last entry of the store.') readonly head!: string | null;
  @ShownOrNull(String, 'Position that the register has come to.') readonly checkpoint!: string | null;
  @Shown(Number, 'Number of the last entry in the register.') readonly seq!: number;
}

export class BrokenChainAnswer implements BrokenChain {
  @Shown(String, 'The stream.') readonly stream!: BrokenChain['stream'];
  @Shown(Number, 'Place of the first broken entry there.') readonly revision!: number;
  @Shown(String, 'Its id.') readonly eventId!: string;
  @ShownWord(['hash-differs', 'revision-missing'], 'What is wrong.') readonly reason!: BrokenChain['reason'];
}

export class VerificationAnswer implements Verification {
  @Shown(Number, 'Entries that were checked.') readonly events!: number;
  @Shown(Number, 'Streams that they stand in.') readonly streams!: number;
  @ShownList(BrokenChainAnswer, 'The first broken entry of each stream; none where all is as it was written.')
  readonly broken!: BrokenChainAnswer[];
}

export class FieldFaultAnswer {
  @Shown(String, 'Path of the field.') readonly field!: string;
  @ShownList(String, 'What is wrong with it.') readonly faults!: string[];
}

/** RFC 9457. */
export class ProblemAnswer {
  @Shown(String, 'URI of the kind of problem.') readonly type!: string;
  @Shown(String, 'The status in words.') readonly title!: string;
  @Shown(Number, 'The status.') readonly status!: number;
  @Shown(String, 'One sentence that names the way out.') readonly detail!: string;
  @Shown(String, 'Stable: noun.reason.') readonly code!: string;
  @Shown(String, 'The path that was asked.') readonly instance!: string;
  @ShownList(FieldFaultAnswer, 'Where the shape of the request is at fault.') readonly fields?: FieldFaultAnswer[];
}
