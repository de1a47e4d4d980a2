/**
 * Reads every text that a gold set annotates and prints how well the reading agrees with the annotation.
 * usage: npm run score -- --gold DIR --texts DIR [--misses] [--json]; without arguments, every set that is at hand.
 * With --unclassified, counts what stays unclassified in the texts of --texts DIR, by kind.
 */
import 'reflect-metadata';
import Table from 'cli-table3';
import { evidenceScore } from './evidence-score.js';
import { compareSet, goldSets, type GoldSet } from './gold-sets.js';
import { overlapScore } from './overlap-score.js';
import { unclassifiedIn } from './unclassified.js';

const argument = (name: string): string | undefined => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};
const flag = (name: string): boolean => process.argv.includes(`--${name}`);

const print = (set: GoldSet): void => {
  const { measures, misses } = compareSet(set);
  if (flag('json')) return console.log(JSON.stringify({ name: set.name, measures, ...(flag('misses') && { misses }) }));
  const table = new Table({
    head: [set.name, 'annotated', 'precision', 'recall', 'F1'],
    style: { head: [], border: [] },
  });
  for (const { name, annotated, ...shares } of measures)
    table.push([name, annotated, ...[shares.precision, shares.recall, shares.f1].map((share) => share.toFixed(3))]);
  console.log(table.toString());
  if (flag('misses')) for (const miss of misses) console.log(miss);
};

const gold = argument('gold');
const texts = argument('texts');
if (texts !== undefined && flag('unclassified'))
  for (const [kind, count] of unclassifiedIn(texts)) console.log(`${String(count).padStart(6)}  ${kind}`);
else if (gold !== undefined && texts !== undefined) print({ name: gold, gold, texts });
else for (const set of goldSets()) print(set);

const printEvidence = (): void => {
  const score = evidenceScore();
  if (!score) return;
  const { rows, found, findings, others, missed, more } = score;
  console.log(
    `evidence in the example texts: ${found} of ${rows} rows found; ${findings} findings, ${others} of them in no row`,
  );
  if (flag('misses'))
    for (const line of [...missed.map((one) => `missed  ${one}`), ...more.map((one) => `more    ${one}`)])
      console.log(line);
};

const printOverlaps = async (): Promise<void> => {
  const score = await overlapScore();
  if (!score) return;
  const { labelled, told, right, near, nearTold, missed, wrong } = score;
  console.log(
    `overlaps in the examples and thirty texts: ${right} of ${labelled} duplicates told (recall ${(right / labelled).toFixed(3)}); ` +
      `${told} told (precision ${(right / Math.max(1, told)).toFixed(3)}); ${nearTold} of ${near} near misses told`,
  );
  if (flag('misses'))
    for (const line of [...missed.map((one) => `missed  ${one}`), ...wrong.map((one) => `wrong   ${one}`)])
      console.log(line);
};
if (gold === undefined && texts === undefined && !flag('json')) {
  printEvidence();
  await printOverlaps();
}
