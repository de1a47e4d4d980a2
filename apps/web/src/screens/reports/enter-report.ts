import { type Overdue, type Receipt, tell } from '../../api/client.js';
import { recorder } from '../../actions/recorder.js';

/** `944ead207191.3.1#1@oas-ga/regular/36` as `1@oas-ga/regular/36`: which of the reports of its mandate. */
const whichOf = ({ id }: Pick<Overdue, 'id'>): string => id.split('#').at(-1) ?? '1';

/**
 * Enters a document for all that it answers: in one commit where the same is meant of each mandate, as nearly always.
 * @param said the fields of a submission, by name
 * @throws Refused; what was entered before that stands
 */
export const enterReport = async (
  answers: readonly Pick<Overdue, 'id' | 'mandateId'>[],
  said: Readonly<Record<string, string>>,
): Promise<readonly Receipt[]> => {
  const receipts: Receipt[] = [];
  for (const obligation of new Set(answers.map(whichOf))) {
    const mandates = answers.filter((one) => whichOf(one) === obligation).map(({ mandateId }) => mandateId);
    receipts.push(await tell('/api/v1/reports', { ...said, mandates, obligation }, crypto.randomUUID(), recorder()));
  }
  return receipts;
};
