/** What is written to the screen, or to whoever reads on. */
import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_CLI, cli, temporaryFolder } from '../../support/cli.js';
import { TEXTS } from '../../support/seeds.js';

const OBEYED = /(?!\n)[\p{Cc}\u202a-\u202e]/u;

describe('the output', () => {
  it('ends without a word where nobody reads on, as behind "| head"', async () => {
    const child = spawn(process.execPath, [BUILT_CLI, 'extract', TEXTS.res2432], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('holds nothing of a text, and nothing that was typed, that a terminal would obey', async () => {
    const file = join(temporaryFolder(), 'decision.txt');
    const evil = '\u001b]0;gone\u0007\u001b[2J\u202e';
    const text = readFileSync(TEXTS.res1948, 'utf8');
    writeFileSync(file, text.replace('To urge', `To ${evil}urge`).replace('FIGHTING', `${evil}FIGHTING`));
    for (const args of [
      ['extract', file],
      ['extract', file, '--json'],
      ['record', file, '--yes', '--data', temporaryFolder()],
      ['show', `AG/RES. 1 ${evil}`, '--data', temporaryFolder()],
      ['extract', `${evil}.txt`],
      [`${evil}`],
    ]) {
      const { out, err } = await cli(...args);
      expect(out + err).not.toBe('');
      expect(OBEYED.exec(out + err)).toBeNull();
    }
  });
});
