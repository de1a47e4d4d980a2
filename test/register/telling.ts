/** Telling a desk facts at random, and asking it what is true in the end. */
import fc from 'fast-check';
import { Desk } from './desk.js';
import { type Fact } from './facts.js';
import { readLog } from './naive-log.js';
import { naiveTruths } from './naive-truths.js';

const ASKED = ['2004-06-06', '2005-06-07', '2006-06-05', '2006-12-31', '2010-01-01'];

export const over = async <Answer>(work: (desk: Desk) => Promise<Answer>): Promise<Answer> => {
  const desk = await Desk.open();
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
};
export const tellAll = async (desk: Desk, facts: readonly Fact[]): Promise<void> => {
  for (const fact of facts) await desk.tell(fact);
};
/** What is true on a few days, as known in the end. */
export const truthsOf = async (desk: Desk) => {
  const log = await readLog(desk.store);
  return Object.fromEntries(ASKED.map((asOf) => [asOf, naiveTruths(log, asOf)]));
};

/** Decisions in a random order, then reports and links, each after what it speaks of. */
export const order = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });
export const shuffled = <T>(items: readonly T[], keys: readonly number[]): readonly T[] =>
  items
    .map((item, index) => ({ item, key: keys[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
