/**
 * An introduction of what a report or a study is to speak of: what stands under it is nothing that anybody is to do. Patterns
 * of the end of the introduction, and of what stands under it first.
 */
export interface TopicWords {
  /** Whatever stands below: "on the following issues:", "a report on:". */
  readonly named: RegExp;
  /** Unless a task stands below: "including:". */
  readonly open: RegExp;
  /** How a task begins below the one, and below the other. */
  readonly task: RegExp;
  readonly anyTask: RegExp;
}

/** An ask within what the body does itself. */
export interface AskedBesides {
  /** The verb with its object; whom it asks is the first group, with the words before the name. */
  readonly pattern: RegExp;
  /** The verb that asks so: what stands behind the pattern is read as its task. */
  readonly as: string;
}

/** How a sentence with several operative verbs is parted into directives. Patterns of lemmas are anchored at both ends. */
export interface ClauseWords {
  /** Verbs of what is done by saying so, also where it was resolved to do it: "resolved: (a) to note", "(b) to approve the minutes". */
  readonly onlySaid?: RegExp;
  /** Verbs that may hand what is decided to somebody: "decides that the High Commissioner shall …". */
  readonly decides: ReadonlySet<string>;
  /** Where a further directive may begin: ", and ", "; "; global. */
  readonly boundary: RegExp;
  /** Verbs by which a body binds itself to report: "To report to the General Assembly". */
  readonly reportsItself?: RegExp;
  /** What joins two verbs with one object: "To note *and* transmit". */
  readonly conjunction: RegExp;
  /** A boundary with a conjunction in it, and one with a comma before that. */
  readonly joined: RegExp;
  readonly joinedAfterComma: RegExp;
  /** What a body decides, or means, to look at again itself: "to review the mandate"; tried on the object. */
  readonly reviews: RegExp;
  /** Verbs that carry no second directive in a sentence: too common as plain verbs. */
  readonly notInMidSentence: RegExp;
  /** Decisions that a sentence in the third person may go on with. */
  readonly decidesFurther: RegExp;
  /** After an ask, "and to …" usually goes on with what is asked; these start afresh. */
  readonly startsAfresh: RegExp;
  /** What a body does itself with what it has noted: "takes note of the report and transmits it". */
  readonly handsOn: RegExp;
  /** "and to request him to submit": nobody is asked to ask himself. */
  readonly ofTheSame: RegExp;
  /** Verbs that make a point again: unless it was an ask, it asks nothing that another verb could go on with. */
  readonly madeAgain: RegExp;
  readonly earlierAsk: RegExp;
  /** An infinitive that may go on with another, where the boundary stands; where infinitives are marked, none. */
  readonly goesOn: RegExp;
  /** What nobody is asked to do for the body: thank, express. */
  readonly courtesy: RegExp;
  /** A relative clause that runs to the boundary: the verb behind it is somebody else's. */
  readonly whoElse: RegExp;
  /** "concludes that": opens a clause although such verbs do not. */
  readonly concludesThat: RegExp;
  /** The word for "that" behind a verb; where an ask with it may go on with a further ask, the second pattern. */
  readonly that: RegExp;
  readonly thatWithin: RegExp;
  /** The word for "that": where what a decree lays down reads as if it stood before it, "Le Comité présente …". */
  readonly thatWord?: string;
  /** An introduction that ends with it: "Resolved, that:". */
  readonly endsWithThat?: RegExp;
  /** An introduction that ends before a verb, at its end, and that verb as it begins a paragraph below. */
  readonly tasksBelow?: { readonly line: RegExp; readonly verb: RegExp };
  /** The body that an introduction sets up, whose tasks stand below it: "to establish a group, which shall:". */
  readonly setUpBelow?: (text: string) => string | undefined;
  /** What only looks like a name at the beginning of a paragraph: a verb, and whom it acts on. */
  readonly verbBeforeName?: RegExp;
  /** "Que el Alcalde …": a paragraph without a number below what leads over, which is one of its own. */
  readonly thatItem?: RegExp;
  /** Whose own act a paragraph with "that" tells, up to the verb: "QUE le conseil mandate …" is "The Council instructs …". */
  readonly thatBody?: RegExp;
  /** What the body does itself by which it asks somebody: "transmits it to the Board, requesting it to", "transfers to it the task of". */
  readonly asksBesides?: readonly AskedBesides[];
  /** The body that a verb sets up with a task in its object: "Establishes a Commission, to examine". */
  readonly setsUp?: (lemma: string, object: string) => string | undefined;
  /** A verb with its object's pronoun in one word: "autorizarlo". */
  readonly enclitic: RegExp;
  /** What follows a noun that looks like a verb: "requests *for* assistance". */
  readonly nounFollows: RegExp;
  /** What follows a noun that looks like a verb at the beginning of a sub-paragraph: "Requests *for* assistance". */
  readonly opensWithNoun: RegExp;
  /** An introduction whose directives share the task below: "Calls on States, and invites organizations, to:". */
  readonly sharedTask: (text: string) => boolean;
  /** "Resolution 3 is hereby superseded", "This Resolution shall take effect immediately": done by the adoption itself. */
  readonly doneByAdoption: RegExp;
  /** An introduction of a draft that another body is to adopt, which introduces no sub-paragraphs. */
  readonly introducesDraft: RegExp;
  readonly topics: TopicWords;
  /** What a sub-paragraph may go on to ask in the body's own words; the mark is global. */
  readonly further: { readonly mark: RegExp; readonly addresses: RegExp } | undefined;
}
