/** "Today" is the day of the office, and not Greenwich's. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cliOver, type Outcome, spawnCli, temporaryFolder } from '../../support/cli.js';
import { TEXTS } from '../../support/seeds.js';

const data = temporaryFolder();
beforeAll(async () => {
  expect((await cliOver(data)('record', TEXTS.res1948, '--yes')).code).toBe(0);
});

const overdue = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Outcome> =>
  spawnCli(['overdue', '--data', data, ...args], { env });
const dayIn = (timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());

describe('today', () => {
  // the days of the first two always differ, whenever this runs
  it.each([
    ['Pacific/Kiritimati', {}],
    ['Etc/GMT+12', {}],
    ['Pacific/Kiritimati', { TZ: 'Etc/GMT+12' }],
  ])('is the day in %s where MANDATUM_ZONE says so', async (zone, machine) => {
    const before = dayIn(zone);
    const { out } = await overdue({ ...machine, MANDATUM_ZONE: zone });
    expect([before, dayIn(zone)]).toContain(/^Overdue reports as of (\S+)/.exec(out)?.[1]);
  });

  it('is else the day of the machine’s own zone', async () => {
    const zone = 'Pacific/Kiritimati';
    const before = dayIn(zone);
    const { out } = await overdue({ TZ: zone, MANDATUM_ZONE: '' });
    expect([before, dayIn(zone)]).toContain(/^Overdue reports as of (\S+)/.exec(out)?.[1]);
  });

  it('is not guessed where the zone is none', async () => {
    const { code, err } = await overdue({ MANDATUM_ZONE: 'Greenwich Village' });
    expect(`${code} ${err}`).toMatch(/^2 zone\.invalid: MANDATUM_ZONE says "Greenwich Village"/);
  });

  it('ends a day as known at, too', async () => {
    const zone = 'Pacific/Kiritimati';
    const known = (day: string) => overdue({ MANDATUM_ZONE: zone }, '--known-at', day);
    expect((await known(dayIn(zone))).out).toContain(', as known at ');
    expect((await known('2020-01-01')).err).toMatch(/^known-at\.before-first-entry: /);
  });
});
