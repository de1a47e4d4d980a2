/** The bill of materials that a script prints names what is shipped, and nothing that only builds and tests. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly version: string;
  readonly dev?: true;
  readonly optional?: true;
  readonly devOptional?: true;
  readonly extraneous?: true;
}

it('names every package that is shipped, with its version', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { bomFormat, components } = JSON.parse(printed) as Bill;
  const named = components.map(({ name, version }) => `${name}@${version}`);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const shipped = Object.entries(packages).flatMap(([path, { version, dev, optional, devOptional, extraneous }]) =>
    path === '' || dev || optional || devOptional || extraneous
      ? []
      : [`${path.split('node_modules/').at(-1)}@${version}`],
  );
  expect(bomFormat).toBe('CycloneDX');
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.filter((one) => !named.includes(one))).toEqual([]);
  expect(components.filter(({ name }) => name === 'jest' || name === 'typescript-eslint')).toEqual([]);
});
