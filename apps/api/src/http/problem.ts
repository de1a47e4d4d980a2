/** What is sent instead of an answer: RFC 9457 problem details with our stable codes. */
export interface ProblemDetails {
  /** A URI that names the kind of problem; ours are `urn:mandatum:problem:<code>`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One sentence that names the way out. */
  readonly detail: string;
  /** Stable, `noun.reason`. */
  readonly code: string;
  /** The path that was asked. */
  readonly instance: string;
  /** The id under which the log tells more, where it failed inside. */
  readonly requestId?: string;
  /** Which fields of the request are at fault, where the shape of it is. */
  readonly fields?: readonly FieldFault[];
  /** What contradicts what was said, where it gives way to a reason. */
  readonly doubts?: readonly Doubt[];
  readonly values?: SentenceValues;
}

/** What a sentence is about, by name: whoever says it in another language needs no more than that and the code. */
export type SentenceValues = Readonly<Record<string, string | number | readonly string[]>>;

export interface Doubt {
  /** Stable: `doubt.day-outside-session`. */
  readonly code: string;
  readonly detail: string;
  readonly values?: SentenceValues;
}

export interface FieldFault {
  /** Path of the field: `plans.0.session`. */
  readonly field: string;
  readonly faults: readonly string[];
}

interface Extras {
  readonly fields?: readonly FieldFault[];
  readonly doubts?: readonly Doubt[];
  readonly values?: SentenceValues;
  /** Response headers that belong to the status: `Allow`, `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The door itself says no: the request, not the register, is at fault. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extras: Extras = {},
  ) {
    super(message);
  }
}
