/**
 * What the runner itself would not bear: a test or hook that does not end within its time fails, and so does the one during which
 * something broke that nobody waits for; the others go on. A property that fails says at what, and is asked of the same cases
 * each time, so that what was changed is what turns it red: `PROPERTY_SEED=random`, or another number, asks it of others.
 */
import fc from 'fast-check';
import { addEventHandler } from 'jest-circus';

const TWO_MINUTES = 120_000;

const { PROPERTY_SEED = '2118' } = process.env;
fc.configureGlobal({ includeErrorInReport: true, ...(PROPERTY_SEED !== 'random' && { seed: Number(PROPERTY_SEED) }) });

addEventHandler((event, { currentDescribeBlock }) => {
  if (event.name === 'add_test') limit(currentDescribeBlock.tests.at(-1));
  if (event.name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1));
});

function limit(added) {
  const { fn, timeout = TWO_MINUTES } = added;
  if (fn === undefined || fn.length > 0) return;
  added.fn = async () => {
    const failed = Promise.withResolvers();
    const timer = setTimeout(() => failed.reject(new Error(`not ended within ${timeout} ms`)), timeout);
    process.on('uncaughtException', failed.reject);
    process.on('unhandledRejection', failed.reject);
    try {
      await Promise.race([fn(), failed.promise]);
    } finally {
      clearTimeout(timer);
      process.off('uncaughtException', failed.reject);
      process.off('unhandledRejection', failed.reject);
    }
  };
}
