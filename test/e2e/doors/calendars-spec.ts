/** The calendars that come with the program, how sure their days are, and what the calendar does not know. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, temporaryFolder } from '../../support/cli.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async (...args: readonly string[]): Promise<unknown> => {
  const { code, out, err } = await mandatum(...args, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
};

beforeAll(async () => {
  expect(await mandatum('sessions', 'schedule', 'who-wha/regular/63', '--opens', '2010-05-16', '--closes', '2010-05-21')).toMatchObject({ code: 0 }); // prettier-ignore
  expect(await mandatum('sessions', 'import', '--shipped', 'all')).toMatchObject({ code: 0, err: '' });
}, 120_000);

describe('the calendars that come with the program', () => {
  it('are all there, each day with how sure it is', async () => {
    const { out } = await mandatum('sessions', 'ls', '--limit', '1');
    expect(out).toMatch(/^606 sessions\.$/m);
    expect(await json('show', 'who-wha/regular/2')).toMatchObject({
      session: { opensOn: '1949-06-13', opensQuality: 'official', closesQuality: 'official' },
    });
    expect((await mandatum('show', 'un-ga/regular/4')).out).toMatch(/opens on: +1949-09-20, derived/);
  });

  it('leave alone what was there, and say nothing new when told twice', async () => {
    expect(await json('show', 'who-wha/regular/63')).toMatchObject({ session: { opensOn: '2010-05-16' } });
    expect(await json('sessions', 'import', '--shipped', 'who-wha')).toMatchObject({ changed: false });
  });

  it('are taken by a body that has one', async () => {
    expect((await mandatum('sessions', 'import', '--shipped', 'nobody')).err).toMatch(/^calendar\.unknown: .*who-wha/);
    expect((await mandatum('sessions', 'import')).err).toMatch(/^calendar\.missing: /);
  });
});

describe('a session of which only the last day is known', () => {
  it('is taken, and what is owed to it falls due on that day', async () => {
    expect(await mandatum('sessions', 'schedule', 'oas-ga/regular/80', '--closes', '2050-06-09')).toMatchObject({ code: 0 }); // prettier-ignore
    expect(await json('show', 'oas-ga/regular/80')).toMatchObject({ session: { opensOn: null, closesOn: '2050-06-09' } }); // prettier-ignore
  });
});

describe('the gaps of a calendar', () => {
  it('are named with what waits for them, sessions that are not there among them', async () => {
    const path = join(temporaryFolder(), 'lamps.txt');
    writeFileSync(
      path,
      'THE GENERAL ASSEMBLY,\n\nRESOLVES:\n\n1. To request the Permanent Council to report to the General Assembly at its fifty-ninth regular session on lamps.\n',
    );
    const said = ['--symbol', 'AG/RES. 9001 (XXXIV-O/04)', '--on', '2004-06-08', '--yes'];
    expect(await mandatum('record', path, ...said)).toMatchObject({ code: 0 });
    const gaps = (await json('sessions', 'ls', '--gaps', '--body', 'oas-ga', '--limit', '100')) as readonly {
      readonly id: string;
      readonly status: string;
      readonly awaitedBy: readonly string[];
    }[];
    expect(gaps.find(({ id }) => id === 'oas-ga/regular/59')).toMatchObject({
      status: 'missing',
      awaitedBy: ['AG/RES. 9001 (XXXIV-O/04) op. 1'],
    });
    expect(gaps.find(({ id }) => id === 'oas-ga/regular/80')).toMatchObject({ status: 'planned' });
    expect(gaps.some(({ id }) => id === 'oas-ga/regular/34')).toBe(false);
    const { out } = await mandatum('sessions', 'ls', '--gaps', '--body', 'oas-ga', '--limit', '100');
    expect(out).toContain('oas-ga/regular/59: AG/RES. 9001 (XXXIV-O/04) op. 1');
  });

  it('are told page by page', async () => {
    const { out } = await mandatum('sessions', 'ls', '--gaps', '--limit', '2');
    const next = /--page (\S+)/.exec(out)?.[1] ?? '';
    const second = await mandatum('sessions', 'ls', '--gaps', '--limit', '2', '--page', next);
    expect(second.code).toBe(0);
    expect(second.out).not.toBe(out);
  });
});
