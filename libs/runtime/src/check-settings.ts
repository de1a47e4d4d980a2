import { StoreError } from '#event-sourcing';
import { Rejection } from '#rejection';

/**
 * Reads all settings before anything begins, so that every problem is named at once.
 * @throws StoreError, Rejection the one that a setting gave
 * @throws StoreError `settings.invalid` with all sentences where there are several
 */
export const checkSettings = (readings: readonly (() => unknown)[]): void => {
  const problems: (StoreError | Rejection)[] = [];
  for (const reading of readings)
    try {
      reading();
    } catch (error) {
      if (!(error instanceof StoreError || error instanceof Rejection)) throw error;
      problems.push(error);
    }
  const [only, ...others] = problems;
  if (only && others.length === 0) throw only;
  if (only) throw new StoreError('settings.invalid', problems.map(({ message }) => message).join(' '));
};
