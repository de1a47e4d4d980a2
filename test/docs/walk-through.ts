/** A page that shows, step by step, what stands in which file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Part {
  readonly path: string;
  readonly code: string;
}

/** Each step names a file, and shows what stands there. */
export const partsUnder = (page: string, heading: string): readonly Part[] => {
  const [, section = ''] = page.split(`## ${heading}`);
  return [
    ...(section.split('\n## ')[0] ?? '').matchAll(/\*\*\d\. [^\n]*?`(libs\/[^`]+)`[\s\S]*?```ts\n([\s\S]*?)```/g),
  ].map(([, path = '', code = '']) => ({ path, code }));
};

const SOURCES = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:spec|d)\.ts$/.test(name)) // what is generated knows everything
    .map((name) => join(folder, name)),
);

/** The source files in which one of these names stands. */
export const filesThatKnow = (...names: readonly string[]): readonly string[] =>
  SOURCES.filter((path) => {
    const source = readFileSync(path, 'utf8');
    return names.some((name) => source.includes(name));
  }).sort();
