/**
 * A head put right decides which decisions are earlier: what texts do to them is done as if the head had been right at once,
 * and is as it was once that is taken back.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correction, decisions } from './earlier-facts.js';
import { type Fact, headedRightly, type HeadFact } from './facts.js';
import { readLog } from './naive-log.js';
import { mandatesAt } from './naive-mandates.js';
import { SYMBOLS } from './told-days.js';
import { order, over, shuffled, tellAll, truthsOf } from './telling.js';
import { type Desk } from './desk.js';

const LIMITS = { numRuns: Number(process.env['LAW_RUNS'] ?? 8), interruptAfterTimeLimit: 100_000 };

/** Each decision stays on a day of its own, and each thing is said but once. */
const heads: fc.Arbitrary<readonly HeadFact[]> = fc.uniqueArray(
  fc.nat(SYMBOLS.length - 1).chain((index) => {
    const symbol = SYMBOLS[index] ?? '';
    const date = fc.integer({ min: 2003, max: 2006 }).map((year) => `${year}-0${index + 1}-11`);
    const said = fc.oneof(fc.record({ date }), fc.record({ symbol: fc.constant(`${symbol} bis`) }));
    return said.map((head): HeadFact => ({ type: 'head', symbol, head }));
  }),
  { minLength: 1, maxLength: 4, selector: ({ symbol, head }) => `${symbol} ${JSON.stringify(head)}` },
);

const validities = async (desk: Desk): Promise<readonly string[]> =>
  [...mandatesAt(await readLog(desk.store), { asOf: '9999-12-31', knownAt: Infinity }).values()].map(
    ({ validity }) => validity,
  );

describe('what texts do to earlier decisions, where a head is put right', () => {
  it('is done to one that was entered under a later day, once its day is right, and undone with that', async () => {
    const [earlier, later] = SYMBOLS;
    const asks = { class: 'mandate', addressee: 'iin', obligations: [], renews: [] } as const;
    const ends = { effect: 'terminate', symbol: earlier, paragraph: null, whole: true } as const;
    const ending: Fact = {
      type: 'decision',
      symbol: later,
      paragraphs: [{ ...asks, earlier: [ends] }],
      on: '2004-06-05',
      isDraft: false,
    };
    const ended: Fact = { type: 'decision', symbol: earlier, paragraphs: [asks], on: '2005-06-05', isDraft: false };
    const rightDay: HeadFact = { type: 'head', symbol: earlier, head: { date: '2004-03-11' } };
    for (const told of [
      [ending, ended],
      [ended, ending],
    ])
      await over(async (desk) => {
        await tellAll(desk, told);
        expect(await validities(desk)).toEqual(['in-force', 'in-force']);
        await desk.tell(rightDay);
        expect((await validities(desk)).toSorted()).toEqual(['in-force', 'terminated']);
        await desk.takeCorrectionBack(rightDay);
        expect(await validities(desk)).toEqual(['in-force', 'in-force']);
      });
  });

  it('is as if it had been right at once', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, heads, order, async (texts, said, keys) => {
        const told = shuffled(texts, keys);
        const corrected = await over(async (desk) => {
          await tellAll(desk, [...told, ...said]);
          return truthsOf(desk);
        });
        const atOnce = await over(async (desk) => {
          await tellAll(
            desk,
            told.map((one) => headedRightly(one, said)),
          );
          return truthsOf(desk);
        });
        expect(corrected).toEqual(atOnce);
      }),
      LIMITS,
    );
  }, 120_000);

  it('is, once that is taken back in any order with other corrections, as if nothing had been put right', async () => {
    await fc.assert(
      fc.asyncProperty(
        decisions,
        heads,
        fc.array(correction, { maxLength: 3 }),
        order,
        order,
        async (texts, said, misread, keys, back) =>
          over(async (desk) => {
            await tellAll(desk, shuffled(texts, keys));
            const before = await truthsOf(desk);
            const put = shuffled([...said, ...misread], keys);
            await tellAll(desk, put);
            for (const one of shuffled(put, back)) await desk.takeCorrectionBack(one);
            expect(await truthsOf(desk)).toEqual(before);
          }),
      ),
      LIMITS,
    );
  }, 120_000);
});
