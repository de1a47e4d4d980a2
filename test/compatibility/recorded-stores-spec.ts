/**
 * A store that an earlier release laid out opens, and answers as it did then. Add files, never edit them: a file is
 * what some office works with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../support/cli.js';

const FOLDER = join(process.cwd(), 'test', 'compatibility', 'recorded-stores');

interface Recorded {
  /** The command line, and the part of its answer that has to stay; what a later release says beside it may be more. */
  readonly asked: readonly string[];
  readonly answered: unknown;
}

const answersOf = (name: string): readonly Recorded[] =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.answers.json`), 'utf8')) as readonly Recorded[];

/** A folder with the store as it lay on disk. */
const unpacked = (name: string): string => {
  const data = temporaryFolder();
  writeFileSync(join(data, 'events.db'), gunzipSync(readFileSync(join(FOLDER, `${name}.events.db.gz`))));
  return data;
};

describe.each(['v1', 'v2'])('the store %s', (name) => {
  const mandatum = cliOver(unpacked(name));

  it.each(answersOf(name).map(({ asked, answered }) => [asked.join(' '), asked, answered] as const))(
    'answers as it did: %s',
    async (_, asked, answered) => {
      const { code, out, err } = await mandatum(...asked, '--json');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject(answered as object);
    },
  );

  it('keeps every chain whole, and takes new entries', async () => {
    expect(await mandatum('verify')).toMatchObject({ code: 0, err: '' });
    const report = ['submit', 'AG/RES. 1948 (XXXIII-O/03) op. 3', '--document', 'CP/doc.9/05', '--on', '2005-02-01'];
    expect(await mandatum(...report)).toMatchObject({ code: 0, err: '' });
    expect((await mandatum('overdue', '--as-of', '2005-02-02', '--json')).out).toBe('[]');
    expect(await mandatum('verify')).toMatchObject({ code: 0, err: '' });
  });
});
