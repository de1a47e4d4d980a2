import { type AggregateKind, eventCodec, wordsOf } from '#event-sourcing';
import { type BodyCommand, bodyDecider, type BodyFacts, type DescribedBody } from './body.decider.js';
import { type BodyEvent } from './body.events.js';

/** The names on disk. They outlive every rename: add, never edit. */
export const bodyCodec = eventCodec<BodyEvent>('body', {
  BodyAdded: 'body.added.v1',
  BodyDescribed: 'body.described.v1',
  BodyConfirmationSet: 'body.confirmation-set.v1',
});

export const bodyKind: AggregateKind<DescribedBody, BodyCommand, BodyEvent, BodyFacts> = {
  category: 'body',
  decider: bodyDecider,
  codec: bodyCodec,
  words: wordsOf<BodyEvent>({
    BodyAdded: ({ body: { code, names } }) => `body ${names[0]?.text ?? code} added`,
    BodyDescribed: ({ body: { code, names } }) => `body ${names[0]?.text ?? code} described anew`,
    BodyConfirmationSet: ({ code, secondPerson }) =>
      `what is entered of ${code} waits for ${secondPerson ? 'a second person' : 'nobody any more'}`,
  }),
};
