/**
 * What was read wrongly and put right is as if it had been read rightly at once, in whatever order all is told; and what is
 * taken back of it is as if it had never been said.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correction, type CorrectionFact, decisions, type Fact, readRightly, report } from './facts.js';
import { readLog } from './naive-log.js';
import { order, over, shuffled, tellAll, truthsOf } from './telling.js';
import { type Desk } from './desk.js';

const RUNS = Number(process.env['LAW_RUNS'] ?? 20);
const LIMITS = { numRuns: RUNS, interruptAfterTimeLimit: 100_000 } as const;
const corrections = fc.array(correction, { minLength: 1, maxLength: 5 });
const reports = fc.array(report, { maxLength: 3 });

/** In a random order, but for what speaks of a decision: that comes after it, and corrections in their own. */
const told = (facts: readonly Fact[], said: readonly CorrectionFact[], keys: readonly number[]): readonly Fact[] => {
  const mixed = shuffled<Fact>([...facts, ...said], keys);
  const decided = mixed.filter((fact) => fact.type !== 'correction');
  const inOrder: Fact[] = [];
  for (const fact of decided) inOrder.push(fact);
  for (const one of said) {
    const place = inOrder.findIndex((fact) => fact.type === 'decision' && fact.symbol === one.symbol);
    const former = inOrder.findLastIndex((fact) => fact.type === 'correction');
    const after = Math.max(place, former) + 1;
    inOrder.splice(after + ((keys[said.indexOf(one)] ?? 0) % (inOrder.length - after + 1)), 0, one);
  }
  return inOrder;
};

/** The corrections that changed something, so that they were entered. */
const entered = (desk: Desk, said: readonly CorrectionFact[]) => said.filter((one) => desk.entriesOf(one).length > 0);

describe('corrections', () => {
  it('make what was read wrongly as if it had been read rightly at once, told in any order', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, corrections, reports, order, async (texts, said, later, keys) => {
        const corrected = await over(async (desk) => {
          await tellAll(desk, [...told(texts, said, keys), ...later]);
          return truthsOf(desk);
        });
        const atOnce = await over(async (desk) => {
          await tellAll(desk, [...texts.map((one) => readRightly(one, said)), ...later]);
          return truthsOf(desk);
        });
        expect(corrected).toEqual(atOnce);
      }),
      LIMITS,
    );
  }, 120_000);

  it('keep the reports that came before them, where what they answer is still asked', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, corrections, reports, order, async (texts, said, before, keys) => {
        const kept = said.filter(({ change }) => !['renews', 'none'].includes(change.what));
        const corrected = await over(async (desk) => {
          await tellAll(desk, [...shuffled(texts, keys), ...before, ...kept]);
          return truthsOf(desk);
        });
        const atOnce = await over(async (desk) => {
          await tellAll(desk, [...texts.map((one) => readRightly(one, kept)), ...before]);
          return truthsOf(desk);
        });
        expect(corrected).toEqual(atOnce);
      }),
      LIMITS,
    );
  }, 120_000);

  it('are, once taken back, as if they had never been said', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, corrections, reports, order, order, async (texts, said, before, keys, back) => {
        const [left, stay] = await over(async (desk) => {
          await tellAll(desk, [...shuffled(texts, keys), ...before, ...said]);
          const known = entered(desk, said);
          const wrong = shuffled(known, back).slice(0, 1 + ((back[0] ?? 0) % known.length || 0));
          for (const one of wrong) await desk.takeBack(one);
          return [await truthsOf(desk), known.filter((one) => !wrong.includes(one))] as const;
        });
        const never = await over(async (desk) => {
          await tellAll(desk, [...shuffled(texts, keys), ...before, ...stay]);
          return truthsOf(desk);
        });
        expect(left).toEqual(never);
      }),
      LIMITS,
    );
  }, 120_000);

  it('leave what was known before as it was', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, corrections, order, async (texts, said, keys) =>
        over(async (desk) => {
          await tellAll(desk, shuffled(texts, keys));
          const before = await readLog(desk.store);
          const truths = await truthsOf(desk);
          await tellAll(desk, said);
          for (const one of said) await desk.takeBack(one);
          const log = await readLog(desk.store);
          expect(log.slice(0, before.length)).toEqual(before);
          expect(await truthsOf(desk)).toEqual(truths);
        }),
      ),
      LIMITS,
    );
  }, 120_000);
});
