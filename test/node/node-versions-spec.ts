import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { complaintAbout } from '../../apps/cli/src/node-version.js';
import { BUILT_CLI, temporaryFolder } from '../support/cli.js';

const semver = createRequire(import.meta.url)('semver') as {
  readonly satisfies: (version: string, range: string) => boolean;
  readonly valid: (version: string) => string | null;
};

interface Package {
  readonly engines?: { readonly node?: string };
  readonly dev?: boolean;
}

const read = <T>(file: string) => JSON.parse(readFileSync(join(process.cwd(), file), 'utf8')) as T;
const { node: range = '' } = read<{ engines: { node?: string } }>('package.json').engines;
const { packages } = read<{ packages: Record<string, Package> }>('package-lock.json');
/** The first and a late release of each line that is supported. */
const SUPPORTED = ['22.22.3', '22.99.0', '24.15.0', '24.99.0', '26.0.0', '26.99.0', '28.0.0'];

/** The oldest Node that the machine itself brings and that is not supported. */
const older = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => folder !== '' && !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((node) => {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8', env: {} });
    return (
      typeof stdout === 'string' && semver.valid(stdout.trim()) !== null && !semver.satisfies(stdout.trim(), range)
    );
  });
if (older === undefined) console.log('skipped: this machine has no older Node.js that could be started directly');

describe('the releases of Node.js', () => {
  it.each(['18.20.8', '20.20.2', '22.12.0', '22.22.2', '23.11.0', '24.14.9', '25.3.0', ...SUPPORTED])(
    'are told apart as package.json does: %s',
    (version) => {
      expect(complaintAbout(version) === undefined).toBe(semver.satisfies(version, range));
    },
  );

  it('that are supported satisfy every package that production needs', () => {
    const unhappy = Object.entries(packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .flatMap(([path, { engines }]) =>
        SUPPORTED.filter((version) => !semver.satisfies(version, engines?.node ?? '*')).map(
          (version) => `${path} on ${version}`,
        ),
      );
    expect(unhappy).toEqual([]);
  });

  (older === undefined ? it.skip : it)('that are older are told so in one sentence', () => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = spawnSync(older ?? '', [BUILT_CLI, 'ls', '--data', folder], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^node\.unsupported: Mandatum needs Node\.js [^\n]+ and this is \d+\.\d+\.\d+; [^\n]+\n$/);
  });
});
