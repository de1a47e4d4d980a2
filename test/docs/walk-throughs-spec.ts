/** What docs/add-a-list.md and docs/add-an-event.md show is the code, and they show every file that knows of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { filesThatKnow, partsUnder } from './walk-through.js';

describe.each([
  ['docs/add-a-list.md', 'A list: three files', ['undeterminedList'], 3],
  ['docs/add-a-list.md', 'A filter: one file or two', ['verifiedOnly'], 2],
  [
    'docs/add-an-event.md',
    'An event: eight files',
    ['MandateResumed', 'ResumeMandate', 'resumeMandate', 'mandate.not-suspended'],
    8,
  ],
] as const)('%s, %s', (page, heading, names, most) => {
  const parts = partsUnder(readFileSync(page, 'utf8'), heading);

  it('shows what stands in its files', () => {
    expect(parts.length).toBeGreaterThan(0);
    for (const { path, code } of parts) expect(readFileSync(path, 'utf8')).toContain(code);
  });

  it(`is known to no more than ${most} source files, and all of them are shown`, () => {
    expect(filesThatKnow(...names)).toEqual(parts.map(({ path }) => path).sort());
    expect(parts.length).toBeLessThanOrEqual(most);
  });
});
