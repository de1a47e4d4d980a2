import { eventCodec } from '#event-sourcing';
import { type DecisionEvent } from './decision.events.js';

/** The names on disk. They outlive every rename: add, never edit. */
export const decisionCodec = eventCodec<DecisionEvent>('decision', {
  DecisionTabled: 'decision.tabled.v1',
  TextVersionAdded: 'decision.text-version-added.v1',
  DecisionAdopted: 'decision.adopted.v1',
  ReservationEntered: 'decision.reservation-entered.v1',
  ParagraphCorrected: 'decision.paragraph-corrected.v1',
});
