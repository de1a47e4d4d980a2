/** What the words of a language say of earlier decisions, beside renewing them. */
import type { EarlierEffect } from '../decision-document.js';

export interface LifeWords {
  /** What a directive does to what its object cites; undefined where nothing, or not at once. */
  readonly effect: (lemma: string, object: string) => EarlierEffect | undefined;
  /** The words before a citation that name the decision as a whole, and not what stands in it. */
  readonly whole: RegExp;
  /** "This resolution shall lapse at …": the whole decision runs for the term that is named. */
  readonly wholeLapses: RegExp;
  /** "At the end of this period": when what was decided before runs out. */
  readonly periodEnds: RegExp;
  /** What begins the object of a verb that only asks again, up to the citation: whom is asked and where, and nothing to be done. */
  readonly onlyRepeats?: RegExp;
}
