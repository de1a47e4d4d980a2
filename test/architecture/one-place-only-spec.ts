/** Reads every source file: what belongs in one place is in no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules')),
);
const withText = (text: RegExp) => sources.filter((file) => text.test(readFileSync(`${root}/${file}`, 'utf8')));

describe('Nest’s aggregate root', () => {
  it('is imported in one file, the shell round the deciders', () => {
    expect(withText(/\bAggregateRoot\b[^;]*from '@nestjs\/cqrs'/)).toEqual(['libs/journal/src/decider-aggregate.ts']);
  });

  it('is committed nowhere: only what the journal has appended has happened', () => {
    expect(withText(/\bautoCommit\b|\bmergeObjectContext\b|\bEventPublisher\b/)).toEqual([]);
  });
});

describe('a refusal', () => {
  it('names no flag of the command line outside it: each door calls a field in its own way', () => {
    const flagged = withText(/ --[a-z]/)
      .filter((file) => !file.startsWith('apps/cli/') && !file.endsWith('.spec.ts'))
      .filter((file) => withText(/from '#rejection'/).includes(file));
    expect(flagged).toEqual([]);
  });
});

describe('an index', () => {
  it('is a door: it holds no code', () => {
    const withCode = sources
      .filter((file) => file.endsWith('/index.ts'))
      .filter((file) =>
        readFileSync(`${root}/${file}`, 'utf8')
          .replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
          .replace(/export (?:\*(?: as \w+)?|\{[^}]*\}) from '[^']+';/g, '')
          .trim(),
      );
    expect(withCode).toEqual([]);
  });
});
