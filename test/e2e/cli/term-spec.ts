/** Mandates that run for a term: what has run out is lapsed, and nothing was entered for it. Through both doors, on both axes. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliOver, temporaryFolder } from '../../support/cli.js';
import { CALENDAR } from '../../support/seeds.js';
import { ApiClient, inPath } from '../api/api-client.js';

const data = temporaryFolder();
const mandatum = cliOver(data);
const json = async <T>(...args: readonly string[]): Promise<T> => {
  const { out, err } = await mandatum(...args, '--json');
  if (err !== '') throw new Error(err);
  return JSON.parse(out) as T;
};
const resolution = (symbol: string, day: string, ...paragraphs: readonly string[]) =>
  [
    symbol,
    '',
    `(Adopted at the fourth plenary session, held on ${day})`,
    '',
    'THE GENERAL ASSEMBLY,',
    '',
    'RESOLVES:',
    '',
    ...paragraphs.flatMap((one, index) => [`${index + 1}. ${one}`, '']),
  ].join('\n');
const record = async (name: string, text: string): Promise<void> => {
  const file = join(data, name);
  writeFileSync(file, text);
  await json('record', file, '--yes');
};

const GIVEN = 'AG/RES. 2700 (XLII-O/12)';
const RAPPORTEUR = `${GIVEN} op. 1`;
const GROUP = `${GIVEN} op. 2`;
const shown = async (ref: string, asOf: string, ...more: readonly string[]) =>
  (await json<{ mandates: object[] }>('show', ref, '--as-of', asOf, ...more)).mandates[0];

beforeAll(async () => {
  await json('sessions', 'import', CALENDAR, '--body', 'OAS General Assembly');
  await record(
    '2700.txt',
    resolution(
      GIVEN,
      'June 5, 2012',
      'To extend until December 31, 2014 the mandate of the Special Rapporteur.',
      'To instruct the General Secretariat to support the working group until the forty-fifth regular session and to report to the General Assembly at its forty-sixth regular session.',
    ),
  );
}, 60_000);

describe('what is told of a mandate whose term is over', () => {
  const progress = (on: string) => ['progress', RAPPORTEUR, '--what', 'A visit was made', '--on', on];
  it('is in doubt, and entered with a reason', async () => {
    const { err } = await mandatum(...progress('2015-01-01'));
    expect(err).toMatch(/^entry\.doubtful: .*ended on 2014-12-31.*doubt\.term-over/);
    const assigned = ['assign', RAPPORTEUR, '--to', 'Permanent Council', '--role', 'lead', '--on', '2015-01-01'];
    expect((await mandatum(...assigned)).err).toMatch(/doubt\.term-over/);
    const ended = ['terminate', RAPPORTEUR, '--by', GROUP, '--on', '2015-06-01'];
    expect((await mandatum(...ended)).err).toMatch(/doubt\.term-over/);
  });
  it('is none while it runs', async () => {
    await json(...progress('2014-12-31'));
    await json(...progress('2015-02-01'), '--although', 'It was prolonged by letter');
  });
});

describe('a mandate with a term', () => {
  it('says how long it runs', async () => {
    expect(await shown(RAPPORTEUR, '2014-12-31')).toMatchObject({
      validity: 'in-force',
      term: { phrase: 'until December 31, 2014', session: null, endsOn: '2014-12-31' },
    });
    expect((await mandatum('show', RAPPORTEUR, '--as-of', '2014-12-31')).out).toContain(
      'term:        until December 31, 2014 (2014-12-31)',
    );
  });

  it('is lapsed from the day after', async () => {
    expect(await shown(RAPPORTEUR, '2015-01-01')).toMatchObject({ validity: 'lapsed' });
    expect((await mandatum('ls', '--as-of', '2015-01-01')).out).toContain('lapsed');
    expect((await mandatum('overdue', '--as-of', '2020-01-01')).out).not.toContain(RAPPORTEUR);
  });

  it('ends with the session that its text names, on the days of the calendar as it was known', async () => {
    expect(await shown(GROUP, '2015-06-16')).toMatchObject({
      validity: 'in-force',
      term: { session: 'oas-ga/regular/45', endsOn: '2015-06-16' },
    });
    expect(await shown(GROUP, '2015-06-17')).toMatchObject({ validity: 'lapsed', reporting: 'cancelled' });
    const before = String((await json<{ seq: number }>('health')).seq);
    await json(
      'sessions',
      'move',
      'oas-ga/regular/45',
      '--opens',
      '2015-09-14',
      '--closes',
      '2015-09-15',
      '--on',
      '2015-02-01',
    );
    expect(await shown(GROUP, '2015-06-17')).toMatchObject({ validity: 'in-force' });
    expect(await shown(GROUP, '2015-09-16')).toMatchObject({ validity: 'lapsed' });
    expect(await shown(GROUP, '2015-06-17', '--known-at', before)).toMatchObject({ validity: 'lapsed' });
  });

  it('is in force again once it is renewed, for the term of the renewal', async () => {
    await record(
      '2870.txt',
      resolution(
        'AG/RES. 2880 (XLVI-O/16)',
        'June 14, 2016',
        `To extend until June 30, 2017 the mandate contained in operative paragraph 1 of resolution ${GIVEN}.`,
      ),
    );
    expect(await shown(RAPPORTEUR, '2016-06-13')).toMatchObject({ validity: 'lapsed' });
    expect(await shown(RAPPORTEUR, '2016-06-14')).toMatchObject({
      validity: 'in-force',
      term: { endsOn: '2017-06-30' },
      renewedBy: [{ symbol: 'AG/RES. 2880 (XLVI-O/16)' }],
    });
    const api = await ApiClient.over(data);
    try {
      const path = `/mandates/${inPath(RAPPORTEUR)}`;
      expect((await api.get(`${path}?asOf=2017-06-30`)).body).toMatchObject({ validity: 'in-force' });
      expect((await api.get(`${path}?asOf=2017-07-01`)).body).toMatchObject({ validity: 'lapsed' });
    } finally {
      await api.end();
    }
  });
});
