import { eventCodec } from '#event-sourcing';
import { type BodyDecided, type MandateEvent } from './mandate.events.js';
import { type CreditorsWord, type ObligationEvent } from './obligation.events.js';

const BODY_DECIDED = {
  MandateSuspended: 'mandate.suspended.v1',
  MandateResumed: 'mandate.resumed.v1',
  MandateTerminated: 'mandate.terminated.v1',
  MandateSuperseded: 'mandate.superseded.v1',
} as const satisfies Readonly<Record<BodyDecided['type'], string>>;

const BODY_RECALLS = {
  MandateReiterated: 'mandate.reiterated.v1',
  MandateReaffirmed: 'mandate.reaffirmed.v1',
  MandateAmended: 'mandate.amended.v1',
} as const;

const CREDITOR_DECIDED = {
  ObligationRescheduled: 'mandate.obligation-rescheduled.v1',
  ObligationWaived: 'mandate.obligation-waived.v1',
} as const satisfies Readonly<Record<Extract<ObligationEvent, CreditorsWord>['type'], string>>;

/** On disk, what stands on a paragraph of a decision that need not name the mandate; the log is searched for it. */
export const bodyDecidedTypes: readonly string[] = [
  ...Object.values(BODY_DECIDED),
  ...Object.values(BODY_RECALLS),
  ...Object.values(CREDITOR_DECIDED),
  'mandate.merged.v2',
];

/** The names on disk. They outlive every rename: add, never edit. */
export const mandateCodec = eventCodec<MandateEvent>(
  'mandate',
  {
    MandateIssued: 'mandate.issued.v1',
    MandateRenewed: 'mandate.renewed.v2',
    MandateMerged: 'mandate.merged.v2',
    MandateCorrected: 'mandate.corrected.v1',
    ReportSubmitted: 'mandate.report-submitted.v2',
    ReportConsidered: 'mandate.report-considered.v1',
    NonSubmissionVerified: 'mandate.non-submission-verified.v1',
    ReportExpected: 'mandate.report-expected.v1',
    ...CREDITOR_DECIDED,
    FulfilmentClaimed: 'mandate.fulfilment-claimed.v1',
    FulfilmentAccepted: 'mandate.fulfilment-accepted.v1',
    FulfilmentReturned: 'mandate.fulfilment-returned.v1',
    ProgressRecorded: 'mandate.progress-recorded.v1',
    MandateNoted: 'mandate.noted.v1',
    MandateTagged: 'mandate.tagged.v1',
    EvidenceAdded: 'mandate.evidence-added.v1',
    ResponsibilityAssigned: 'mandate.responsibility-assigned.v1',
    ResponsibilityWithdrawn: 'mandate.responsibility-withdrawn.v1',
    FundingSecured: 'mandate.funding-secured.v1',
    FundingLost: 'mandate.funding-lost.v1',
    JointImplementationNoted: 'mandate.joint-implementation-noted.v1',
    ...BODY_RECALLS,
    ...BODY_DECIDED,
  },
  {
    // What a renewal asks counted from the day of the link.
    'mandate.renewed.v1': {
      to: 'mandate.renewed.v2',
      upcast: (old) => ({ ...old, adoptedOn: old['on'] ?? null, byHand: null }),
    },
    // Every document counted for a whole report.
    'mandate.report-submitted.v1': { to: 'mandate.report-submitted.v2', upcast: (old) => ({ kind: 'whole', ...old }) },
    // A report on file stayed behind, and what it answered was not asked again.
    'mandate.merged.v1': { to: 'mandate.merged.v2', upcast: (old) => ({ ...old, withReports: false, byHand: null }) },
  },
);
