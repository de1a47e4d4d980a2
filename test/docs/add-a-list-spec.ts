/** What docs/add-a-list.md shows is the code, and it shows every file that knows of the list and of the filter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const PAGE = readFileSync('docs/add-a-list.md', 'utf8');

interface Part {
  readonly path: string;
  readonly code: string;
}

/** Each step names a file, and shows what stands there. */
const partsUnder = (heading: string): readonly Part[] => {
  const [, section = ''] = PAGE.split(`## ${heading}`);
  return [
    ...(section.split('\n## ')[0] ?? '').matchAll(/\*\*\d\. [^\n]*?`(libs\/[^`]+)`[\s\S]*?```ts\n([\s\S]*?)```/g),
  ].map(([, path = '', code = '']) => ({ path, code }));
};

const SOURCES = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(folder, name)),
);
const filesThatKnow = (name: string): readonly string[] =>
  SOURCES.filter((path) => readFileSync(path, 'utf8').includes(name)).sort();

describe.each([
  ['A list: three files', 'undeterminedList', 3],
  ['A filter: one file or two', 'verifiedOnly', 2],
])('%s', (heading, name, most) => {
  const parts = partsUnder(heading);

  it('shows what stands in its files', () => {
    expect(parts.length).toBeGreaterThan(0);
    for (const { path, code } of parts) expect(readFileSync(path, 'utf8')).toContain(code);
  });

  it(`is known to no more than ${most} source files, and all of them are shown`, () => {
    expect(filesThatKnow(name)).toEqual(parts.map(({ path }) => path).sort());
    expect(parts.length).toBeLessThanOrEqual(most);
  });
});
