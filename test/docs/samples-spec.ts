/**
 * Every console sample in README and docs is run, in order: on a register with the five example texts, or, where a page
 * shows how a body of one's own begins, on none.
 */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cli, temporaryFolder } from '../support/cli.js';
import { enterSeeds } from '../support/seeds.js';

/** Pages that begin with an empty folder. */
const FROM_NOTHING = join('docs', 'start');

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const PAGES = ['README.md', ...pagesIn('docs'), ...pagesIn(FROM_NOTHING)];

interface Sample {
  readonly command: string;
  readonly output: string;
}

/** `$ npx mandatum …` and what it prints, until the next command or the end of the block. */
const samplesOf = (page: string): readonly Sample[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^\$ npx mandatum /m)
      .slice(1)
      .map((sample) => {
        const [command = '', ...output] = sample.split('\n');
        return { command, output: output.join('\n').trim() };
      }),
  );

/** Words as a shell splits them, double quotes respected. */
const words = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** Times of recording and ids differ from run to run. */
const settled = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '2026-01-01T00:00:00.000Z')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, '2026-01-01 00:00:00')
    .replace(/\b[0-9a-f]{64}\b/g, '0'.repeat(64))
    .replace(/\b[0-9a-f]{12}\b/g, '0123456789ab')
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '01234567-89ab-5cde-8f01-23456789abcd')
    .trim();

const prepared = temporaryFolder();
beforeAll(async () => {
  process.env['MANDATUM_AS'] = 'Records Office';
  await enterSeeds(prepared);
}, 120_000);
afterAll(() => void delete process.env['MANDATUM_AS']); // other specs run in this process, too

describe.each(PAGES.map((page) => [page, samplesOf(page)] as const).filter(([, samples]) => samples.length > 0))(
  '%s',
  (page, samples) => {
    const data = temporaryFolder();
    beforeAll(() => {
      if (!page.startsWith(FROM_NOTHING)) cpSync(prepared, data, { recursive: true });
    });

    it.each(samples.map(({ command, output }) => [command, output]))('%s', async (command, output) => {
      const placed = words(command).map((word) => (word.endsWith('.ndjson') ? join(data, word) : word));
      const { out, err } = await cli(...placed, ...(command.startsWith('extract') ? [] : ['--data', data]));
      const said = `${out}${out && err ? '\n' : ''}${err}`.replaceAll(`${data}/`, '');
      expect(settled(said)).toBe(settled(output));
    });
  },
);
