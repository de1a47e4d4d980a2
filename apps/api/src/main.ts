/** Serves the register of `MANDATUM_DATA` (default ./data) on `PORT` (default 3000). */
import { StoreError } from '#event-sourcing';
import { compilePatternsAtOnce } from '#patterns';
import { Rejection } from '#rejection';
import { dataFolder } from '#runtime';
import { startServer } from './server.js';

compilePatternsAtOnce();
try {
  const { url } = await startServer({ data: dataFolder(undefined), port: Number(process.env['PORT'] ?? 3000) });
  process.stdout.write(`${url}/api/v1\n`);
} catch (error) {
  if (!(error instanceof Rejection || error instanceof StoreError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
