/** A symbol is taken as printed, is unique within its body, and is found again however it is printed. */
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

const assembly = (body: string, full: string, day: string, title: string): string => `${full}
Second session

Resolution adopted by the ${body} on ${day}

2/2. ${title}

The ${body},

Recalling its earlier work,

1. Requests the Executive Director to report on them to the ${body} at its third session.
`;
const QUIET_RIVERS = assembly(
  'United Nations Environment Assembly',
  'United Nations Environment Assembly of the United Nations Environment Programme',
  '27 May 2016',
  'Quiet rivers',
);
const CLEAN_STAIRWELLS = assembly(
  'United Nations Habitat Assembly',
  'United Nations Habitat Assembly of the United Nations Human Settlements Programme',
  '9 June 2023',
  'Clean stairwells',
);
const FOOTBRIDGES = (lamps: string): string => `The World Bridge Assembly,

Having considered the report on footbridges;

1. REQUESTS the Director-General to report on ${lamps} to the World Bridge Assembly.
`;

const titleOf = async (ref: string): Promise<string> => {
  const { code, out, err } = await mandatum('show', ref, '--json');
  return code === 0 ? String((JSON.parse(out) as { decision: { title?: string } }).decision.title) : err;
};

beforeAll(async () => {
  for (const session of ['un-unea/regular/2', 'un-unea/regular/3', 'un-habitat/regular/2', 'who-wha/regular/33'])
    await mandatum('sessions', 'schedule', session);
}, 60_000);

describe('one number in two bodies', () => {
  it('is two decisions, each found by its full symbol', async () => {
    expect(await mandatum('record', file('unea.txt', QUIET_RIVERS), '--yes')).toMatchObject({ code: 0 });
    expect(await mandatum('record', file('habitat.txt', CLEAN_STAIRWELLS), '--yes')).toMatchObject({ code: 0 });
    expect(await titleOf('UNEP/EA.2/Res.2')).toBe('Quiet rivers');
    expect(await titleOf('hsp/ha.2 / res. 2 Rev.1')).toBe('Clean stairwells');
  });

  it('is refused as a bare number, with the two that it may be', async () => {
    const { code, err } = await mandatum('show', '2/2');
    expect(code).not.toBe(0);
    expect(err).toBe(
      'ref.ambiguous: "2/2" may be several; say which: un-habitat: HSP/HA.2/Res.2; un-unea: UNEP/EA.2/Res.2.',
    );
  });

  it('is told apart by the body before it', async () => {
    expect(await titleOf('un-unea: 2/2')).toBe('Quiet rivers');
    expect(await titleOf('UN-Habitat Assembly: resolution 2/2')).toBe('Clean stairwells');
  });

  it('is taken once in each', async () => {
    const again = file('again.txt', QUIET_RIVERS.replace('earlier work', 'work'));
    expect((await mandatum('record', again, '--yes')).err).toMatch(/^.*symbol\.taken/s);
  });
});

describe('a symbol that the clerk gives', () => {
  const GIVEN = [
    'WBA33.7',
    'Assembly/AB/Dec.597(XXVI)',
    'GC(64)/RES/10',
    '40 C/Resolution 23',
    'A.1070(28)',
    'Resolution XIII.5',
    'Decision 19.30',
    'CBD/COP/DEC/15/6',
    '14/CP.21',
    'Resolution 123 (Rev. Newbridge, 2022)',
    'UNEP/EA.5/Res.14',
    'CO 25-081',
    '2013.05.18.03',
    'Постановление № 5',
    '決定 7',
  ];

  it.each(GIVEN)('is taken as printed: %s', async (symbol) => {
    const text = file('footbridges.txt', FOOTBRIDGES(`lamp ${GIVEN.indexOf(symbol)}`));
    expect(await mandatum('record', text, '--symbol', symbol, '--on', '2019-05-14', '--session', 'who-wha/regular/33', '--yes')).toMatchObject({ code: 0 }); // prettier-ignore
    const told = await mandatum('show', `${symbol.toLowerCase().replace(/ /g, '  ')} Corr.1`, '--json');
    expect(told).toMatchObject({ code: 0 });
    expect(JSON.parse(told.out)).toMatchObject({ decision: { symbol } });
  });

  it('is refused where it has no letter or digit', async () => {
    const text = file('none.txt', FOOTBRIDGES('nothing'));
    const { err } = await mandatum('record', text, '--symbol', '--', '--on', '2019-05-14', '--yes');
    expect(err).toMatch(/symbol\.invalid/);
  });
});

describe('the body that a clerk names', () => {
  const PLAIN = (what: string) => `The Assembly,

1. REQUESTS the Director-General to report on ${what} at its next session.
`;

  it('is whose decision it is, and completes a bare number', async () => {
    const text = file('plain.txt', PLAIN('lamps'));
    const said = ['--body', 'who-wha', '--symbol', '12', '--session', 'who-wha/regular/33', '--on', '1980-05-20'];
    expect(await mandatum('record', text, ...said, '--yes')).toMatchObject({ code: 0 });
    const { out } = await mandatum('show', 'WHA33.12', '--json');
    expect(JSON.parse(out)).toMatchObject({ decision: { body: 'who-wha', session: 'who-wha/regular/33' } });
    expect(out).toContain('who-wha/regular');
  });

  it('numbers its decisions by its patterns: what fits none is in doubt, and gives way to a reason', async () => {
    const text = file('odd.txt', PLAIN('railings'));
    const said = ['--body', 'World Health Assembly', '--symbol', 'WHA-33-13', '--session', 'who-wha/regular/33', '--on', '1980-05-20']; // prettier-ignore
    const { code, err } = await mandatum('record', text, ...said, '--yes');
    expect(code).not.toBe(0);
    expect(err).toMatch(/are: WHA\{session\}\.\{number\}, .*\(doubt\.symbol-against-numbering\)/s);
    expect(await mandatum('record', text, ...said, '--yes', '--although', 'printed so')).toMatchObject({ code: 0 });
    expect(await mandatum('show', 'wha-33-13')).toMatchObject({ code: 0 });
  });

  it('must be known', async () => {
    const text = file('nobody.txt', PLAIN('bolts'));
    const { err } = await mandatum('record', text, '--body', 'nobody-at-all', '--symbol', '1', '--on', '1980', '--yes');
    expect(err).toMatch(/^body\.unknown/);
  });
});

describe('a decision of a body that numbers none', () => {
  const minutes = (asked: string): string => `Harwick Town Council

Minutes of the winter meeting held on 19 January 2026

It was agreed that the Clerk would ${asked} by 6 February 2026.
`;
  const record = async (name: string, asked: string, ...more: readonly string[]) => {
    const { code, out, err } = await mandatum('record', file(name, minutes(asked)), '--yes', '--json', ...more);
    return code === 0 ? (JSON.parse(out) as { symbol: string }).symbol : err;
  };

  it('gets one of ours, and is cited by it', async () => {
    await mandatum('bodies', 'add', 'harwick', '--name', 'Harwick Town Council');
    await mandatum('sessions', 'schedule', 'harwick/regular/42', '--name', 'Winter meeting 2026');
    const here = ['--body', 'harwick', '--session', 'Winter meeting 2026'];
    expect(await record('a.txt', 'thank the volunteers', ...here)).toBe('HARWICK 42/1');
    expect(await record('b.txt', 'write to the county engineer', ...here)).toBe('HARWICK 42/2');
    expect(await record('a.txt', 'thank the volunteers', ...here)).toBe('HARWICK 42/1');
    expect(await record('c.txt', 'sweep the bridge')).toBe('HARWICK 2026-01-19/1');
    expect((await mandatum('show', 'harwick 42/2')).out).toContain('county engineer');
    expect((await mandatum('ls', '--as-of', '2026-03-01')).out).toContain('HARWICK 42/2 op. u1');
  });

  it('is asked for where nobody has described the body', async () => {
    const other = file('d.txt', minutes('paint the railings').replace('Harwick', 'Millbrook'));
    expect((await mandatum('record', other, '--yes')).err).toMatch(/^symbol\.missing: /);
  });
});
