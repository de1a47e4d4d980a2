import type { VerbRow } from './verb-row.js';

/** How an operative verb is written: "To request", "Requests", "Request". */
export type VerbForm = 'infinitive' | 'third-person' | 'bare';

/** What the reader needs to know of a language to find operative verbs in it. */
export interface OperativeLanguage {
  /** By the first word as written, lower case: which form it is, of which rows. */
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  /** Words that may stand before or after a verb without changing it: "also", "strongly". */
  readonly isAdverb: (word: string) => boolean;
  /** The words that such phrases begin with, and the phrases, sticky: "in this regard,". */
  readonly phraseStarts: ReadonlySet<string>;
  readonly adverbPhrase: RegExp;
  /** The body as the subject of a paragraph's first sentence, sticky: "The Security Council ". */
  readonly subject: RegExp;
  /** Whether a paragraph may tell first what happened, and only in a later sentence what the body did. */
  readonly inSentences?: true;
  /** What a sentence tells before it says what the body did, sticky: "The Board discussed the paper and *asked* the Clerk". */
  readonly narrated?: RegExp;
  /** Whether a verb in its bare form is the body's own behind its name: "We request", "The Parties agree". */
  readonly bareSpeaks?: true;
  /** The word before an infinitive: "to"; empty where the infinitive is one word. */
  readonly infinitiveMark: string;
  /** A paragraph that opens with an infinitive which the tables do not know; the verb is the first group. */
  readonly infinitive: RegExp;
  /** Words that may stand between the parts of a verb: "takes *due* note". */
  readonly filler: RegExp;
  /** The verb whose object is part of it, and the objects: express → appreciation, concern … */
  readonly expressing: { readonly lemma: string; readonly nouns: ReadonlySet<string> };
  /** Present while one decision is read. */
  readonly remembered?: RememberedVerbs;
}

/** What was found in the paragraphs of a decision: layout, sections and reading ask the same of each of them. */
export interface RememberedVerbs {
  /** The verb that a text begins with. */
  readonly opening: (text: string) => OperativeVerb | undefined;
  /** Where a later sentence begins in which the body speaks. */
  readonly later: (text: string) => number | undefined;
}

export interface VerbReading {
  readonly row: VerbRow;
  readonly form: VerbForm;
  /** Stands at the beginning of a paragraph only behind the body's name: "The Committee *requested*". */
  readonly needsSubject?: true;
  /** The words of the lemma after the first. */
  readonly particles: readonly string[];
}

/** An operative verb found in a passage. */
export interface OperativeVerb {
  /** With particle, and with its object for "express": "express appreciation". */
  readonly lemma: string;
  readonly row: VerbRow;
  readonly form: VerbForm;
  /** Told by the body's name before it. */
  readonly behindSubject?: true;
  /** The bare form, as a body has it that speaks of itself as "we". */
  readonly isBare?: true;
  /** Where the phrase begins, adverbs included. */
  readonly start: number;
  /** Where its object begins. */
  readonly end: number;
}
