import type { KnownBody } from '#body/directory';

/**
 * What a reader finds in the text of a decision: the public format of a decision document.
 * Keys in snake_case are part of that format (docs/decision-document.md). A reader proposes; a person confirms.
 */

/** Half-open range of characters `[start, end)` in the text as it was given. */
export type Span = readonly [start: number, end: number];

export type Act = 'decision' | 'instruction' | 'request' | 'exhortation' | 'renewal' | 'declaration';

/** How lists treat a mandate. */
export type MandateClass = 'mandate' | 'exhortation' | 'optional' | 'self-executing';

/** What the text says of when something falls due: exactly one of the keys, plus `of` and the phrase. */
export type Due = DueForm & {
  /** The body or meeting whose session it is, as named, where it is not the speaking body. */
  readonly of?: string;
  /** The words it was read from. */
  readonly phrase?: string;
  /** The text leaves open when, and the rules of the body that speaks say it. */
  readonly by_default?: true;
  /** Of the next report of a series, which nobody has dated: when it is due at the latest, as far as can be told. */
  readonly meant?: DueForm & { readonly of?: string };
};
/** Days that count in a term, where not all do. */
export type DayKind = 'working' | 'sitting';
export type DueForm =
  | { readonly session: number | 'next'; readonly part?: string }
  /** With `lead` where it is due so long before the opening: `P6W`. */
  | { readonly before_session: number | 'next'; readonly lead?: string }
  | { readonly date: string }
  | { readonly month: string }
  | { readonly year: number }
  /**
   * With `days` where not all days count; with `after` where it is said from when it runs: `former-end` (the end of what it
   * prolongs), `adoption`, or the day after a day (ISO).
   */
  | { readonly within: string; readonly days?: DayKind; readonly after?: string }
  | { readonly meeting: string }
  | { readonly event: string }
  | { readonly recurring: string }
  | { readonly asap: true }
  | { readonly unspecified: true };

/** When an asked action falls due; with a `role`, a time that is nobody's debt. */
export type Deadline = Due & {
  /** `term`: how long what is decided runs, or from when. `review`: when the body means to look at it again. */
  readonly role?: 'term' | 'review';
  /** What is asked for by then, where the words tell. */
  readonly deliverable?: DeliverableKind;
};

/** What may be asked for beside a report. */
export type DeliverableKind = 'meeting' | 'appointment' | 'plan' | 'study' | 'fund' | 'programme' | 'communication';

/** How several are asked: all together, each for itself, or whichever of them does it. */
export type AddresseeMode = 'jointly' | 'each' | 'any';

export interface Directive {
  /** Lemma in lower case with its particle: "call upon". */
  readonly verb: string;
  readonly act: Act;
  /** As named, without leading article; empty when addressed to no one. */
  readonly addressees: readonly string[];
  /** Whether it asks for, or decides, something that can be carried out and reported on. */
  readonly mandate: boolean;
  /** Only where `mandate` is true. */
  readonly class?: MandateClass;
  /** Only where the text says it. */
  readonly mode?: AddresseeMode;
  /** "through the Working Group …" */
  readonly through?: readonly string[];
  /** Bodies that the addressee is to call upon. */
  readonly to_be_called_upon?: readonly string[];
  /** How long what is decided or renewed runs: "for a period of three years", "until 31 December 2026". */
  readonly term?: Due;
  /** Until when it gives more time for what an earlier decision asks, which is named beside: it asks nothing new. */
  readonly more_time?: Due;
  /** When the body means to look at it again: "decides to review it at its seventieth session". */
  readonly review?: Due;
  /** What it asks for without naming a time: "to appoint a Coordinator", "to establish a trust fund". */
  readonly deliverable?: DeliverableKind;
  readonly span: Span;
}

/** When a report that comes again falls due, as far as the text says. */
export interface Schedule {
  /** From one occasion to the next: an ISO 8601 period (`P30D`, `P1Y`), or so many sessions (`2 sessions`). */
  readonly every: string;
  /** The days of the year on which it falls due: `--02-29` is the last day of February. */
  readonly on?: readonly string[];
  /** The last occasion, where the text sets an end. */
  readonly until?: Due;
}

export interface ReportRequirement {
  readonly by: readonly string[];
  readonly via?: readonly string[];
  readonly to: readonly string[];
  readonly due: readonly Due[];
  readonly recurrence: string | null;
  /** Only where the text gives an interval. */
  readonly schedule?: Schedule;
  /** Within which time whoever it goes through hands it on, from the day on which they got it. */
  readonly onward?: Due;
  readonly form?: 'written' | 'oral' | 'section-of-another-report';
  readonly span: Span;
}

export interface Condition {
  readonly kind: 'within-existing' | 'subject-to-funds' | 'specific-fund';
  /** What the condition governs: this paragraph, the whole decision, an annex. */
  readonly scope: 'paragraph' | 'decision' | 'annex';
  readonly span: Span;
}

/** A mandate that a paragraph renews, where the text names the decision; `paragraph` where it names that too. */
export interface RenewalTarget {
  readonly symbol: string;
  readonly paragraph?: string;
}

/** What a paragraph does to an earlier decision, beside renewing what that gave. */
export type EarlierEffect = 'terminate' | 'supersede' | 'reiterate' | 'reaffirm';

/** What is ended, put aside or called to mind: a paragraph, the whole decision, or the one mandate that it gives. */
export interface EarlierTarget {
  readonly effect: EarlierEffect;
  readonly symbol: string;
  readonly paragraph?: string;
  readonly whole?: true;
}

export interface Remark {
  /** Stable: `symbol.misprint`, `verb.unknown`, … */
  readonly code: string;
  readonly text: string;
  readonly span?: Span;
}

export interface OperativeParagraph {
  /** `3`, `2.a`, `4.c.ii`, `annex/1/16`, `annex/mandates/4`, `u1` */
  readonly ref: string;
  /** Only introduces sub-paragraphs, which carry the asks. */
  readonly chapeau: boolean;
  /** The paragraph's words in one line, page furniture and number removed. */
  readonly text: string;
  readonly directives: readonly Directive[];
  readonly reports: readonly ReportRequirement[];
  /** When asked actions that are no reports fall due; terms and reviews carry a `role`. */
  readonly deadlines: readonly Deadline[];
  readonly conditional: boolean;
  readonly conditions: readonly Condition[];
  /** Citation or short description of each earlier mandate that this paragraph renews, extends or reiterates. */
  readonly renews: readonly string[];
  /** Those of `renews` that name a decision. */
  readonly renewal_targets: readonly RenewalTarget[];
  /** Absent where it does nothing of the kind. */
  readonly earlier?: readonly EarlierTarget[];
  readonly cites: readonly string[];
  readonly span: Span;
  readonly remarks: readonly Remark[];
}

/** A footnote that limits what a delegation agrees to. */
export interface Reservation {
  readonly by: string;
  readonly kind: 'reservation' | 'statement' | 'dissociation' | 'explanation-of-vote';
  /** Refs of the paragraphs it is tied to; empty where it concerns the whole. */
  readonly paragraphs: readonly string[];
  /** The quoted expression it is limited to. */
  readonly expression?: string;
  readonly text: string;
  readonly span: Span;
}

export interface PreambleParagraph {
  readonly text: string;
  readonly cites: readonly string[];
  readonly span: Span;
}

/** What may have come or happened, by what a text says of it. */
export type EvidenceKind =
  | 'report-received'
  | 'meeting-held'
  | 'document-adopted'
  | 'programme-established'
  | 'fund-recommended'
  | 'mandate-given'
  | 'activity-carried-out'
  | 'renewal'
  | 'reiteration';

/** Words of a text that say that something has come or happened. They prove nothing: a person confirms what they show. */
export interface EvidenceFinding {
  readonly kind: EvidenceKind;
  /** `preamble/3`, its third paragraph; or the ref of an operative one. */
  readonly place: string;
  /** The words that it rests on. */
  readonly words: string;
  /** Symbols of the documents that are named with it, in the words or in their footnotes. */
  readonly documents: readonly string[];
  readonly span: Span;
}

/** A stretch of the text and the part of the decision it was read as. */
export interface Stretch {
  readonly role:
    | 'front-matter'
    | 'opening'
    | 'preamble'
    | 'operative'
    | 'heading'
    | 'closing'
    | 'annex'
    | 'footnote'
    | 'furniture'
    | 'unclassified';
  readonly span: Span;
}

export interface DecisionDocument {
  /** As printed; null where the text carries none. */
  readonly symbol: string | null;
  readonly stage: 'adopted' | 'draft';
  readonly title: string | null;
  /** The body that speaks, by its full name: "OAS General Assembly". */
  readonly body: string | null;
  readonly session: {
    readonly ordinal: number;
    readonly kind: 'regular' | 'special' | 'emergency' | 'resumed';
  } | null;
  /** Adopted on, or for a draft approved on: a day; null if absent. */
  readonly date: string | null;
  /** ISO 639-1 code of the language it was read in. */
  readonly language: string;
  readonly style: string;
  readonly preamble: readonly PreambleParagraph[];
  readonly operative: readonly OperativeParagraph[];
  readonly preamble_cites: readonly string[];
  readonly reservations: readonly Reservation[];
  /** What the text says has come or happened; absent where it says nothing of the kind. */
  readonly evidence?: readonly EvidenceFinding[];
  /** Short names that the text introduces, each with the full name: `CIM` → "Inter-American Commission of Women". */
  readonly short_names?: Readonly<Record<string, string>>;
  /** Stretches of the text that were read as neither front matter, preamble, operative text, annex nor footnote. */
  readonly unclassified: readonly Span[];
  /** What each stretch of the text was read as, in its order; together they hold every line that is not blank. */
  readonly stretches?: readonly Stretch[];
  readonly remarks: readonly Remark[];
}

/** What the reader may know of sessions, to tell a symbol from a misprint and a date from its session. */
export interface SessionRange {
  /** Code of the body: `oas-ga`. */
  readonly body: string;
  readonly kind: string;
  readonly ordinal: number;
  readonly opensOn: string;
  readonly closesOn?: string;
  /** First and last number of the resolutions adopted there, where known. */
  readonly resolutions?: readonly [number, number];
}

export interface ReadOptions {
  /** Which of several decisions in one text is meant. */
  readonly symbol?: string;
  /** Code of the body that speaks, where somebody says which it is. */
  readonly body?: string;
  /** The bodies that are known; those that come with the program where it is not said. Keep a list: it is made ready once. */
  readonly bodies?: readonly KnownBody[];
  readonly calendars?: readonly SessionRange[];
}
