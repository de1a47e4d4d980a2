import { StoreError } from '#event-sourcing';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Lets Ctrl-C end the work between two of its steps; pressed again, it ends the process.
 * @param sentence what a person is told who ended it
 * @throws StoreError `command.interrupted`
 */
export const untilInterrupted = async <Result>(
  sentence: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const ending = new AbortController();
  const end = () => ending.abort(new StoreError('command.interrupted', sentence));
  for (const signal of SIGNALS) process.once(signal, end);
  try {
    return await work(ending.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, end);
  }
};
