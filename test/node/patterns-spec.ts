/** What the engine tells of its patterns, where it is asked to. */
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { BUILT_CLI } from '../support/cli.js';
import { TEXTS } from '../support/seeds.js';

describe('a command that reads a text', () => {
  it('has none of its patterns compiled twice', () => {
    const command = ['--trace-regexp-tier-up', BUILT_CLI, 'extract', TEXTS.res2456];
    const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });

    expect(status).toBe(0);
    expect(stdout).not.toMatch(/Forcing tier-up/);
  });
});
