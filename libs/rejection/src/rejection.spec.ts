import { describe, expect, it } from '@jest/globals';
import { type Door } from './door.js';
import { refusals, Rejection } from './rejection.js';

const refused = refusals({
  'day.missing': (_: object, { field }: Door) => `Say the day with ${field('heldOn')}.`,
  'body.unknown': ({ name }: { readonly name: string }, { place }: Door) =>
    `"${name}" is no body; see ${place('actors')}.`,
  'day.past': () => 'That day is over.',
});
const commandLine: Door = { field: (name) => `--${name}`, place: (place) => `"${place}"` };

describe('a refusal', () => {
  it('is a code and what it is about', () => {
    const refusal = refused('body.unknown', { name: 'nobody' });
    expect(refusal).toBeInstanceOf(Rejection);
    expect(refusal).toMatchObject({ code: 'body.unknown', params: { name: 'nobody' } });
  });

  it('is worded at the door, and for logs in no door’s words', () => {
    const refusal = refused('body.unknown', { name: 'nobody' });
    expect(refusal.at(commandLine)).toBe('"nobody" is no body; see "actors".');
    expect(refusal.message).toBe('"nobody" is no body; see the list of actors.');
    expect(refused('day.missing').at(commandLine)).toBe('Say the day with --heldOn.');
    expect(refused('day.missing').message).toBe('Say the day with "heldOn".');
    expect(refused('day.past').at(commandLine)).toBe('That day is over.');
  });

  it('cannot be made without a sentence, or without what the sentence is about', () => {
    // @ts-expect-error a code without a sentence
    expect(() => refused('day.unheard')).toThrow();
    // @ts-expect-error nothing of what the sentence tells
    expect(() => refused('body.unknown')).not.toThrow();
  });
});
