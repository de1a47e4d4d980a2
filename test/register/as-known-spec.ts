/** What was answered of a moment stays so, filtered or not, whatever is entered later. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HistoryOf, lists, mandatesList, dueList, overdueList, undeterminedList, ReadList, ShowRef } from '#register';
import { Rejection } from '#rejection';
import { Office } from './office.js';
import { groundwork, step } from './steps.js';
import { DAYS, SESSIONS, SYMBOLS } from './told-days.js';

const RUNS = Number(process.env['REGISTER_RUNS'] ?? 8);
const ALL = { limit: 1000 };
const NAMES = ['oas-pc', 'iin', 'Office of iin', 'Office'];

const questionsOf = (asOf: string, knownAt: string) => {
  const question = { asOf, knownAt };
  const told = (list: (typeof lists)[number], said: object) => new ReadList(list, question, { ...said }, ALL);
  return [
    ...[...NAMES, 'oas-ga'].flatMap((name) => [
      ...[overdueList, undeterminedList].flatMap((list) => [told(list, { by: name }), told(list, { to: name })]),
      told(mandatesList, { addressee: name, class: 'all' }),
    ]),
    ...[...SESSIONS, 'XXXVII', 'REMJA-VII'].flatMap((session) => [
      ...[overdueList, undeterminedList, dueList].map((list) => told(list, { session })),
      told(mandatesList, { session, class: 'all' }),
      new HistoryOf(question, session),
    ]),
    ...['oas-ga', 'remja'].map((body) => told(mandatesList, { body, class: 'all' })),
    ...['water', 'land', 'report'].map((search) => told(mandatesList, { search, class: 'all' })),
    ...SYMBOLS.flatMap((symbol) => [
      told(overdueList, { decision: symbol }),
      ...[1, 2].flatMap((n) => [
        new ShowRef(question, `${symbol} op. ${n}`),
        new HistoryOf(question, `${symbol} op. ${n}`),
      ]),
    ]),
    told(overdueList, { verifiedOnly: true }),
    ...lists.map((list) => told(list, {})),
  ];
};

const answersOf = async (office: Office, asOf: string, knownAt: string): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const query of questionsOf(asOf, knownAt)) {
    const answer = await office.queries.execute<typeof query, unknown>(query).catch((error: unknown) => {
      if (error instanceof Rejection) return { code: error.code };
      throw error;
    });
    answers.push(`${JSON.stringify(query)}: ${JSON.stringify(answer)}`);
  }
  return answers;
};

describe('an answer as known then', () => {
  it('never changes after later entries', async () => {
    await fc.assert(
      fc.asyncProperty(
        groundwork,
        fc.array(step, { maxLength: 15 }),
        fc.array(step, { minLength: 5, maxLength: 15, size: 'max' }),
        fc.constantFrom(...DAYS),
        async (first, before, later, asOf) => {
          const office = await Office.open();
          try {
            for (const one of [...first, ...before]) await office.take(one);
            const knownAt = String(office.entries.length);
            const then = await answersOf(office, asOf, knownAt);
            for (const one of later) await office.take(one);
            expect(await answersOf(office, asOf, knownAt)).toEqual(then);
          } finally {
            await office.close();
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 240_000);
});
