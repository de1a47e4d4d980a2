/** What can be looked at where a refusal leads: a list, or what is known of one thing. */
export type Place =
  | 'actors'
  | 'bodies'
  | 'decisions'
  | 'evidence'
  | 'export'
  | 'extract'
  | 'history'
  | 'mandates'
  | 'seal'
  | 'sessions'
  | 'show';

/** How a door calls what is said and looked at there, so that a refusal names the way out in the reader's words. */
export interface Door {
  /** A field of a request, by its name in the catalogue: `--recorded-by`, `"recordedBy"`. */
  readonly field: (name: string) => string;
  readonly place: (place: Place) => string;
}

const PLAIN: Readonly<Record<Place, string>> = {
  actors: 'the list of actors',
  bodies: 'the list of bodies',
  decisions: 'the list of decisions',
  evidence: 'the list of evidence',
  export: 'an export',
  extract: 'what was read',
  history: 'the history',
  mandates: 'the list of mandates',
  seal: 'a seal',
  sessions: 'the list of sessions',
  show: 'what the register shows of it',
};

/** In no door's words: for logs. */
export const plainDoor: Door = { field: (name) => `"${name}"`, place: (place) => PLAIN[place] };
