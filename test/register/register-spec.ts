/** Holds the register against the naive fold, over random valid histories in folders of their own. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROJECTIONS } from '#register';
import { naiveAnswers, naiveValidities } from './naive-answers.js';
import { type Point, readLog, shiftDay } from './naive-log.js';
import { Office } from './office.js';
import { registerAnswers } from './register-answers.js';
import { groundwork, step } from './steps.js';
import { DAYS } from './told-days.js';

const RUNS = Number(process.env['REGISTER_RUNS'] ?? 30);
/** A history takes a second or two; beside others that work, several. */
const PATIENCE = RUNS * 8_000;

const point = fc.record({
  asOf: fc.tuple(fc.constantFrom(...DAYS), fc.integer({ min: -1, max: 1 })).map(([day, by]) => shiftDay(day, by)),
  knownAt: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});

/** Refusals and successes of all runs, so that a history that says nothing is noticed. */
const told = new Map<string, number>();
/** What mandates were. */
const seen = new Set<string>();

describe('the register', () => {
  it('answers as a naive fold of every stream does, on both axes, and again after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(
        groundwork,
        fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }),
        fc.array(point, { minLength: 6, maxLength: 6 }),
        async (first, steps, fractions) => {
          const office = await Office.open();
          try {
            for (const one of [...first, ...steps]) {
              const refused = await office.take(one);
              const what = `${one.type} ${refused ?? 'done'}`;
              told.set(what, (told.get(what) ?? 0) + 1);
            }
            const log = await readLog(office.store);
            const points = fractions.map(({ asOf, knownAt }): Point => ({ asOf, knownAt: Math.max(1, Math.round(knownAt * log.length)) }));
            for (const asOf of [...DAYS, '2007-12-31'])
              for (const [validity = ''] of Object.values(naiveValidities(log, { asOf, knownAt: log.length }))) seen.add(validity);
            // What was entered later is not there at all for whoever asks as known then.
            const expected = points.map((at) => [at, naiveAnswers(log.slice(0, at.knownAt), at)] as const);
            for (const [at, answers] of expected) {
              for (const [id, due] of Object.entries(answers.owed)) if (id.includes('@')) seen.add(`occasion ${due.status}`);
              for (const [late = 0] of Object.values(answers.folded)) if (Number(late) > 1) seen.add('several occasions overdue');
              expect(await registerAnswers(office.queries, at)).toEqual(answers);
            }
            for (const only of [...PROJECTIONS, undefined]) {
              await office.projector.rebuild({ only });
              for (const [at, answers] of expected) expect(await registerAnswers(office.queries, at)).toEqual(answers);
            }
          } finally {
            await office.close();
          }
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: PATIENCE - 30_000 },
    );
    if (process.env['REGISTER_TOLD']) console.log([...told].sort().map(([what, times]) => `${times} ${what}`).join('\n'));
  }, PATIENCE);

  it('was told of everything that can happen', () => {
    const done = [
      ...['schedule', 'move', 'open', 'deadline', 'cover', 'succeed', 'letLapse', 'rule'],
      ...['record', 'adopt', 'correct', 'describe', 'corrigendum', 'repeal', 'reserve', 'retract'],
      ...['renew', 'reaffirm', 'amend', 'extend', 'waive'],
      ...['claim', 'accept', 'progress', 'fund', 'unfund', 'assign', 'unassign', 'tag', 'join', 'note', 'noteEntry'],
      ...['submit', 'search', 'consider', 'expect', 'confirmEvidence', 'dismissEvidence'],
    ];
    expect(done.filter((what) => (told.get(`${what} done`) ?? 0) === 0)).toEqual([]);
    const validities = ['proposed', 'in-force', 'suspended', 'lapsed', 'superseded', 'merged', 'terminated', 'fulfilled'];
    expect(validities.filter((validity) => !seen.has(validity))).toEqual([]);
    const occasions = ['scheduled', 'due', 'overdue', 'unscheduled'];
    expect([...occasions.map((status) => `occasion ${status}`), 'several occasions overdue'].filter((one) => !seen.has(one))).toEqual([]);
  });
}); // prettier-ignore
