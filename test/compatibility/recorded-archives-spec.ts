/**
 * Archives that were written once stay readable, and their seals provable. Add files, never edit them: a file is what
 * some office has put away.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../support/cli.js';

const FOLDER = join(process.cwd(), 'test', 'compatibility', 'recorded-archives');

describe('an archive', () => {
  it.each([['v1.ndjson', '4:70e1f5bc9339c6c85c165efea56c4cf8edee825077dc07c6f7298e72471ba550']])(
    'as it was written once is imported, gives the same bytes, and is proven by the seal of then: %s',
    async (name, seal) => {
      const mandatum = cliOver(temporaryFolder());
      const file = join(FOLDER, name);
      expect((await mandatum('import', file)).out).toContain(`seal ${seal}`);
      expect((await mandatum('export')).out).toBe(readFileSync(file, 'utf8').trimEnd());
      expect(await mandatum('verify', '--sealed', seal)).toMatchObject({ code: 0, err: '' });
      expect((await mandatum('sessions', 'ls', '--json')).out).toContain('Santo Domingo');
    },
  );
});
