import { expect, it } from '@jest/globals';
import { refusals } from '#rejection';
import { namedDoubts } from './named-doubts.js';

const doubted = refusals({
  'doubt.day': ({ on }: { readonly on: string }) => `${on} is odd.`,
  'doubt.draft': () => 'It is a draft.',
});
const day = (n: number) => doubted('doubt.day', { on: `2005-06-0${n}` });
const said = (doubts: Parameters<typeof namedDoubts>[0]) => namedDoubts(doubts).map(({ message }) => message);

it('names each doubt of a kind once, the kinds one after the other', () => {
  expect(said([day(1), doubted('doubt.draft'), day(2), day(1)])).toEqual([
    '2005-06-01 is odd.',
    '2005-06-02 is odd.',
    'It is a draft.',
  ]);
  expect(said([])).toEqual([]);
});

it('names three of a kind, and says how many more there are', () => {
  expect(said([1, 2, 3, 4, 5, 5].map(day)).slice(2)).toEqual(['2005-06-03 is odd.', 'There are 2 more of the kind.']);
  expect(said([1, 2, 3, 4].map(day)).at(-1)).toBe('There is 1 more of the kind.');
});
