import { type Proof, type Seal, type SealProof } from '#archive';
import { type BrokenChain } from '#journal';
import { type Status } from '#projector';
import { Shown, ShownList, ShownOrNull, ShownWord } from './shown.js';

const STATUSES = ['up', 'catching-up', 'cut-off', 'stopped'] as const satisfies readonly Status[];

export class HealthAnswer {
  @ShownWord(STATUSES, 'Whether the register is at the end of the store, on its way there, cut off, or cannot go on.')
  readonly status!: Status;
  @ShownOrNull(String, 'Position of the last entry of the store, when it was last heard of.')
  readonly head!: string | null;
  @ShownOrNull(String, 'Position that the register has come to.') readonly checkpoint!: string | null;
  @Shown(Number, 'Number of the last entry in the register.') readonly seq!: number;
  @ShownOrNull(String, 'When it was last known to hold everything in the store; null where each question makes sure.')
  readonly currentAt!: string | null;
  @ShownOrNull(Number, 'Seconds since then.') readonly age!: number | null;
  @ShownOrNull(String, 'What it stands before, where it has stopped.') readonly detail!: string | null;
}

export class BrokenChainAnswer implements BrokenChain {
  @Shown(String, 'The stream.') readonly stream!: BrokenChain['stream'];
  @Shown(Number, 'Place of the first broken entry there.') readonly revision!: number;
  @Shown(String, 'Its id.') readonly eventId!: string;
  @ShownWord(['hash-differs', 'revision-missing'], 'What is wrong.') readonly reason!: BrokenChain['reason'];
}

export class SealAnswer {
  @Shown(Number, 'How many entries are sealed, from the first.') readonly count!: number;
  @Shown(String, 'The tree head, in hex.') readonly root!: string;
  @Shown(String, 'When, by the clock of the server.') readonly sealedAt!: string;
}

export class ImportedAnswer implements Seal {
  @Shown(Number, 'How many entries the archive holds.') readonly count!: number;
  @Shown(String, 'Its tree head, in hex.') readonly root!: string;
  @ShownOrNull(Number, 'How many were there already; null where it was only checked.') readonly found!: number | null;
  @ShownOrNull(Number, 'How many were entered; null where it was only checked.') readonly imported!: number | null;
}

export class RebuiltAnswer {
  @Shown(Number, 'From how many entries.') readonly entries!: number;
}

export class SealProofAnswer implements SealProof {
  @Shown(Number, 'How many entries were sealed.') readonly count!: number;
  @Shown(String, 'The tree head that was kept.') readonly root!: string;
  @ShownWord(['proven', 'differs', 'beyond-end'], 'Whether they are the same entries; or there are fewer now.')
  readonly outcome!: SealProof['outcome'];
  @ShownOrNull(String, 'The tree head that as many entries have now.') readonly found!: string | null;
}

export class VerificationAnswer implements Proof {
  @Shown(Number, 'Entries that were checked.') readonly events!: number;
  @Shown(Number, 'Streams that they stand in.') readonly streams!: number;
  @ShownList(BrokenChainAnswer, 'The first broken entry of each stream; none where all is as it was written.')
  readonly broken!: BrokenChainAnswer[];
  @ShownList(SealProofAnswer, 'What became of each seal that was given.') readonly sealed!: SealProofAnswer[];
}

export class FieldFaultAnswer {
  @Shown(String, 'Path of the field.') readonly field!: string;
  @ShownList(String, 'What is wrong with it.') readonly faults!: string[];
}

export class DoubtAnswer {
  @Shown(String, 'Stable: doubt.reason.') readonly code!: string;
  @Shown(String, 'What contradicts what was said.') readonly detail!: string;
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
  @ShownList(DoubtAnswer, 'Where it is refused without a reason ("although").') readonly doubts?: DoubtAnswer[];
}
