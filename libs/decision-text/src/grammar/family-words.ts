import type { SentenceAsk } from './document-words.js';
import type { OperativeLanguage } from './operative-language.js';

/** Heads of columns: each pattern describes a whole cell. */
export interface ActionColumns {
  readonly what: RegExp;
  readonly who: RegExp;
  readonly when: RegExp;
}

/**
 * How a language drafts where no body opens the text, or none speaks in the present: minutes, lists of decisions,
 * motions. It is tried only on texts in which nothing else is found.
 */
export interface FamilyWords {
  /** Verbs as minutes have them: "The Committee requested …", "It was agreed that …", "Be it resolved that …". */
  readonly minuted: OperativeLanguage;
  /** Verbs of a body that speaks of itself in the plural: "The Ministers … 1. Request …". */
  readonly plural: OperativeLanguage;
  /** Whether a body of this name does so. */
  readonly isPlural: (name: string) => boolean;
  /** What sentences lay on somebody: "The Secretariat shall …", "ACTION: Clerk to …". */
  readonly duties: (text: string) => readonly SentenceAsk[];
  /** What a numbered paragraph of a decision lays on somebody, in whatever family: "The Secretariat shall …". */
  readonly laidDown: (text: string) => readonly SentenceAsk[];
  /** What a sentence lays on somebody in a paragraph that tells what the body did: "The Clerk to write …". */
  readonly besides: (text: string) => readonly SentenceAsk[];
  /**
   * What a sentence tells in passing that somebody will do, and the lines that say by themselves who is to do what: where a text
   * has one, what is told above it is not assigned once more.
   */
  readonly toldOf?: {
    readonly asks: (text: string) => readonly SentenceAsk[];
    /** The same of those alone who are known by these words: their names, the first letters of these. */
    readonly ofThose: (text: string, names: ReadonlySet<string>) => readonly SentenceAsk[];
    readonly unless: RegExp;
  };
  /** How the columns of a table of actions are called. */
  readonly actionColumns: ActionColumns & {
    /** What stands before a day by which something is to be done: "by". */
    readonly limit: string;
  };
  /** The line by which a text calls itself what decides nothing: "Provisional agenda". */
  readonly noDecision: RegExp;
  /** A heading below which a list says who is to do what: "Action points". */
  readonly actionsBelow: RegExp;
  /** What a line of such a list asks for: "Clerk to write to …". */
  readonly listed: (text: string) => readonly SentenceAsk[];
  /** A heading that names to whom the decisions below are addressed: "Directed to the Secretariat"; the first group. */
  readonly directedTo: RegExp;
  /** A line below which stands what was resolved, and what a paragraph there asks for: "RESOLVED", "that the Clerk write". */
  readonly resolvedBelow?: {
    readonly heading: RegExp;
    readonly asks: (text: string, heading?: string) => readonly SentenceAsk[];
    /** The same line, where the first of what was resolved stands in it: "RESOLVED: (i) That"; up to its number. */
    readonly inLine: RegExp;
  };
  /**
   * A line that says who resolved what stands below, or who moved it, and how that begins: "Moved Cr Alder, seconded Cr Birch and
   * resolved", "That the Clerk …".
   */
  readonly resolvedLine?: { readonly line: RegExp; readonly below: RegExp };
  /**
   * How a paragraph of a resolution begins that asks by itself: "BE IT RESOLVED"; and a line of minutes, which tell more
   * than was resolved.
   */
  readonly resolution?: { readonly paragraph: RegExp; readonly minutes: RegExp };
  /**
   * A line below which a list says, in the bare form, what the body does: "That this Synod:"; and what says of it, there or
   * behind the list, that it was not carried or that it is only recommended.
   */
  readonly bodyBelow?: { readonly line: RegExp; readonly lost: RegExp };
  /** A petition to whoever presides: the line that greets them, above which it says what it is about; the heading of its reasons. */
  readonly petition?: { readonly greeting: RegExp; readonly reasons: RegExp };
  /** The ask of a row, by the cell that says who. */
  readonly assigned: (who: string) => readonly SentenceAsk[];
  /** A text as it would be drafted where somebody is asked: "would" is "shall"; of the same length. */
  readonly asAsked: (text: string) => string;
  /** A motion: what became of it, as far as its words say. */
  readonly motion: (text: string) => 'carried' | 'lost' | 'open' | undefined;
  /** A line that goes on with a motion: who moved it, how it ended. */
  readonly ofMotion: RegExp;
  /** A line that says what became of the item above it, which is a paragraph of its own: "DECISIÓN: En cuenta." */
  readonly outcome?: RegExp;
  /** A line that says what kind of thing stands below, and nothing else: "Minutes:", "Reasons:". */
  readonly label?: RegExp;
  /** A line above the first item that says who was there: "Present: Cllrs Ash and Birch." */
  readonly attendance?: RegExp;
}
