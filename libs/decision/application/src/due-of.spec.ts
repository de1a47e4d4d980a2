import { describe, expect, it } from '@jest/globals';
import { type Due as PrintedDue } from '#decision-text';
import { dueOf } from './due-of.js';
import { NamedActors } from './named-actors.js';

const GA = { code: 'un-ga', name: 'UN General Assembly' };
const due = (printed: PrintedDue, body = GA) => {
  const { phrase: _, ...form } = dueOf(printed, body);
  return form;
};

describe('a session in the terms of the register', () => {
  it('is the speaking body’s where no other is named', () => {
    expect(due({ session: 75 })).toEqual({ form: 'at-session', session: 'un-ga/regular/75' });
    expect(due({ session: 75, of: 'General Assembly' })).toEqual({ form: 'at-session', session: 'un-ga/regular/75' });
    expect(due({ session: 'next', of: 'Assembly' })).toEqual({ form: 'at-next-session', series: 'un-ga/regular' });
  });
  it('is that of the body it names', () => {
    expect(due({ session: 59, of: 'Commission on the Status of Women' })).toEqual({
      form: 'at-session',
      session: 'un-csw/regular/59',
    });
    expect(due({ before_session: 41, of: 'OAS General Assembly' })).toEqual({
      form: 'before-session',
      session: 'oas-ga/regular/41',
    });
  });
  it('of a body that nobody has described is in a series of its own', () => {
    expect(due({ session: 12, of: 'Board of Lamps' })).toEqual({
      form: 'at-session',
      session: 'board-of-lamps/regular/12',
    });
    expect(due({ session: 'next', of: 'Council' })).toEqual({
      form: 'at-next-session',
      series: 'united-nations-council/regular',
    });
  });
  it('keeps the part of the session and the time before it', () => {
    expect(due({ session: 69, part: 'main' })).toEqual({
      form: 'at-session',
      session: 'un-ga/regular/69',
      part: 'main',
    });
    expect(due({ before_session: 76, lead: 'P6W' })).toEqual({
      form: 'before-session',
      session: 'un-ga/regular/76',
      lead: 'P6W',
    });
  });
});

describe('a body that speaks of itself', () => {
  it('is one actor under its short name and its full one', () => {
    const actors = new NamedActors('UN General Assembly');
    const codes = ['Assembly', 'General Assembly', 'UN General Assembly'].map((name) => actors.refer(name).actor);
    expect(new Set(codes)).toEqual(new Set(['un-general-assembly']));
    expect(actors.refer('Assembly').name).toBe('Assembly');
    expect(actors.refer('Council').actor).toBe('united-nations-council');
  });
  it('is one actor where nobody has described it', () => {
    const actors = new NamedActors('World Lamp Assembly');
    expect(actors.refer('Assembly').actor).toBe('world-lamp-assembly');
  });
});
