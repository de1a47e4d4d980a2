/** What is told of what a mandate makes somebody owe. Each names the obligations, or occasions of them, that it is about. */
import { type On } from '#time';
import { type Due, type SessionId } from '#session-calendar/domain';
import { type Source } from './mandate.terms.js';

export type ObligationEvent =
  ReportSubmitted | NonSubmissionVerified | ReportExpected | ObligationRescheduled | ObligationWaived;

/** A document came; where one is on file for the report already, it is an addendum or a correction. */
export interface ReportSubmitted {
  readonly type: 'ReportSubmitted';
  /** Symbol of the document. */
  readonly document: string;
  /** Ids of the obligations that it discharges. */
  readonly obligations: readonly string[];
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
