/**
 * What texts do to earlier decisions (end them, put them aside, call them to mind, renew them) comes to the same in whatever
 * order they are entered: told to the real handlers on a store in memory.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correction, decisions } from './earlier-facts.js';
import { type Fact, readRightly } from './facts.js';
import { readLog } from './naive-log.js';
import { mandatesAt } from './naive-mandates.js';
import { SYMBOLS } from './told-days.js';
import { order, over, shuffled, tellAll, truthsOf } from './telling.js';

const RUNS = Number(process.env['LAW_RUNS'] ?? 12);

const corrections = fc.array(correction, { minLength: 1, maxLength: 4 });

/** What was ended over all runs, so that a history that ends nothing is noticed. */
const seen = new Set<string>();

describe('what texts do to earlier decisions', () => {
  it('comes to the same in whatever order they are entered', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, order, async (texts, keys) => {
        const told = (facts: readonly Fact[]) =>
          over(async (desk) => {
            await tellAll(desk, facts);
            const standing = mandatesAt(await readLog(desk.store), { asOf: '9999-12-31', knownAt: Infinity });
            for (const { validity } of standing.values()) seen.add(validity);
            return truthsOf(desk);
          });
        expect(await told(shuffled<Fact>(texts, keys))).toEqual(await told(texts));
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);

  it('was tried on what ends and on what goes on', () => {
    expect(['in-force', 'merged', 'terminated', 'superseded'].filter((validity) => !seen.has(validity))).toEqual([]);
  });

  it('goes with the decision that does it, and with nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, order, async ([first, ...later], keys) => {
        await over(async (desk) => {
          if (!first) return;
          await tellAll(desk, [first]);
          const before = await truthsOf(desk);
          await tellAll(desk, later);
          for (const fact of shuffled<Fact>(later, keys)) await desk.takeBack(fact);
          expect(await truthsOf(desk)).toEqual(before);
        });
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);

  it('stands by itself: where one decision is taken back, the others do what they would have done without it', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, order, fc.nat(SYMBOLS.length - 1), async (texts, keys, wrong) => {
        const after = await over(async (desk) => {
          await tellAll(desk, shuffled<Fact>(texts, keys));
          const [taken] = texts.slice(wrong);
          if (taken) await desk.takeBack(taken);
          return truthsOf(desk);
        });
        const without = await over(async (desk) => {
          await tellAll(
            desk,
            texts.filter((_, index) => index !== wrong),
          );
          return truthsOf(desk);
        });
        expect(after).toEqual(without);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);

  it('is, put right after it was recorded, as if it had been read rightly at once', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, corrections, order, async (texts, said, keys) => {
        const after = await over(async (desk) => {
          await tellAll(desk, [...shuffled<Fact>(texts, keys), ...said]);
          return truthsOf(desk);
        });
        const atOnce = await over(async (desk) => {
          await tellAll(
            desk,
            texts.map((one) => readRightly(one, said)),
          );
          return truthsOf(desk);
        });
        expect(after).toEqual(atOnce);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);

  it('is as it was read, once that is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, corrections, order, async (texts, said, keys) => {
        await over(async (desk) => {
          await tellAll(desk, texts);
          const before = await truthsOf(desk);
          await tellAll(desk, said);
          for (const one of shuffled(said, keys)) if (desk.entriesOf(one).length > 0) await desk.takeBack(one);
          expect(await truthsOf(desk)).toEqual(before);
        });
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);
});
