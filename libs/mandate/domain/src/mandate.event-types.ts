import { eventCodec } from '#event-sourcing';
import { type MandateEvent } from './mandate.events.js';

/** The names on disk. They outlive every rename: add, never edit. */
export const mandateCodec = eventCodec<MandateEvent>('mandate', {
  MandateIssued: 'mandate.issued.v1',
  MandateRenewed: 'mandate.renewed.v1',
  MandateMerged: 'mandate.merged.v1',
  ReportSubmitted: 'mandate.report-submitted.v1',
  NonSubmissionVerified: 'mandate.non-submission-verified.v1',
  FulfilmentClaimed: 'mandate.fulfilment-claimed.v1',
  FulfilmentAccepted: 'mandate.fulfilment-accepted.v1',
});
