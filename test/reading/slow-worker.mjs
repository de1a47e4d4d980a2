/** The worker that `npm run build` left, but for a text that says so, which it reads for ever. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ asked }) => {
  if (asked.some((one) => typeof one === 'string' && one.includes('without end'))) for (;;);
});
await import('../../dist/libs/reading/src/reading-worker.js');
