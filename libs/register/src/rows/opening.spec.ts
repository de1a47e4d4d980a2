import { describe, expect, it } from '@jest/globals';
import { type Provision } from '#decision/domain';
import { openingOf } from './opening.js';

const LAMPS = 'Requests the Keeper to report to the Guild on the lamps at its fifth session';
const first = (text: string): readonly Provision[] => [{ ref: '1', text } as Provision];

describe('what a text has before its first paragraph', () => {
  it('is told whatever breaks its lines, without the number of the paragraph', () => {
    const content = `GUILD/RES. 7\n\nThe Guild,\n\nRecalling the dark,\n\n  1. ${LAMPS.replace('to report', 'to\n   report')};`;
    expect(openingOf({ content, provisions: first(LAMPS) })).toBe('GUILD/RES. 7\n\nThe Guild,\n\nRecalling the dark,');
  });

  it('cannot be told where the words of the paragraph do not stand in the text', () => {
    expect(openingOf({ content: 'The Guild,\n1. Urges all', provisions: first(LAMPS) })).toBeNull();
    expect(openingOf({ content: '', provisions: [] })).toBeNull();
  });
});
