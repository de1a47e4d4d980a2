import { describe, expect, it } from '@jest/globals';
import type { DecisionDocument } from './decision-document.js';
import { read } from './read.js';

const FRONT = '73/900. Lighthouses\n\nThe General Assembly,\n\nRecalling the fog,\n\n';
const outline = ({ operative }: DecisionDocument): unknown[] =>
  operative.map(({ ref, chapeau, directives }) => [ref, chapeau, ...directives.map(({ verb }) => verb)]);

describe('paragraphs without numbers', () => {
  it('under an introduction take its verb and its addressee, up to the next verb of the body', () => {
    const document = read(
      `${FRONT}Invites coastal States:\n\nTo strengthen their lamps;\n\nTraining keepers;\n\nRequests the Secretary-General to help.\n`,
    );
    expect(outline(document)).toEqual([
      ['u1', true, 'invite'],
      ['u2', false, 'invite'],
      ['u3', false, 'invite'],
      ['u4', false, 'request'],
    ]);
    expect(document.operative[2]?.directives[0]?.addressees).toEqual(['coastal States']);
  });

  it('may introduce numbered ones, which keep the numbers they bear', () => {
    expect(
      outline(read(`${FRONT}Requests the Secretary-General:\n\n1. To count the lamps;\n\n2. To count the keepers.\n`)),
    ).toEqual([
      ['u1', true, 'request'],
      ['1', false, 'request'],
      ['2', false, 'request'],
    ]);
  });
});

describe('a sub-paragraph with a verb of the body’s own', () => {
  it('does not take the verb above it', () => {
    const document = read(
      `${FRONT}1. Decides to light the coast and to that end:\n\n(a) Decides that keepers shall be trained;\n\n(b) Requests the Secretary-General to buy lamps;\n\n(c) Recognizes the help of sailors.\n`,
    );
    expect(outline(document)).toEqual([
      ['1', true, 'decide'],
      ['1.a', false, 'decide'],
      ['1.b', false, 'request'],
      ['1.c', false, 'recognize'],
    ]);
  });
});
