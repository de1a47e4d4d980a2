/** Days on which a session is suspended are no sitting days, and "why" tells which were passed over; through both doors. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const S43 = 'oas-ga/regular/43';
const LAMPS = 'AG/RES. 2700 (XLII-O/12) op. 1';
const TEXT = [
  'AG/RES. 2700 (XLII-O/12)',
  '(Adopted at the fourth plenary session, held on June 5, 2012)',
  'THE GENERAL ASSEMBLY,',
  'RESOLVES:',
  '1. To instruct the General Secretariat to submit to it, within four sitting days, a report on lamps.',
  '',
].join('\n\n');

let api: ApiClient;
beforeAll(async () => {
  await mandatum('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  const file = join(data, 'lamps.txt');
  writeFileSync(file, TEXT);
  await mandatum('record', file, '--yes');
  for (const told of [
    ['open', S43, '--on', '2013-06-04'],
    ['suspend', S43, '--reason', 'no quorum', '--on', '2013-06-05'],
    ['resume', S43, '--closes', '2013-09-12', '--on', '2013-09-10'],
  ])
    expect((await mandatum('sessions', ...told)).err).toBe('');
  api = await ApiClient.over(data);
}, 60_000);
afterAll(() => api.end());

interface Told {
  readonly dues: readonly [
    {
      readonly windowEndsOn: string | null;
      readonly missing: string | null;
      readonly steps: readonly { rule: string }[];
    },
  ];
}
const whyOf = async (asOf: string) => {
  const [due] = (await api.get<Told>(`/mandates/${inPath(LAMPS)}/why?asOf=${asOf}`)).body.dues;
  return { endsOn: due.windowEndsOn, missing: due.missing, rule: due.steps[0]?.rule };
};
const COUNTED = 'P4D of sitting days of oas-ga/regular after 2012-06-05: the weekdays of its sessions';

it('a session that is suspended keeps what is counted in its days from being computed, and that is the reason', async () => {
  expect(await whyOf('2013-07-01')).toEqual({
    endsOn: null,
    missing: 'It cannot be computed yet: oas-ga XLIII is suspended, and nobody has said when it is resumed.',
    rule: `${COUNTED}, none while one is suspended (2013-06-05/..)`,
  });
  expect((await mandatum('why', LAMPS, '--as-of', '2013-07-01')).out).toContain('oas-ga XLIII is suspended');
});

it('what is counted goes on from the day on which it is resumed, and the days between are told', async () => {
  expect(await whyOf('2013-09-10')).toEqual({
    endsOn: '2013-09-11',
    missing: null,
    rule: `${COUNTED}, none while one is suspended (2013-06-05/2013-09-10)`,
  });
  const { out } = await mandatum('show', LAMPS, '--as-of', '2013-09-12');
  expect(out).toContain('2013-09-11');
});
