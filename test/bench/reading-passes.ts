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
const TRIES = 5;

/** Microseconds of processor time that one reading takes: the least of some tries, each of as many readings as are told. */
const leastTime = (text: string, tries: number, least: number): number => {
  let readings = 1;
  let best = Infinity;
  for (let done = 0; done < tries;) {
    const start = process.cpuUsage();
    for (let reading = 0; reading < readings; reading++) read(text);
    const { user, system } = process.cpuUsage(start);
    if (user + system < least) readings *= 2;
    else done += 1;
    best = Math.min(best, user + system < least ? Infinity : (user + system) / readings);
  }
  return best;
};

const measured = (hostile: HostileText, length: number, tries: number, least: number) => {
  const [one, four] = [hostile.ofLength(length), hostile.ofLength(4 * length)];
  const whole = leastTime(four, tries, least);
  return {
    hostile,
    name: hostile.name,
    speed: Buffer.byteLength(four) / whole,
    times: whole / leastTime(one, tries, least),
  };
};
const tried = HOSTILE_TEXTS.map((hostile) => measured(hostile, TRIED, 2, 0));
const slow = tried.toSorted((a, b) => a.speed - b.speed).slice(0, MEASURED);
const steep = tried.toSorted((a, b) => b.times - a.times).slice(0, MEASURED);
const hostile = [...new Set([...slow, ...steep])].map((one) => measured(one.hostile, SHORT, TRIES, LEAST));
const most = hostile.reduce((one, other) => (other.times > one.times ? other : one));
const least = hostile.reduce((one, other) => (other.speed < one.speed ? other : one));
process.stdout.write(
  `${JSON.stringify({
    cold,
    warm,
    growth,
    steepest: { name: most.name, times: most.times },
    slowest: { name: least.name, speed: least.speed },
  } satisfies ReadingPasses)}\n`,
);
