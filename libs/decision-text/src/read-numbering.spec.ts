import { describe, expect, it } from '@jest/globals';
import { read } from './read.js';

const HEAD =
  'Resolution adopted by the General Assembly on 4 May 2017\n\n71/900. Lamps\n\nThe General Assembly,\n\nRecalling the lamps,\n\n';
const refs = (text: string): string[] => read(HEAD + text).operative.map(({ ref }) => ref);
const verbs = (text: string): unknown[] =>
  read(HEAD + text).operative.map(({ ref, directives }) => [
    ref,
    directives[0]?.verb,
    ...(directives[0]?.addressees ?? []),
  ]);

describe('an introduction with a number of its own', () => {
  it.each(['Decides:', 'DECIDES:', 'Resolves:', 'Decides to:', 'RESOLVES THAT:'])('is a paragraph: %s', (lead) => {
    expect(
      refs(`1. Thanks the lamplighters;\n\n2. ${lead}\n\n(a) To buy oil;\n\n(b) To sell wax;\n\n3. Thanks the towns.`),
    ).toEqual(['1', '2', '2.a', '2.b', '3']);
  });

  it('is a paragraph where it is the first', () => {
    expect(refs('1. DECIDES:\n\n(1) to buy oil;\n\n(2) to sell wax;\n\n2. URGES towns:\n\n(1) to burn lamps.')).toEqual(
      ['1', '1.1', '1.2', '2', '2.1'],
    );
  });

  it('hands whom it asks to what is asked below it, not to what is decided', () => {
    expect(
      verbs(
        '1. Decides:\n\n(a) To request the Secretary-General to buy oil;\n\n(b) To continue its consideration of lamps.',
      ),
    ).toEqual([
      ['1', 'decide'],
      ['1.a', 'request', 'Secretary-General'],
      ['1.b', 'decide'],
    ]);
  });

  it('in small letters is a paragraph among others even without a number', () => {
    expect(refs('Thanks the lamplighters;\n\nDecides:\n\n(a) To buy oil;\n\n(b) To sell wax.')).toEqual([
      'u1',
      'u2',
      'u2.a',
      'u2.b',
    ]);
  });

  it('without a number leads over to the paragraphs', () => {
    expect(refs('RESOLVES:\n\n1. To buy oil.\n\n2. To sell wax.')).toEqual(['1', '2']);
  });
});

describe('figures in brackets', () => {
  it('count apart from those with a full stop, whatever stands before them', () => {
    expect(
      refs(
        '1. Asks the towns (1) to buy oil;\n\n(2) to sell wax;\n\n2. REQUESTS the towns:\n\n(1) to burn lamps;\n\n(2) to clean them;\n\n3. Thanks all.',
      ),
    ).toEqual(['1', '1.2', '2', '2.1', '2.2', '3']);
  });

  it('may be the outer ones', () => {
    expect(refs('(1) Asks the towns:\n\n1. to buy oil;\n\n2. to sell wax;\n\n(2) Thanks them.')).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
    ]);
  });

  it('go on with the figures before them where they begin no list', () => {
    expect(refs('1. Asks towns;\n\n(2) Thanks towns;\n\n3) Urges towns;\n\n4. Invites towns.')).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });
});

it('a number of several parts says where its paragraph stands', () => {
  expect(refs('7.12 Requests the towns:\n\na) To buy oil; and\n\nb) To sell wax.\n\n7.13 Thanks the towns.')).toEqual([
    '7.12',
    '7.12.a',
    '7.12.b',
    '7.13',
  ]);
});

describe('a line that was broken', () => {
  it('goes on in the next one, whatever letter that begins with', () => {
    const text = `The Council,

NOW, THEREFORE,

INSTRUCTS the Secretary to tell the owner whenever a lamp fails the test of the
Commission in its earlier rules;
DIRECTS the Committee to keep the test in view.`;
    expect(read(text).operative.map(({ text: words }) => words)).toEqual([
      'INSTRUCTS the Secretary to tell the owner whenever a lamp fails the test of the Commission in its earlier rules;',
      'DIRECTS the Committee to keep the test in view.',
    ]);
  });

  it('of full length ends a paragraph where a verb in capitals begins the next', () => {
    const text = `The Council,

INSTRUCTS the Secretary to tell the owner whenever a lamp fails the tests of the
committee, and to tell the committee whenever the owner of the lamps has mended;
DIRECTS the Committee to keep the tests in view, and to tell the Council of them
whenever it meets, in the words that the owners of the lamps have chosen for it;
THANKS the owners.`;
    expect(read(text).operative.map(({ directives }) => directives[0]?.verb)).toEqual(['instruct', 'direct', 'thank']);
  });

  it('in a word that keeps its hyphen keeps the actor', () => {
    const text = `1. Requests the Secretary-
General to report at the seventy-
third session of the General Assembly.`;
    expect(read(HEAD + text).operative).toMatchObject([
      { directives: [{ addressees: ['Secretary-General'] }], reports: [{ due: [{ session: 73 }] }] },
    ]);
  });
});
