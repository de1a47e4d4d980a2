/** Bodies are data, through either door: described, shown, listed, described anew, taken back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const folder = temporaryFolder();
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const json = async (...args: readonly string[]): Promise<unknown> => {
  const { code, out, err } = await mandatum(...args, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
};

const COUNCIL = `
code: riverton-council
names:
  en: Riverton Town Council
abbreviations:
  en: RTC
kind: town council
numbering:
  - label: resolution
    pattern: "CO {yy}-{number:000}"
    examples: ["CO 25-081"]
sessions:
  - "{ordinal} ordinary meeting"
  - the spring meeting
vague_dues:
  as soon as possible: within six months
`;

beforeAll(async () => {
  await mandatum('sessions', 'schedule', 'who-wha/regular/33');
}, 60_000);

describe('the bodies that came with the program', () => {
  it('are listed, and shown by code or name, with their sources', async () => {
    const { out } = await mandatum('bodies', 'ls', '--limit', '100');
    expect(out).toMatch(/^who-wha +World Health Assembly .* WHA\{session\}\.\{number\} /m);
    expect(out).toContain('57 bodies.');
    const shown = await mandatum('bodies', 'show', 'World Health Assembly');
    expect(shown.out).toContain('World Health Assembly (who-wha)');
    expect(shown.out).toMatch(/Source: {2,}\S/);
  });

  it('that share a name are told apart', async () => {
    const { err } = await mandatum('bodies', 'show', 'Executive Board');
    expect(err).toBe(
      'body.ambiguous: "Executive Board" may be several; say which, by its code: who-eb: Executive Board; unesco-eb: Executive Board.',
    );
  });
});

describe('a body that somebody describes', () => {
  beforeAll(async () => {
    expect(await mandatum('bodies', 'import', file('council.yaml', COUNCIL))).toMatchObject({ code: 0 });
  }, 60_000);

  it('is known', async () => {
    expect(await json('bodies', 'show', 'RTC')).toMatchObject({
      code: 'riverton-council',
      name: 'Riverton Town Council',
      origin: 'register',
      numbering: [{ label: 'resolution', pattern: 'CO {yy}-{number:000}', kind: 'regular' }],
      vagueDues: ['as soon as possible: within six months'],
    });
  });

  it('told twice, by JSON as by YAML, says nothing new', async () => {
    const { out } = await mandatum('bodies', 'import', file('council-again.yaml', COUNCIL), '--json');
    expect(JSON.parse(out)).toMatchObject({ changed: false });
  });

  it('numbers its decisions: one is completed, found, and taken once', async () => {
    const text = file('action.txt', 'The Council,\n\n1. REQUESTS the Clerk to report on bins.\n');
    const said = ['--body', 'riverton-council', '--symbol', 'co 25 - 81', '--on', '2025-03-04', '--yes'];
    expect(await mandatum('record', text, ...said)).toMatchObject({ code: 0 });
    expect(await json('show', 'CO 25-81')).toMatchObject({
      decision: { symbol: 'CO 25-081', body: 'riverton-council' },
    });
    const other = file('other.txt', 'The Council,\n\n1. REQUESTS the Clerk to report on benches.\n');
    expect((await mandatum('record', other, ...said)).err).toMatch(/symbol\.taken/);
  });

  it('speaks for itself in its texts', async () => {
    const text = file(
      'speaks.txt',
      'Riverton Town Council\n\nCO 25-090\n\nThe Riverton Town Council,\n\n1. REQUESTS the Clerk to report on gates.\n',
    );
    expect(await mandatum('record', text, '--on', '2025-05-06', '--yes', '--symbol', 'CO 25-090')).toMatchObject({
      code: 0,
    });
    expect(await json('show', 'CO 25-90')).toMatchObject({ decision: { body: 'riverton-council' } });
  });

  it('is described anew by whoever says so, from a day on', async () => {
    const anew = ['bodies', 'add', 'riverton-council', '--name', 'Riverton City Council', '--numbering', 'CC-{number}'];
    expect((await mandatum(...anew)).err).toMatch(/^body\.taken: riverton-council is Riverton Town Council/);
    expect(await mandatum(...anew, '--anew', '--on', '2026-01-01')).toMatchObject({ code: 0 });
    expect(await json('bodies', 'show', 'riverton-council', '--as-of', '2025-12-31')).toMatchObject({
      name: 'Riverton Town Council',
    });
    expect(await json('bodies', 'show', 'riverton-council', '--as-of', '2026-01-01')).toMatchObject({
      name: 'Riverton City Council',
    });
  });

  it('is no more as somebody described it once that is taken back', async () => {
    const { out } = await mandatum('bodies', 'add', 'who-wha', '--name', 'Assembly of Health', '--anew', '--json');
    const { entries } = JSON.parse(out) as { entries: readonly { id: string }[] };
    expect(await json('bodies', 'show', 'who-wha')).toMatchObject({ name: 'Assembly of Health', origin: 'register' });
    const entry = entries[0]?.id ?? '';
    expect(await mandatum('retract', entry, '--reason', 'entered by mistake', '--yes')).toMatchObject({ code: 0 });
    expect(await json('bodies', 'show', 'who-wha')).toMatchObject({ name: 'World Health Assembly', origin: 'shipped' });
  });
});

describe('bodies in a table', () => {
  it('are taken from a spreadsheet as from YAML', async () => {
    const table =
      'code;name;abbreviation;numbering;examples;sessions;regular_sessions\nelm;Elm Council;EC;resolution: EC {yy}-{number} | M {number};EC 26-1;{ordinal} meeting | the spring meeting;the first Monday of March\noak;Oak Council;;;;;\n';
    expect(await mandatum('bodies', 'import', file('bodies.csv', table))).toMatchObject({ code: 0, err: '' });
    expect(await json('bodies', 'show', 'elm')).toMatchObject({
      code: 'elm',
      numbering: [
        { label: 'resolution', pattern: 'EC {yy}-{number}' },
        { label: 'decision', pattern: 'M {number}' },
      ],
      sessions: [{ pattern: '{ordinal} meeting' }, { pattern: 'the spring meeting' }],
      regularSessions: 'the first Monday of March',
    });
    expect(await json('bodies', 'show', 'oak')).toMatchObject({ name: 'Oak Council', numbering: [] });
  });
});

const BOMB = `a: &a [x]\n${'bcdefghijk'
  .split('')
  .map((key, at) => `${key}: &${key} [${`*${'abcdefghij'[at]}, `.repeat(9)}x]`)
  .join('\n')}\n`;

describe('a description that cannot be worked with', () => {
  it.each([
    ['body.code-invalid', ['add', 'Town Council', '--name', 'X']],
    ['body.pattern-invalid', ['add', 'x', '--name', 'X', '--numbering', 'CO {yy-{n}']],
    ['body.example-unmatched', ['add', 'x', '--name', 'X', '--numbering', 'CO {yy}-{number}', '--example', '25/1']],
    ['bodies.invalid', ['import', file('broken.yaml', 'code: [')]],
    ['bodies.invalid', ['import', file('odd.yaml', 'code: x\nnames: {en: X}\nnumbring: CO')]],
    ['bodies.invalid', ['import', file('none.yaml', '# nobody')]],
    ['bodies.invalid', ['import', file('bomb.yaml', BOMB)]],
    ['bodies.invalid', ['import', file('deep.yaml', '['.repeat(100_000))]],
    ['bodies.invalid', ['import', file('odd.csv', 'code,name,colour\nx,X,red\n')]],
    ['bodies.invalid', ['import', file('none.csv', 'code,name\n')]],
    ['bodies.invalid', ['import', file('unnamed.csv', 'code,name\nx,\n')]],
  ])('is refused: %s', async (code, args) => {
    const { err } = await mandatum('bodies', ...args);
    expect(err).toMatch(new RegExp(`^${code.replace('.', '\\.')}: `));
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('says where it is wrong, and what to write', async () => {
    const { err } = await mandatum('bodies', 'add', 'x', '--name', 'X', '--numbering', 'WHA{sesion}.{number}');
    expect(err).toMatch(/^body\.pattern-invalid: "WHA\{sesion\}\.\{number\}", at character 4 \("\{sesion\}"\): write one of \{session\}, /); // prettier-ignore
  });
});
