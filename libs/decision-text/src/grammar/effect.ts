import type { Act } from '../decision-document.js';
import type { OperativeVerb } from './operative-language.js';

/** What a directive does, once its object has been looked at. */
export interface Effect {
  readonly act: Act;
  readonly mandate: boolean;
  /** Done with by the adoption itself. */
  readonly spent: boolean;
  /** It gives more time for something that is due, without naming its deadline. */
  readonly givesTime?: true;
}

/** Verbs that do one thing or another by what they govern. Sets hold lemmas; patterns are tried on the object. */
export interface EffectWords {
  readonly decides: ReadonlySet<string>;
  /** What is decided prolongs something, and that something runs for a time. */
  readonly prolongs: RegExp;
  readonly runs: RegExp;
  /** "to remain seized", and what makes a task of it: "and to review". */
  readonly keepsInView: RegExp;
  readonly comesBackTo: RegExp;
  readonly decidesNothing: RegExp;
  /** What is "agreed" without anything that shall be done. */
  readonly onlySays: (lemma: string, object: string) => boolean;
  readonly spentByAdoption: RegExp;
  /** What is granted is more time: "a further three months to submit". */
  readonly givesMore: (lemma: string, object: string) => boolean;
  readonly reiterates: ReadonlySet<string>;
  readonly earlierAsk: RegExp;
  readonly renews: ReadonlySet<string>;
  readonly courtesy: RegExp;
  readonly endorses: ReadonlySet<string>;
  /** What is endorsed or approved here has to be carried out. */
  readonly carriedOut: RegExp;
  readonly approvedAction: RegExp;
  readonly awaits: ReadonlySet<string>;
  readonly awaitedReport: RegExp;
  /** What a single verb of the language does with its object, where these rules do not say. */
  readonly own: (verb: OperativeVerb, object: string, body: string | null) => Effect | undefined;
}
