#!/usr/bin/env node
import { complaintAbout } from './node-version.js';

const complaint = complaintAbout(process.versions.node);
if (complaint === undefined) {
  await import('reflect-metadata');
  const { run } = await import('./program.js'); // the driver of the store aborts an older Node
  const code = await run(process.argv.slice(2));
  if (code !== 0) process.exitCode = code;
} else {
  process.stderr.write(`node.unsupported: ${complaint}\n`);
  process.exitCode = 1;
}
