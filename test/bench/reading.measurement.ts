/** Reading decision texts: speed on real texts, and time per byte as texts grow. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#decision-text';
import { type Measurement, type Result } from './measurement.js';
import { medianOf } from './sampling.js';

/** 255 decisions of the United Nations, where they stand beside the checkout; else the example texts. */
const CORPUS = join('..', 'shared', 'corpus', 'un');
const ROUNDS = 3;

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Seconds of this process's processor for reading each text once. */
const cpuSeconds = (texts: readonly string[]): number => {
  const start = process.cpuUsage();
  for (const text of texts) read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const grown = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);

const speed = (texts: readonly string[], where: string): Result => {
  cpuSeconds(texts);
  const seconds = medianOf(Array.from({ length: ROUNDS }, () => cpuSeconds(texts)));
  const rate = bytesOf(texts) / 1e6 / seconds;
  return {
    what: `reading decision texts (${where})`,
    measured: `${rate.toFixed(1)} MB/s`,
    bound: '>= 5 MB/s',
    holds: rate >= 5,
  };
};

const linearity = (text: string): Result => {
  const [small, large] = [Array.from({ length: 200 }, () => grown(text, 10_000)), [grown(text, 10_000_000)]];
  cpuSeconds(small);
  const perByte = (texts: readonly string[]) => cpuSeconds(texts) / bytesOf(texts);
  const ratio = medianOf(Array.from({ length: ROUNDS }, () => perByte(large) / perByte(small)));
  return {
    what: 'time per byte at 10 MB against 10 kB',
    measured: `${ratio.toFixed(2)} x`,
    bound: '<= 1.3 x',
    holds: ratio <= 1.3,
  };
};

export const reading: Measurement = {
  name: 'reading',
  run: () => {
    const examples = textsIn('examples');
    const [texts, where] = existsSync(CORPUS) ? [textsIn(CORPUS), '255 UN texts'] : [examples, 'example texts'];
    return Promise.resolve([speed(texts, where), linearity(examples[4] ?? '')]);
  },
};
