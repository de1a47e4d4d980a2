/** Writes the types of the HTTP API, as the built server describes itself, for the client of the browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import 'reflect-metadata';
import { startServer } from '../../dist/apps/api/src/server.js';

const data = mkdtempSync(join(tmpdir(), 'mandatum-'));
const server = await startServer({ port: 0, data });
try {
  const description = await (await fetch(`${server.url}/api/openapi.json`)).json();
  writeFileSync(new URL('./src/api/schema.d.ts', import.meta.url), astToString(await openapiTS(description)));
} finally {
  await server.close();
  rmSync(data, { recursive: true, force: true });
}
