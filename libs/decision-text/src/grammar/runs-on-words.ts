/** How a language says from when something runs that is prolonged for a length of time. */
export interface RunsOnWords {
  /** The first day of a phrase, ISO. */
  readonly dayIn: (phrase: string) => string | undefined;
  /** Before a day from which it runs, at the beginning of a stretch: "from", "with effect from". */
  readonly from: RegExp;
  /** Words of these before a day that is the first of its days: "beginning on". */
  readonly begins: RegExp;
  /** "from the date of adoption of this resolution", right behind the length. */
  readonly fromAdoption: RegExp;
  /** "from the expiry of its current term", right behind the length. */
  readonly fromEnd: RegExp;
  /** A verb, with what it governs, that prolongs what runs already: "extend", "decide to prolong". */
  readonly prolongs: RegExp;
  /** What somebody is asked to set up or to prolong for a time, before it: that is how long this runs, and not the asking. */
  readonly sets: RegExp;
  /** In or beside the length: "further", "another". */
  readonly more: RegExp;
}
