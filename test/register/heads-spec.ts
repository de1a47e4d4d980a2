/**
 * A decision whose head was put right is as if it had been recorded under the right one at once, whatever else is told
 * before and after; and what is taken back of it is as if it had never been said.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  correction,
  type CorrectionFact,
  decisions,
  type Fact,
  head,
  headedRightly,
  type HeadFact,
  link,
  report,
  rest,
} from './facts.js';
import { readLog } from './naive-log.js';
import { paragraphHomes } from './naive-truths.js';
import { order, over, shuffled, tellAll, truthsOf } from './telling.js';
import { type Desk } from './desk.js';

const LIMITS = { numRuns: Number(process.env['LAW_RUNS'] ?? 8), interruptAfterTimeLimit: 100_000 };
const heads = fc.array(head, { minLength: 1, maxLength: 4 });
const corrections = fc.array(correction, { maxLength: 2 });
/** Under either head they have been adopted by then. */
const late = report.map((one) => ({ ...one, on: '2007-02-01' }));
const reports = fc.array(late, { maxLength: 3 });
const later = fc.array(fc.oneof(late, report, rest), { maxLength: 4 });
/** Under either head what they link is on the register by then. */
const links = fc.array(
  link.map((one) => ({ ...one, on: '2007-02-01' })),
  { minLength: 1, maxLength: 2 },
);
/** Where words renew as well, what a link becomes depends on what was entered first (ADR 36). */
const silent = decisions.map((texts) =>
  texts.map((one) => ({ ...one, paragraphs: one.paragraphs.map((paragraph) => ({ ...paragraph, renews: [] })) })),
);
/** What a person has said already is not entered again, and goes with what said it. */
const newEach = heads.filter((said) => {
  const words = said.flatMap(({ symbol, head: parts }) => Object.values(parts).map((value) => `${symbol} ${value}`));
  return new Set(words).size === words.length;
});

type Correction = HeadFact | CorrectionFact;

/** Tells them. @returns those that changed something */
const tellCorrections = async (desk: Desk, said: readonly Correction[]): Promise<readonly Correction[]> => {
  await tellAll(desk, said);
  return said.filter((one) => desk.entriesOf(one).length > 0);
};

/** In a random order, each correction after its decision and after the one before it. */
const among = (facts: readonly Fact[], said: readonly Correction[], keys: readonly number[]): readonly Fact[] => {
  const told = [...facts];
  let former = -1;
  said.forEach((one, index) => {
    const decision = told.findIndex((fact) => fact.type === 'decision' && fact.symbol === one.symbol);
    const after = Math.max(decision, former) + 1;
    former = after + ((keys[index] ?? 0) % (told.length - after + 1));
    told.splice(former, 0, one);
  });
  return told;
};

/** Two lists in one, each in its own order. */
const merged = <T>(one: readonly T[], other: readonly T[], keys: readonly number[]): readonly T[] => {
  const [left, right] = [[...one], [...other]];
  return keys.flatMap((key) => (key % 2 === 0 ? left : right).splice(0, 1)).concat(left, right);
};

describe('heads put right', () => {
  it('make a decision as if it had been recorded rightly at once, told in any order among other corrections', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, heads, corrections, later, order, async (texts, said, misread, after, keys) => {
        const put = merged<Correction>(said, misread, keys.toReversed());
        const corrected = await over(async (desk) => {
          await tellAll(desk, [...among(shuffled(texts, keys), put, keys), ...after]);
          return truthsOf(desk);
        });
        const atOnce = await over(async (desk) => {
          await tellAll(desk, [...shuffled(texts, keys).map((one) => headedRightly(one, said)), ...misread, ...after]);
          return truthsOf(desk);
        });
        expect(corrected).toEqual(atOnce);
      }),
      LIMITS,
    );
  }, 120_000);

  it('keep what was put right in the paragraphs, reported and told before', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, heads, corrections, reports, order, async (texts, said, misread, before, keys) => {
        const corrected = await over(async (desk) => {
          await tellAll(desk, [...shuffled(texts, keys), ...misread, ...before, ...said]);
          return truthsOf(desk);
        });
        const atOnce = await over(async (desk) => {
          const right = shuffled(texts, keys).map((one) => headedRightly(one, said));
          await tellAll(desk, [...right, ...misread, ...before]);
          return truthsOf(desk);
        });
        expect(corrected).toEqual(atOnce);
      }),
      LIMITS,
    );
  }, 120_000);

  it('are, once taken back in any order with other corrections, as if they had never been said', async () => {
    await fc.assert(
      fc.asyncProperty(
        decisions,
        newEach,
        corrections,
        later,
        order,
        order,
        async (texts, said, misread, after, keys, back) => {
          const all = [...shuffled(texts, keys), ...after];
          const [left, stay] = await over(async (desk) => {
            await tellAll(desk, all);
            const entered = await tellCorrections(desk, merged<Correction>(said, misread, keys));
            const wrong = shuffled(entered, back).slice(0, 1 + ((back[0] ?? 0) % entered.length || 0));
            for (const one of wrong) await desk.takeCorrectionBack(one);
            return [await truthsOf(desk), entered.filter((one) => !wrong.includes(one))] as const;
          });
          const never = await over(async (desk) => {
            await tellAll(desk, [...all, ...stay]);
            return truthsOf(desk);
          });
          expect(left).toEqual(never);
        },
      ),
      LIMITS,
    );
  }, 120_000);

  it('leave what was known before as it was', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, heads, corrections, later, order, async (texts, said, misread, after, keys) =>
        over(async (desk) => {
          await tellAll(desk, [...shuffled(texts, keys), ...after]);
          const before = await readLog(desk.store);
          const truths = await truthsOf(desk);
          const entered = await tellCorrections(desk, merged<Correction>(said, misread, keys));
          const put = await readLog(desk.store);
          for (const one of entered.toReversed()) await desk.takeCorrectionBack(one);
          const log = await readLog(desk.store);
          expect(log.slice(0, put.length)).toEqual(put);
          expect(put.slice(0, before.length)).toEqual(before);
          expect(await truthsOf(desk)).toEqual(truths);
        }),
      ),
      LIMITS,
    );
  }, 120_000);

  it('keep what people have linked, wherever it goes on meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(silent, newEach, links, order, async (texts, said, linking, keys) =>
        over(async (desk) => {
          await tellAll(desk, [...shuffled(texts, keys), ...linking]);
          const homes = paragraphHomes(await readLog(desk.store));
          for (const one of (await tellCorrections(desk, said)).toReversed()) await desk.takeCorrectionBack(one);
          expect(paragraphHomes(await readLog(desk.store))).toEqual(homes);
        }),
      ),
      LIMITS,
    );
  }, 120_000);
});
