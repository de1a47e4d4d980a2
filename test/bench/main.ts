/**
 * Measures what the bounds name, side by side in one run, and prints what holds.
 * `npm run bench -- --only register-queries --scale 0.1`; ends with 1 where a bound does not hold at scale 1.
 */
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type Measurement } from './measurement.js';
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

const table = new Table({ head: ['what', 'measured', 'bound', 'holds'], style: { head: [], border: [] } });
let missed = 0;
for (const measurement of measurements) {
  if (values.only && !values.only.includes(measurement.name)) continue;
  process.stderr.write(`${measurement.name} …\n`);
  for (const { what, measured, bound, holds } of await measurement.run(scale)) {
    table.push([what, measured, bound, holds ? 'yes' : 'no']);
    if (!holds) missed += 1;
  }
}
process.stdout.write(`${table.toString()}\n`);
if (missed > 0 && scale >= 1) process.exitCode = 1;
