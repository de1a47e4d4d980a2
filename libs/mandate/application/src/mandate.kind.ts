import { type AggregateKind } from '#journal';
import {
  type Mandate,
  mandateCodec,
  type MandateCommand,
  mandateDecider,
  type MandateEvent,
  type MandateFacts,
} from '#mandate/domain';

export const mandateKind: AggregateKind<Mandate, MandateCommand, MandateEvent, MandateFacts> = {
  category: 'mandate',
  decider: mandateDecider,
  codec: mandateCodec,
};
