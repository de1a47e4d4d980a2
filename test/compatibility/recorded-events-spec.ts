/**
 * Reads one file for each shape that an event has ever had on disk: what was recorded once stays readable. Add files,
 * never edit them: a file is what some register holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { actorKind } from '#actor/application';
import { coverageKind } from '#coverage/application';
import { decisionKind, symbolKind, textKind } from '#decision/application';
import { type Dated, type EntryRetracted, isRetraction, type StoredEvent } from '#event-sourcing';
import { type On } from '#time';
import { type AggregateKind } from '#journal';
import { mandateKind } from '#mandate/application';
import { sessionKind } from '#session-calendar/application';

const folder = fileURLToPath(new URL('recorded-events', import.meta.url));
const files = readdirSync(folder);
const recorded = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as StoredEvent;

interface Reader {
  readonly category: string;
  readonly types: readonly string[];
  /** The event as it would be written today. */
  read(stored: StoredEvent): { readonly event: { readonly type: string }; readonly today: StoredEvent };
}

const reader = <State, Command, Event extends Dated, Facts extends { readonly on: On }>({
  category,
  codec,
  decider,
}: AggregateKind<State, Command, Event, Facts>): Reader => ({
  category,
  types: codec.types,
  read: (stored) => {
    const event: Event | EntryRetracted = codec.decode(stored);
    if (!isRetraction(event)) decider.evolve(decider.initialState, event);
    return { event, today: codec.encode(event) };
  },
});

const readers = [
  reader(sessionKind),
  reader(decisionKind),
  reader(symbolKind),
  reader(textKind),
  reader(mandateKind),
  reader(actorKind),
  reader(coverageKind),
];
const readerOf = (type: string) => readers.find(({ category }) => type.startsWith(`${category}.`));

describe('a recorded event', () => {
  it.each(files)('%s is read by its aggregate', (file) => {
    const stored = recorded(file);
    expect(`${stored.type}.json`).toBe(file);
    const { today } = readerOf(stored.type)?.read(stored) ?? {};
    if (today?.type === stored.type) expect(today).toEqual(stored);
    else expect(today?.type).toBeDefined();
  });
});

describe.each(readers)('a name on disk of a $category', ({ types }) => {
  it.each(types)('%s has a file', (type) => expect(files).toContain(`${type}.json`));
});
