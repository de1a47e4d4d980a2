#!/usr/bin/env node
/** Where the doors are put together: no app knows another. */
import { complaintAbout } from '../apps/cli/src/node-version.js';

const complaint = complaintAbout(process.versions.node);
if (complaint === undefined) {
  await import('reflect-metadata');
  const { compilePatternsAtOnce } = await import('#patterns');
  compilePatternsAtOnce();
  const { run } = await import('../apps/cli/src/program.js'); // the driver of the store aborts an older Node
  const { processTerminal } = await import('../apps/cli/src/terminal.js');
  const code = await run(process.argv.slice(2), processTerminal(), async (options) => {
    const { startServer } = await import('../apps/api/src/server.js');
    return startServer(options);
  });
  if (code !== 0) process.exitCode = code;
} else {
  process.stderr.write(`node.unsupported: ${complaint}\n`);
  process.exitCode = 1;
}
