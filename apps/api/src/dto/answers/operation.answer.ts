import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type KeptSeal, type Proof, type ProvenEntry, type Seal, type SealProof, type StreamProof } from '#archive';
import { type BrokenChain } from '#journal';
import { type Comparison, type DifferingTable, type Status } from '#projector';
import { Shown, ShownList, ShownOptional, ShownOrNull, ShownWord } from './shown.js';

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

export class SealAnswer implements KeptSeal {
  @Shown(Number, 'How many entries are sealed, from the first.') readonly count!: number;
  @Shown(String, 'The tree head, in hex.') readonly root!: string;
  @ShownOrNull(String, 'When, by the clock of the server.') readonly sealedAt!: string | null;
  @ShownOrNull(String, 'Ed25519, in Base64, over the line that is kept up to there; null where no key is configured.')
  readonly signature!: string | null;
}

export class KeptSealsAnswer {
  @ShownList(String, 'Each on a line of its own, as it was told.') readonly seals!: readonly string[];
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

export class DifferingTableAnswer implements DifferingTable {
  @Shown(String, 'The table.') readonly table!: string;
  @Shown(Number, 'Rows that the entries give and that are not there.') readonly missing!: number;
  @Shown(Number, 'Rows that are there and that the entries do not give.') readonly surplus!: number;
}

export class ComparisonAnswer implements Comparison {
  @ShownWord(['same', 'differ', 'none'], 'Whether the lists are those that a rebuild gives; none: not made yet.')
  readonly outcome!: Comparison['outcome'];
  @Shown(Number, 'From how many entries they were made.') readonly entries!: number;
  @ShownList(DifferingTableAnswer, 'The tables that are not.') readonly tables!: readonly DifferingTableAnswer[];
  @ShownOrNull(String, 'What stands in the way of a rebuild, or that entries are gone.') readonly fault!: string | null;
}

export class ProvenEntryAnswer implements ProvenEntry {
  @Shown(Number, 'Its number in the log, from 1.') readonly seq!: number;
  @Shown(String, 'SHA-256 of what it says, in hex; the leaf is the text [seq,"hash"].') readonly hash!: string;
  @Shown(String, 'The text that was hashed: the former hash in the stream, and all that the entry says.')
  readonly said!: string;
  @ShownList(String, 'The audit path (RFC 6962), from below, in hex.') readonly path!: readonly string[];
}

export class SealedAnswer implements Seal {
  @Shown(Number, 'How many entries are sealed, from the first.') readonly count!: number;
  @Shown(String, 'The tree head, in hex.') readonly root!: string;
}

export class StreamProofAnswer implements StreamProof {
  @ShownWord(['mandatum-proof'], 'The name of the format.') readonly format!: StreamProof['format'];
  @Shown(Number, 'Its version.') readonly version!: StreamProof['version'];
  @Shown(String, 'The stream that is proven.') readonly stream!: StreamProof['stream'];
  @Shown(SealedAnswer, 'The seal under which it is proven.') readonly seal!: SealedAnswer;
  @ShownList(ProvenEntryAnswer, 'All that the stream said when that was sealed, in order.')
  readonly entries!: readonly ProvenEntryAnswer[];
}

export class VerificationAnswer implements Proof {
  @Shown(Number, 'Entries that were checked.') readonly events!: number;
  @Shown(Number, 'Streams that they stand in.') readonly streams!: number;
  @ShownList(BrokenChainAnswer, 'The first broken entry of each stream; none where all is as it was written.')
  readonly broken!: BrokenChainAnswer[];
  @ShownList(SealProofAnswer, 'What became of each seal that was given.') readonly sealed!: SealProofAnswer[];
  @ApiProperty({
    type: ComparisonAnswer,
    nullable: true,
    description: 'The lists against a rebuild; null where the entries are broken, or nobody asked.',
  })
  readonly lists!: ComparisonAnswer | null;
}

export class FieldFaultAnswer {
  @Shown(String, 'Path of the field.') readonly field!: string;
  @ShownList(String, 'What is wrong with it.') readonly faults!: string[];
}

const Values = (): PropertyDecorator =>
  ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'What the sentence is about, by name: to say it in another language.',
  });

export class DoubtAnswer {
  @Shown(String, 'Stable: doubt.reason.') readonly code!: string;
  @Shown(String, 'What contradicts what was said.') readonly detail!: string;
  @Values() readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** RFC 9457. */
export class ProblemAnswer {
  @Shown(String, 'URI of the kind of problem.') readonly type!: string;
  @Shown(String, 'The status in words.') readonly title!: string;
  @Shown(Number, 'The status.') readonly status!: number;
  @Shown(String, 'One sentence that names the way out.') readonly detail!: string;
  @Shown(String, 'Stable: noun.reason.') readonly code!: string;
  @Shown(String, 'The path that was asked.') readonly instance!: string;
  @ShownOptional(String, 'Where it failed inside: the id under which the log of the server tells more.')
  readonly requestId?: string;
  @ShownList(FieldFaultAnswer, 'Where the shape of the request is at fault.') readonly fields?: FieldFaultAnswer[];
  @ShownList(DoubtAnswer, 'Where it is refused without a reason ("although").') readonly doubts?: DoubtAnswer[];
  @Values() readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
}
