/**
 * Measures what the bounds name, side by side in one run, and prints what holds.
 * `npm run bench -- --only register-queries --scale 0.1`; ends with 1 where a bound does not hold at scale 1.
 */
import { parseArgs } from 'node:util';
import { type Measurement, type Result } from './measurement.js';
import { append } from './append.measurement.js';
import { history } from './history.measurement.js';
import { kurrentdb } from './kurrentdb.measurement.js';
import { reading } from './reading.measurement.js';
import { lists } from './lists.measurement.js';
import { oneDay } from './one-day.measurement.js';
import { rebuild } from './rebuild.measurement.js';
import { recording } from './recording.measurement.js';
import { registerQueries } from './register-queries.measurement.js';
import { sessions } from './sessions.measurement.js';
import { serverStart } from './server-start.measurement.js';
import { printed } from './table-of.js';

const measurements: readonly Measurement[] = [
  append,
  registerQueries,
  oneDay,
  lists,
  sessions,
  rebuild,
  history,
  reading,
  recording,
  serverStart,
  kurrentdb,
];

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, scale: { type: 'string' } } });
const scale = Number(values.scale ?? 1);
const names = measurements.map(({ name }) => name);
for (const only of values.only ?? [])
  if (!names.includes(only)) throw new Error(`There is no measurement ${only}; there are ${names.join(', ')}.`);
if (!(scale > 0)) throw new Error('--scale is a positive number.');

const results: Result[] = [];
for (const measurement of measurements) {
  if (values.only && !values.only.includes(measurement.name)) continue;
  process.stderr.write(`${measurement.name} …\n`);
  results.push(...(await measurement.run(scale)));
}
if (printed(results) > 0 && scale >= 1) process.exitCode = 1;
