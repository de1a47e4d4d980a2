import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/cli.js';
import { TEXTS } from '../support/seeds.js';

/** An installation as `npm ci --omit=optional` makes it: everything but what is left out, by links. */
const withoutOptionalPackages = (): string => {
  const home = temporaryFolder();
  const root = process.cwd();
  mkdirSync(join(home, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => name !== '@kurrent'))
    symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name));
  symlinkSync(join(root, 'dist'), join(home, 'dist'));
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  return home;
};

let home: string;
beforeAll(() => {
  home = withoutOptionalPackages();
});
afterAll(() => rmSync(home, { recursive: true }));

const mandatum = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--preserve-symlinks', '--preserve-symlinks-main', join(home, 'dist/bin/mandatum.js'), ...args],
    { encoding: 'utf8', cwd: home, env: { ...process.env, ...env } },
  );

describe('without the optional packages', () => {
  it('the embedded store records and answers', () => {
    expect(mandatum({}, 'record', TEXTS.res1948, '--yes')).toMatchObject({ status: 0, stderr: '' });
    expect(mandatum({}, 'ls').stdout).toContain('AG/RES. 1948');
  });

  it('choosing KurrentDB says what to install', () => {
    const { status, stderr } = mandatum({ MANDATUM_STORE: 'kurrentdb://127.0.0.1:2113?tls=false' }, 'ls');
    expect({ status, stderr: stderr.trim() }).toEqual({
      status: 1,
      stderr:
        'store.driver-missing: KurrentDB is chosen and its driver is not installed; run "npm ci --include=optional".',
    });
  });
});
