/** What people tell of what is owed. */
import { type On } from '#time';
import { type ObligationRescheduled, type ObligationWaived, type ReportExpected } from './obligation.events.js';

export type ObligationCommand =
  SubmitReport | VerifyNonSubmission | ExpectReport | RescheduleObligation | WaiveObligation;

type Said<Event extends { readonly on: On }> = Omit<Event, 'type' | 'on'>;

export interface SubmitReport {
  readonly type: 'SubmitReport';
  readonly document: string;
  readonly obligations: readonly string[];
}
export interface VerifyNonSubmission {
  readonly type: 'VerifyNonSubmission';
  readonly obligations: readonly string[];
  readonly searched: string;
}
export interface ExpectReport extends Said<ReportExpected> {
  readonly type: 'ExpectReport';
}
export interface RescheduleObligation extends Said<ObligationRescheduled> {
  readonly type: 'RescheduleObligation';
}
export interface WaiveObligation extends Said<ObligationWaived> {
  readonly type: 'WaiveObligation';
}
