import Table from 'cli-table3';
import { type Result } from './measurement.js';

/** Prints what was measured, and says how many bounds do not hold. */
export const printed = (results: readonly Result[]): number => {
  const table = new Table({ head: ['what', 'measured', 'bound', 'holds'], style: { head: [], border: [] } });
  for (const { what, measured, bound, holds } of results) table.push([what, measured, bound, holds ? 'yes' : 'no']);
  process.stdout.write(`${table.toString()}\n`);
  return results.filter(({ holds }) => !holds).length;
};
