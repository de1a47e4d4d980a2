import { type Overdue, type Receipt, tell } from '../../api/client.js';
import { type Entry } from '../../actions/would.js';
import { recorder } from '../../actions/recorder.js';

/** `944ead207191.3.1#1@oas-ga/regular/36` as `1@oas-ga/regular/36`: which of the reports of its mandate. */
const whichOf = ({ id }: Pick<Overdue, 'id'>): string => id.split('#').at(-1) ?? '1';

/** The entries that it takes: one where the same is meant of each mandate, as nearly always. */
export const entriesOf = (
  answers: readonly Pick<Overdue, 'id' | 'mandateId'>[],
  said: Readonly<Record<string, string>>,
): readonly Entry[] =>
  [...new Set(answers.map(whichOf))].map((obligation) => {
    const mandates = answers.filter((one) => whichOf(one) === obligation).map(({ mandateId }) => mandateId);
    return { path: '/api/v1/reports', said: { ...said, mandates, obligation } };
  });

/**
 * Enters a document for all that it answers.
 * @param said the fields of a submission, by name
 * @throws Refused; what was entered before that stands
 */
export const enterReport = async (
  answers: readonly Pick<Overdue, 'id' | 'mandateId'>[],
  given: Readonly<Record<string, string>>,
): Promise<readonly Receipt[]> => {
  const receipts: Receipt[] = [];
  for (const { path, said } of entriesOf(answers, given))
    receipts.push(await tell(path, said, crypto.randomUUID(), recorder()));
  return receipts;
};
