/**
 * Reads the texts of a folder in a process of its own and prints, as JSON, how fast: the first pass of a fresh process,
 * the passes after it, and the time per byte of one long decision against that of short ones. All of it is time of this
 * process's processor, the compiler's and the collector's threads included.
 *
 * usage: node reading-passes.js FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#decision-text';
import { compilePatternsAtOnce } from '#patterns';
import { HOSTILE_TEXTS, type HostileText } from '../decision-text/hostile-texts.js';
import { medianOf } from './sampling.js';

export interface ReadingPasses {
  /** MB a second. */
  readonly cold: number;
  readonly warm: readonly number[];
  /** Time per byte at 10 MB, by that at 10 kB. */
  readonly growth: number;
  /** The construct whose time grows most with four times its length, and the one that is read most slowly, in MB a second. */
  readonly steepest: { readonly name: string; readonly times: number };
  readonly slowest: { readonly name: string; readonly speed: number };
}

const WARM_PASSES = 5;
const ROUNDS = 3;
const OPENING = 'The General Assembly,\n\nRecalling its resolution 58/153 of 22 December 2003,\n\n';

const folder = process.argv[2] ?? 'examples';
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const bytesOf = (some: readonly string[]): number => some.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** MB of these that are read in a second of processor time. */
const speedOf = (some: readonly string[]): number => {
  const start = process.cpuUsage();
  for (const text of some) read(text);
  const { user, system } = process.cpuUsage(start);
  return bytesOf(some) / (user + system);
};

/** Decisions of so many bytes, each with one heading and the next of these paragraphs, over and over. */
const decisionsOf = (paragraphs: readonly string[], bytes: number, count: number): string[] => {
  let next = 0;
  return Array.from({ length: count }, () => {
    const parts = [OPENING];
    for (let length = 0, number = 1; length < bytes; number++) {
      const paragraph = `${(number % 999) + 1}. ${paragraphs[next++ % paragraphs.length] ?? ''}\n\n`;
      parts.push(paragraph);
      length += paragraph.length;
    }
    return parts.join('');
  });
};

compilePatternsAtOnce(); // as every door does
const cold = speedOf(texts);
const warm = Array.from({ length: WARM_PASSES }, () => speedOf(texts));
const paragraphs = texts.flatMap((text) => read(text).operative.map((paragraph) => paragraph.text));
const short = decisionsOf(paragraphs, 10_000, 1_000);
const long = decisionsOf(paragraphs, 10_000_000, 1);
speedOf(short);
const growth = medianOf(Array.from({ length: ROUNDS }, () => speedOf(short) / speedOf(long)));
/** Characters of the texts made to be slow: all of them are tried at these, the worst measured at longer ones. */
const TRIED = 8_000;
const SHORT = 30_000;
/** So many of the slowest are measured, and of those that slow down most. */
const MEASURED = 20;
/** Of what is over sooner than this many microseconds, the clock and the collector tell more than the text does. */
const LEAST = 20_000;
/** Fewer of them are enough to tell which texts are worth measuring. */
const CLEAR = 1_000;
const TRIES = 5;
/** So many rounds, in each of which so many of the worst are tried again. */
const AGAIN = 6;
const LOOKED_AT_AGAIN = 3;

/** Microseconds of processor time that a reading of a text takes, over so many readings that they take no less than told. */
const timeOf = (text: string, least: number): number => {
  for (let readings = 1; ; readings *= 2) {
    const start = process.cpuUsage();
    for (let reading = 0; reading < readings; reading++) read(text);
    const { user, system } = process.cpuUsage(start);
    if (user + system >= least) return (user + system) / readings;
  }
};

/** A text made to be slow, in one length and in four times that, with the least time that a reading of each took. */
interface Timed {
  readonly hostile: HostileText;
  readonly length: number;
  readonly one: number;
  readonly four: number;
}

const untimed = (hostile: HostileText, length: number): Timed => ({ hostile, length, one: Infinity, four: Infinity });

/**
 * Tries both lengths in turns, some times more. Whatever else the machine does only ever adds to a time, so that the
 * least of all tries tells most of the text; in turns, so that a busy moment does not fall to one length alone.
 */
const timedAgain = (timed: Timed, tries: number, least: number): Timed => {
  const [short, long] = [timed.hostile.ofLength(timed.length), timed.hostile.ofLength(4 * timed.length)];
  let { one, four } = timed;
  for (let done = 0; done < tries; done++) {
    one = Math.min(one, timeOf(short, least));
    four = Math.min(four, timeOf(long, least));
  }
  return { ...timed, one, four };
};

const speedIn = ({ hostile, length, four }: Timed): number => Buffer.byteLength(hostile.ofLength(4 * length)) / four;
const timesIn = ({ one, four }: Timed): number => four / one;
const worst = (all: readonly Timed[], count: number): readonly Timed[] => [
  ...new Set([
    ...all.toSorted((a, b) => speedIn(a) - speedIn(b)).slice(0, count),
    ...all.toSorted((a, b) => timesIn(b) - timesIn(a)).slice(0, count),
  ]),
];

const tried = HOSTILE_TEXTS.map((hostile) => timedAgain(untimed(hostile, TRIED), 2, CLEAR));
let left = worst(tried, MEASURED).map(({ hostile }) => timedAgain(untimed(hostile, SHORT), TRIES, LEAST));
// Those that look worst are tried more often than the others, until it is the same ones that look so.
for (let round = 0; round < AGAIN; round++) {
  const again = new Set(worst(left, LOOKED_AT_AGAIN));
  left = left.map((timed) => (again.has(timed) ? timedAgain(timed, TRIES, LEAST) : timed));
}
const most = left.reduce((one, other) => (timesIn(other) > timesIn(one) ? other : one));
const least = left.reduce((one, other) => (speedIn(other) < speedIn(one) ? other : one));
process.stdout.write(
  `${JSON.stringify({
    cold,
    warm,
    growth,
    steepest: { name: most.hostile.name, times: timesIn(most) },
    slowest: { name: least.hostile.name, speed: speedIn(least) },
  } satisfies ReadingPasses)}\n`,
);
