import type { Due } from '../decision-document.js';

/** More time that is granted for something that is due: to whom, and how much of it where the other phrases do not tell. */
export interface GrantedWords {
  readonly to: (lemma: string, object: string) => string | undefined;
  /** "three more months", "an extension to 30 June 2027". */
  readonly time: (lemma: string, object: string) => Due | undefined;
}
