/**
 * Reads every text that a gold set annotates and prints how well the reading agrees with the annotation.
 * usage: npm run score -- --gold DIR --texts DIR [--misses] [--json]; without arguments, every set that is at hand.
 * With --unclassified, counts what stays unclassified in the texts of --texts DIR, by kind.
 */
import { goldSets, type GoldSet, scoreSet } from './gold-sets.js';
import { unclassifiedIn } from './unclassified.js';

const argument = (name: string): string | undefined => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};

const gold = argument('gold');
const texts = argument('texts');
const counting = texts !== undefined && process.argv.includes('--unclassified');
if (counting) for (const [kind, count] of unclassifiedIn(texts)) console.log(`${String(count).padStart(6)}  ${kind}`);
const asked: GoldSet[] = counting
  ? []
  : gold === undefined || texts === undefined
    ? goldSets()
    : [{ name: gold, gold, texts }];
if (asked.length === 0 && !counting) console.log('No gold set at hand: give --gold DIR and --texts DIR.');
const flags = process.argv.filter((flag) => flag === '--misses' || flag === '--json');
for (const set of asked) console.log(`${set.name}\n${scoreSet(set, flags)}`);
