/** What is told of what a mandate makes somebody owe. Each names the obligations, or occasions of them, that it is about. */
import { type On } from '#time';
import { type Due, type SessionId } from '#session-calendar/domain';
import { type Source } from './mandate.terms.js';

export type ObligationEvent =
  | ReportSubmitted
  | ReportConsidered
  | NonSubmissionVerified
  | ReportExpected
  | ObligationRescheduled
  | ObligationWaived;

/**
 * What a submission is. Only a whole report discharges, or the part that makes parts a whole; a holding reply and a refusal leave
 * owed what was owed, and an addendum or correction adds to what is on file. What goes through somebody is handed over to them
 * first: it answers once it has come to whom it is owed.
 */
export const SUBMISSIONS = ['whole', 'part', 'last-part', 'interim', 'refusal', 'addendum', 'handed-over'] as const;
export type SubmissionKind = (typeof SUBMISSIONS)[number];

export const REPORT_FORMS = ['written', 'oral', 'section-of-another-report'] as const;

/** What may be told of a submission beside what it is; left out where nobody has said. */
export interface SubmissionDetails {
  /** Why a report was refused. */
  readonly ground?: string;
  readonly form?: (typeof REPORT_FORMS)[number];
  /** Who has admitted an oral report where a written one was asked for, by name and office. */
  readonly admittedBy?: string;
  readonly languages?: readonly string[];
  /** Who submitted it, through whom and to whom, as printed. */
  readonly by?: string;
  readonly through?: string;
  readonly to?: string;
  /** Code of the one from whom it came, where several are asked, each for itself: it answers for nobody else. */
  readonly member?: string;
  /** When it was issued as a document, and when it was taken up. */
  readonly issuedOn?: Exclude<On, null>;
  readonly consideredOn?: Exclude<On, null>;
}
/** A document came, or words were said. A whole one, where one is on file already, is an addendum or a correction. */
export interface ReportSubmitted extends SubmissionDetails {
  readonly type: 'ReportSubmitted';
  readonly kind: SubmissionKind;
  /** Symbol of the document; of what was said, of the record of it. */
  readonly document: string;
  /** Ids of the obligations that it is for. */
  readonly obligations: readonly string[];
  /** When it was submitted. */
  readonly on: On;
}

/** What became of a report on file where it was taken up. */
export const CONSIDERATIONS = ['noted', 'considered', 'deferred', 'supplement-requested'] as const;
/** Whoever it was submitted to has taken it up, or put that off. */
export interface ReportConsidered {
  readonly type: 'ReportConsidered';
  readonly obligations: readonly string[];
  readonly outcome: (typeof CONSIDERATIONS)[number];
  /** Where that is written: minutes, a resolution. */
  readonly said: string;
  readonly on: On;
}
/** Somebody searched for the report and found none. */
export interface NonSubmissionVerified {
  readonly type: 'NonSubmissionVerified';
  readonly obligations: readonly string[];
  /** The document series searched. */
  readonly searched: string;
  readonly by: string;
  readonly on: On;
}
/** Whoever owes a report says when it may be expected. It falls due when it did. */
export interface ReportExpected {
  readonly type: 'ReportExpected';
  readonly obligations: readonly string[];
  /** A day, a month or a year. */
  readonly expectedOn: Exclude<On, null>;
  /** Who says so, and where. */
  readonly said: string;
  readonly on: On;
}

/** On whose word less is owed, or later: never on that of whoever owes it. */
export interface CreditorsWord {
  /** Code of the body or actor to which it is owed, or that asked for it. */
  readonly creditor: string;
  /** The paragraph of a decision by which it speaks; null where somebody speaks for it. */
  readonly by: Source | null;
  /** Who speaks for it, by name and office; null where it decides itself. */
  readonly officer: string | null;
}
/** The creditor gives more time. By when it was due first stays on record. */
export interface ObligationRescheduled extends CreditorsWord {
  readonly type: 'ObligationRescheduled';
  readonly obligations: readonly string[];
  readonly due: Due;
  /** What the due time counts from: the session of the deciding body, and the day of its decision or of the word given. */
  readonly session: SessionId | null;
  readonly adoptedOn: On;
  /** The text of that paragraph says so, and goes with it; left out where a person does. */
  readonly byText?: true;
  readonly on: On;
}
/** The creditor asks for it no more, or a rule of the body ends it: at a dissolution, at the end of a term. */
export interface ObligationWaived extends CreditorsWord {
  readonly type: 'ObligationWaived';
  readonly obligations: readonly string[];
  /** The rule of the body by which it lapses; null where somebody waives it. */
  readonly rule: string | null;
  readonly reason: string;
  readonly on: On;
}
