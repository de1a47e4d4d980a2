/**
 * Reads one file for each shape that an event has ever had on disk, and one more with what a shape was given since: what was
 * recorded once stays readable. Add files, never edit them: a file is what some register holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isRetraction, type StoredEvent } from '#event-sourcing';
import { CATEGORIES, type Category, kindOf } from '#kinds';

const folder = fileURLToPath(new URL('recorded-events', import.meta.url));
const files = readdirSync(folder);
const recorded = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as StoredEvent;

/** The event as it would be written today. */
const today = (category: Category, stored: StoredEvent): StoredEvent => {
  const { codec, decider } = kindOf(category);
  const event = codec.decode(stored);
  if (!isRetraction(event)) decider.evolve(decider.initialState, event);
  return codec.encode(event);
};

describe('a recorded event', () => {
  it.each(files)('%s is read by its aggregate', (file) => {
    const stored = recorded(file);
    expect(file.startsWith(`${stored.type}.`)).toBe(true);
    const written = today(stored.type.slice(0, stored.type.indexOf('.')) as Category, stored);
    if (written.type === stored.type) expect(written).toEqual(stored);
  });
});

describe.each(CATEGORIES)('a name on disk of a %s', (category) => {
  it.each(kindOf(category).codec.types)('%s has a file', (type) => expect(files).toContain(`${type}.json`));
});
