/**
 * A decision document as a person gives it: what a reader found, with what they put right, or one that they wrote
 * themselves. Where a reader says when something falls due, they may type it; spans are not asked for.
 */
import type {
  Condition,
  Deadline,
  DecisionDocument,
  Directive,
  Due,
  EvidenceFinding,
  OperativeParagraph,
  ReportRequirement,
  Reservation,
  Schedule,
} from './decision-document.js';

/** A due time as a reader says it, or as a person types it. */
export type GivenDue = Due | string;

export interface GivenDirective extends Omit<Directive, 'span' | 'term' | 'review'> {
  readonly term?: GivenDue;
  readonly review?: GivenDue;
}

export interface GivenSchedule extends Omit<Schedule, 'until'> {
  readonly until?: GivenDue;
}

export interface GivenReport extends Omit<ReportRequirement, 'span' | 'due' | 'schedule' | 'onward'> {
  readonly due: readonly GivenDue[];
  readonly onward?: GivenDue;
  readonly schedule?: GivenSchedule;
}

export interface GivenParagraph extends Omit<
  OperativeParagraph,
  'span' | 'directives' | 'reports' | 'deadlines' | 'conditional' | 'conditions' | 'renews'
> {
  readonly directives: readonly GivenDirective[];
  readonly reports: readonly GivenReport[];
  readonly deadlines: readonly (Deadline | string)[];
  readonly conditions: readonly Omit<Condition, 'span'>[];
}

/** A body that nobody has described, as it is to be put on the register. */
export interface NewBody {
  readonly code: string;
  readonly name: string;
  /** The pattern by which it numbers its decisions; null or left out where they bear no number. */
  readonly numbering?: string | null;
}

export interface GivenDocument extends Pick<
  DecisionDocument,
  'symbol' | 'stage' | 'title' | 'body' | 'date' | 'language' | 'preamble_cites' | 'short_names' | 'remarks'
> {
  /** As a reader says it, or as people write it: `oas-ga/regular/33`, `XXXIII`. */
  readonly session: DecisionDocument['session'] | string;
  readonly operative: readonly GivenParagraph[];
  /** The body that speaks, where nobody has described it, and it is to be put on the register with this. */
  readonly new_body?: NewBody;
  readonly reservations: readonly Omit<Reservation, 'span'>[];
  /** What the text says has come or happened. */
  readonly evidence?: readonly Omit<EvidenceFinding, 'span'>[];
}
