/** The samples of every kind of aggregate: whoever goes through the kinds has them. */
import fc from 'fast-check';
import { type SamplesOfKind } from '#event-sourcing/testing';
import { type Category, type kinds } from '#kinds';
import { decisionCommand, decisionEvent, symbolCommand, symbolEvent } from './decision.samples.js';
import { mandateCommand, mandateEvent, mandateFacts } from './mandate.samples.js';
import { actorCommand, actorEvent, bodyCommand, bodyEvent, coverageCommand, coverageEvent, sessionCommand, sessionEvent } from './record.samples.js'; // prettier-ignore
import { dated, words } from './samples.js';

const always = fc.constant({ on: null });
const onDays = fc.record({ on: dated });

export const samplesOf: { readonly [C in Category]: SamplesOfKind<(typeof kinds)[C]> } = {
  session: { event: sessionEvent, command: sessionCommand, facts: onDays },
  decision: { event: decisionEvent, command: decisionCommand, facts: onDays },
  mandate: { event: mandateEvent, command: mandateCommand, facts: mandateFacts },
  symbol: { event: symbolEvent, command: symbolCommand, facts: always },
  text: {
    event: words.map((decision) => ({ type: 'TextSeen', decision, on: null })),
    command: words.map((decision) => ({ type: 'SeeText', decision })),
    facts: always,
  },
  actor: { event: actorEvent, command: actorCommand, facts: fc.oneof(always, onDays) },
  coverage: { event: coverageEvent, command: coverageCommand, facts: always },
  note: {
    event: fc.record({ type: fc.constant('EntryNoted'), note: words, by: words, on: dated }),
    command: words.map((note) => ({ type: 'NoteOnEntry', note })),
    facts: fc.record({ on: dated, by: words }),
  },
  body: { event: bodyEvent, command: bodyCommand, facts: onDays },
};
