/**
 * Builds, demonstrates and runs the suites that touch the machine on another release of Node.js, fetched through npm.
 * usage: npm run test:node -- 26
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const SUITES = 'test/(contract|event-store|projector|register|e2e|node)/|libs/(event-store|projector|register)/';
const [release, suites = SUITES] = process.argv.slice(2);
if (!/^\d+(\.\d+){0,2}$/.test(release ?? '')) throw new Error('Say which release of Node.js, like 26 or 22.22.3.');

const fetched = execFileSync(
  'npm',
  ['exec', '--yes', `--package=node@${release}`, '--', 'node', '-p', 'process.execPath'],
  { encoding: 'utf8', cwd: tmpdir() }, // in the project, npm takes the project's own
).trim();
const home = mkdtempSync(join(tmpdir(), 'mandatum-on-node-'));
chmodSync(home, 0o755); // some suites start it as another user, who may not look into npm's cache
mkdirSync(join(home, 'bin'));
const node = join(home, 'bin', 'node');
copyFileSync(fetched, node);
const env = { ...process.env, NODE_OPTIONS: '', PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
const run = (...args) => {
  const { status } = spawnSync(node, args, { stdio: 'inherit', env: { ...env, MANDATUM_DATA: join(home, 'demo') } });
  if (status !== 0) throw new Error(`On Node.js ${release}, "${args.join(' ')}" ended with ${status}.`);
};
try {
  run('-e', 'console.log("Node.js", process.version)');
  run('node_modules/@nestjs/cli/bin/nest.js', 'build', 'cli');
  run('node_modules/rolldown/bin/cli.mjs', '-c');
  run('dist/bin/mandatum.js', 'demo');
  run('node_modules/jest/bin/jest.js', '--maxWorkers=2', suites);
  if (suites === SUITES)
    run(
      'node_modules/jest/bin/jest.js',
      '--maxWorkers=2',
      '--config',
      'jest.long.config.js',
      'nodes.long|kurrentdb-faults',
    );
} finally {
  rmSync(home, { recursive: true, force: true });
}
