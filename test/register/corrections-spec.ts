/**
 * What was read wrongly and put right is as if it had been read rightly at once, in whatever order all is told; and what is
 * taken back of it is as if it had never been said.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate } from '#time';
import {
  correction,
  type CorrectionFact,
  type DecisionFact,
  decisions,
  type Fact,
  readRightly,
  report,
} from './facts.js';
import { readLog } from './naive-log.js';
import { order, over, shuffled, tellAll, truthsOf } from './telling.js';
import { type Desk } from './desk.js';

const RUNS = Number(process.env['LAW_RUNS'] ?? 8);
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

const SYMBOLS = ['AG/RES. 2001 (XXXIV-O/04)', 'AG/RES. 2002 (XXXV-O/05)', '', 'AG/RES. 2004 (XXXVI-O/06)'];
const place = (number: 1 | 2 | 4) => ({ symbol: SYMBOLS[number - 1] ?? '', paragraph: '1' });

/** A decision of one paragraph that asks for a report. */
const asking = (
  number: 1 | 2 | 4,
  on: string,
  said: Partial<DecisionFact['paragraphs'][number]> = {},
): DecisionFact => ({
  type: 'decision',
  symbol: place(number).symbol,
  on,
  isDraft: false,
  paragraphs: [
    {
      class: 'mandate',
      addressee: 'iin',
      obligations: [{ kind: 'report', to: `body-${number}`, due: { form: 'by-date', date: civilDate('2006-03-31') } }],
      renews: [],
      ...said,
    },
  ],
});

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

  it.each<[string, readonly DecisionFact[], CorrectionFact['change']]>([
    [
      'what continued two mandates, one of them recorded after it, is taken off',
      [asking(1, '2004-01-15', { renews: [place(2), place(4)] }), asking(4, '2004-01-15'), asking(2, '2004-01-15')],
      { what: 'drop' },
    ],
    [
      'what ended a mandate that another would have continued is taken off',
      [
        asking(2, '2003-06-05'),
        asking(1, '2005-06-05', { earlier: [{ ...place(2), effect: 'terminate', whole: false }] }),
        asking(4, '2006-06-05', { renews: [place(2)] }),
      ],
      { what: 'earlier', earlier: [] },
    ],
  ])('leave nothing behind where %s', async (_, texts, change) => {
    const said: CorrectionFact = { type: 'correction', ...place(1), change, basis: 'person' };
    const [corrected, atOnce] = [
      await over(async (desk) => (await tellAll(desk, [...texts, said]), truthsOf(desk))),
      await over(
        async (desk) => (
          await tellAll(
            desk,
            texts.map((one) => readRightly(one, [said])),
          ),
          truthsOf(desk)
        ),
      ),
    ];
    expect(corrected).toEqual(atOnce);
  });

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
