import { type Due, type Schedule, type SessionId } from '#session-calendar/domain';

/** An actor as a text names it. */
export interface ActorRef {
  /** The actor's code on the register. */
  readonly actor: string;
  /** As printed. */
  readonly name: string;
}

/** How lists treat a mandate: own organs; states and outsiders; left to discretion; spent on adoption. */
export type MandateClass = 'mandate' | 'exhortation' | 'optional' | 'self-executing';

/** A paragraph of a decision on the register. */
export interface Source {
  readonly decision: string;
  readonly symbol: string;
  readonly paragraph: string;
}

/** Whether they are one paragraph. */
export const samePlace = (a: Source, b: Source): boolean => a.decision === b.decision && a.paragraph === b.paragraph;

/** A paragraph as people write it. */
export const placeWords = ({ symbol, paragraph }: Pick<Source, 'symbol' | 'paragraph'>): string =>
  `${symbol} op. ${paragraph}`;

/** The id, outside the mandate that a paragraph gives, of an obligation that the paragraph asks. */
export const obligationElsewhere = (
  { decision, paragraph }: Pick<Source, 'decision' | 'paragraph'>,
  id: string,
): string => `${decision}.${paragraph}.${id}`;

/** The obligation of which an id names one occasion, and that occasion: `1` and `oas-ga/regular/36`, or null of a whole. */
export const occasionIn = (id: string): readonly [obligation: string, occasion: string | null] => {
  const at = id.indexOf('@');
  return at < 0 ? [id, null] : [id.slice(0, at), id.slice(at + 1)];
};

/** The same occasion of an obligation under another id. */
export const occasionOf = (obligation: string, occasion: string | null): string =>
  occasion === null ? obligation : `${obligation}@${occasion}`;

/** What may be owed: a report, or something else that is not a document on file by itself. */
export const DELIVERABLES = [
  'report',
  'meeting',
  'appointment',
  'plan',
  'study',
  'fund',
  'programme',
  'communication',
  'action',
] as const;
export type Deliverable = (typeof DELIVERABLES)[number];

/** What answers each, in words. */
export const FULFILLED_BY: Readonly<Record<Deliverable, string>> = {
  report: 'the report on file',
  meeting: 'the meeting held',
  appointment: 'somebody appointed',
  plan: 'the plan submitted or adopted',
  study: 'the study on file',
  fund: 'the fund set up',
  programme: 'the programme begun',
  communication: 'the communication sent',
  action: 'the action taken',
};

/**
 * How several are asked: all together, for one answer; each for itself, for an answer of its own; or whichever of them
 * answers, for all.
 */
export const ADDRESSEE_MODES = ['jointly', 'each', 'any'] as const;
export type AddresseeMode = (typeof ADDRESSEE_MODES)[number];

/** One due thing inside a mandate. */
export interface Obligation {
  /** Unique within the mandate. */
  readonly id: string;
  readonly kind: Deliverable;
  readonly by: readonly ActorRef[];
  /** How those owe it; absent where nobody has said. */
  readonly mode?: AddresseeMode;
  readonly via: readonly ActorRef[];
  readonly to: readonly ActorRef[];
  readonly form: string | null;
  readonly recurrence: string | null;
  /** Absent where it is due once, or the text gives no interval. */
  readonly schedule?: Schedule;
  /** The first occasion, where it comes again; where it goes on two legs, when the first is due. */
  readonly due: Due;
  /** Within which time whoever it goes through has to hand it on, counted from the day on which they got it. */
  readonly onward?: Due;
}

export interface FundingCondition {
  readonly kind: 'within-existing' | 'subject-to-funds' | 'specific-fund';
  readonly scope: 'paragraph' | 'decision' | 'annex';
}

/** How long what a paragraph decides runs. */
export interface Running {
  /** Its last day: nobody's debt. */
  readonly term?: Due;
  /** When the body means to look at it again; nobody's debt. */
  readonly review?: Due;
  /** Until when it gives more time for what an earlier paragraph asks. */
  readonly moreTime?: Due;
}

/** What a paragraph asks of somebody. */
export interface MandateTerms extends Running {
  readonly verb: string;
  readonly act: string;
  readonly class: MandateClass;
  readonly addressees: readonly ActorRef[];
  /** How they are asked; absent where nobody has said. */
  readonly mode?: AddresseeMode;
  readonly through: readonly ActorRef[];
  readonly toBeCalledUpon: readonly ActorRef[];
  readonly funding: readonly FundingCondition[];
  readonly obligations: readonly Obligation[];
}

/** Whose word stands: the reader's, unseen; what a person looked through; what a person put right. */
export const RECORD_STATUSES = ['extracted', 'confirmed', 'corrected'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** How something came on record. */
export interface OnRecord<Read> {
  /** Absent where it stands as the reader gave it, and nobody has looked it through. */
  readonly record?: Exclude<RecordStatus, 'extracted'>;
  /** Where it was corrected: what the reader gave, kept beside it; null where it gave nothing of the kind. */
  readonly read?: Read | null;
}

export const recordOf = ({ record }: OnRecord<unknown>): RecordStatus => record ?? 'extracted';

/** Where a mandate comes from. */
export interface MandateOrigin extends Source {
  /** Number of the directive within its paragraph, from 1. */
  readonly directive: number;
  /** Code of the body that speaks. */
  readonly body: string;
  /** The session that the decision belongs to, or is submitted to. */
  readonly session: SessionId | null;
}

/** Of what a paragraph says, how long it runs. */
export const runningOf = ({ term, review, moreTime }: Running): Running => ({
  ...(term !== undefined && { term }),
  ...(review !== undefined && { review }),
  ...(moreTime !== undefined && { moreTime }),
});

/** What a mandate asks, but for what is owed. */
export type AskedTerms = Omit<MandateTerms, 'obligations'>;
