import { eventCodec } from '#event-sourcing';
import { type DecisionEvent } from './decision.events.js';

/** The names on disk. They outlive every rename: add, never edit. */
export const decisionCodec = eventCodec<DecisionEvent>(
  'decision',
  {
    DecisionTabled: 'decision.tabled.v1',
    TextVersionAdded: 'decision.text-version-added.v1',
    DecisionAdopted: 'decision.adopted.v1',
    AdoptionDescribed: 'decision.adoption-described.v1',
    DecisionWithdrawn: 'decision.withdrawn.v1',
    DecisionAmended: 'decision.amended.v1',
    DecisionCorrected: 'decision.corrected.v1',
    DecisionRepealed: 'decision.repealed.v1',
    ReservationWithdrawn: 'decision.reservation-withdrawn.v1',
    ReservationEntered: 'decision.reservation-entered.v1',
    ParagraphCorrected: 'decision.paragraph-corrected.v1',
    HeadCorrected: 'decision.head-corrected.v2',
    EvidenceDismissed: 'decision.evidence-dismissed.v1',
  },
  {
    // The first version put titles right alone, and did not keep what stood before.
    'decision.head-corrected.v1': { to: 'decision.head-corrected.v2', upcast: (data) => ({ ...data, was: {} }) },
  },
);

/** On disk, what stands on a paragraph of another decision; the log is searched for it. */
export const decidedElsewhereTypes: readonly string[] = ['decision.amended.v1', 'decision.repealed.v1'];
