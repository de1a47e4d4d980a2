/**
 * What holds of the record whatever is told, in whatever order, and whatever of it is taken back: facts about decisions that
 * renew one another, a second adoption among them, told to the real handlers on a store in memory.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AdoptionFact, correction, decisions, type DecisionFact, type Fact, link, report, rest } from './facts.js';
import { decisionEvents, idsIn, type LogEntry, readLog } from './naive-log.js';
import { owedUnder, paragraphsAfter } from './naive-texts.js';
import { naiveTruths, paragraphHomes } from './naive-truths.js';
import { type AskingParagraph } from './told-texts.js';
import { order, over, shuffled, tellAll, truthsOf } from './telling.js';
import { DAYS, SYMBOLS } from './told-days.js';

const RUNS = Number(process.env['LAW_RUNS'] ?? 8);
const END = { asOf: '9999-12-31', knownAt: Infinity };
/** Of two days on which one document came, whichever is told first stays. */
const oneDayEach = fc.uniqueArray(report, {
  maxLength: 4,
  selector: ({ symbol, paragraph, document }) => `${symbol} ${paragraph} ${document}`,
});
/** What may have been asked once. */
const GONE = [{ id: '1' }, { id: '2' }];

/** What every adopted decision gives is in force in one place and owed once; every retraction names an entry of its stream. */
const lawsOf = (log: readonly LogEntry[]): void => {
  const homes = paragraphHomes(log);
  const { owed } = naiveTruths(log, END.asOf);
  for (const id of idsIn(log, 'decision')) {
    const events = decisionEvents(log, id, END);
    const adopted = events.find((event) => event.type === 'DecisionAdopted');
    if (!adopted) continue;
    const { symbol } = adopted;
    for (const paragraph of paragraphsAfter(events)) {
      const { ref, directives, obligations } = paragraph;
      const asked = owedUnder(paragraph).flat();
      for (const { id: obligation } of [...obligations, ...GONE])
        expect([symbol, ref, obligation, owed[`${id}.${ref}.${obligation}`]?.length ?? 0]).toEqual([
          symbol,
          ref,
          obligation,
          asked.some((one) => one.id === obligation) ? 1 : 0,
        ]);
      const isAsking = directives.some((directive) => directive.class !== null);
      if (isAsking) expect([symbol, ref, homes.get(`${id} ${ref}`)?.length ?? 0]).not.toEqual([symbol, ref, 0]);
    }
  }
  const ids = new Set(log.map(({ stream, id }) => `${stream} ${JSON.stringify(id)}`));
  for (const { stream, stored } of log)
    if (stored.type.includes('.entry-retracted.'))
      expect(ids).toContain(`${stream} ${JSON.stringify(stored.data['entry'])}`);
};

describe('the laws of the record', () => {
  it('hold whatever is told and taken back', async () => {
    await fc.assert(
      fc.asyncProperty(
        decisions,
        fc.array(report, { maxLength: 3 }),
        fc.array(link, { maxLength: 2 }),
        fc.array(rest, { maxLength: 3 }),
        fc.array(correction, { maxLength: 3 }),
        order,
        order,
        async (texts, reports, links, rests, corrections, keys, back) =>
          over(async (desk) => {
            const told = shuffled<Fact>([...texts, ...links, ...corrections], keys);
            const facts: readonly Fact[] = [...told, ...rests, ...reports];
            await tellAll(desk, facts);
            lawsOf(await readLog(desk.store));
            for (const [index, fact] of shuffled(facts, back).entries()) {
              await desk.takeBack(fact, index);
              lawsOf(await readLog(desk.store));
            }
            const left = await truthsOf(desk);
            for (const { owed, mandates } of Object.values(left))
              expect({ owed, mandates }).toEqual({ owed: {}, mandates: {} });
          }),
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);

  it('make the order of entry no matter', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, oneDayEach, order, async (texts, reports, keys) => {
        const one = await over(async (desk) => {
          await tellAll(desk, [...texts, ...reports]);
          return truthsOf(desk);
        });
        const other = await over(async (desk) => {
          const told = shuffled<Fact>([...texts, ...reports], keys);
          // A report comes after the decision that asks for it.
          const asks = (fact: Fact, symbol: string) => fact.type === 'decision' && fact.symbol === symbol;
          const late = told.filter(
            (fact, index) =>
              fact.type === 'report' && !told.slice(0, index).some((before) => asks(before, fact.symbol)),
          );
          await tellAll(desk, [...told.filter((fact) => !late.includes(fact)), ...late]);
          return truthsOf(desk);
        });
        expect(other).toEqual(one);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);

  it('let a document come on one day, also where its mandate goes on in another: of another day it is refused', async () => {
    const decision = (symbol: string, to: string, renews: AskingParagraph['renews']): DecisionFact => {
      const report = { kind: 'report', to, due: { form: 'by-date', date: '2004-01-15' } } as const;
      const asking = { class: 'mandate', addressee: 'iin', obligations: [report], renews } as const;
      return { type: 'decision', symbol, paragraphs: [asking], on: '2004-01-15', isDraft: false };
    };
    const [, , earlier, later] = SYMBOLS;
    const came = (on: string): Fact => ({ type: 'report', symbol: later, paragraph: '1', document: 'CP/doc.2', on });
    const [first, renewing] = [
      decision(earlier, 'body-2-1', []),
      decision(later, 'body-3-1', [{ symbol: earlier, paragraph: '1' }]),
    ];
    const [summer, winter] = [came('2006-06-04'), came('2006-12-31')];
    const orders: readonly (readonly [told: readonly Fact[], otherwise: Fact])[] = [
      [[first, renewing, summer], winter],
      [[renewing, winter, first], summer],
      [[renewing, first, winter], summer],
    ];
    for (const [told, otherwise] of orders)
      await over(async (desk) => {
        await tellAll(desk, told);
        expect(await desk.tell(otherwise)).toBe('report.told-otherwise');
      });
  });

  it('leave nothing of what was told and taken back, and let it be told again', async () => {
    await fc.assert(
      fc.asyncProperty(
        decisions,
        fc.nat(4),
        fc.array(report, { maxLength: 3 }),
        fc.array(link, { maxLength: 2 }),
        fc.array(rest, { maxLength: 3 }),
        fc.array(correction, { maxLength: 3 }),
        order,
        async (texts, some, reports, links, rests, corrections, keys) => {
          const stay = texts.slice(0, some);
          const more = shuffled<Fact>([...texts.slice(some), ...links, ...rests, ...corrections], keys);
          await over(async (desk) => {
            await tellAll(desk, [...stay, ...reports]);
            const before = await truthsOf(desk);
            await tellAll(desk, more);
            const after = await truthsOf(desk);
            for (const fact of shuffled(more, keys.toReversed())) await desk.takeBack(fact);
            expect(await truthsOf(desk)).toEqual(before);
            await tellAll(desk, more);
            expect(await truthsOf(desk)).toEqual(after);
          });
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);

  it('hold for drafts, adopted once, with another wording or as tabled', async () => {
    const adoptions = fc.array(fc.record({ nth: fc.nat(3), on: fc.constantFrom(...DAYS), isReworded: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(decisions, adoptions, order, async (texts, tries, back) =>
        over(async (desk) => {
          const drafts = texts.map((one): DecisionFact => ({ ...one, isDraft: true, on: '2004-01-15' }));
          await tellAll(desk, drafts);
          const before = await truthsOf(desk);
          const adopted = tries.map(({ nth, on, isReworded }): AdoptionFact => ({
            type: 'adoption',
            decision: drafts[nth] as DecisionFact,
            on,
            isReworded,
          }));
          await tellAll(desk, adopted);
          lawsOf(await readLog(desk.store));
          for (const fact of shuffled(adopted, back)) {
            await desk.takeBack(fact);
            lawsOf(await readLog(desk.store));
          }
          expect(await truthsOf(desk)).toEqual(before);
          for (const fact of drafts) await desk.takeBack(fact);
          for (const fact of drafts)
            expect([fact.symbol, await desk.tell({ ...fact, isDraft: false })]).toEqual([fact.symbol, undefined]);
          lawsOf(await readLog(desk.store));
        }),
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000 },
    );
  }, 120_000);
});
