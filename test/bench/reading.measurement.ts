/** Reading decision texts: speed on real texts, and time per byte as a decision grows. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measurement, type Result } from './measurement.js';
import type { ReadingPasses } from './reading-passes.js';

/** 255 decisions of the United Nations, where they stand beside the checkout; else the example texts. */
const CORPUS = join('..', 'shared', 'corpus', 'un');
const PASSES = fileURLToPath(new URL('reading-passes.js', import.meta.url));

/** Runs the passes in a fresh process, held to one core where the system can do that. */
const passesOver = (folder: string): ReadingPasses => {
  const command = [process.execPath, PASSES, folder];
  const held = spawnSync('taskset', ['-c', '0', ...command], { encoding: 'utf8' });
  const { status, stdout, stderr } =
    held.error === undefined ? held : spawnSync(process.execPath, command.slice(1), { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReadingPasses;
};

const atLeast = (what: string, speeds: readonly number[], bound: number): Result => {
  const mean = speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length;
  return { what, measured: `${mean.toFixed(1)} MB/s`, bound: `>= ${bound} MB/s`, holds: mean >= bound };
};

export const reading: Measurement = {
  name: 'reading',
  run: () => {
    const [folder, where] = existsSync(CORPUS) ? [CORPUS, '255 UN texts'] : ['examples', 'example texts'];
    const { cold, warm, growth, steepest, slowest } = passesOver(folder);
    return Promise.resolve([
      atLeast(`reading ${where}, processor time, mean of ${warm.length} passes`, warm, 5),
      atLeast(`reading ${where}, processor time, first pass of a process`, [cold], 2.5),
      {
        what: 'time per byte of one decision of 10 MB against decisions of 10 kB',
        measured: `${growth.toFixed(2)} x`,
        bound: '<= 1.3 x',
        holds: growth <= 1.3,
      },
      atLeast(`reading the slowest of the texts made to be slow (${slowest.name})`, [slowest.speed], 1),
      {
        what: `time of four times the length against once, the steepest of them (${steepest.name})`,
        measured: `${steepest.times.toFixed(1)} x`,
        bound: '<= 6 x',
        holds: steepest.times <= 6,
      },
    ]);
  },
};
