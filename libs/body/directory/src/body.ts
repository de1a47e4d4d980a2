/** How a body calls itself, or is called. */
export interface BodyName {
  readonly text: string;
  /** ISO 639-1: `en`, `es`, `fr`, `pt`. */
  readonly language: string;
  readonly kind: 'name' | 'abbreviation';
  /** Where it stands printed: an address, the name of a document. */
  readonly source?: string;
}

/**
 * How a body numbers its decisions, as people write it down: `WHA{session}.{number}`, `A/RES/{session}/{number}`,
 * `AG/RES. {number} ({roman}-O/{yy})`, `{number}/CP.{session}`, `Decision {session}.{number}`.
 */
export interface Numbering {
  /** Which of its decisions bear it: "resolution", "decision". */
  readonly label: string;
  readonly pattern: string;
  /** The kind of session that it belongs to; regular where it does not say. */
  readonly kind?: SessionKind;
  /** Symbols as printed, which the pattern must fit. */
  readonly examples?: readonly string[];
}

/**
 * How a body names its sessions: `{ordinal} World Health Assembly`, `COP {number}`, `{ordinal} meeting`,
 * `{ordinal} ({year}) regular session`, `the spring meeting`.
 */
export interface SessionNaming {
  readonly pattern: string;
  readonly language: string;
  readonly kind: SessionKind;
}

export type SessionKind = 'regular' | 'special' | 'emergency' | 'resumed';

/**
 * A body that decides, as people describe it: data, never code. The reader takes it as a fact; the register knows those
 * that somebody has entered, and those that come with the program.
 */
export interface KnownBody {
  /** Short and stable, with which session ids begin: `who-wha` in `who-wha/regular/66`. */
  readonly code: string;
  /** Its full name in its first language comes first. */
  readonly names: readonly BodyName[];
  /** Code of the body, or name of the organisation, that it is part of. */
  readonly parent?: string;
  /** What it is: "assembly of member states", "town council". */
  readonly kind?: string;
  /** Empty where its decisions bear no number: they get one of ours. */
  readonly numbering: readonly Numbering[];
  /** Empty where its sessions are called "session". */
  readonly sessions: readonly SessionNaming[];
  readonly languages: readonly string[];
  /** Name of the drafting style, where it is known: as in `docs/drafting-styles.md`. */
  readonly style?: string;
  /** When its regular sessions open, as `openingRule` reads it: "the Tuesday of the second week of September". */
  readonly regularSessions?: string;
  /** Within which time those asked are to reply, where its rules say so: "within three months". */
  readonly replies?: string;
  /** What it means by a due time that is vague, by the words: "as soon as possible" → "within six months". */
  readonly vagueDues?: Readonly<Record<string, string>>;
  /** Days that count as no working days there: `2026-12-24`, `--12-25`, `2026-12-24/2027-01-01`. */
  readonly holidays?: readonly string[];
  /** When it is dissolved, so that its terms stand still: `2026-05-01/2026-07-14`, `2026-05-01/..`. */
  readonly dissolved?: readonly string[];
  /** By which of its rules what is owed to it lapses: with its dissolution, or with the last day of a term (`2022-09-11`). */
  readonly dutiesLapse?: readonly string[];
  /** Whether what a recorder enters of it waits for a second person; left out where nobody has said. No part of a description. */
  readonly secondPerson?: boolean;
}
