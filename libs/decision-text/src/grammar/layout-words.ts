/**
 * Words by which the parts of a decision are told before its language is known, so that those of all languages are
 * tried together. Strings are sources of patterns; patterns without flags for small and capital letters stand as printed.
 */
export interface LayoutWords {
  /** The article before the body's name in its opening line: "The". */
  readonly articles: readonly string[];
  /** What may stand before the article: "At its fifth meeting, ". */
  readonly beforeOpening: readonly string[];
  /** How an insertion begins that says where and when it meets: "The Council, *at* its ninth meeting,". */
  readonly behindName: readonly string[];
  /** What may follow the name without a comma: "resolves that:" at the end of the line. */
  readonly behindOpening: readonly string[];
  /** Words that are written small within a name: "of", "the". */
  readonly smallWords: readonly string[];
  /** Nouns that a body may be: "assembly". */
  readonly bodyNouns: readonly string[];
  readonly lead: LeadWords;
  /** How a paragraph of a preamble begins, where no opening line stands above it: "Recalling", "CONSIDERING". */
  readonly preambleStarts: readonly string[];
  /** "and": before the last paragraph of a list. */
  readonly conjunctions: readonly string[];
  /** What a paragraph calls itself before its number: "Article 2.", "Section 3:"; sources of patterns. */
  readonly articleMarks: readonly string[];
  /** How a paragraph begins behind an ordinal in figures, "1º Solicitar": what else stands there counts sessions; sources. */
  readonly behindOrdinal?: readonly string[];
  /** "decided to request", before the name of whoever is asked for what stands below. */
  readonly askedBelow?: readonly string[];
  /** What an item of minutes calls itself before its number; where no sentence follows, it is a heading: "Item 4: Reservoirs". */
  readonly itemMarks: readonly string[];
  /** Numbers in words before a paragraph, from one on: "PRIMERO.-". */
  readonly countedInWords: readonly string[];
  /** "ANNEX", "Annex". */
  readonly annexes: readonly string[];
  /** A meeting at whose end a closing line says that the decision was adopted. */
  readonly meetings: readonly string[];
  /** Lines that close a decision: the meeting, its day, how it was adopted. One pattern a line. */
  readonly closing: readonly RegExp[];
  /** What a numbered heading calls itself: "Part", "Chapter". */
  readonly divisions: readonly string[];
  /** With what a note goes on behind its number: "See". */
  readonly noteStarts: readonly string[];
  /** How a note begins in which a delegation speaks: "Reservation of". */
  readonly reservationStarts: readonly string[];
  /** What a decision calls itself before its number: "Resolution". */
  readonly decisions: readonly string[];
  /** Words that stand before the number of any decision, lower case: "resolution", "no". */
  readonly beforeNumbers: readonly string[];
  /** What a body or an office may be called that says nothing of whose it is, lower case: "general" of "Secretary-General". */
  readonly commonNames: readonly string[];
  /** Lines that printers and web pages put between the words; each pattern describes a whole line. */
  readonly furniture: readonly RegExp[];
  /** What a section is called before its number or letter: "SECTION II", "Chapter B". */
  readonly sectionCalled: RegExp;
  /** Words of headings by which refs of annexes call a section, each with the English one: refs are the same everywhere. */
  readonly sectionLabels: Readonly<Record<string, string>>;
  readonly runOn: RunOnWords;
  readonly motionLines?: MotionLines;
  /** Parts of words that keep their hyphen where a line ends behind it: "non", "vice"; names in capitals always do. */
  readonly beforeHyphen: readonly string[];
}

/** Lines of minutes that end where they do, though nothing ends them. */
export interface MotionLines {
  /** How a line begins that never goes on with the one above it: "Moved by Mr Ash", "BE IT RESOLVED". */
  readonly begins: RegExp;
  /** A line that says by whom something was moved, or what became of it; and how a line begins that does not go on with it. */
  readonly moved: RegExp;
  readonly below: RegExp;
}

/** The words that lead over from the preamble to the operative part: "AND THEREFORE RESOLVES THE FOLLOWING:". */
export interface LeadWords {
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly after: readonly string[];
  /** In small letters these lead only alone on their line, with a colon. */
  readonly small: readonly string[];
  /** A body that is called without an opening line right before these: "Council", "This Union further". */
  readonly bare?: readonly string[];
  readonly afterSmall: readonly string[];
  /** Whole lines that lead, by whom it was moved before it was resolved, each with the verb it leads with, lower case. */
  readonly ofLine?: readonly { readonly word: string; readonly pattern: RegExp }[];
  /** In capitals, these lead also where what is resolved goes on in the same line: "RESOLVES to convene". */
  readonly onward: readonly string[];
  readonly afterOnward: readonly string[];
}

/** Words in the middle of a line, by which a text is parted that has lost its line ends. */
export interface RunOnWords {
  readonly leads: readonly string[];
  readonly afterLead: readonly string[];
  readonly openings: readonly string[];
  /** With which a name in the opening goes on, so that it has not ended: "OF". */
  readonly namesGoOn: readonly string[];
  readonly adoptions: readonly string[];
}
