/** Matches nothing: what a language has no words for. */
export const NEVER = /(?!)/;
