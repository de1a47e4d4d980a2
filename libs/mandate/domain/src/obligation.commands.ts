/** What people tell of what is owed. */
import { type On } from '#time';
import {
  type ObligationRescheduled,
  type ObligationWaived,
  type ReportConsidered,
  type ReportExpected,
  type ReportSubmitted,
} from './obligation.events.js';

export type ObligationCommand =
  SubmitReport | ConsiderReport | VerifyNonSubmission | ExpectReport | RescheduleObligation | WaiveObligation;

type Said<Event extends { readonly on: On }> = Omit<Event, 'type' | 'on'>;

export interface SubmitReport extends Said<ReportSubmitted> {
  readonly type: 'SubmitReport';
}
export interface ConsiderReport extends Said<ReportConsidered> {
  readonly type: 'ConsiderReport';
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
