/** Anybody who can be asked, as the reader's tables know them. */
export interface KnownActor {
  /** Stable: `iin`, `permanent-council`. */
  readonly code: string;
  /** English name, as it is shown. */
  readonly name: string;
  /**
   * `organ` and `secretariat` belong to the organisation; `office` is one person's office in it; `states` are its
   * members; `outside` is everybody else.
   */
  readonly kind: 'organ' | 'secretariat' | 'office' | 'states' | 'outside';
  /** Other names and acronyms, in every language. A part of an actor is an actor of its own, never an alias. */
  readonly aliases: readonly string[];
  /** Code of the actor that it is a part of. */
  readonly partOf?: string;
  /** For bodies that hold sessions: the code that their session ids begin with. */
  readonly bodyCode?: string;
}

/** The actors of one organisation. */
export interface Organisation {
  readonly code: 'oas' | 'un';
  readonly actors: readonly KnownActor[];
}
