/** A rule for regular sessions: it gives days to those that nobody has scheduled, and nothing is overdue by it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const done = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await mandatum(...args);
  if (code !== 0) throw new Error(err);
  return out;
};
const json = async (...args: readonly string[]): Promise<unknown> => JSON.parse(await done(...args, '--json'));
const session = async (id: string, ...more: readonly string[]): Promise<unknown> =>
  ((await json('show', id, ...more)) as { session: unknown }).session;
const record = async (symbol: string, due: string): Promise<string> => {
  const path = join(temporaryFolder(), 'text.txt');
  writeFileSync(
    path,
    `Riverton Council\n\nThe Riverton Council,\n\n1. REQUESTS the Clerk to report to the Riverton Council ${due} on ${symbol}.\n`,
  );
  return done('record', path, '--body', 'riverton', '--symbol', symbol, '--session', 'riverton/regular/4', '--on', '2026-03-03', '--yes'); // prettier-ignore
};
const dueTo = async (id: string, ...more: readonly string[]): Promise<readonly unknown[]> =>
  ((await json('due', '--session', id, ...more)) as readonly { status: string; due: object }[]).map(
    ({ status, due }) => ({ status, ...due }),
  );

beforeAll(async () => {
  const rule = ['--regular-sessions', 'the first Monday of March, five days'];
  await done('bodies', 'add', 'riverton', '--name', 'Riverton Council', '--numbering', 'RC {number}', ...rule);
  await done('sessions', 'schedule', 'riverton/regular/4', '--opens', '2026-03-02', '--closes', '2026-03-06');
  await record('RC 1', 'at its next session');
  await record('RC 2', 'at its sixth session');
  await record('RC 3', 'before its fifth session');
}, 120_000);

describe('a session by rule', () => {
  it('is on the calendar, and says so', async () => {
    expect(await session('riverton/regular/5')).toMatchObject({
      opensOn: '2027-03-01',
      closesOn: '2027-03-05',
      opensQuality: 'by-rule',
      closesQuality: 'by-rule',
      status: 'by-rule',
      source: 'by rule: the first Monday of March, five days',
      revision: null,
    });
    const listed = await done('sessions', 'ls', '--body', 'riverton', '--limit', '100');
    expect(listed).toMatch(/riverton\/regular\/5 .*2027-03-01, by rule +2027-03-05, by rule .*by rule/);
    expect(listed).toMatch(/^13 sessions\.$/m);
  });

  it('is what "next" means, as one that is planned', async () => {
    expect(await dueTo('riverton/regular/5', '--as-of', '2026-06-01')).toMatchObject([
      { status: 'due', byRule: true, opensOn: '2026-03-03', closesOn: '2027-02-28' },
      { status: 'scheduled', byRule: true, opensOn: '2027-03-01' },
    ]);
    expect(await done('due', '--session', 'riverton/regular/5', '--as-of', '2026-06-01')).toContain('2027-03-01 to 2027-03-05, by rule'); // prettier-ignore
  });

  it('makes nothing overdue: once its days are over, nobody can tell', async () => {
    expect(await dueTo('riverton/regular/5', '--as-of', '2027-03-03')).toMatchObject([
      { status: 'unscheduled' },
      { status: 'due' },
    ]);
    expect(await dueTo('riverton/regular/5', '--as-of', '2027-03-06')).toMatchObject([
      { status: 'unscheduled' },
      { status: 'unscheduled' },
    ]);
    expect(await json('overdue', '--as-of', '2027-05-01')).toEqual([]);
    expect(await done('overdue', '--as-of', '2027-05-01')).toContain('Not judged: 2 reports (2 owed to a session that should be over by a rule'); // prettier-ignore
    expect(await json('undetermined', '--why', 'by-rule', '--as-of', '2027-03-05')).toMatchObject([{ mandate: 'RC 3 op. 1' }]); // prettier-ignore
  });

  it('is a gap where something waits for it', async () => {
    const gaps = (await json(
      'sessions',
      'ls',
      '--gaps',
      '--body',
      'riverton',
      '--as-of',
      '2026-06-01',
    )) as readonly object[];
    expect(gaps).toMatchObject([
      { id: 'riverton/regular/5', status: 'by-rule', awaitedBy: ['RC 1 op. 1', 'RC 3 op. 1'] },
      { id: 'riverton/regular/6', status: 'by-rule', awaitedBy: ['RC 2 op. 1'] },
    ]);
  });

  it('is told the same after the lists are made anew', async () => {
    const told = () => Promise.all([
      json('sessions', 'ls', '--body', 'riverton', '--limit', '100'),
      json('due', '--session', 'riverton/regular/5', '--as-of', '2027-03-06'),
    ]); // prettier-ignore
    const before = await told();
    await done('rebuild');
    expect(await told()).toEqual(before);
  });
});

describe('once it is scheduled', () => {
  beforeAll(async () => {
    await done('sessions', 'schedule', 'riverton/regular/5', '--opens', '2027-04-05', '--closes', '2027-04-09', '--on', '2026-11-01'); // prettier-ignore
  });

  it('it has its own days from then on, and what is owed to it can be overdue', async () => {
    expect(await session('riverton/regular/5', '--as-of', '2026-12-01')).toMatchObject({ opensOn: '2027-04-05', status: 'planned' }); // prettier-ignore
    expect(await session('riverton/regular/5', '--as-of', '2026-10-01')).toMatchObject({ opensOn: '2027-03-01', status: 'by-rule' }); // prettier-ignore
    expect(await dueTo('riverton/regular/5', '--as-of', '2027-04-12')).toMatchObject([
      { status: 'overdue' },
      { status: 'overdue' },
    ]);
  });

  it('the next ones are reckoned from it', async () => {
    expect(await session('riverton/regular/6')).toMatchObject({ opensOn: '2028-03-06', status: 'by-rule' });
    expect(await session('riverton/regular/17')).toMatchObject({ status: 'by-rule' });
  });
});

describe('a rule', () => {
  it('is changed from a day on, and as known before it was another', async () => {
    await done('bodies', 'rule', 'riverton', '--opens', '15 May, two days', '--on', '2026-11-02');
    expect(await session('riverton/regular/6', '--as-of', '2026-11-02')).toMatchObject({ opensOn: '2028-05-15', closesOn: '2028-05-16' }); // prettier-ignore
    expect(await session('riverton/regular/6', '--as-of', '2026-11-01')).toMatchObject({ opensOn: '2028-03-06' });
    expect(await session('riverton/regular/6', '--as-of', '2026-11-02', '--known-at', '7')).toMatchObject({ opensOn: '2028-03-06' }); // prettier-ignore
  });

  it('stays when days that terms pass over are told after it, and these count', async () => {
    await done('bodies', 'days', 'riverton', '--holiday', '2026-12-25');
    expect(await json('bodies', 'show', 'riverton')).toMatchObject({
      holidays: ['2026-12-25'],
      regularSessions: '15 May, two days',
    });
    expect(await session('riverton/regular/6', '--as-of', '2026-11-01')).toMatchObject({ opensOn: '2028-03-06' });
  });

  it('leaves what people have told of a session without days', async () => {
    await done('sessions', 'schedule', 'riverton/regular/7', '--on', '2026-11-03');
    await done('sessions', 'part', 'riverton/regular/7', '--part', 'first', '--opens', '2029-01-08', '--closes', '2029-01-09', '--on', '2026-11-03'); // prettier-ignore
    expect(await session('riverton/regular/7', '--as-of', '2026-11-04')).toMatchObject({
      status: 'by-rule',
      opensOn: '2029-05-15',
    });
    await record('RC 7', 'at the first part of its seventh session');
    expect(await dueTo('riverton/regular/7', '--as-of', '2029-01-10')).toMatchObject([{ status: 'overdue', closesOn: '2029-01-09' }]); // prettier-ignore
  });

  it('is given up: nothing is on the calendar by it any more, and all else that is known of the body stays', async () => {
    await done('bodies', 'rule', 'riverton', '--on', '2026-11-20');
    expect((await mandatum('show', 'riverton/regular/6')).err).toMatch(/^ref\.unknown/);
    expect(await json('bodies', 'show', 'riverton')).toMatchObject({
      regularSessions: null,
      numbering: [{ pattern: 'RC {number}' }],
    });
  });

  it('may be given to a body that came with the program', async () => {
    await done('sessions', 'schedule', 'un-ga/regular/80', '--opens', '2025-09-09');
    await done('bodies', 'rule', 'un-ga', '--opens', 'the Tuesday of the second week of September');
    expect(await session('un-ga/regular/81')).toMatchObject({ opensOn: '2026-09-08', closesOn: null });
  });

  it.each([
    ['body.rule-invalid', ['rule', 'riverton', '--opens', 'when the lamps are lit']],
    ['body.rule-invalid', ['add', 'x', '--name', 'X', '--regular-sessions', 'in spring']],
    ['body.unknown', ['rule', 'nobody at all', '--opens', '15 May']],
  ])('that cannot be understood is refused: %s', async (code, args) => {
    expect((await mandatum('bodies', ...args)).err).toMatch(new RegExp(`^${code}: `));
  });
});

describe('what is owed to the next session of a body that has none', () => {
  it('is named among the gaps', async () => {
    await done('bodies', 'add', 'oakton', '--name', 'Oakton Council');
    const path = join(temporaryFolder(), 'text.txt');
    writeFileSync(path, 'Oakton Council\n\nThe Oakton Council,\n\n1. REQUESTS the Clerk to report to the Oakton Council at its next session.\n'); // prettier-ignore
    await done('sessions', 'schedule', 'oakton/regular/8');
    await done('record', path, '--body', 'oakton', '--symbol', 'OC 1', '--session', 'oakton/regular/8', '--on', '2026-03-03', '--yes'); // prettier-ignore
    expect(await json('sessions', 'ls', '--gaps', '--body', 'oakton')).toMatchObject([
      { id: 'oakton/regular/8', status: 'planned' },
      { id: 'oakton/regular/9', status: 'missing', awaitedBy: ['OC 1 op. 1'] },
    ]);
  });
});
