/** A worker that does what the text says: takes for ever, takes all memory, ends, or answers with the text itself. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ asked: [text] }) => {
  if (text === 'for ever') for (;;);
  if (text === 'without bound') for (const kept = []; ;) kept.push(new Array(1_000).fill(kept.length));
  if (text === 'the end') process.exit(0);
  parentPort.postMessage({ found: text });
});
