import type { Needs } from '../text/words-held.js';
import type { Condition, DecisionDocument, Directive, Reservation } from '../decision-document.js';

/** What stands above the opening line and below the paragraphs. */
export interface FrontMatterWords {
  /** "Adopted": the line's day is that of the decision. */
  readonly adopted: RegExp;
  /** The line that makes a text a draft; multiline. */
  readonly draft: RegExp;
  /** A line that says when the body met. */
  readonly met: RegExp;
  readonly dayIn: (line: string) => string | undefined;
  /** The session that the front matter names: "thirty-fourth special session". */
  readonly sessionIn: (front: string) => DecisionDocument['session'];
  /** A line below a bare number that is no title. */
  readonly belowNumber: RegExp;
  /** Lines in capitals that are no title: whose paper it is, at which session, in which language. */
  readonly letterhead: RegExp;
  /** With which a letterhead goes on in a second line: "AND CIVIL SOCIETY". */
  readonly letterheadGoesOn: RegExp;
  /** How a line in small letters begins that is no title. */
  readonly noTitle: RegExp;
  /** What a decision is called before a number that says nothing by itself, lower case: "resolution". */
  readonly numbered: readonly string[];
  /** What else a paper may be called, lower case: "minutes", "report". */
  readonly papers: readonly string[];
  /** What a paper is called that tells what was decided at a meeting, lower case: "minutes". */
  readonly minutes: readonly string[];
  /** What may stand before that word behind the name of the body that met, lower case: "regular", "meeting". */
  readonly ofMeetings: readonly string[];
  /** With which a line says what the text is about, lower case: "subject". */
  readonly subjects: readonly string[];
  /** Words that a name in restored capitals leaves small: "of". */
  readonly smallInNames: ReadonlySet<string>;
}

/** A pattern for one kind of condition; tried only in texts that hold one of the words it needs. */
export interface ConditionPhrase extends Needs {
  readonly kind: Condition['kind'];
  readonly pattern: RegExp;
}

/** Words that make execution depend on money. */
export interface ConditionWords {
  /** The first row that fits a stretch decides. */
  readonly phrases: readonly ConditionPhrase[];
  /** Whether a text speaks of money at all. */
  readonly money: RegExp;
  /** "the execution of which shall be subject to …" after the resolution has been named: all of it depends. */
  readonly wholeDecision: RegExp;
}

export interface ReservationWords {
  readonly kinds: readonly (readonly [Reservation['kind'], RegExp])[];
  /** By whom: the first group. */
  readonly by: RegExp;
  /** The quoted expression it is limited to: the first group. */
  readonly expression: RegExp;
}

/** Who is to do what stands in an annex. */
export interface AnnexWords {
  readonly leftToDiscretion: RegExp;
  /** An item that introduces tasks: "The focal point will perform the following tasks:". */
  readonly tasksIn: (text: string) => { readonly who: string; readonly verb: string } | undefined;
  /** "The Security Council requests …" at the head of an annex. */
  readonly bodySpeaks: RegExp;
  /** Whom a heading names: the first group of "Tasks for the …". */
  readonly headed: RegExp;
  /** A heading under which tasks stand that are given, and not only proposed. */
  readonly instructs: RegExp;
  /** What a list of activities is called: "work plan", "programme of work". */
  readonly plan: RegExp;
  /** The verb of an item in the imperative: "Ensure that …", "In cooperation with States, create …". */
  readonly taskVerb: (text: string) => string;
}

/** An ask that has somebody else than the body for its subject: "Those governments are encouraged to …". */
export interface SentenceAsk {
  readonly verb: string;
  readonly act: Directive['act'];
  readonly addressees: readonly string[];
  readonly start: number;
  /** Where what is asked begins, and where it ends. */
  readonly task: number;
  readonly end: number;
}
